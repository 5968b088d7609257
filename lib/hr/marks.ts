import type { Attachment } from '../idp/attachment.ts';
import { attestationMark } from '../idp/attestation/mark.ts';
import type { Evidence } from '../idp/entry.ts';

/** What proves one person's learning and can therefore not prove another's: a certificate's own address, an attestation, a file. */
export interface Mark {
  kind: 'certificate' | 'attestation' | 'file';
  /** 53 bits of its text: enough to point out, never shown. */
  hash: number;
  /** Title of the entry that rests on it. */
  title: string;
}

/** The address of one certificate or badge: a long name after a word that says what it is. Pages of a course have none. */
const certificateAddress =
  /\/(?:certificates?|verify|credentials?|badges?|assertions?)\/(?:[\w-]+\/)*([0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:[/?#]|$)/i;

/** A signature or a number of its own within what an attestation says; plain words may be the same for everybody. */
const ownToken = /[A-Za-z0-9_+/=-]{24,}/;

/** What of an entry may carry a mark. */
export interface Evidenced {
  id: string;
  title: string;
  evidence: readonly Pick<Evidence, 'rung' | 'signal' | 'url' | 'attestation'>[];
}

/** Every mark of somebody's records, each once. Entries that only declare, or saw a course page, have none. */
export function marksOf({
  entries,
  attachments,
}: {
  entries: readonly Evidenced[];
  attachments: readonly Attachment[];
}): Mark[] {
  const found = new Map<number, Mark>();
  const add = (kind: Mark['kind'], text: string, title: string) => {
    const hash = hashOf(`${kind} ${text}`);
    if (!found.has(hash)) found.set(hash, { kind, hash, title });
  };
  for (const entry of entries) addSeen(entry, add);
  const titles = new Map(entries.map(({ id, title }) => [id, title]));
  // A picture of a tab is never the same twice; a certificate's file is.
  for (const { of, sha256, source } of attachments)
    if (source === 'file') add('file', sha256, titles.get(of.id) ?? '');
  return [...found.values()];
}

function addSeen(entry: Evidenced, add: (kind: Mark['kind'], text: string, title: string) => void): void {
  for (const { rung, url, signal, attestation } of entry.evidence) {
    if (rung < 3) continue;
    const attested = attestation ? attestationMark(attestation.jws) : null;
    if (attested !== null) {
      add('attestation', attested, entry.title);
      continue;
    }
    const certificate = certificateAddress.exec(url ?? '')?.[1];
    if (certificate !== undefined) add('certificate', certificate.toLowerCase(), entry.title);
    else if (rung === 5 && signal !== null && ownToken.test(signal)) add('attestation', signal, entry.title);
  }
}

/** FNV-1a in two lanes, cut to what a number holds exactly. */
function hashOf(text: string): number {
  let high = 0x811c9dc5;
  let low = 0x01000193;
  for (let at = 0; at < text.length; at += 1) {
    high = Math.imul(high ^ text.charCodeAt(at), 0x01000193);
    low = Math.imul(low ^ text.charCodeAt(at), 0x85ebca6b);
  }
  return ((high >>> 0) & 0x1fffff) * 2 ** 32 + (low >>> 0);
}
