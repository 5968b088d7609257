import { get, promisifyRequest, type UseStore } from 'idb-keyval';
import { type Settings, settingsFrom } from '../idp/settings.ts';
import { reasonOf } from './errors.ts';
import { keyOf } from './keys.ts';
import { change } from './transaction.ts';

/** The learner's settings; every field that is missing or cannot be read has its default. */
export async function readSettings(use: UseStore): Promise<Settings> {
  try {
    return settingsFrom(await get<unknown>(keyOf.settings, use));
  } catch (error) {
    throw await reasonOf(error);
  }
}

/** Changes some settings on top of what is stored at that moment, so that two tabs never undo each other. Answers all. */
export function changeSettings(
  use: UseStore,
  update: (settings: Settings) => Partial<Settings>,
  now: string,
): Promise<Settings> {
  return change(use, async (records) => {
    const stored = settingsFrom(await promisifyRequest<unknown>(records.get(keyOf.settings)));
    const settings = settingsFrom({ ...stored, ...update(stored), updatedAt: now });
    records.put(settings, keyOf.settings);
    return settings;
  });
}
