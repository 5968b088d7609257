import * as z from 'zod/mini';
import { browser } from '../browser.ts';
import { addressToAdd } from '../idp/address-to-add.ts';
import { checkMoodleIn } from './is-moodle.ts';

const answerSchema = z.object({
  address: z.string().check(z.maxLength(300)),
  title: z.string().check(z.maxLength(500)),
});

/** A Moodle that stands in a tab: its address, and the short name that its titles end with. */
export interface FoundMoodle {
  address: string;
  name: string;
}

/**
 * Whether a tab shows a page of a Moodle. Null where it does not, where no script may run, and where the page says that it
 * stands at another origin than it does.
 */
export async function moodleIn(tabId: number): Promise<FoundMoodle | null> {
  const parsed = answerSchema.safeParse(await checkMoodleIn(tabId));
  const { url } = parsed.success ? await browser.tabs.get(tabId) : {};
  if (!parsed.success || !url) return null;
  const read = addressToAdd(parsed.data.address);
  if (!read.ok || new URL(read.address).origin !== new URL(url).origin) return null;
  const parts = parsed.data.title.split(' | ');
  const name = (parts.length > 1 && parts.at(-1)?.trim()) || new URL(url).host;
  return { address: read.address, name: name.slice(0, 200) };
}
