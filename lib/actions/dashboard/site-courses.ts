import type { UseStore } from 'idb-keyval';
import * as z from 'zod/mini';
import { browser } from '../../browser.ts';
import { patternOf } from '../../idp/added-site.ts';
import type { Press } from '../../idp/press.ts';
import type { Request } from '../../messages.ts';
import { courseSchema, siteRecordSchema } from '../../sighting-schema.ts';
import type { SightedCourse, Sighting } from '../../sites/reading/sighting.ts';
import { type AskError, askErrors, type SiteCourses, type SiteRecord } from '../../sites/reading/site.ts';
import { readSettings } from '../../store/settings.ts';
import type { PageView, PressResult } from '../../view/page-view.ts';
import { askIn } from '../ask-moodle.ts';

/** Every course of the learner at a site, as it arrives from a page that was asked: nothing in it is believed before it fits. */
const siteCoursesSchema: z.ZodMiniType<SiteCourses> = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    items: z.array(courseSchema).check(z.maxLength(500)),
    records: z.array(siteRecordSchema).check(z.maxLength(500)),
  }),
  z.object({ ok: z.literal(false), error: z.enum(askErrors) }),
]);

/** Every course of the learner at an added site, as it was asked for a moment ago. */
export interface Asked {
  sighting: Sighting;
  /** What the site itself noted of each course, in order. */
  records: (SiteRecord | null)[];
}

/** What came of asking a site; `no-tab`: none of its pages is open, and nothing was asked. */
export type Asking =
  | { at: 'asked'; asked: Asked }
  | { at: 'no-tab' }
  | { at: 'failed'; error: AskError | 'not-added' };

/** Asks an added site for the learner's courses, in a tab of it that is open, with that page's own session. Throws StoreError. */
export async function askSite(use: UseStore, id: string): Promise<Asking> {
  const site = (await readSettings(use)).added[id];
  if (!site) return { at: 'failed', error: 'not-added' };
  const tabs = await browser.tabs.query({ url: patternOf(site.address) });
  let error: AskError | null = null;
  for (const { id: tabId, discarded, url } of tabs) {
    if (tabId === undefined || discarded || !url || new URL(url).origin !== new URL(site.address).origin)
      continue;
    const parsed = siteCoursesSchema.safeParse(await askIn(tabId, null));
    const answer = parsed.success ? parsed.data : null;
    if (!answer) {
      error ??= 'not-moodle';
      continue;
    }
    if (answer.ok) {
      const { items, records } = answer;
      const sighting: Sighting = {
        site: id,
        kind: 'my-courses',
        url: `${site.address}/my/courses.php`,
        items,
      };
      return { at: 'asked', asked: { sighting, records } };
    }
    error = error === null || error === 'not-moodle' ? answer.error : error;
  }
  return error === null ? { at: 'no-tab' } : { at: 'failed', error };
}

/** What is shown of courses that were asked for, as they stand in the log now; null where there are none. */
export async function shownOf({ sighting }: Asked): Promise<Extract<PageView, { state: 'list' }> | null> {
  const request = { type: 'site/view', sighting } satisfies Request;
  const view = (await browser.runtime.sendMessage(request)) as PageView;
  return view.state === 'list' ? view : null;
}

/** Courses whose activities are all done, though the site does not say that they are completed. */
export function allDoneOf({ sighting }: Asked): SightedCourse[] {
  return sighting.items.filter(({ completion, progress }) => completion !== 'finished' && progress === 100);
}

/** Carries out presses on courses that were asked for, with what the site itself noted as evidence. */
export async function logAsked(asked: Asked, presses: Press[]): Promise<PressResult> {
  const request = { type: 'site/press', ...asked, presses } satisfies Request;
  return (await browser.runtime.sendMessage(request)) as PressResult;
}

/** Opens the site in a tab of its own, for the learner to sign in. */
export async function openSite(use: UseStore, id: string): Promise<void> {
  const site = (await readSettings(use)).added[id];
  if (site) await browser.tabs.create({ url: `${site.address}/my/courses.php` });
}
