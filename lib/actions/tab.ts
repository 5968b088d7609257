import type { UseStore } from 'idb-keyval';
import { browser } from '../browser.ts';
import type { ToPage } from '../messages.ts';
import { sightingSchema, siteRecordSchema } from '../sighting-schema.ts';
import type { SightedCourse, Sighting } from '../sites/reading/sighting.ts';
import type { SiteRecord } from '../sites/reading/site.ts';
import { readSettings } from '../store/settings.ts';
import type { PageView, Pressed } from '../view/page-view.ts';
import { placed } from './added-sites.ts';

const topFrame = { frameId: 0 };

/** Sends to the scripts of a page; undefined where none of ours lives there. */
async function say(tabId: number, message: ToPage): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, message, topFrame);
  } catch {
    return undefined;
  }
}

/** The page of a tab, read afresh; null where no reader of ours answers, its answer does not fit, or its site was taken away. */
export async function readTab(use: UseStore, tabId: number): Promise<Sighting | null> {
  const parsed = sightingSchema.safeParse(await say(tabId, { type: 'page/read' }));
  return parsed.success ? placed(await readSettings(use), parsed.data) : null;
}

/** What the site's own record says of one course of the page; null where it cannot be asked, or the page moved on. */
export async function askTab(tabId: number, { courseKey, title }: SightedCourse): Promise<SiteRecord | null> {
  const parsed = siteRecordSchema.safeParse(await say(tabId, { type: 'page/ask', courseKey, title }));
  return parsed.success ? parsed.data : null;
}

/** Gives the card of a tab, if it has one, something new to show. */
export async function showCard(tabId: number, view: PageView, pressed?: Pressed): Promise<void> {
  await say(tabId, { type: 'card/show', view, ...(pressed && { pressed }) });
}
