import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cardIn, Journey } from '../e2e/journey.ts';
import { logCourses } from './courses.ts';
import { addByHand, firstSteps } from './dashboard.ts';
import { siteStyle } from './site-style.ts';
import { Story } from './story.ts';

const folder = fileURLToPath(new URL('../../docs/pictures', import.meta.url));

/** Makes the README's pictures anew, from the same story that the demo tells. */
export async function keepPictures(): Promise<void> {
  const on = new Journey();
  const story = new Story();
  const path = (name: string) => join(folder, `${name}.png`);
  try {
    await on.begin({}, siteStyle);
    await firstSteps(on, story);
    const course = await on.visit('ocsc', 'course-enrolled');
    await cardIn(course).waitFor();
    await course.screenshot({ path: path('card'), animations: 'disabled' });
    await logCourses(on, story);
    await addByHand(on, story);

    const popup = await on.popup(await on.visit('ocsc', 'course-enrolled'));
    await popup.setViewportSize({ width: 360, height: 560 });
    await popup.getByText('DLit700').first().waitFor();
    await popup.screenshot({ path: path('popup'), animations: 'disabled' });
    for (const [name, at] of [
      ['overview', '/'],
      ['log', '/log'],
    ] as const) {
      const page = await on.dashboard(at);
      await page.locator('table.tbl tbody tr').first().waitFor();
      await page.screenshot({ path: path(name), animations: 'disabled' });
    }
  } finally {
    await on.end();
  }
}
