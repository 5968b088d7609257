import type { UseStore } from 'idb-keyval';
import type { AnswerFileError } from '../../exchange/answer-file.ts';
import type { Manifest } from '../../exchange/package/manifest.ts';
import type { XapiVersion } from '../../exchange/xapi/statements.ts';
import type { Answer } from '../../idp/answer/answer.ts';
import { answerStands, knownVersions } from '../../idp/answer/version-hash.ts';
import type { Settings } from '../../idp/settings.ts';
import { termsOf } from '../../idp/year/year-tally.ts';
import { keepAnswer } from '../../store/answers.ts';
import { readFiles } from '../../store/attachments.ts';
import { readProfile } from '../../store/profile.ts';
import { readPlan, readReview } from '../../store/read-years.ts';
import { readEverything } from '../../store/restore.ts';
import { noteSent, sentVersions } from '../../store/sent-versions.ts';
import { signingKey } from '../../store/signing-key.ts';
import { identifiedProfile } from '../../store/write-profile.ts';
import { tellWritten } from './changes.ts';
import type { MadeFile } from './exchange.ts';
import { packageExtras } from './package-extras.ts';

/** What the learner chose for a package of one fiscal year (B.E.). */
export interface PackageWish {
  fiscalYear: number;
  leftOut: Manifest['leftOut'];
  signed: boolean;
}

const now = () => new Date().toISOString();

/** The package of a year for supervisor and HR. Which versions of plan and review went out is remembered. */
export async function makePackage(
  use: UseStore,
  { fiscalYear, leftOut, signed }: PackageWish,
  settings: Settings,
): Promise<MadeFile> {
  const [{ writePackage }, { recordFor }] = await Promise.all([
    import('../../exchange/package/write-package.ts'),
    import('../../exchange/package/record.ts'),
  ]);
  const createdAt = now();
  const profile = await identifiedProfile(use, createdAt);
  const records = { ...(await readEverything(use, createdAt)), profile };
  const own = <R extends { fiscalYear: number }>(list: R[]) =>
    list.find((one) => one.fiscalYear === fiscalYear) ?? null;
  const [plan, review] = [own(records.plans), own(records.reviews)];
  const { reading, hoursPerDay } = termsOf(review, settings);
  const wants = !leftOut.includes('evidence') && records.attachments.length > 0;
  const content = await writePackage(
    {
      records,
      fiscalYears: [fiscalYear],
      leftOut,
      reading,
      hoursPerDay,
      files: wants ? await readFiles(use) : new Map(),
      extras: await packageExtras(
        { ...recordFor(records, { fiscalYears: [fiscalYear], leftOut }), settings },
        fiscalYear,
        createdAt,
      ),
      createdAt,
    },
    signed ? await signingKey(use) : null,
  );
  if (plan !== null) await noteSent(use, fiscalYear, await knownVersions(plan, review));
  tellWritten();
  return { name: `${nameOf(profile.name, fiscalYear)}.zip`, content, type: 'application/zip' };
}

/** The whole log as xAPI statements. */
export async function makeXapi(use: UseStore, version: XapiVersion, settings: Settings): Promise<MadeFile> {
  const { formatStatements, xapiStatements } = await import('../../exchange/xapi/statements.ts');
  const at = now();
  const { id, name } = await identifiedProfile(use, at);
  const { entries, tombstones } = await readEverything(use, at);
  const { reading } = settings;
  const statements = await xapiStatements({ person: { id, name }, entries, tombstones, reading }, version);
  tellWritten();
  return { name: 'xapi.json', content: formatStatements(statements), type: 'application/json' };
}

/** What the log's evidence supports, as a learner record of Open Badges. */
export async function makeBadges(use: UseStore): Promise<MadeFile> {
  const { learnerRecord } = await import('../../exchange/open-badges.ts');
  const madeAt = now();
  const { id, name } = await identifiedProfile(use, madeAt);
  const { entries } = await readEverything(use, madeAt);
  const content = await learnerRecord({ person: { id, name }, entries, madeAt });
  tellWritten();
  return { name: 'open-badges.json', content, type: 'application/json' };
}

/**
 * What became of a supervisor's answer file. `again`: it was here already. `stands`: it speaks of plan or review as they are now.
 * `other-person`: it answers somebody else's package. `unknown-version`: it answers what this profile never had.
 */
export type TakenAnswer =
  | { ok: true; answer: Answer; stands: boolean; again: boolean }
  | { ok: false; error: AnswerFileError | 'other-person' | 'unknown-version' };

/** Takes a supervisor's answer into this profile, as it came. */
export async function takeAnswer(use: UseStore, bytes: Uint8Array): Promise<TakenAnswer> {
  const { readAnswer } = await import('../../exchange/answer-file.ts');
  const read = await readAnswer(bytes);
  if (!read.ok) return read;
  const { answer } = read;
  const { person, fiscalYear, versionHash } = answer;
  const [profile, plan, review, sent] = await Promise.all([
    readProfile(use),
    readPlan(use, fiscalYear),
    readReview(use, fiscalYear),
    sentVersions(use, fiscalYear),
  ]);
  if (profile === null || profile.id !== person) return { ok: false, error: 'other-person' };
  const known = plan === null ? new Set<string>() : await knownVersions(plan, review);
  if (!known.has(versionHash) && !sent.includes(versionHash)) return { ok: false, error: 'unknown-version' };
  const kept = await keepAnswer(use, answer);
  tellWritten();
  return { ok: true, answer, stands: await answerStands({ plan, review }, answer), again: !kept };
}

/** A file name from a person's name and a year; signs that no file name may have become hyphens. */
function nameOf(person: string, fiscalYear: number): string {
  const bare = person.replace(/[\s\p{Cc}/\\:*?"<>|.]+/gu, '-').replace(/^-+|-+$/g, '');
  return ['idp', fiscalYear, bare.slice(0, 60)].filter(Boolean).join('-');
}
