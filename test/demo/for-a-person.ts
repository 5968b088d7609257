import { Journey } from '../e2e/journey.ts';
import { siteStyle } from './site-style.ts';

/** Demo pages of the three sites, in the order of their tabs. */
const pages = [
  ['thaimooc', 'certificate-visitor'],
  ['thaimooc', 'about-old'],
  ['tdga', 'course-completed'],
  ['ocsc', 'my-courses'],
  ['ocsc', 'course-hours'],
] as const;

const whatToTry = `
Chromium is open with the extension. The course pages are imitations that this computer serves under the sites' real
addresses; nothing leaves it, and the browser's profile is removed at the end.

  1. First steps (คู่เรียน tab): give a position, such as นักวิเคราะห์นโยบายและแผน, and press on.
  2. OCSC course: the card at the bottom right says which competency it builds. Press บันทึกว่าเรียนจบ.
  3. OCSC my courses: log all finished courses with one press.
  4. TDGA course: the plan does not know it; choose a competency and confirm.
  5. ThaiMOOC certificate: anybody may open it, so it asks whether it is yours.
  6. Press the toolbar icon (Alt+L) for the year so far, and เปิดภาพรวม for the overview, the log and the export.

Close the window, or press Ctrl+C here, to end.
`;

/** Opens the demo pages in a window and leaves them to a person until the window is closed. */
export async function forAPerson(): Promise<void> {
  const on = new Journey();
  const stop = () => void on.end();
  process.once('SIGINT', stop);
  try {
    await on.begin({ headless: false }, siteStyle);
    const closed = new Promise<void>((done) => on.context.once('close', () => done()));
    for (const [site, name] of pages) await on.visit(site, name);
    await on.desk.page.close();
    console.log(whatToTry);
    await closed;
  } finally {
    process.removeListener('SIGINT', stop);
    await on.end();
  }
}
