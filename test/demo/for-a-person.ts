import { join } from 'node:path';
import { exchangeWords } from '../../lib/words/exchange.ts';
import { speaker } from '../../lib/words/words.ts';
import { button, Journey } from '../e2e/journey.ts';
import { playedYear } from '../e2e/year-acts.ts';
import { siteStyle } from './site-style.ts';
import { output, Story } from './story.ts';
import { playYear, yearFiles } from './year.ts';

/** Demo pages of the three sites, in the order of their tabs. */
const pages = [
  ['thaimooc', 'certificate-visitor'],
  ['thaimooc', 'about-old'],
  ['tdga', 'course-completed'],
  ['ocsc', 'my-courses'],
  ['ocsc', 'course-enrolled'],
] as const;

const whatToTry = `
Chromium is open with the extension. The course pages are imitations that this computer serves under the sites' real
addresses; nothing leaves it, and the browser's profile is removed at the end.

The overview is that of สมหญิง, whose fiscal year ${playedYear} was just played into demo-output/ and restored from its backup.
The clock is yours again: this year has the item that she carried over, and ${playedYear} can be chosen at the top right.

  1. ผล IDP2 of ${playedYear}: what she submitted; its entries are locked.
  2. ประเมินตนเอง of this year, then แผน IDP1: add its gaps to the item carried over, and see the rules being checked.
  3. OCSC course: the card at the bottom right says which competency it builds. Press บันทึกว่าเรียนจบ; with its day given,
     it counts in the item carried over.
  4. OCSC my courses: log all finished courses with one press.
  5. TDGA course: she logged it last year, and the card says so. ThaiMOOC certificate: it asks whether it is yours.
  6. Press the toolbar icon (Alt+L) for the year so far, and เปิดภาพรวม for the overview, the log and the export.

Close the window, or press Ctrl+C here, to end.
`;

/** Plays the year in a browser that nobody sees, so that its backup is there. */
async function prepare(): Promise<void> {
  const on = new Journey();
  try {
    await on.begin({}, siteStyle);
    await playYear(on, new Story());
  } finally {
    await on.end();
  }
}

/** Restores the played year through the export page and leaves the tab on the overview. */
async function restoreYear(on: Journey): Promise<void> {
  const say = speaker(exchangeWords, 'th');
  const page = await on.dashboard('/export');
  await page.getByLabel(say('choose')).setInputFiles(join(output, yearFiles.makeBackup));
  await button(page, say('apply')).click();
  await button(page, say('apply')).waitFor({ state: 'detached' });
  await page.goto(on.desk.address('dashboard.html#/'));
  await page.locator('.tl-row').first().waitFor();
  await page.bringToFront();
}

/** Opens the overview of the played year and the demo pages in a window, and leaves them to a person until it is closed. */
export async function forAPerson(): Promise<void> {
  await prepare();
  const on = new Journey();
  const stop = () => void on.end();
  process.once('SIGINT', stop);
  try {
    await on.begin({ headless: false }, siteStyle);
    const closed = new Promise<void>((done) => on.context.once('close', () => done()));
    for (const [site, name] of pages) await on.visit(site, name);
    await on.greeting.close();
    await restoreYear(on);
    await on.desk.page.close();
    console.log(whatToTry);
    await closed;
  } finally {
    process.removeListener('SIGINT', stop);
    await on.end();
  }
}
