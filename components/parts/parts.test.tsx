// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import axe from 'axe-core';
import { useState } from 'preact/hooks';
import { afterEach, expect, it } from 'vitest';
import { Dialog } from './dialog.tsx';
import { EmptyState } from './empty-state.tsx';
import { Field } from './field.tsx';
import { Note } from './note.tsx';
import { Segment } from './segment.tsx';
import { TallyBar, type TallyRow } from './tally-bar.tsx';
import { TallyTable } from './tally-table.tsx';
import { Toast } from './toast.tsx';

afterEach(cleanup);

const rows: TallyRow[] = [
  { bucket: 70, amount: 3840, share: 66, target: 70 },
  { bucket: 20, amount: 0, share: 0, target: 20 },
  { bucket: 10, amount: 1950, share: 34, target: 10 },
];

it('tells the difference from the target in points with its sign', () => {
  render(<TallyTable rows={rows} measure="minutes" locale="th" />);
  const cells = screen.getAllByRole('row').map((row) => Array.from(row.children, (cell) => cell.textContent));
  expect(cells[1]).toEqual(['70ลงมือปฏิบัติ', '64', '66%', '70%', '−4\u00a0จุด']);
  expect(cells[3]).toEqual(['10ฝึกอบรม', '32.5', '34%', '10%', '+24\u00a0จุด']);
});

it('draws no share where there is nothing to share out', () => {
  const none = rows.map((row) => ({ ...row, amount: 0, share: null }));
  const { container } = render(
    <>
      <TallyBar rows={none} locale="en" />
      <TallyTable rows={none} measure="count" locale="en" />
    </>,
  );
  expect(screen.getByRole('img', { name: 'No entries yet' }).children).toHaveLength(0);
  expect(container.textContent).not.toContain('null');
});

it('moves a switch and says which choice is on', () => {
  const Live = () => {
    const [value, setValue] = useState<'a' | 'b'>('a');
    return (
      <Segment
        label="นับด้วย"
        value={value}
        onChange={setValue}
        choices={[
          { value: 'a', label: 'ชั่วโมง' },
          { value: 'b', label: 'รายการ' },
        ]}
      />
    );
  };
  render(<Live />);
  fireEvent.click(screen.getByRole('radio', { name: 'รายการ' }));
  expect((screen.getByRole('radio', { name: 'รายการ' }) as HTMLInputElement).checked).toBe(true);
});

it('ties an error to its control in the helper’s place', () => {
  render(
    <Field label="ชั่วโมง" help="เว้นได้" error="ใส่ตัวเลข">
      {(control) => <input {...control} />}
    </Field>,
  );
  const field = screen.getByLabelText('ชั่วโมง');
  expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent).toBe('ใส่ตัวเลข');
  expect(screen.queryByText('เว้นได้')).toBeNull();
});

it('takes back by Ctrl+Z wherever the keyboard layout puts the letter, but not while typing', () => {
  let undone = 0;
  const message = { id: 1, text: 'ลบแล้ว', undo: () => undone++ };
  render(
    <>
      <input aria-label="ช่อง" />
      <Toast message={message} locale="th" onClose={() => undefined} />
    </>,
  );
  fireEvent.keyDown(screen.getByLabelText('ช่อง'), { key: 'z', code: 'KeyZ', ctrlKey: true });
  expect(undone).toBe(0);
  fireEvent.keyDown(document.body, { key: 'ผ', code: 'KeyZ', ctrlKey: true });
  expect(undone).toBe(1);
  expect(screen.getByRole('status').textContent).toContain('ลบแล้ว');
});

it('opens a dialog over the page, names it, and gives the focus back', () => {
  const Live = () => {
    const [open, setOpen] = useState(false);
    return (
      <>
        <button type="button" onClick={() => setOpen(true)}>
          เปิด
        </button>
        {open ? (
          <Dialog title="ลบรายการ" locale="th" onClose={() => setOpen(false)}>
            กู้คืนได้
          </Dialog>
        ) : null}
      </>
    );
  };
  render(<Live />);
  const opener = screen.getByRole('button', { name: 'เปิด' });
  opener.focus();
  fireEvent.click(opener);
  expect((screen.getByRole('dialog', { name: 'ลบรายการ' }) as HTMLDialogElement).open).toBe(true);
  fireEvent.click(screen.getByRole('button', { name: 'ปิด' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(document.activeElement).toBe(opener);
});

it('has no fault of access in the parts together', async () => {
  const { container } = render(
    <main>
      <h1>ภาพรวม</h1>
      <h2>ปีนี้</h2>
      <TallyBar rows={rows} locale="th" />
      <TallyTable rows={rows} measure="minutes" locale="th" />
      <Note tone="warn">อีก 1 รายการยังไม่มีชั่วโมง</Note>
      <EmptyState icon={null} title="ยังไม่มีรายการ" />
      <Toast message={{ id: 1, text: 'ลบแล้ว' }} locale="th" onClose={() => undefined} />
    </main>,
  );
  const { violations } = await axe.run(container);
  expect(violations.map(({ id }) => id)).toEqual([]);
});
