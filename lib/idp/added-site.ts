import * as z from 'zod/mini';

/**
 * A site that the learner added, which runs on Moodle. The browser's permission is no part of it; a restored site must be
 * allowed again.
 */
export const addedSiteSchema = z.object({
  /** Address of the installation: https, host in Latin letters, and its folder if it has one; no slash at its end. */
  address: z
    .string()
    .check(z.regex(/^https:\/\/[a-z0-9][a-z0-9.-]{0,252}(:\d{1,5})?(\/[^\s?#/]{1,50}){0,4}$/)),
  /** The name that it gives itself, or its host. */
  name: z.string().check(z.maxLength(200)),
});
export type AddedSite = z.infer<typeof addedSiteSchema>;

/** The match pattern of everything at the host of an address: what is asked for and where the reader runs. Ports cannot be named. */
export function patternOf(address: string): string {
  return `https://${new URL(address).hostname}/*`;
}

/** The added site of an address, with its id; undefined where none stands there. */
export function addedAt(
  added: Readonly<Record<string, AddedSite>>,
  url: string | undefined,
): [string, AddedSite] | undefined {
  const origin = url && URL.canParse(url) ? new URL(url).origin : '';
  return Object.entries(added).find(([, { address }]) => new URL(address).origin === origin);
}
