// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import fc from 'fast-check';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it } from 'vitest';
import { methods } from '../../../lib/framework/methods.ts';
import { uuid } from '../../../lib/idp/entry.fixture.ts';
import { type EntryForm, emptyForm } from '../../../lib/idp/entry-form.ts';
import { type DetailField, detailFields, detailsToSave } from './details.ts';
import { DetailsFields } from './details-fields.tsx';
import { EntryFormView, type Reason } from './entry-form.tsx';
import { EvidenceFiles, sizeText } from './evidence-files.tsx';

afterEach(cleanup);

const named: EntryForm = { ...emptyForm, title: 'ให้คำปรึกษา', method: 'consulting' };

describe('the details of a method', () => {
  it('are those that it asks for, whatever was typed for another', () => {
    const typed = fc.dictionary(
      fc.constantFrom('what', 'withWhom', 'projectName', 'people'),
      fc.constantFrom('ก', ''),
    );
    fc.assert(
      fc.property(fc.constantFrom(...methods.map(({ id }) => id)), typed, (method, details) => {
        const kept = detailsToSave({ ...named, method, details });
        for (const [field, words] of Object.entries(details))
          expect(kept[field as DetailField]).toBe(
            detailFields(method).includes(field as DetailField) ? words : undefined,
          );
      }),
    );
  });

  it('name the organiser where the method asks for one', () => {
    expect(detailsToSave({ ...named, method: 'classroom', provider: 'ก.พ.' })).toEqual({ organiser: 'ก.พ.' });
    expect(detailsToSave({ ...named, method: 'ojt', provider: 'ก.พ.' })).toEqual({});
  });
});

function Live({ initial }: { initial: Partial<EntryForm> }) {
  const [form, setForm] = useState({ ...emptyForm, ...initial });
  return (
    <DetailsFields
      form={form}
      set={(change) => setForm({ ...form, ...change })}
      errors={{}}
      reading="appendix"
      today="2026-06-12"
      locale="th"
    />
  );
}

describe('the fields of a method', () => {
  it('point out what lies outside the plan’s figures as it is typed, with its source', () => {
    render(<Live initial={{ method: 'consulting', details: { kind: 'group' } }} />);
    expect(screen.queryByRole('status')).toBeNull();
    fireEvent.input(screen.getByLabelText('จำนวนผู้รับ (คน)'), { target: { value: '๑๒' } });
    const said = screen.getByRole('status').textContent;
    expect(said).toContain('ไม่เกิน 8 คน');
    expect(said).toContain('คุณใส่ 12');
    expect(said).toContain('ข้อ 2.3');
  });

  it('name those that are still empty, until they are filled', () => {
    const { container } = render(<Live initial={{ method: 'project' }} />);
    const note = () => container.querySelector('.note')?.textContent ?? '';
    expect(note()).toContain('ชื่อโครงการ');
    fireEvent.input(screen.getByLabelText('ชื่อโครงการ'), { target: { value: 'แดชบอร์ด' } });
    expect(note()).not.toContain('ชื่อโครงการ');
    expect(note()).toContain('ผลที่ได้');
  });

  it('name the organiser that the form itself asks for', () => {
    const { container } = render(<Live initial={{ method: 'classroom', details: { lectureShare: '60' } }} />);
    expect(container.querySelector('.note')?.textContent).toContain('ผู้จัดหรือผู้สอนงาน');
  });

  it('are none for a method that asks nothing', () => {
    const { container } = render(<Live initial={{}} />);
    expect(container.textContent).toBe('');
  });
});

describe('the form', () => {
  const saved: [EntryForm, Reason | null][] = [];
  function form(over: object = {}) {
    saved.length = 0;
    render(
      <EntryFormView
        mode="add"
        initial={named}
        plan={{
          itemsOf: () => [
            { id: uuid(1), no: 1, name: 'ก' },
            { id: uuid(2), no: 2, name: 'ข' },
          ],
          linkOf: () => ({ at: 'ask', among: [uuid(1), uuid(2)] }),
        }}
        reading="appendix"
        names={[]}
        today="2026-06-12"
        check={() => ({})}
        onSave={async (form, reason) => {
          saved.push([form, reason]);
          return null;
        }}
        onCancel={() => undefined}
        locale="th"
        {...over}
      />,
    );
  }

  it('saves outside the plan’s figures all the same, under the item that was chosen', () => {
    form();
    expect(screen.getByText('เข้าได้ข้อ 1, 2 เลือกหนึ่งข้อ')).toBeTruthy();
    fireEvent.input(screen.getByLabelText('จำนวนผู้รับ (คน)'), { target: { value: '12' } });
    fireEvent.change(screen.getByLabelText('นับเข้าแผน IDP1'), { target: { value: uuid(2) } });
    fireEvent.submit(document.querySelector('form') as HTMLFormElement);
    expect(saved).toEqual([[{ ...named, details: { people: '12' }, planItem: { item: uuid(2) } }, null]]);
  });

  it('wants a reason for a correcting entry', () => {
    form({ mode: 'correct' });
    fireEvent.submit(document.querySelector('form') as HTMLFormElement);
    expect(saved).toEqual([]);
    expect(screen.getByText('บอกเหตุผลที่แก้')).toBeTruthy();
    fireEvent.input(screen.getByLabelText('เหตุผลที่แก้'), { target: { value: 'ชั่วโมงผิด' } });
    fireEvent.submit(document.querySelector('form') as HTMLFormElement);
    expect(saved[0]?.[1]).toEqual({ because: 'ชั่วโมงผิด', withdrawn: false });
  });
});

describe('files of evidence', () => {
  it('say their limits before, and what was wrong after', async () => {
    render(
      <EvidenceFiles
        files={[]}
        onAdd={async () => 'wrong-type'}
        onSave={async () => null}
        onRemove={async () => null}
        locale="th"
      />,
    );
    expect(screen.getByText(/ไม่เกิน 10 MB ต่อไฟล์ 10 ไฟล์ต่อรายการ/)).toBeTruthy();
    const input = document.querySelector('input[type="file"]') as HTMLInputElement;
    fireEvent.change(input, { target: { files: [new File(['x'], 'a.exe')] } });
    expect((await screen.findByRole('alert')).textContent).toContain('รับเฉพาะ PDF หรือภาพ');
  });

  it('have a size that is never nothing', () => {
    expect(sizeText(1)).toBe('1\u00a0KB');
    expect(sizeText(2.5 * 1024 * 1024)).toBe('2.5\u00a0MB');
  });
});
