import type { Locator, Page } from 'playwright-core';
import type { MethodId } from '../../lib/framework/methods.ts';
import { bangkokDay, fiscalYearOf } from '../../lib/idp/fiscal-year.ts';
import type { ReviewItem } from '../../lib/idp/review/review.ts';
import { entryFormWords } from '../../lib/words/entry-form.ts';
import { logWords } from '../../lib/words/log.ts';
import { detailWords, practiceWords } from '../../lib/words/practice.ts';
import { reviewWords } from '../../lib/words/review.ts';
import { speaker } from '../../lib/words/words.ts';
import { button, cardIn, type Journey, say, typeDay } from './journey.ts';
import { moveWorkerTo } from './year-clock.ts';

const inForm = speaker(entryFormWords, 'th');
const inDetails = speaker(detailWords, 'th');
const inPractice = speaker(practiceWords, 'th');
const inReview = speaker(reviewWords, 'th');
const inLog = speaker(logWords, 'th');

/** The fiscal year before the machine's own (B.E.), so that every day of it is past on the pages whose clock is not moved. */
export const playedYear = fiscalYearOf(bangkokDay(new Date())) - 1;

/** An ISO day of the played year by its month and day, `11-20`. */
export function dayOf(monthAndDay: string): string {
  return `${playedYear - 543 - (monthAndDay >= '10' ? 1 : 0)}-${monthAndDay}`;
}

/** A course page, and the code to press where the card only suggests. */
export interface Course {
  page: readonly [site: string, name: string];
  press?: string;
}

/** Logs the course by the button of its card, finished on an ISO day; the page stays open. */
export async function logCourse(
  on: Journey,
  { page: [site, name], press }: Course,
  completedOn: string,
): Promise<Page> {
  await moveWorkerTo(on, completedOn);
  const page = await on.visit(site, name);
  const card = cardIn(page);
  if (press) await card.getByRole('radio', { name: new RegExp(`^${press}`) }).check();
  await typeDay(card.getByLabel(say('day')), completedOn);
  await button(card, say(press ? 'confirm' : 'saveFinished')).click();
  await card.getByText(say('saved'), { exact: true }).waitFor();
  return page;
}

/** An entry as the form takes it; `details` by the field's own word. */
export interface ByHand extends Record<'title' | 'completedOn' | 'hours' | 'code', string> {
  method: MethodId;
  details?: Partial<Record<'what' | 'withWhom' | 'projectName' | 'result', string>>;
}

/** Fills in the open form for an entry. */
export async function fillIn(page: Page, entry: ByHand): Promise<void> {
  const { title, method, completedOn, hours, code, details = {} } = entry;
  await page.getByLabel(inForm('title'), { exact: true }).fill(title);
  await page.getByLabel(inForm('method')).selectOption(method);
  await page.getByLabel(inForm('completedOn')).fill(completedOn);
  await page.getByLabel(inForm('hours'), { exact: true }).fill(hours);
  const group = page.getByRole('group', { name: inDetails('title') });
  for (const [field, words] of Object.entries(details))
    await group.getByLabel(inDetails(field as keyof typeof details), { exact: true }).fill(words);
  await page.getByRole('checkbox', { name: new RegExp(`^${code}`) }).check();
}

/** Fills in the open form for an entry and saves it. */
export async function enter(page: Page, entry: ByHand): Promise<void> {
  await fillIn(page, entry);
  await button(page, inForm('save')).click();
  await page.getByText(inLog('saved')).waitFor();
}

/** Opens a form over the review and fills in its fields, by their words. */
export async function openNote(
  page: Page,
  opener: Locator,
  words: Readonly<Record<string, string>>,
): Promise<Locator> {
  await opener.click();
  const dialog = page.getByRole('dialog');
  for (const [label, text] of Object.entries(words))
    await dialog.getByLabel(label, { exact: true }).fill(text);
  return dialog;
}

/** Saves the form that is open over the page. */
export async function saveNote(dialog: Locator): Promise<void> {
  await button(dialog, inPractice('save')).click();
  await dialog.waitFor({ state: 'detached' });
}

/** The part of the review that is about an item of the plan. */
export function reviewRow(page: Page, item: string): Locator {
  return page.locator(`section[data-item="${item}"]`);
}

/** A checkbox of IDP2. */
export type Box = Exclude<ReviewItem['outcome'], null> | 'continue' | 'revise';

/** Ticks checkboxes of one item of the review and accepts its drafted result. */
export async function writeRow(row: Locator, boxes: readonly Box[]): Promise<void> {
  for (const box of boxes) {
    await row.getByText(inReview(box), { exact: true }).click();
    const ticked = row.locator('label.on', { hasText: new RegExp(`^${inReview(box)}$`) });
    await ticked.waitFor();
  }
  await button(row, inReview('accept')).click();
  await row.getByText(inReview('complete'), { exact: true }).waitFor();
}
