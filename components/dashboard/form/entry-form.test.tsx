// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { bucketOf, methods } from '../../../lib/framework/methods.ts';
import { uuid } from '../../../lib/idp/entry.fixture.ts';
import { type EntryForm, emptyForm, entryFromForm } from '../../../lib/idp/entry-form.ts';
import { EntryFormView, type EntryFormViewProps } from './entry-form.tsx';

afterEach(cleanup);

const now = '2026-06-12T03:00:00.000Z';
const check = (form: EntryForm) => {
  const made = entryFromForm(form, { id: uuid(1), requestId: uuid(2), now });
  return made.ok ? {} : made.errors;
};

function start(over: Partial<EntryFormViewProps> = {}) {
  const saved: EntryForm[] = [];
  render(
    <EntryFormView
      mode="add"
      initial={emptyForm}
      reading="appendix"
      names={[{ code: 'DLit300', th: 'ทำงานร่วมกัน', required: null }]}
      today="2026-06-12"
      check={check}
      onSave={async (form) => {
        saved.push(form);
        return null;
      }}
      onCancel={() => undefined}
      locale="th"
      {...over}
    />,
  );
  const type = (label: string, value: string) =>
    fireEvent.input(screen.getByLabelText(label), { target: { value } });
  const press = () => fireEvent.submit(document.querySelector('form') as HTMLFormElement);
  return { saved, type, press };
}

describe('the form for an entry by hand', () => {
  it.each(['appendix', 'curriculum'] as const)(
    'offers every method of the plan, grouped by the %s',
    (reading) => {
      start({ reading });
      const select = screen.getByLabelText('วิธีการพัฒนา');
      const groups = [...select.querySelectorAll('optgroup')];
      expect(groups.map(({ label }) => label.slice(0, 2))).toEqual(['70', '20', '10']);
      const offered = groups.flatMap((group) =>
        [...group.querySelectorAll('option')].map(({ value }) => [value, Number(group.label.slice(0, 2))]),
      );
      expect(offered.sort()).toEqual(methods.map(({ id }) => [id, bucketOf(id, reading)]).sort());
    },
  );

  it('saves nothing while a field is wrong, says which, and leads to the first', async () => {
    const { saved, type, press } = start();
    type('ชั่วโมง', 'สามโมง');
    press();
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('ต้องแก้ 3 ช่อง'));
    expect(screen.getByText('ใส่ชื่อเรื่อง')).toBeTruthy();
    expect(screen.getByText('ใส่ตัวเลข เช่น 1.5')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText('เรื่อง'));
    expect(saved).toEqual([]);
    expect((screen.getByLabelText('ชั่วโมง') as HTMLInputElement).value).toBe('สามโมง');
  });

  it('takes an error away as soon as the field is right', async () => {
    const { type, press } = start();
    press();
    await screen.findByText('ใส่ชื่อเรื่อง');
    type('เรื่อง', 'ดูงาน');
    await waitFor(() => expect(screen.queryByText('ใส่ชื่อเรื่อง')).toBeNull());
  });

  it('wants a reason for counting otherwise', async () => {
    const { saved, type, press } = start();
    type('เรื่อง', 'ดูงาน');
    fireEvent.change(screen.getByLabelText('วิธีการพัฒนา'), { target: { value: 'site-visit' } });
    fireEvent.click(screen.getByLabelText('นับเป็นรูปแบบอื่น'));
    press();
    await screen.findByText('บอกเหตุผลที่นับต่างจากแผน');
    type('เพราะ', 'เป็นการสอนกัน');
    press();
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]?.bucketOverride).toEqual({ bucket: 20, because: 'เป็นการสอนกัน' });
  });

  it('shows where the plan speaks of the chosen method', async () => {
    start();
    fireEvent.change(screen.getByLabelText('วิธีการพัฒนา'), { target: { value: 'coaching' } });
    expect(await screen.findByText(/ที่มา: ภาคผนวก Learning Model ข้อ 2.2/)).toBeTruthy();
  });

  it('asks for no end while it is in progress', async () => {
    start();
    fireEvent.click(screen.getByLabelText('กำลังทำอยู่'));
    await waitFor(() => expect(screen.queryByLabelText('วันจบ')).toBeNull());
  });

  it('keeps what was typed when the store refuses, and says so', async () => {
    const { type, press } = start({ onSave: async () => ({ says: 'พื้นที่เต็ม' }) });
    type('เรื่อง', 'ดูงาน');
    fireEvent.change(screen.getByLabelText('วิธีการพัฒนา'), { target: { value: 'ojt' } });
    press();
    await waitFor(() => expect(screen.getByRole('alert').textContent).toBe('พื้นที่เต็ม'));
    expect((screen.getByLabelText('เรื่อง') as HTMLInputElement).value).toBe('ดูงาน');
  });

  it('leads to the entry that is there already', async () => {
    const { type, press } = start({ onSave: async () => ({ already: uuid(7) }) });
    type('เรื่อง', 'ดูงาน');
    fireEvent.change(screen.getByLabelText('วิธีการพัฒนา'), { target: { value: 'ojt' } });
    press();
    const alert = await screen.findByRole('alert');
    expect(within(alert).getByRole('link').getAttribute('href')).toBe(`#/log/${uuid(7)}`);
  });
});
