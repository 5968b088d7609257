// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { sampleEntry, uuid } from '../../../lib/idp/entry.fixture.ts';
import { defaultSettings } from '../../../lib/idp/settings.ts';
import { tally } from '../../../lib/idp/tally.ts';
import { daysText } from './days.tsx';
import { nextSteps } from './next-steps.tsx';
import { Overview, type OverviewProps } from './overview.tsx';

afterEach(cleanup);

const terms = { reading: 'appendix' as const, hoursPerDay: 6 };
const entries = [
  sampleEntry({ id: uuid(1), method: 'ojt', minutes: 660 }),
  sampleEntry({ id: uuid(2), method: 'online', minutes: 60 }),
  sampleEntry({ id: uuid(3), method: 'online', minutes: null }),
];
const nothingWaits = { undated: 0, unconfirmed: 0, unknown: 0, hasProfile: true, sinceBackup: 0 };

function show(over: Partial<OverviewProps> = {}) {
  render(
    <Overview
      profile={null}
      settings={defaultSettings}
      tally={tally(entries, 2569, terms)}
      waiting={nothingWaits}
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
    show({ settings: { ...defaultSettings, reading: 'curriculum' } });
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

  it('puts the required competencies apart from others, and marks what is missing', () => {
    const profile = {
      kind: 'profile' as const,
      version: 1 as const,
      name: 'สมชาย ใจดี',
      position: 'นักวิชาการ',
      missionGroup: 'A' as const,
      classifiedBy: 'learner' as const,
      classifiedBecause: '',
      personnel: null,
      agency: '',
      supervisor: '',
      fiscalYear: null,
      updatedAt: '2026-01-01T00:00:00.000Z',
    };
    show({ profile });
    const panel = screen.getByRole('region', { name: 'ความสามารถที่ตำแหน่งต้องมี' });
    expect(within(panel).getByText('มีรายการแล้ว 1 จาก 2')).toBeTruthy();
    const [required, outside] = within(panel).getAllByRole('list');
    expect([...(required?.children ?? [])].map((item) => item.textContent)).toEqual([
      'DG100กฎหมาย2\u00a0รายการ',
      'DLit100เข้าถึงยังไม่มี',
    ]);
    expect(outside?.textContent).toContain('DT100');
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
