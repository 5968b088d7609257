import { sha256Of } from '../../idp/attachment.ts';
import type { Everything } from '../../idp/merge.ts';
import { type InvalidRecord, readBackup } from '../backup.ts';
import { isZip, type ZipMember, zipMembers } from '../zip/directory.ts';
import { unpacked } from '../zip/unpack.ts';
import { checkSignature } from './check-signature.ts';
import {
  attachmentIdOf,
  largestManifest,
  largestPackage,
  type Manifest,
  manifestSchema,
  memberNames,
  mostBytesOf,
  packageFormat,
  packageVersion,
} from './manifest.ts';

/**
 * Why a package is refused. `not-a-package`: another file, or one that no learner's extension wrote. `incomplete`: cut off or
 * damaged. `too-large`: larger than any package, or it would unpack to more. `newer-version`: a newer version wrote it.
 * `altered`: changed after it was made; `file` names the member and `how` says what became of it.
 */
export type PackageError =
  | { error: 'not-a-package' | 'incomplete' | 'too-large' | 'newer-version' }
  | { error: 'altered'; file: string; how: 'changed' | 'missing' | 'added' };

/** What can be told of a package that is not refused: nothing was changed since the key signed it, or it is unsigned and so nothing. */
export type Verdict = { is: 'unchanged'; fingerprint: string } | { is: 'unsigned' };

/** A member beside the record: a workbook, a form, or the evidence of an attachment. */
export interface PackageFile {
  name: string;
  /** Bytes. */
  size: number;
  /** Id of the attachment whose bytes it holds; null for a workbook or form. */
  attachment: string | null;
  /** Unpacks it and holds it against the manifest; null where it is not what the manifest says. */
  bytes: () => Promise<Uint8Array<ArrayBuffer> | null>;
}

/** A package as it was read. */
export interface OpenedPackage {
  manifest: Manifest;
  records: Everything;
  /** Records that cannot be read; they are left out. */
  invalid: InvalidRecord[];
  verdict: Verdict;
  files: PackageFile[];
  /** Names of members whose bytes were not looked at: with `files: 'list'` all but the record. */
  unchecked: string[];
}

/** A package as it was read, or why it is refused. */
export type ReadPackage = ({ ok: true } & OpenedPackage) | ({ ok: false } & PackageError);

/** How far a package is read: `verify` unpacks and checks every file, `list` only the record; the rest is checked when it is opened. */
export interface ReadOptions {
  files: 'verify' | 'list';
}

/**
 * Reads a learner package and tells whether it was changed: the signature over the manifest, the manifest's hashes over
 * everything else, and nothing beside. Runs in a page, a worker and Node. Never throws.
 */
export async function readPackage(bytes: Uint8Array, { files }: ReadOptions): Promise<ReadPackage> {
  if (!isZip(bytes)) return refused('not-a-package');
  if (bytes.byteLength > largestPackage) return refused('too-large');
  const found = zipMembers(bytes);
  if (!Array.isArray(found)) return refused('incomplete');
  if (found.reduce((sum, { size }) => sum + size, 0) > largestPackage) return refused('too-large');
  const members = new Map(found.filter(({ name }) => !name.endsWith('/')).map((one) => [one.name, one]));

  const head = await readManifest(members);
  if (!head.ok) return head;
  const { manifest, verdict } = head;
  const stranger = strangerIn(manifest, members);
  if (stranger !== null) return altered(...stranger);
  const besides = manifest.files.filter(({ name }) => name !== memberNames.record);
  const wanted = files === 'verify' ? manifest.files : manifest.files.filter((one) => !besides.includes(one));
  const held = new Map<string, Uint8Array>();
  for (const listed of wanted) {
    const content = await contentOf(listed, members);
    if (content === null) return altered(listed.name, 'changed');
    if (listed.name === memberNames.record) held.set(listed.name, content);
  }
  const read = readBackup(held.get(memberNames.record) ?? new Uint8Array());
  if (!read.ok) return refused(read.error === 'newer-version' ? read.error : 'not-a-package');
  if (read.records.profile?.id !== manifest.person.id) return refused('not-a-package');
  return {
    ok: true,
    manifest,
    records: read.records,
    invalid: read.invalid,
    verdict,
    files: besides.map((listed) => ({
      name: listed.name,
      size: listed.size,
      attachment: attachmentIdOf(listed.name),
      bytes: () => contentOf(listed, members),
    })),
    unchecked: files === 'verify' ? [] : besides.map(({ name }) => name),
  };
}

type Head = { ok: true; manifest: Manifest; verdict: Verdict } | ({ ok: false } & PackageError);

async function readManifest(members: ReadonlyMap<string, ZipMember>): Promise<Head> {
  const member = members.get(memberNames.manifest);
  if (member === undefined) return refused('not-a-package');
  const bytes = unpacked(member, largestManifest);
  if (bytes === 'too-large') return refused('too-large');
  if (bytes === 'damaged') return refused('incomplete');
  const json = jsonOf(bytes);
  const { format, version } = (json ?? {}) as { format?: unknown; version?: unknown };
  const signature = members.get(memberNames.signature);
  const fingerprint = signature === undefined ? null : await checkSignature(signature, bytes);
  if (fingerprint === 'altered') return altered(memberNames.manifest, 'changed');
  if (format !== packageFormat) return refused('not-a-package');
  if (typeof version === 'number' && version > packageVersion) return refused('newer-version');
  const parsed = manifestSchema.safeParse(json);
  if (!parsed.success) return refused('not-a-package');
  if (parsed.data.signedBy !== fingerprint)
    return altered(memberNames.signature, fingerprint === null ? 'missing' : 'changed');
  const verdict: Verdict = fingerprint === null ? { is: 'unsigned' } : { is: 'unchanged', fingerprint };
  return { ok: true, manifest: parsed.data, verdict };
}

/** The first member that is missing, stands there unlisted, or is of another size than the manifest says. */
function strangerIn(
  { files }: Manifest,
  members: ReadonlyMap<string, ZipMember>,
): [string, 'changed' | 'missing' | 'added'] | null {
  const listed = new Set(files.map(({ name }) => name));
  if (!listed.has(memberNames.record)) return [memberNames.record, 'missing'];
  const added = [...members.keys()].find(
    (name) => name !== memberNames.manifest && name !== memberNames.signature && !listed.has(name),
  );
  if (added !== undefined) return [added, 'added'];
  const missing = files.find(({ name }) => !members.has(name));
  if (missing !== undefined) return [missing.name, 'missing'];
  const other = files.find(({ name, size }) => members.get(name)?.size !== size);
  return other === undefined ? null : [other.name, 'changed'];
}

/** The bytes of a listed member; null where they are not what the manifest says. */
async function contentOf(
  { name, sha256 }: Manifest['files'][number],
  members: ReadonlyMap<string, ZipMember>,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const member = members.get(name);
  const bytes = member === undefined ? 'damaged' : unpacked(member, mostBytesOf(name));
  if (typeof bytes === 'string' || (await sha256Of(bytes)) !== sha256) return null;
  return bytes as Uint8Array<ArrayBuffer>;
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}

function refused(error: 'not-a-package' | 'incomplete' | 'too-large' | 'newer-version') {
  return { ok: false, error } as const;
}

function altered(file: string, how: 'changed' | 'missing' | 'added') {
  return { ok: false, error: 'altered', file: file.slice(0, 200), how } as const;
}
