import { competencies } from '../../framework/competencies.ts';
import type { Reading } from '../../framework/methods.ts';
import { bucketOfEntry } from '../../idp/contribution.ts';
import type { Entry } from '../../idp/entry.ts';
import { rungOf } from '../../idp/evidence.ts';
import { isGone, type Tombstone } from '../../idp/records.ts';
import { stableId } from './stable-id.ts';
import { type Verb, verbOf, voided } from './verbs.ts';

/** The versions of the specification that are written: 1.0.3 (ADL) and 2.0 (IEEE 9274.1.1). */
export type XapiVersion = '1.0.3' | '2.0';

/** What a statement's own `version` must be, if it is given, under each version of the specification. */
const versionIn = { '1.0.3': '1.0.0', '2.0': '2.0.0' } as const;

/** The home page of the accounts that statements name people by, and the beginning of every IRI of ours; it need not answer. */
export const homePage = 'https://bangkok.go.th/idp-companion';

/** The learner as statements name them: an account, never an e-mail address. */
interface Agent {
  objectType: 'Agent';
  name?: string;
  account: { homePage: string; name: string };
}

/** What was learned or done, or the competency that it builds. */
interface Activity {
  objectType: 'Activity';
  id: string;
  definition: { name: Record<string, string>; type?: string };
}

/** One xAPI statement as this extension writes it. */
export interface Statement {
  id: string;
  actor: Agent;
  verb: Verb;
  object: Activity | { objectType: 'StatementRef'; id: string };
  result?: { completion: boolean; duration?: string };
  context?: { contextActivities?: { other: Activity[] }; extensions: Record<string, unknown> };
  /** ISO instant; that of a day is noon in Bangkok, the same day in UTC. */
  timestamp: string;
  version: string;
}

/** What statements are made from. `person` is the profile's id and name. */
export interface StatementSources {
  person: { id: string; name: string };
  entries: readonly Entry[];
  tombstones: readonly Tombstone[];
  reading: Reading;
}

/**
 * The log as xAPI statements, one for each entry, in the order of time. The id of a statement follows from the entry's id and
 * whether it is finished, so that sending the same log twice says nothing twice. An entry in whose place another counts, and
 * one that was deleted, is voided; a correction that only withdraws says nothing itself.
 */
export async function xapiStatements(sources: StatementSources, version: XapiVersion): Promise<Statement[]> {
  const { person, entries, tombstones, reading } = sources;
  const account = { homePage, name: person.id };
  const actor: Agent = { objectType: 'Agent', ...(person.name && { name: person.name }), account };
  const head = { actor, version: versionIn[version] };
  const voiding = async (id: string, at: string): Promise<Statement> => ({
    ...head,
    id: await stableId(id, 'voided'),
    verb: voided,
    object: { objectType: 'StatementRef', id },
    timestamp: new Date(at).toISOString(),
  });
  const made = entries.flatMap((entry): Promise<Statement>[] => {
    if (entry.corrects?.withdrawn === true) return [];
    const own = statementId(entry.id, entry.status);
    const said = own.then((id) => ({ id, ...head, ...statementOf(entry, reading) }));
    if (entry.correctedBy === null) return [said];
    const by = entries.find(({ id }) => id === entry.correctedBy);
    return [said, own.then((id) => voiding(id, by?.createdAt ?? entry.updatedAt))];
  });
  const gone = tombstones
    .filter(isGone)
    .flatMap(({ id, deletedAt }) =>
      (['ongoing', 'finished'] as const).map(async (status) =>
        voiding(await statementId(id, status), deletedAt),
      ),
    );
  const all = await Promise.all([...made, ...gone]);
  return all.sort((a, b) => (a.timestamp < b.timestamp ? -1 : a.timestamp > b.timestamp ? 1 : 0));
}

function statementId(entryId: string, status: Entry['status']): Promise<string> {
  return stableId(entryId, status);
}

function statementOf(entry: Entry, reading: Reading): Omit<Statement, 'id' | 'actor' | 'version'> {
  const known = entry.confirmed ? entry.competencies.map(({ code }) => competencyActivity(code)) : [];
  const { minutes, status } = entry;
  return {
    verb: verbOf(entry),
    object: activityOf(entry),
    result: {
      completion: status === 'finished',
      ...(minutes !== null && { duration: durationOf(minutes) }),
    },
    context: {
      ...(known.length > 0 && { contextActivities: { other: known } }),
      extensions: {
        [`${homePage}/xapi/bucket`]: bucketOfEntry(entry, reading),
        [`${homePage}/xapi/reading`]: reading,
        [`${homePage}/xapi/rung`]: rungOf(entry),
      },
    },
    timestamp: timeOf(entry),
  };
}

/** A course is known by its address, anything else by the entry. */
function activityOf({ id, url, title, titleEn, courseKeys }: Entry): Activity {
  const course = url !== null && URL.canParse(url) ? new URL(url).href : null;
  return {
    objectType: 'Activity',
    id: course ?? `${homePage}/entry/${id}`,
    definition: {
      name: { th: title, ...(titleEn !== null && titleEn !== '' && { en: titleEn }) },
      ...(courseKeys.length > 0 && { type: 'http://adlnet.gov/expapi/activities/course' }),
    },
  };
}

function competencyActivity(code: string): Activity {
  const competency = competencies.find((one) => one.code === code);
  return {
    objectType: 'Activity',
    id: `${homePage}/competency/${code}`,
    definition: {
      name: { th: `${code} ${competency?.th ?? ''}`.trim() },
      type: 'http://adlnet.gov/expapi/activities/objective',
    },
  };
}

/** Minutes as a duration of ISO 8601: `PT1H30M`. */
function durationOf(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return `PT${hours > 0 ? `${hours}H` : ''}${rest > 0 || hours === 0 ? `${rest}M` : ''}`;
}

function timeOf({ status, completedOn, updatedAt, createdAt }: Entry): string {
  if (status === 'ongoing') return new Date(updatedAt).toISOString();
  return new Date(completedOn === null ? createdAt : `${completedOn}T12:00:00+07:00`).toISOString();
}

/** Statements as the file that is downloaded: a JSON array, as the statements resource of an LRS takes it. */
export function formatStatements(statements: readonly Statement[]): string {
  return `${JSON.stringify(statements, null, 1)}\n`;
}
