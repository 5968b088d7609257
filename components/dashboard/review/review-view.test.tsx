// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { sampleEntry, uuid } from '../../../lib/idp/entry.fixture.ts';
import type { ReviewItem } from '../../../lib/idp/review/review.ts';
import {
  sampleFeedback,
  sampleItem,
  samplePlan,
  samplePractice,
  sampleReview,
} from '../../../lib/idp/year/years.fixture.ts';
import { ReviewView, type ReviewViewProps } from './review-view.tsx';
import { type RowView, rowState, ticked } from './row-view.ts';

afterEach(cleanup);

const item = uuid(0x100);
const blank: ReviewItem = {
  item,
  outcome: null,
  continue: false,
  revise: false,
  result: '',
  draft: false,
  suggestion: '',
};

function show(
  row: Partial<ReviewItem> = {},
  over: Partial<ReviewViewProps> = {},
  view: Partial<RowView> = {},
) {
  const changes: Partial<ReviewItem>[] = [];
  let submitted = 0;
  const written = { ...blank, ...row };
  render(
    <ReviewView
      fiscalYear={2569}
      plan={samplePlan()}
      review={sampleReview({ items: [written] })}
      rows={[
        {
          item: sampleItem(),
          no: 1,
          row: written,
          entries: [sampleEntry()],
          count: 1,
          minutes: 60,
          unknown: 0,
          practices: [samplePractice()],
          files: { [samplePractice().id]: 2 },
          feedback: [sampleFeedback()],
          compared: [],
          draft: 'พัฒนาแล้ว 1 รายการ',
          begun: true,
          ...view,
        },
      ]}
      feedback={[]}
      asked={[]}
      names={[{ code: 'DG100', th: 'ปฏิบัติตามกฎหมาย', required: true }]}
      reading="appendix"
      carrying={{ into: 2570, waiting: 0, there: 0, fixed: false }}
      savedAt={null}
      acts={{
        today: '2026-06-12',
        items: [],
        onSavePractice: async () => null,
        onRemovePractice: () => undefined,
        onSaveFeedback: async () => null,
        onRemoveFeedback: () => undefined,
        filesOf: ({ id }) => <p>{id}</p>,
      }}
      stamp={null}
      onChange={async (_, change) => {
        changes.push(change);
        return '2026-06-12T03:00:00.000Z';
      }}
      onSign={() => undefined}
      onChoose={() => undefined}
      onSubmit={async () => {
        submitted += 1;
      }}
      onCarry={() => undefined}
      locale="th"
      {...over}
    />,
  );
  return { changes, submitted: () => submitted };
}

describe('a row of IDP2', () => {
  it('excludes one of the first two boxes by the other, and leaves the last two free', () => {
    expect(ticked({ ...blank, outcome: 'as-planned' }, 'not-as-planned')).toEqual({
      outcome: 'not-as-planned',
    });
    expect(ticked({ ...blank, outcome: 'as-planned' }, 'as-planned')).toEqual({ outcome: null });
    expect(ticked({ ...blank, outcome: 'as-planned', continue: true }, 'revise')).toEqual({ revise: true });
    const { changes } = show({ outcome: 'as-planned' });
    fireEvent.click(screen.getByLabelText('ไม่เป็นไปตามแผน'));
    expect(changes).toEqual([{ outcome: 'not-as-planned' }]);
  });

  it('marks a draft as one until it is accepted or edited', () => {
    const { changes } = show({ result: 'พัฒนาแล้ว 1 รายการ', draft: true });
    expect(screen.getAllByText('ร่าง รอตรวจ').length).toBeGreaterThan(0);
    fireEvent.click(screen.getByRole('button', { name: 'ใช้ร่างนี้' }));
    expect(changes).toEqual([{ draft: false }]);
    const field = screen.getByLabelText('ผลการพัฒนา');
    fireEvent.input(field, { target: { value: 'ทำได้จริง' } });
    expect(screen.queryByRole('button', { name: 'ใช้ร่างนี้' })).toBeNull();
    fireEvent.blur(field);
    expect(changes.at(-1)).toEqual({ result: 'ทำได้จริง' });
  });

  it('keeps what is typed when the row is taken away before it was saved', () => {
    const { changes } = show();
    fireEvent.input(screen.getByLabelText('ข้อเสนอแนะการพัฒนาเพิ่มเติม'), { target: { value: 'ต่อ' } });
    expect(changes).toEqual([]);
    cleanup();
    expect(changes).toEqual([{ suggestion: 'ต่อ' }]);
  });

  it('is complete only with a tick and words that are no draft', () => {
    const state = (row: Partial<ReviewItem>, begun = true) => rowState({ row: { ...blank, ...row }, begun });
    expect(state({})).toBe('empty');
    expect(state({}, false)).toBe('notYet');
    expect(state({ outcome: 'as-planned' })).toBe('partly');
    expect(state({ outcome: 'as-planned', result: 'ก', draft: true })).toBe('isDraft');
    expect(state({ outcome: 'as-planned', result: 'ก' })).toBe('complete');
  });
});

describe('the review', () => {
  it('says what is missing instead of submitting, and leads there', () => {
    const { submitted } = show();
    fireEvent.click(screen.getByRole('button', { name: 'ส่งผล' }));
    const alert = screen.getByRole('alert');
    fireEvent.click(within(alert).getByRole('button', { name: /เลือกว่าเป็นไปตามแผนหรือไม่/ }));
    expect(document.activeElement).toBe(screen.getByLabelText('เป็นไปตามแผน'));
    expect(submitted()).toBe(0);
  });

  it('asks once more, naming the reading and a year that is not over, before it submits', () => {
    const { submitted } = show({ outcome: 'as-planned', result: 'ก' });
    fireEvent.click(screen.getByRole('button', { name: 'ส่งผล' }));
    const dialog = screen.getByRole('dialog');
    expect(dialog.textContent).toContain('ภาคผนวกของแผน');
    expect(dialog.textContent?.replaceAll('\u00a0', ' ')).toContain('ยังไม่สิ้นสุด (ถึง 30 ก.ย. 2569)');
    fireEvent.click(within(dialog).getByRole('button', { name: 'ส่งผล' }));
    expect(submitted()).toBe(1);
  });

  it('has nothing to change once it is submitted', () => {
    const row = { outcome: 'as-planned' as const, result: 'ทำได้จริง' };
    const review = sampleReview({
      items: [{ ...blank, ...row }],
      submittedAt: '2026-09-30T03:00:00.000Z',
    });
    show(row, { review });
    expect(screen.queryByLabelText('ผลการพัฒนา')).toBeNull();
    expect(screen.queryByRole('button', { name: 'ส่งผล' })).toBeNull();
    expect(screen.getByText('ทำได้จริง')).toBeTruthy();
  });

  it('asks where an entry counts that fits several items', () => {
    const chosen: (string | null)[] = [];
    const second = sampleItem({ id: uuid(0x101) });
    const among = [
      { item: sampleItem(), no: 1 },
      { item: second, no: 2 },
    ];
    show({}, { asked: [{ entry: sampleEntry(), among }], onChoose: (_, to) => chosen.push(to) });
    const select = screen.getByLabelText(/นับ “ธรรมาภิบาลข้อมูลภาครัฐ” เข้าข้อใด/);
    fireEvent.change(select, { target: { value: uuid(0x101) } });
    fireEvent.change(select, { target: { value: 'outside' } });
    expect(chosen).toEqual([uuid(0x101), null]);
  });

  it('records a use in work only when it says what', async () => {
    const saved: unknown[] = [];
    const acts = {
      today: '2026-06-12',
      items: [],
      onSavePractice: async (...said: unknown[]) => {
        saved.push(said);
        return null;
      },
      onRemovePractice: () => undefined,
      onSaveFeedback: async () => null,
      onRemoveFeedback: () => undefined,
      filesOf: () => null,
    };
    show({}, { acts });
    fireEvent.click(screen.getByRole('button', { name: /บันทึกการนำไปใช้/ }));
    const dialog = within(screen.getByRole('dialog'));
    fireEvent.click(dialog.getByRole('button', { name: 'บันทึก' }));
    expect(dialog.getByText('เขียนว่าใช้อะไร ในงานใด')).toBeTruthy();
    fireEvent.input(dialog.getByLabelText('ใช้อะไร ในงานใด'), { target: { value: 'แดชบอร์ด' } });
    fireEvent.click(dialog.getByRole('button', { name: 'บันทึก' }));
    expect(saved).toEqual([[item, null, { what: 'แดชบอร์ด', on: null, result: '' }]]);
  });

  it('shows the files of a use in work when they are asked for', async () => {
    show();
    const summary = screen.getByText(/หลักฐาน 2 ไฟล์/);
    expect(screen.queryByText(samplePractice().id)).toBeNull();
    const details = summary.closest('details') as HTMLDetailsElement;
    await act(async () => {
      details.open = true;
      details.dispatchEvent(new Event('toggle'));
    });
    expect(screen.getByText(samplePractice().id)).toBeTruthy();
  });

  it('leaves what it was written from as it is once submitted, and shows what came later as such', () => {
    const submittedAt = '2026-09-20T03:00:00.000Z';
    const after = '2026-09-25T03:00:00.000Z';
    const late = samplePractice({ id: uuid(0x401), what: 'ใช้ต่อ', updatedAt: after });
    const seen = { rung: 4 as const, signal: null, url: null, at: after };
    const entries = [
      sampleEntry({ evidence: [seen] }),
      sampleEntry({ id: uuid(2), updatedAt: after }),
      sampleEntry({
        id: uuid(3),
        corrects: { entry: uuid(4), because: 'พิมพ์ผิด', withdrawn: false },
        updatedAt: after,
      }),
    ];
    const review = sampleReview({ items: [blank], submittedAt });
    show({}, { review }, { entries, practices: [samplePractice(), late] });
    expect(screen.queryByRole('button', { name: 'แก้ไข จัดทำบัญชีข้อมูล' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'ลบ ทำได้ดี' })).toBeNull();
    expect(screen.getByRole('button', { name: 'แก้ไข ใช้ต่อ' })).toBeTruthy();
    expect(screen.getByText('หลักฐานเพิ่มหลังส่งผล')).toBeTruthy();
    expect(screen.getAllByText('เพิ่มหลังส่งผล')).toHaveLength(2);
    expect(screen.getByText('รายการแก้ไข')).toBeTruthy();
  });

  it('takes the word on a signature on paper for no day to come, and back again', () => {
    const said: (string | null)[] = [];
    const onSign = (day: string | null) => said.push(day);
    const submittedAt = '2026-06-10T03:00:00.000Z';
    show({}, { review: sampleReview({ items: [blank], submittedAt }), onSign });
    const field = screen.getByLabelText('ลงนามบนกระดาษเมื่อ');
    fireEvent.input(field, { target: { value: '2026-06-13' } });
    fireEvent.click(screen.getByRole('button', { name: 'บันทึกวันลงนาม' }));
    expect(screen.getByText('ใส่วันที่ไม่เกินวันนี้')).toBeTruthy();
    fireEvent.input(field, { target: { value: '2026-06-12' } });
    fireEvent.click(screen.getByRole('button', { name: 'บันทึกวันลงนาม' }));
    cleanup();
    const review = sampleReview({ items: [blank], submittedAt, signedOn: '2026-06-12' });
    show({}, { review, onSign });
    expect(screen.getByText(/ลงนามบนกระดาษเมื่อ 12.มิ\.ย\..2569 \(คุณแจ้งไว้\)/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'ลบวันลงนามที่แจ้งไว้' }));
    expect(said).toEqual(['2026-06-12', null]);
  });

  it('has no fault of access', async () => {
    show({ result: 'พัฒนาแล้ว 1 รายการ', draft: true });
    const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});
