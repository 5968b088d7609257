import { promisifyRequest, type UseStore } from 'idb-keyval';
import { entrySchema } from '../idp/entry.ts';
import { type Choices, type Everything, planRestore, type RestorePlan, restoreWrites } from '../idp/merge.ts';
import { profileSchema } from '../idp/profile.ts';
import { asideSchema, correctionSchema, tombstoneSchema } from '../idp/records.ts';
import { settleCorrections } from '../idp/review/correct.ts';
import { settingsFrom } from '../idp/settings.ts';
import { removedHere, type YearRecords } from '../idp/year/merge-years.ts';
import { asideIn, setDamagedAside } from './aside.ts';
import { filesOf, putFilesIn } from './attachments.ts';
import { keyOf } from './keys.ts';
import { allIn, oneIn } from './read-years.ts';
import { rebuildIn } from './rebuild.ts';
import { change, look } from './transaction.ts';
import { yearsIn } from './years-in.ts';

/** The records of some years with the keys that they stand under. */
function keyedYears(years: YearRecords): [string, unknown][] {
  return [
    ...years.plans.map((one): [string, unknown] => [keyOf.plan(one.fiscalYear), one]),
    ...years.reviews.map((one): [string, unknown] => [keyOf.review(one.fiscalYear), one]),
    ...years.assessments.map((one): [string, unknown] => [keyOf.assessment(one.id), one]),
    ...years.practices.map((one): [string, unknown] => [keyOf.practice(one.id), one]),
    ...years.feedback.map((one): [string, unknown] => [keyOf.feedback(one.id), one]),
    ...years.attachments.map((one): [string, unknown] => [keyOf.attachment(one.id), one]),
    ...years.answers.map((one): [string, unknown] => [keyOf.answer(one.id), one]),
    ...years.given.map((one): [string, unknown] => [keyOf.given(one.id), one]),
    ...years.removed.map((one): [string, unknown] => [keyOf.removed(one.key), one]),
    ...(years.agreement === null ? [] : [[keyOf.agreement, years.agreement] as [string, unknown]]),
  ];
}

/** Everything the learner has, in one state: what a backup holds. Records that cannot be read are set aside first, and so in it. */
export async function readEverything(use: UseStore, now: string): Promise<Everything> {
  await setDamagedAside(use, now);
  return look(use, everythingIn);
}

/**
 * Restores a backup: plans again on what the store holds at that moment, and writes it all in one transaction, or
 * nothing. `files` are the bytes of attachments by id, for those that are not here yet. Answers the plan that was carried
 * out, and how many files it brought. Throws StoreError.
 */
export async function applyRestore(
  use: UseStore,
  backup: Everything,
  choices: Choices,
  now: string,
  files: ReadonlyMap<string, Uint8Array> = new Map(),
): Promise<RestorePlan & { files: number }> {
  await setDamagedAside(use, now);
  return change(use, async (records) => {
    const here = await everythingIn(records);
    const plan = planRestore(backup, here);
    const writes = restoreWrites(plan, choices);
    for (const id of writes.removedIds) records.delete(keyOf.entry(id));
    for (const entry of writes.entries) records.put(entry, keyOf.entry(entry.id));
    for (const stone of writes.tombstones) records.put(stone, keyOf.tombstone(stone.id));
    for (const correction of plan.corrections) records.put(correction, keyOf.correction(correction.key));
    for (const aside of plan.aside) records.put(aside, keyOf.aside(aside.at, aside.key));
    if (plan.settings !== null) records.put(plan.settings, keyOf.settings);
    if (plan.profile !== null) {
      await asideIn(records, keyOf.profile, now);
      records.put(plan.profile, keyOf.profile);
    }
    for (const key of removedHere(plan.years, here)) {
      records.delete(key);
      if (key.startsWith('attachment:')) filesOf(records).delete(key.slice('attachment:'.length));
    }
    for (const [key, record] of keyedYears(plan.years)) records.put(record, key);
    const broughtBack = await putFilesIn(records, backup.attachments, files);
    await settleIn(records);
    await rebuildIn(records);
    return { ...plan, files: broughtBack };
  });
}

async function everythingIn(records: IDBObjectStore): Promise<Everything> {
  const settings: unknown = await promisifyRequest(records.get(keyOf.settings));
  return {
    ...(await yearsIn(records)),
    entries: await allIn(records, 'entry:', entrySchema),
    tombstones: await allIn(records, 'tombstone:', tombstoneSchema),
    corrections: await allIn(records, 'correction:', correctionSchema),
    aside: await allIn(records, 'aside:', asideSchema),
    profile: await oneIn(records, keyOf.profile, profileSchema),
    settings: settings === undefined ? null : settingsFrom(settings),
  };
}

/** Lets one correcting entry stand for each corrected one, where two machines each made one. */
async function settleIn(records: IDBObjectStore): Promise<void> {
  const entries = await allIn(records, 'entry:', entrySchema);
  for (const entry of settleCorrections(entries)) records.put(entry, keyOf.entry(entry.id));
}
