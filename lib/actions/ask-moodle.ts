import { browser } from '../browser.ts';
import { siteCoursesSchema, siteRecordSchema } from '../sighting-schema.ts';
import type { SightedCourse } from '../sites/reading/sighting.ts';
import type { SiteCourses, SiteRecord } from '../sites/reading/site.ts';

/** Runs the asking script in a tab, once what it is to ask about was left there; undefined where the tab lets no script in. */
async function askIn(tabId: number, courseKey: string | null): Promise<unknown> {
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

/** Every course of the learner at the Moodle of a tab; null where the tab lets no script in, or its answer does not fit. */
export async function askMoodleForAll(tabId: number): Promise<SiteCourses | null> {
  const parsed = siteCoursesSchema.safeParse(await askIn(tabId, null));
  return parsed.success ? parsed.data : null;
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
