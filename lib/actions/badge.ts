import { browser } from '../browser.ts';
import type { CourseView, PageView } from '../view/page-view.ts';

const brand = '#00634B';
const waiting = '#854700';

/** Whether a course of a list would be saved by one press without a question: finished, sure, and not there yet. */
export function readyToSave({ course, match, already }: CourseView): boolean {
  return course.completion === 'finished' && match.decision === 'preselect' && !already;
}

/** The badge's words for a page: a tick for logged, a count of what can be saved, a question mark for a suggestion. */
export function badgeText(view: PageView): string {
  if (view.state === 'list') {
    const count = view.courses.filter(readyToSave).length;
    return count > 0 ? String(count) : '';
  }
  if (view.state !== 'course') return '';
  const [{ already, match }] = view.courses;
  if (already?.status === 'finished') return '✓';
  return match.decision === 'preselect' ? '1' : match.decision === 'suggest' ? '?' : '';
}

/** Puts the badge of a tab's toolbar icon in step with its page. A tab closed meanwhile needs none. */
export async function setBadge(tabId: number, view: PageView): Promise<void> {
  const text = badgeText(view);
  const set = [
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: text === '?' ? waiting : brand }),
    browser.action.setBadgeTextColor?.({ tabId, color: '#FFFFFF' }),
  ];
  await Promise.allSettled(set);
}
