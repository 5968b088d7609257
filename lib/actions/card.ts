import { browser } from '../browser.ts';
import type { Settings } from '../idp/settings.ts';
import type { PageView } from '../view/page-view.ts';
import type { Locale } from '../words/words.ts';

/** The interface's language: the learner's choice, else the browser's; Thai for every language that we do not speak. */
export function localeOf({ language }: Settings): Locale {
  if (language !== 'browser') return language;
  return browser.i18n.getUILanguage().toLowerCase().startsWith('en') ? 'en' : 'th';
}

/** Whether a page's view is worth a card: a course, or a list with something that can be saved. */
export function deservesCard(view: PageView): boolean {
  if (view.state === 'course') return true;
  return (
    view.state === 'list' &&
    view.courses.some(({ course, already }) => course.completion === 'finished' && !already)
  );
}

/** Whether the learner wants a card on this site. */
export function cardIsWanted(settings: Settings, site: string): boolean {
  return settings.card && settings.cardOnSite[site] !== 'closed';
}

/** Starts the card in the top frame of a tab; one that is there already stays. A page that went away meanwhile needs none. */
export async function injectCard(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: ['/card.js'] });
  } catch {
    return;
  }
}
