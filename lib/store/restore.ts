import { promisifyRequest, type UseStore } from 'idb-keyval';
import { entrySchema } from '../idp/entry.ts';
import { type Choices, type Everything, planRestore, type RestorePlan, restoreWrites } from '../idp/merge.ts';
import { profileSchema } from '../idp/profile.ts';
import { asideSchema, correctionSchema, tombstoneSchema } from '../idp/records.ts';
import { settingsFrom } from '../idp/settings.ts';
import { asideIn, setDamagedAside } from './aside.ts';
import { allUnder, keyOf } from './keys.ts';
import { rebuildIn } from './rebuild.ts';
import { change, look } from './transaction.ts';

/** Everything the learner has, in one state: what a backup holds. Records that cannot be read are set aside first, and so in it. */
export async function readEverything(use: UseStore, now: string): Promise<Everything> {
  await setDamagedAside(use, now);
  return look(use, everythingIn);
}

/**
 * Restores a backup: plans again on what the store holds at that moment, and writes it all in one transaction, or
 * nothing. Answers the plan that was carried out. Throws StoreError.
 */
export async function applyRestore(
  use: UseStore,
  backup: Everything,
  choices: Choices,
  now: string,
): Promise<RestorePlan> {
  await setDamagedAside(use, now);
  return change(use, async (records) => {
    const plan = planRestore(backup, await everythingIn(records));
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
    await rebuildIn(records);
    return plan;
  });
}

async function everythingIn(records: IDBObjectStore): Promise<Everything> {
  const all = async <T>(
    prefix: string,
    read: (value: unknown) => { success: true; data: T } | { success: false },
  ) => {
    const found: unknown[] = await promisifyRequest(records.getAll(allUnder(prefix)));
    return found.flatMap((value) => {
      const parsed = read(value);
      return parsed.success ? [parsed.data] : [];
    });
  };
  const profile = profileSchema.safeParse(await promisifyRequest<unknown>(records.get(keyOf.profile)));
  const settings: unknown = await promisifyRequest(records.get(keyOf.settings));
  return {
    entries: await all('entry:', (value) => entrySchema.safeParse(value)),
    tombstones: await all('tombstone:', (value) => tombstoneSchema.safeParse(value)),
    corrections: await all('correction:', (value) => correctionSchema.safeParse(value)),
    aside: await all('aside:', (value) => asideSchema.safeParse(value)),
    profile: profile.success ? profile.data : null,
    settings: settings === undefined ? null : settingsFrom(settings),
  };
}
