import { Journey } from '../e2e/journey.ts';
import { firstPlan } from '../e2e/year-first-plan.ts';
import type { Running } from './extension.ts';
import { figure, headline } from './figures.ts';
import { type Painted, paintAll } from './painting.ts';

/** Seconds that a press is given, with the reading and the pointing before it. */
const perPress = 3;
/** Seconds that a typed field is given. */
const perField = 10;

/** The screens of the year, and what of the learner's own must be on each. */
const screens: readonly Painted[] = [
  { name: 'overview', path: 'dashboard.html#/', shows: '.tl .tl-row + .tl-row', target: 300 },
  { name: 'self-assessment', path: 'dashboard.html#/assessment', shows: '.findings li', target: 300 },
  { name: 'plan', path: 'dashboard.html#/plan', shows: '.items .it', target: 300 },
  { name: 'review', path: 'dashboard.html#/review', shows: 'section.rv', target: 300 },
];

/** Counts what a first plan takes, and opens the screens of the year on a full log with so many years of plans. */
export async function benchYear(running: Running, years: number): Promise<void> {
  await benchFirstPlan();
  await running.seedYears(years);
  headline(`First paint with ${years} years of plans on the same log`);
  await paintAll(running, screens);
}

/** A technologist in a browser of their own, from the tab that greets to a plan that lacks nothing. */
async function benchFirstPlan(): Promise<void> {
  headline('From a fresh profile to a complete first plan of two items');
  const on = new Journey();
  try {
    await on.begin({});
    const page = on.greeting;
    await page.evaluate(() => {
      const counted = { presses: 0, fields: new Set<EventTarget | null>() };
      Object.assign(globalThis, { counted });
      addEventListener(
        'pointerdown',
        () => {
          counted.presses += 1;
        },
        true,
      );
      addEventListener(
        'input',
        ({ target }) => {
          if ((target as HTMLElement).matches('textarea, input[type=text]')) counted.fields.add(target);
        },
        true,
      );
    });
    await firstPlan(page, {
      name: 'สมชาย ตัวอย่างดี',
      position: 'นักวิชาการคอมพิวเตอร์',
      agency: 'สำนักดิจิทัลกรุงเทพมหานคร',
      gaps: ['DG100', 'DT300'],
    });
    const { presses, fields } = await page.evaluate(() => {
      const { counted } = globalThis as unknown as { counted: { presses: number; fields: Set<unknown> } };
      return { presses: counted.presses, fields: counted.fields.size };
    });
    figure('clicks', presses, '');
    figure('fields typed into', fields, '');
    const seconds = presses * perPress + fields * perField;
    figure(`time at ${perPress} s a click and ${perField} s a field`, seconds, 's', 180);
  } finally {
    await on.end();
  }
}
