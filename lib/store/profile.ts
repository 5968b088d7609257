import { get, type UseStore } from 'idb-keyval';
import { emptyProfile, type Profile, profileSchema } from '../idp/profile.ts';
import { asideIn } from './aside.ts';
import { reasonOf } from './errors.ts';
import { keyOf } from './keys.ts';
import { oneIn } from './read-years.ts';
import { change } from './transaction.ts';

/** The learner's profile; null when there is none, and when it cannot be read (then it is set aside and shown). */
export async function readProfile(use: UseStore): Promise<Profile | null> {
  try {
    const found = profileSchema.safeParse(await get<unknown>(keyOf.profile, use));
    return found.success ? found.data : null;
  } catch (error) {
    throw await reasonOf(error);
  }
}

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
