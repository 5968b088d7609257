import { competency } from '../framework/competencies.ts';
import type { Entry } from '../idp/entry.ts';
import { rungOf } from '../idp/evidence.ts';
import { duration } from '../words/hours.ts';
import { rungWords } from '../words/parts.ts';
import { stableId } from './xapi/stable-id.ts';
import { homePage } from './xapi/statements.ts';

const contexts = {
  credentials: 'https://www.w3.org/ns/credentials/v2',
  clr: 'https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json',
  badges: 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
} as const;

/** The lowest rung of evidence that a badge is made of: the site itself showed or said that it was finished. */
const lowestRung = 3;

/** Said in every badge, so that nobody takes it for more than it is. */
const selfAsserted =
  'ผู้เรียนบันทึกเอง ไม่มีลายเซ็นของผู้จัดหลักสูตร ดูหลักฐานประกอบ (Self-asserted by the learner and unsigned; see the evidence)';

/** What a record is made of. `person` is the profile's id and name. */
export interface BadgeSources {
  person: { id: string; name: string };
  entries: readonly Entry[];
  /** ISO instant at which it is made. */
  madeAt: string;
}

/** Whether an entry is a badge in the record: finished on a known day, counting, and on a rung that the site itself gave. */
function earnsBadge(entry: Entry): boolean {
  const counts = entry.correctedBy === null && entry.corrects?.withdrawn !== true;
  return entry.status === 'finished' && entry.completedOn !== null && counts && rungOf(entry) >= lowestRung;
}

/**
 * The log as a Comprehensive Learner Record (CLR 2.0) of achievements (Open Badges 3.0), one for each entry whose evidence supports it,
 * as the JSON text of a credential. It is unsigned and names the learner as issuer, which is what it is: the learner's own word, with
 * the evidence that a reader can look at. Ids follow from the entries' ids, so that the same log says the same.
 */
export async function learnerRecord({ person, entries, madeAt }: BadgeSources): Promise<string> {
  const learner = `urn:uuid:${person.id}`;
  const issuer = { id: learner, type: ['Profile'], ...(person.name && { name: person.name }) };
  const badges = await Promise.all(
    entries.filter(earnsBadge).map(async (entry) => ({
      '@context': [contexts.credentials, contexts.badges],
      id: `urn:uuid:${await stableId(entry.id, 'badge')}`,
      type: ['VerifiableCredential', 'OpenBadgeCredential'],
      name: entry.title,
      issuer,
      validFrom: noonOf(entry.completedOn ?? ''),
      credentialSubject: {
        id: learner,
        type: ['AchievementSubject'],
        activityEndDate: noonOf(entry.completedOn ?? ''),
        achievement: achievementOf(entry),
      },
      evidence: evidenceOf(entry),
    })),
  );
  const record = {
    '@context': [contexts.credentials, contexts.clr, contexts.badges],
    id: `urn:uuid:${await stableId(person.id, `record ${madeAt}`)}`,
    type: ['VerifiableCredential', 'ClrCredential'],
    name: 'บันทึกการเรียนรู้',
    description: selfAsserted,
    issuer,
    validFrom: madeAt,
    credentialSubject: { id: learner, type: ['ClrSubject'], verifiableCredential: badges },
  };
  return `${JSON.stringify(record, null, 1)}\n`;
}

/** What was achieved; competencies that the learner confirmed are its alignment. */
function achievementOf(entry: Entry) {
  const { id, url, title, provider, minutes, confirmed, competencies } = entry;
  const about = [provider, minutes === null ? '' : duration(minutes, 'th')].filter(Boolean).join(' · ');
  return {
    id: url !== null && URL.canParse(url) ? new URL(url).href : `${homePage}/entry/${id}`,
    type: ['Achievement'],
    name: title,
    description: about || title,
    criteria: { narrative: `${rungWords[rungOf(entry)].th} · ${selfAsserted}` },
    ...(confirmed && {
      alignment: competencies.map(({ code }) => ({
        type: ['Alignment'],
        targetCode: code,
        targetName: competency(code).th,
        targetUrl: `${homePage}/competency/${code}`,
        targetFramework: 'กรอบทักษะดิจิทัล กรุงเทพมหานคร',
      })),
    }),
  };
}

/** What was seen on which rung, where and when, highest rung first. */
function evidenceOf({ evidence }: Entry) {
  return evidence.map(({ rung, signal, url, at }) => ({
    ...(url !== null && URL.canParse(url) && { id: new URL(url).href }),
    type: ['Evidence'],
    name: rungWords[rung].th,
    narrative: [signal, at].filter(Boolean).join(' · '),
  }));
}

/** The instant for a day: noon in Bangkok, the same day in UTC. */
function noonOf(isoDay: string): string {
  return new Date(`${isoDay}T12:00:00+07:00`).toISOString();
}
