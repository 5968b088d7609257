import { browser } from '../browser.ts';
import { siteRecordSchema } from '../sighting-schema.ts';
import type { SightedCourse } from '../sites/reading/sighting.ts';
import type { SiteRecord } from '../sites/reading/site.ts';

/**
 * Runs the asking script in a tab: about one course by its key, or about all of them. Its answer is not checked; undefined where
 * the tab lets no script in.
 */
export async function askIn(tabId: number, courseKey: string | null): Promise<unknown> {
  const target = { tabId };
  try {
    await browser.scripting.executeScript({
      target,
      func: (key: string | null) => {
        (globalThis as { idpCompanionCourse?: string | undefined }).idpCompanionCourse = key ?? undefined;
      },
      args: [courseKey],
    });
    const [top] = await browser.scripting.executeScript({ target, files: ['/ask-moodle.js'] });
    return top?.result;
  } catch {
    return undefined;
  }
}

/** What the Moodle of a tab noted of the completion of one course; null where it cannot be asked. */
export async function askMoodleTab(
  tabId: number,
  { courseKey }: Pick<SightedCourse, 'courseKey'>,
): Promise<SiteRecord | null> {
  if (courseKey === null) return null;
  const parsed = siteRecordSchema.safeParse(await askIn(tabId, courseKey));
  return parsed.success ? parsed.data : null;
}
