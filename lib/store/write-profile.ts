import type { UseStore } from 'idb-keyval';
import { emptyProfile, type Profile, profileSchema } from '../idp/profile.ts';
import { asideIn } from './aside.ts';
import { keyOf } from './keys.ts';
import { oneIn } from './read-years.ts';
import { change } from './transaction.ts';

/** Writes the profile; an id that was made meanwhile stays. One that cannot be read is set aside first, not overwritten. */
export function writeProfile(use: UseStore, profile: Profile): Promise<void> {
  return change(use, async (records) => {
    const there = await oneIn(records, keyOf.profile, profileSchema);
    await asideIn(records, keyOf.profile, profile.updatedAt);
    records.put(profileSchema.parse({ ...profile, id: there?.id ?? profile.id }), keyOf.profile);
  });
}

/** The profile with its id, made now if it has none; an empty profile where there was none. Two windows get the same id. */
export function identifiedProfile(
  use: UseStore,
  now: string,
  newId: () => string = () => crypto.randomUUID(),
): Promise<Profile & { id: string }> {
  return change(use, async (records) => {
    const there = await oneIn(records, keyOf.profile, profileSchema);
    const profile = there ?? emptyProfile;
    if (profile.id !== null) return { ...profile, id: profile.id };
    await asideIn(records, keyOf.profile, now);
    const identified = { ...profile, id: newId() };
    records.put(profileSchema.parse(identified), keyOf.profile);
    return identified;
  });
}
