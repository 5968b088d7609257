// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { uuid } from '../../../lib/idp/entry.fixture.ts';
import type { ReviewItem } from '../../../lib/idp/review/review.ts';
import { ReviewFields } from './review-fields.tsx';

afterEach(cleanup);

const blank: ReviewItem = {
  item: uuid(0x100),
  outcome: null,
  continue: false,
  revise: false,
  result: '',
  draft: false,
  suggestion: '',
};

describe('a row that is written', () => {
  /** The row of one item, whose writes end as the test says. */
  function fields() {
    const writes: { change: Partial<ReviewItem>; end: (at: string | null) => void }[] = [];
    const onChange = (change: Partial<ReviewItem>) =>
      new Promise<string | null>((end) => writes.push({ change, end }));
    const tree = (row: Partial<ReviewItem>, stamp: string | null) => (
      <ReviewFields row={{ ...blank, ...row }} draft="" stamp={stamp} onChange={onChange} locale="th" />
    );
    const { rerender } = render(tree({}, null));
    const box = (name: string) => screen.getByLabelText(name) as HTMLInputElement;
    return { writes, box, read: (row: Partial<ReviewItem>, stamp: string) => rerender(tree(row, stamp)) };
  }

  it('shows a tick at once, whatever older reading comes between, until the store has it', async () => {
    const { writes, box, read } = fields();
    fireEvent.click(box('เป็นไปตามแผน'));
    expect(box('เป็นไปตามแผน').checked).toBe(true);
    fireEvent.click(box('ให้ดำเนินการพัฒนาต่อ'));
    await act(async () => writes[0]?.end('2026-06-12T03:00:01.000Z'));
    read({ outcome: 'as-planned' }, '2026-06-12T03:00:01.000Z');
    expect(box('ให้ดำเนินการพัฒนาต่อ').checked).toBe(true);
    await act(async () => writes[1]?.end('2026-06-12T03:00:02.000Z'));
    read({ outcome: 'as-planned' }, '2026-06-12T03:00:01.000Z');
    expect(box('ให้ดำเนินการพัฒนาต่อ').checked).toBe(true);
    read({ outcome: 'not-as-planned' }, '2026-06-12T03:00:03.000Z');
    expect([box('ไม่เป็นไปตามแผน').checked, box('ให้ดำเนินการพัฒนาต่อ').checked]).toEqual([true, false]);
  });

  it('keeps what could not be written, says so, and writes it with the next try', async () => {
    const { writes, box, read } = fields();
    fireEvent.click(box('เป็นไปตามแผน'));
    await act(async () => writes[0]?.end(null));
    fireEvent.input(box('ผลการพัฒนา'), { target: { value: 'ทำได้จริง' } });
    fireEvent.blur(box('ผลการพัฒนา'));
    await act(async () => writes[1]?.end(null));
    read({ result: 'ร่างใหม่', draft: true }, '2026-06-12T03:00:00.000Z');
    expect([box('เป็นไปตามแผน').checked, box('ผลการพัฒนา').value]).toEqual([true, 'ทำได้จริง']);
    expect(screen.getByRole('alert').textContent).toContain('ยังไม่ได้บันทึก');
    fireEvent.click(screen.getByRole('button', { name: 'ลองบันทึกอีกครั้ง' }));
    expect(writes.at(-1)?.change).toEqual({ outcome: 'as-planned', result: 'ทำได้จริง' });
    await act(async () => writes.at(-1)?.end('2026-06-12T03:00:04.000Z'));
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
