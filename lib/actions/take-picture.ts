import type { UseStore } from 'idb-keyval';
import type { Tabs } from 'webextension-polyfill';
import { browser } from '../browser.ts';
import { bareAddress } from '../idp/bare-address.ts';
import { holdsCitizenId } from '../idp/citizen-id.ts';
import { frameCheckSchema, type Picture, pageCheck } from '../idp/picture.ts';
import { storeErrorFrom } from '../store/errors.ts';
import { keepPicture } from '../store/pending-picture.ts';
import { readSettings } from '../store/settings.ts';
import type { PictureRefusal } from '../view/picture-refusal.ts';
import { siteAt } from './added-sites.ts';
import { tellWritten } from './dashboard/changes.ts';
import { openDashboard } from './dashboard.ts';
import { viewOfTab } from './follow.ts';

/** What has to be known of a tab; one that is gone has nothing. */
type SomeTab = Partial<Pick<Tabs.Tab, 'id' | 'url' | 'title' | 'windowId'>>;

/** The keyboard command and the context menu's entry: takes the picture, or opens the dashboard where it says why not. */
export async function pictureOf(use: UseStore, tab: SomeTab): Promise<void> {
  const refusal = await takePicture(use, tab);
  if (refusal !== null) await openDashboard(`/picture?refused=${refusal}`);
}

/**
 * Takes a picture of the part of a tab that is in sight, keeps it as the one that waits, and opens the dashboard on it. The
 * page is looked through for a citizen id before, and again after, in case it changed meanwhile: then nothing is kept. Null
 * once the dashboard is open.
 */
export async function takePicture(use: UseStore, tab: SomeTab): Promise<PictureRefusal | null> {
  const before = await checkPage(tab);
  if (typeof before === 'string') return before;
  const image = await capture(tab);
  if (typeof image === 'string') return image;
  const after = await checkPage(tab);
  if (typeof after === 'string') return after;
  try {
    const closedFrames = Math.max(before.closedFrames, after.closedFrames);
    await keepPicture(use, await pictureFor(use, tab, closedFrames), image);
  } catch (error) {
    return storeErrorFrom(error).code === 'disk-full' ? 'disk-full' : 'not-kept';
  }
  tellWritten();
  await openDashboard('/picture');
  return null;
}

/** Whether a tab may be pictured: how many frames of it nobody could look into, or why not. */
async function checkPage({
  id,
  title = '',
  url = '',
}: SomeTab): Promise<{ closedFrames: number } | PictureRefusal> {
  if (id === undefined) return 'unreadable';
  const frames = await browser.scripting
    .executeScript({
      target: { tabId: id, allFrames: true },
      files: ['/check-page.js'],
      injectImmediately: true,
    })
    // The browser's own pages, its store and other extensions' pages let no script in.
    .catch(() => []);
  const answers = frames.map(({ frameId, result }) => {
    const parsed = frameCheckSchema.safeParse(result);
    return { frameId, answer: parsed.success ? parsed.data : null };
  });
  const check = pageCheck(
    answers.find(({ frameId }) => frameId === 0)?.answer ?? undefined,
    answers.flatMap(({ frameId, answer }) => (frameId === 0 ? [] : [answer])),
  );
  if (check === null) return 'unreadable';
  return check.citizenId || holdsCitizenId(title) || holdsCitizenId(decoded(url)) ? 'citizen-id' : check;
}

/** The visible part of a tab as the bytes of a PNG, as long as that tab with that page is the one in sight. */
async function capture({ id, url, windowId }: SomeTab): Promise<Uint8Array | PictureRefusal> {
  const inSight = async () => {
    const now = await browser.tabs.get(id ?? -1).catch(() => null);
    return now?.active === true && now.url === url;
  };
  if (!(await inSight())) return 'moved';
  const image = await browser.tabs.captureVisibleTab(windowId, { format: 'png' }).catch(() => null);
  if (!(await inSight())) return 'moved';
  const [, base64] = image?.match(/^data:image\/png;base64,(.+)$/) ?? [];
  return base64 ? Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0)) : 'failed';
}

/** What is known of the page of a picture: the course and the entry that holds it, where a reader of ours reads it. */
async function pictureFor(
  use: UseStore,
  { id, url, title = '' }: SomeTab,
  closedFrames: number,
): Promise<Picture> {
  const found = siteAt(await readSettings(use), url);
  const view = found?.readable && id !== undefined ? await viewOfTab(use, id) : null;
  const course = view?.state === 'course' ? view.courses[0] : null;
  return {
    kind: 'picture',
    version: 1,
    id: crypto.randomUUID(),
    title: (course?.course.title || title).slice(0, 1000),
    url: bareAddress(url),
    site: found && !found.readable ? found.site.id : null,
    entryId: course?.already?.entryId ?? null,
    closedFrames,
    flattened: false,
    at: new Date().toISOString(),
  };
}

/** An address as a person would read it; one that is wrongly encoded stays as it is. */
function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
