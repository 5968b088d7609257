// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import axe from 'axe-core';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { sampleEntry, uuid } from '../../../lib/idp/entry.fixture.ts';
import type { PlanItem } from '../../../lib/idp/plan/plan.ts';
import { emptyProgress } from '../../../lib/idp/plan/progress.ts';
import { defaultSettings } from '../../../lib/idp/settings.ts';
import { tally } from '../../../lib/idp/sum-years.ts';
import { type ItemStanding, itemStandings } from '../../../lib/idp/year/standing.ts';
import { sampleItem, samplePlan } from '../../../lib/idp/year/years.fixture.ts';
import { daysText } from './days.tsx';
import { nextSteps } from './next-steps.tsx';
import { Overview, type OverviewProps } from './overview.tsx';
import { yearStep } from './year-steps.ts';

afterEach(cleanup);

const terms = { reading: 'appendix' as const, hoursPerDay: 6 };
const entries = [
  sampleEntry({ id: uuid(1), method: 'ojt', minutes: 660 }),
  sampleEntry({ id: uuid(2), method: 'online', minutes: 60 }),
  sampleEntry({ id: uuid(3), method: 'online', minutes: null }),
];
const nothingWaits = { undated: 0, unconfirmed: 0, unknown: 0, hasProfile: true, sinceBackup: 0 };

const figures = (fiscalYear: number) => ({ tally: tally(entries, fiscalYear, terms), done: 1, filed: false });
/** Landmarks are the frame's. */
const rules = { rules: { region: { enabled: false } } };
const noPlanYet = {
  standings: null,
  entriesOf: {},
  required: ['DLit100', 'DG100'],
  planned: [],
  now: figures(2569),
  before: figures(2568),
  next: { step: 'done' as const },
};
const standings = (...items: PlanItem[]) =>
  itemStandings(samplePlan({ items }), emptyProgress(2569), '2026-06-12');

function show(over: Partial<OverviewProps> = {}) {
  render(
    <Overview
      profile={null}
      settings={defaultSettings}
      tally={tally(entries, 2569, terms)}
      waiting={nothingWaits}
      year={noPlanYet}
      today="2026-06-12"
      names={[
        { code: 'DLit100', th: 'เข้าถึง', required: true },
        { code: 'DG100', th: 'กฎหมาย', required: true },
        { code: 'DT100', th: 'เทคโนโลยี', required: false },
      ]}
      counts={{ DG100: 2, DT100: 1 }}
      latest={entries}
      total={3}
      onAdd={() => undefined}
      onBy={() => undefined}
      locale="th"
      {...over}
    />,
  );
}

describe('the overview', () => {
  it('names the reading that it counts by, and what is not in the picture', () => {
    show();
    expect(screen.getByText(/นับตามภาคผนวกของแผน: หลักสูตรออนไลน์เป็น 10/)).toBeTruthy();
    expect(screen.getByText(/อีก 1 รายการยังไม่มีชั่วโมง/)).toBeTruthy();
    cleanup();
    show({ tally: tally(entries, 2569, { ...terms, reading: 'curriculum' }) });
    expect(screen.getByText(/นับตามตารางหลักสูตรของแผน: หลักสูตรออนไลน์เป็น 70/)).toBeTruthy();
  });

  it('tells the difference from the target in points', () => {
    show();
    const row = screen.getByRole('row', { name: /70 ลงมือปฏิบัติ/ });
    expect([...row.querySelectorAll('td')].map((cell) => cell.textContent)).toEqual([
      '11',
      '92%',
      '70%',
      '+22\u00a0จุด',
    ]);
  });

  it('counts entries when there are no hours at all, and says so', () => {
    const none = [sampleEntry({ id: uuid(1), minutes: null })];
    show({ tally: tally(none, 2569, terms) });
    expect(screen.getByText(/นับเป็นจำนวนรายการให้ก่อน/)).toBeTruthy();
    expect((screen.getByLabelText('จำนวนรายการ') as HTMLInputElement).checked).toBe(true);
  });

  it('hands the chosen measure on, to be remembered', () => {
    const chosen: string[] = [];
    show({ onBy: (by) => chosen.push(by) });
    fireEvent.click(screen.getByLabelText('จำนวนรายการ'));
    expect(chosen).toEqual(['counts']);
  });

  it('shows which competencies are required, planned and done, others apart', () => {
    show({ year: { ...noPlanYet, planned: ['DLit100'] } });
    const panel = screen.getByRole('region', { name: /ความสามารถ: ต้องมี วางแผน ทำแล้ว/ });
    expect(within(panel).getByText('ที่ต้องมี ทำแล้ว 1 จาก 2')).toBeTruthy();
    const said = within(panel)
      .getAllByRole('row')
      .slice(1)
      .map((row) => row.textContent);
    expect(said).toEqual([
      'DLit100เข้าถึงต้องมี: ใช่อยู่ในแผน: ใช่ทำแล้ว: ไม่',
      'DG100กฎหมายต้องมี: ใช่อยู่ในแผน: ไม่ทำแล้ว: ใช่ 2\u00a0รายการ 2',
      'นอกกลุ่มภารกิจของคุณ',
      'DT100เทคโนโลยีต้องมี: ไม่อยู่ในแผน: ไม่ทำแล้ว: ใช่ 1\u00a0รายการ 1',
    ]);
  });

  it('says in a table what the timeline draws, and that an item is late', () => {
    const late = sampleItem({ id: uuid(0x101), quarters: [1] });
    show({
      year: {
        ...noPlanYet,
        standings: [
          { ...standings(sampleItem())[0], state: 'done' } as ItemStanding,
          { ...standings(late)[0], no: 2 } as ItemStanding,
        ],
        next: { step: 'learn', item: { ...standings(late)[0], no: 2 } as ItemStanding, topic: null },
        entriesOf: { [uuid(0x100)]: entries },
      },
    });
    const table = within(screen.getByRole('table', { name: /แผนปีงบประมาณ 2569/ }));
    const [, first, second] = table.getAllByRole('row');
    expect(first?.textContent).toContain('31\u00a0ธ.ค.\u00a02568');
    expect(first?.textContent).toContain('ทำแล้ว ครบทุกความสามารถ');
    expect(second?.textContent).toContain('เลยช่วง ยังไม่มีผล');
    expect(screen.getByText('ลำดับที่ 2 ของแผนล่าช้า')).toBeTruthy();
    const open = screen.getByRole('link', { name: 'เปิดรายการในแผน' });
    expect(open.getAttribute('href')).toBe(`#/plan?item=${uuid(0x101)}`);
  });

  it('leads to the forms of the year as they would be printed, once there is a plan', () => {
    show({ year: { ...noPlanYet, standings: standings(sampleItem()) } });
    for (const form of ['IDP1', 'IDP2'])
      expect(screen.getByRole('link', { name: `พิมพ์แบบ ${form} เปิดแท็บใหม่` }).getAttribute('href')).toBe(
        `/print.html#/${form}/2569`,
      );
    cleanup();
    show();
    expect(screen.queryByRole('link', { name: /^พิมพ์แบบ/ })).toBeNull();
  });

  it('puts the year beside the last one', () => {
    show();
    const rows = within(screen.getByRole('region', { name: 'ปีนี้เทียบกับปีก่อน' })).getAllByRole('row');
    expect(rows[1]?.textContent).toBe('ชั่วโมง120');
  });

  it('has no fault of access, with a plan and without', async () => {
    show();
    expect((await axe.run(document.body, rules)).violations.map(({ id }) => id)).toEqual([]);
    cleanup();
    show({
      year: { ...noPlanYet, standings: standings(sampleItem()), entriesOf: { [uuid(0x100)]: entries } },
    });
    expect((await axe.run(document.body, rules)).violations.map(({ id }) => id)).toEqual([]);
  });
});

describe('the step of the year', () => {
  it('leads where it is done, and is told before what else waits', () => {
    const steps = nextSteps(
      { ...nothingWaits, undated: 1 },
      yearStep({ step: 'go-on-assessing', assessmentId: uuid(1) }),
    );
    expect(steps.map(({ key, href }) => [key, href])).toEqual([
      ['assessOn', '#/assessment'],
      ['undated', '#/log'],
    ]);
    expect(yearStep({ step: 'next-year' })?.href).toBe('#/review');
    expect(yearStep({ step: 'done' })).toBeNull();
  });

  it('is told once, however many ask for it', () => {
    const steps = nextSteps(
      { ...nothingWaits, unconfirmed: 2, hasProfile: false },
      yearStep({ step: 'confirm', entries: 2 }),
    );
    expect(steps.map(({ key }) => key)).toEqual(['unconfirmed', 'profile']);
  });
});

describe('next steps', () => {
  it('are at most three, and what keeps an entry from counting comes first', () => {
    const all = nextSteps({
      undated: 1,
      unconfirmed: 2,
      unknown: 3,
      hasProfile: false,
      sinceBackup: 'never',
    });
    expect(all.map(({ key }) => key)).toEqual(['undated', 'unconfirmed', 'profile']);
  });

  it('speak of a backup after 30 days, or when there never was one', () => {
    const keys = (sinceBackup: number | 'never' | null) =>
      nextSteps({ ...nothingWaits, sinceBackup }).map(({ key }) => key);
    expect(keys(29)).toEqual([]);
    expect(keys(30)).toEqual(['backup']);
    expect(keys('never')).toEqual(['backupNever']);
    expect(keys(null)).toEqual([]);
  });
});

describe('days of development', () => {
  it('are never rounded in the learner’s favour', () => {
    expect(daysText(9.99)).toBe('9.9');
    expect(daysText(10)).toBe('10');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 600_000 }), (minutes) => {
        const days = minutes / 360;
        const told = Number(daysText(days));
        expect(told).toBeLessThanOrEqual(days + 1e-9);
        expect(days - told).toBeLessThan(0.1);
      }),
    );
  });
});
