import type { UseStore } from 'idb-keyval';
import { browser } from '../../browser.ts';
import { patternOf } from '../../idp/added-site.ts';
import { fingerprintOf } from '../../idp/identity.ts';
import type { Press } from '../../idp/press.ts';
import type { SightedCourse, Sighting } from '../../sites/reading/sighting.ts';
import type { AskError, SiteRecord } from '../../sites/reading/site.ts';
import { readSettings } from '../../store/settings.ts';
import type { PageView, PressResult } from '../../view/page-view.ts';
import { askMoodleForAll } from '../ask-moodle.ts';
import { carryOut } from '../press.ts';
import { viewOf } from '../view.ts';
import { tellWritten } from './changes.ts';

/** Every course of the learner at an added site, as it was asked for a moment ago. */
export interface Asked {
  sighting: Sighting;
  /** What the site itself noted of a course, by the course's fingerprint. */
  records: ReadonlyMap<string, SiteRecord>;
  view: Extract<PageView, { state: 'list' }> | null;
  /** Courses whose activities are all done, though the site does not say that they are completed. */
  allDone: SightedCourse[];
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
    const answer = await askMoodleForAll(tabId);
    if (!answer) {
      error ??= 'not-moodle';
      continue;
    }
    if (answer.ok) return { at: 'asked', asked: await asSighting(use, id, site.address, answer) };
    error = error === null || error === 'not-moodle' ? answer.error : error;
  }
  return error === null ? { at: 'no-tab' } : { at: 'failed', error };
}

async function asSighting(
  use: UseStore,
  id: string,
  address: string,
  { items, records }: { items: SightedCourse[]; records: (SiteRecord | null)[] },
): Promise<Asked> {
  const sighting: Sighting = { site: id, kind: 'my-courses', url: `${address}/my/courses.php`, items };
  const view = await viewOf(use, sighting);
  return {
    sighting,
    records: new Map(
      items.flatMap((item, at) => {
        const record = records[at];
        return record ? [[fingerprintOf(id, item), record] as const] : [];
      }),
    ),
    view: view.state === 'list' ? view : null,
    allDone: items.filter(({ completion, progress }) => completion !== 'finished' && progress === 100),
  };
}

/** What is shown of courses that were asked for, after something was written. Throws StoreError. */
export async function shownAgain(use: UseStore, { sighting }: Asked): Promise<Asked['view']> {
  const view = await viewOf(use, sighting);
  return view.state === 'list' ? view : null;
}

/** Carries out presses on courses that were asked for, with what the site itself noted as evidence. */
export async function logAsked(
  use: UseStore,
  { sighting, records }: Asked,
  presses: readonly Press[],
): Promise<PressResult> {
  const result = await carryOut(
    use,
    {
      read: async () => sighting,
      record: (course) => records.get(fingerprintOf(sighting.site, course)) ?? null,
    },
    presses,
  );
  tellWritten();
  return result;
}

/** Opens the site in a tab of its own, for the learner to sign in. */
export async function openSite(use: UseStore, id: string): Promise<void> {
  const site = (await readSettings(use)).added[id];
  if (site) await browser.tabs.create({ url: `${site.address}/my/courses.php` });
}
