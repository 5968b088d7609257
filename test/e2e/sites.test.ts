import { describe, expect, it } from 'vitest';
import { journey } from './in-chromium.ts';
import { button, cardIn, say, typeDay } from './journey.ts';

const on = journey();

/** One course page of each site: what has to be answered before its main button, and what one press then logs. */
const pages = [
  {
    site: 'ocsc',
    name: 'course-hours',
    act: 'saveFinished',
    logged: { courseKeys: ['ocsc:DS13'], minutes: 180, status: 'finished' },
    codes: ['DLit100'],
    rung: 2,
    badge: '1',
  },
  {
    site: 'tdga',
    name: 'course-completed',
    choose: /^DG100/,
    act: 'confirm',
    logged: { courseKeys: ['tdga:43'], minutes: 120, status: 'finished' },
    codes: ['DG100'],
    rung: 3,
    badge: '?',
  },
  {
    site: 'thaimooc',
    name: 'about-old',
    act: 'saveFinished',
    logged: { courseKeys: ['thaimooc:course-v1:HU+HU008+2019'], minutes: 180, status: 'finished' },
    codes: ['DT100'],
    rung: 2,
    badge: '1',
  },
] as const;

describe.each(pages)('$site $name', (course) => {
  it('is logged by one press, durably, and counted in the popup', async () => {
    const page = await on.visit(course.site, course.name);
    const card = cardIn(page);
    await expect.poll(() => on.desk.badge(page)).toBe(course.badge);
    if ('choose' in course) await card.getByRole('radio', { name: course.choose }).check();
    await typeDay(card.getByLabel(say('day')), '2026-11-20');
    await button(card, say(course.act)).click();
    await card.getByRole('status').getByText(say('saved'), { exact: true }).waitFor();

    await on.desk.killWorker();
    const entries = await on.desk.entries();
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({ ...course.logged, site: course.site, completedOn: '2026-11-20' });
    expect(entries[0]?.competencies.map(({ code }) => code)).toEqual(course.codes);
    expect(entries[0]?.evidence[0]?.rung).toBe(course.rung);

    const popup = await on.popup(page);
    await popup.getByText(`${course.logged.minutes / 60} ชั่วโมง`, { exact: true }).waitFor();
    await popup.getByRole('heading', { name: say('already') }).waitFor();
    await popup.getByText('100%').first().waitFor();
  });
});
