import { get, type UseStore } from 'idb-keyval';
import { type Profile, profileSchema } from '../idp/profile.ts';
import { reasonOf } from './errors.ts';
import { keyOf } from './keys.ts';

/** The learner's profile; null when there is none, and when it cannot be read (then it is set aside and shown). */
export async function readProfile(use: UseStore): Promise<Profile | null> {
  try {
    const found = profileSchema.safeParse(await get<unknown>(keyOf.profile, use));
    return found.success ? found.data : null;
  } catch (error) {
    throw await reasonOf(error);
  }
}
