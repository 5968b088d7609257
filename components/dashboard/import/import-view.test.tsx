// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sampleEntry } from '../../../lib/idp/entry.fixture.ts';
import { ImportView, type ListState } from './import-view.tsx';

const read: Extract<ListState, { at: 'read' }> = {
  at: 'read',
  name: 'list.csv',
  header: ['ชื่อ', 'วัน'],
  first: ['Excel', '12/06/2568'],
  chosen: {
    columns: {
      fields: {
        title: 0,
        completedOn: 1,
        startedOn: null,
        length: null,
        provider: null,
        url: null,
        note: null,
      },
      unit: 'hours',
    },
    method: '',
    remembered: false,
  },
  rows: [
    { no: 1, ok: true, entry: sampleEntry({ title: 'Excel' }) },
    { no: 2, ok: false, title: 'Word', why: 'known' },
    {
      no: 3,
      ok: false,
      title: 'ดับเพลิง',
      why: 'wrong',
      field: 'completedOn',
      error: 'bad-date',
      cell: '31/02/2568',
    },
  ],
  busy: false,
};

function show(state: ListState) {
  const taken = vi.fn();
  const props = { hoursPerDay: 6, reading: 'appendix', locale: 'th' } as const;
  const view = render(
    <ImportView state={state} {...props} onFile={() => {}} onChange={() => {}} onTake={taken} />,
  );
  return { taken, ...view };
}

afterEach(cleanup);

describe('bringing in a list', () => {
  it('says what will be taken and names every row that will not', () => {
    show(read);
    const says = screen.getByRole('status').textContent;
    expect(says).toContain('พร้อมนำเข้า 1');
    expect(says).toContain('มีอยู่แล้ว 1');
    expect(says).toContain('แถว 3 ดับเพลิง อ่านวันที่ “31/02/2568” ไม่ได้');
  });

  it('asks for the method before it takes anything', () => {
    const { taken, rerender } = show(read);
    fireEvent.click(screen.getByRole('button', { name: 'นำเข้า 1 รายการ' }));
    expect(taken).not.toHaveBeenCalled();
    expect(screen.getByLabelText('วิธีการพัฒนาของทั้งรายการ').getAttribute('aria-invalid')).toBe('true');
    const whole = { ...read, chosen: { ...read.chosen, method: 'classroom' } };
    rerender(
      <ImportView
        state={whole}
        hoursPerDay={6}
        reading="appendix"
        locale="th"
        onFile={() => {}}
        onChange={() => {}}
        onTake={taken}
      />,
    );
    fireEvent.click(screen.getByRole('button', { name: 'นำเข้า 1 รายการ' }));
    expect(taken).toHaveBeenCalledOnce();
  });

  it('says of a file that cannot be read that nothing has changed', () => {
    show({ at: 'bad', error: 'not-a-table' });
    const words = screen.getByRole('alert').textContent;
    expect(words).toContain('ข้อมูลเดิมไม่เปลี่ยน');
    expect(words).toContain('CSV');
  });
});
