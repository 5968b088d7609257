// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { sampleEntry, uuid } from '../../../lib/idp/entry.fixture.ts';
import { type Everything, planRestore } from '../../../lib/idp/merge.ts';
import { noYears } from '../../../lib/idp/year/merge-years.ts';
import { sampleAnswer } from '../../../lib/idp/year/years.fixture.ts';
import { ExchangeView, type ExchangeViewProps } from './exchange-view.tsx';

afterEach(cleanup);

const holding = (entries: Everything['entries']): Everything => ({
  entries,
  tombstones: [],
  corrections: [],
  aside: [],
  profile: null,
  settings: null,
  ...noYears,
});
const kept = sampleEntry({ id: uuid(1), title: 'ในเครื่อง' });
const changed = { ...kept, title: 'ในไฟล์', updatedAt: '2026-02-01T00:00:00.000Z' };
const fresh = sampleEntry({ id: uuid(2) });

const idle = () => undefined;

/** The page with other parts than an idle one's; `safe` is of the group of backup and restore. */
function show(safe: Partial<ExchangeViewProps['safe']> = {}, over: Partial<ExchangeViewProps> = {}) {
  render(
    <ExchangeView
      send={{
        year: 2569,
        named: true,
        making: null,
        onPackage: idle,
        onWorkbook: idle,
        onCsv: idle,
        onXapi: idle,
        onBadges: idle,
      }}
      contents={{
        year: 2569,
        entries: 3,
        minutes: 180,
        reading: 'appendix',
        options: { leaveLinks: false, leaveEvidence: false, sign: true },
        onOptions: idle,
      }}
      answers={{ take: { at: 'idle' }, onFile: idle }}
      safe={{
        total: 3,
        lastBackup: null,
        making: null,
        restore: { at: 'idle' },
        onBackup: idle,
        onFile: idle,
        onApply: idle,
        onCancel: idle,
        ...safe,
      }}
      locale="th"
      {...over}
    />,
  );
}

const checked = (there: Everything, here: Everything): ExchangeViewProps['safe']['restore'] => ({
  at: 'checked',
  busy: false,
  plan: planRestore(there, here),
  exportedAt: '2026-02-02T00:00:00.000Z',
  invalid: 0,
  returning: 0,
});

describe('export and backup', () => {
  it('says when the last backup was and how much came since, or that there was none', () => {
    show();
    expect(screen.getByText(/ยังไม่เคยสำรอง/)).toBeTruthy();
    cleanup();
    show({ lastBackup: { at: '2026-06-01T00:00:00.000Z', entries: 1 } });
    expect(screen.getByText(/^ครั้งล่าสุด 1 มิ.ย. 2569 · ขณะนี้มีเพิ่มขึ้น 2 รายการ/)).toBeTruthy();
  });

  it('makes no second file while one is being made', () => {
    let made = 0;
    show({ making: 'backup', onBackup: () => (made += 1) });
    fireEvent.click(screen.getByRole('button', { name: /กำลังทำไฟล์/ }));
    expect(made).toBe(0);
  });

  it('says of a bad file that nothing changed, and why', () => {
    show({ restore: { at: 'bad', error: 'incomplete' } });
    const alert = screen.getByRole('alert').textContent ?? '';
    expect(alert).toContain('ไฟล์นี้ไม่ครบ จึงยังไม่นำเข้า ข้อมูลเดิมไม่เปลี่ยน');
    expect(alert).toContain('จำนวนที่พบไม่ตรง');
  });

  it('says what a restore would do before it is done, and takes the side that is chosen', async () => {
    const applied: unknown[] = [];
    show({
      restore: checked(holding([changed, fresh]), holding([kept])),
      onApply: (choices) => applied.push(choices),
    });
    expect(screen.getByText('เพิ่ม 1 เหมือนเดิม 0 ต่างกัน 1')).toBeTruthy();
    const [here, there] = screen.getAllByRole('radio') as HTMLInputElement[];
    expect([here?.checked, there?.checked]).toEqual([false, true]);
    fireEvent.click(here as HTMLElement);
    await waitFor(() => expect(here?.checked).toBe(true));
    fireEvent.click(screen.getByRole('button', { name: /^กู้คืน(กำลัง|$)/ }));
    expect(applied).toEqual([{ [kept.id]: 'here' }]);
  });

  it('tells what a deletion elsewhere takes out', () => {
    const gone: Everything = {
      ...holding([]),
      tombstones: [
        {
          kind: 'tombstone',
          version: 1,
          id: kept.id,
          deletedAt: '2026-03-01T00:00:00.000Z',
          restoredAt: null,
          entry: null,
        },
      ],
    };
    show({ restore: checked(gone, holding([kept])) });
    expect(screen.getByText(/จะนำออก 1 รายการ/)).toBeTruthy();
  });

  it('offers to bring back files of evidence that are missing here, where nothing else changes', () => {
    const state = checked(holding([kept]), holding([kept]));
    show({ restore: { ...state, returning: 2 } as typeof state });
    expect(screen.getByText(/นำไฟล์หลักฐานที่หายไปจากเครื่องนี้กลับมา 2 ไฟล์/)).toBeTruthy();
    expect(screen.getByRole('button', { name: /^กู้คืน(กำลัง|$)/ })).toBeTruthy();
  });

  it('asks nothing about an entry that a submitted year fixes, and says why', () => {
    const state = checked(holding([changed]), holding([kept]));
    if (state?.at !== 'checked') throw new Error('not checked');
    const differs = state.plan.differs.map((one) => ({ ...one, locked: true }));
    show({ restore: { ...state, plan: { ...state.plan, differs } } });
    expect(screen.queryAllByRole('radio')).toEqual([]);
    expect(screen.getByText(/เลือกไม่ได้ เพราะอยู่ในผล IDP2 ที่ยืนยันส่งแล้ว/)).toBeTruthy();
  });

  it('offers nothing to press when everything is here already', () => {
    show({ restore: checked(holding([kept]), holding([kept])) });
    expect(screen.getByText(/ไม่มีอะไรต้องกู้คืน/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^กู้คืน/ })).toBeNull();
  });
});

describe('what goes to supervisor and HR', () => {
  it('is said beside the package, and follows what is left out', () => {
    const chosen: unknown[] = [];
    const contents = {
      year: 2569,
      entries: 3,
      minutes: 180,
      reading: 'appendix',
      options: { leaveLinks: true, leaveEvidence: true, sign: true },
      onOptions: (options: unknown) => void chosen.push(options),
    } as const;
    show({}, { contents });
    const aside = screen.getByRole('complementary', { name: 'ในชุดข้อมูล' });
    expect(aside.textContent).toContain('ไม่มีลิงก์หน้าหลักสูตร');
    expect(aside.textContent).not.toContain('ไฟล์หลักฐานที่แนบไว้');
    fireEvent.click(screen.getByRole('checkbox', { name: /ลงลายเซ็น/ }));
    expect(chosen).toEqual([{ leaveLinks: true, leaveEvidence: true, sign: false }]);
  });

  it('is warned of while the receiver would not know whose it is', () => {
    const send = {
      year: 2569,
      named: false,
      making: null,
      onPackage: idle,
      onWorkbook: idle,
      onCsv: idle,
      onXapi: idle,
      onBadges: idle,
    };
    show({}, { send });
    expect(screen.getByText(/ยังไม่ได้กรอกชื่อ/)).toBeTruthy();
  });
});

describe('an answer that comes back', () => {
  const answer = sampleAnswer();
  it('says whose it is and leads to it, or that it is of an earlier version', () => {
    show({}, { answers: { take: { at: 'taken', answer, stands: false, again: false }, onFile: idle } });
    const said = screen.getByRole('status').textContent ?? '';
    expect(said).toContain('นำเข้าคำตอบของ สมศรี หัวหน้าดี ถึง IDP1 ปี 2569 แล้ว');
    expect(said).toContain('ฉบับก่อนหน้า');
    expect(screen.getByRole('link', { name: 'ดูคำตอบ' }).getAttribute('href')).toBe('#/plan');
  });

  it('says of one that was refused that nothing changed, and why', () => {
    show({}, { answers: { take: { at: 'bad', error: 'other-person' }, onFile: idle } });
    const alert = screen.getByRole('alert').textContent ?? '';
    expect(alert).toContain('ข้อมูลเดิมไม่เปลี่ยน');
    expect(alert).toContain('คนอื่น');
  });
});
