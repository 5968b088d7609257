// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import fc from 'fast-check';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it } from 'vitest';
import { methods } from '../../../lib/framework/methods.ts';
import { uuid } from '../../../lib/idp/entry.fixture.ts';
import { entryDetailsSchema } from '../../../lib/idp/entry-details.ts';
import { emptyForm } from '../../../lib/idp/entry-form.ts';
import { detailFields, detailsFrom, type TypedDetails, typedFrom } from './details.ts';
import { DetailsFields } from './details-fields.tsx';
import { type Beside, EntryFormView } from './entry-form.tsx';
import { EvidenceFiles, sizeText } from './evidence-files.tsx';

afterEach(cleanup);

describe('the details of a method', () => {
  it('say exactly what was typed in the fields of the method, and come back the same', () => {
    const typed = fc.dictionary(
      fc.constantFrom('what', 'withWhom', 'projectName', 'result', 'location', 'source', 'people'),
      fc.constantFrom('ก', ' ข ', '', '5'),
    ) as fc.Arbitrary<TypedDetails>;
    fc.assert(
      fc.property(fc.constantFrom(...methods.map(({ id }) => id)), typed, (method, said) => {
        const read = detailsFrom(said, method, '');
        if (!read.ok) {
          expect(read.wrong).toEqual(['people']);
          return;
        }
        for (const field of Object.keys(read.details ?? {})) expect(detailFields(method)).toContain(field);
        if (read.details !== null) expect(entryDetailsSchema.parse(read.details)).toEqual(read.details);
        expect(detailsFrom(typedFrom(read.details), method, '')).toEqual(read);
      }),
    );
  });

  it('take Thai digits, and no fraction of a person', () => {
    expect(detailsFrom({ people: '๕' }, 'consulting', '')).toEqual({ ok: true, details: { people: 5 } });
    expect(detailsFrom({ people: '2.5' }, 'consulting', '')).toEqual({ ok: false, wrong: ['people'] });
  });

  it('name the organiser where the method asks for one', () => {
    expect(detailsFrom({}, 'classroom', ' ก.พ. ')).toEqual({ ok: true, details: { organiser: 'ก.พ.' } });
    expect(detailsFrom({}, 'ojt', 'ก.พ.')).toEqual({ ok: true, details: null });
  });
});

function Live({ method, initial }: { method: string; initial: TypedDetails }) {
  const [typed, setTyped] = useState(initial);
  return (
    <DetailsFields
      method={method}
      typed={typed}
      organiser=""
      startedOn=""
      completedOn=""
      wrong={[]}
      onChange={setTyped}
      locale="th"
    />
  );
}

describe('the fields of a method', () => {
  it('point out what lies outside the plan’s figures as it is typed, with its source', () => {
    render(<Live method="consulting" initial={{ kind: 'group' }} />);
    expect(screen.queryByRole('status')).toBeNull();
    fireEvent.input(screen.getByLabelText('จำนวนผู้รับ (คน)'), { target: { value: '12' } });
    const said = screen.getByRole('status').textContent;
    expect(said).toContain('ไม่เกิน 8 คน');
    expect(said).toContain('คุณใส่ 12');
    expect(said).toContain('ข้อ 2.3');
  });

  it('are none for a method that asks nothing', () => {
    const { container } = render(<Live method="" initial={{}} />);
    expect(container.textContent).toBe('');
  });
});

describe('the form', () => {
  const saved: Beside[] = [];
  function form(over: object = {}) {
    saved.length = 0;
    render(
      <EntryFormView
        mode="add"
        initial={{ ...emptyForm, title: 'ให้คำปรึกษา', method: 'consulting' }}
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
        onSave={async (_, beside) => {
          saved.push(beside);
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
    expect(saved).toEqual([{ details: { people: 12 }, planItem: { item: uuid(2) }, correcting: null }]);
  });

  it('wants a reason for a correcting entry', () => {
    form({ mode: 'correct' });
    fireEvent.submit(document.querySelector('form') as HTMLFormElement);
    expect(saved).toEqual([]);
    expect(screen.getByText('บอกเหตุผลที่แก้')).toBeTruthy();
    fireEvent.input(screen.getByLabelText('เหตุผลที่แก้'), { target: { value: 'ชั่วโมงผิด' } });
    fireEvent.submit(document.querySelector('form') as HTMLFormElement);
    expect(saved[0]?.correcting).toEqual({ because: 'ชั่วโมงผิด', withdrawn: false });
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
