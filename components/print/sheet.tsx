import { leaves } from '../../lib/idp/forms/fill.ts';
import type { FilledForm } from '../../lib/idp/forms/filled.ts';
import { thaiDigits } from '../../lib/idp/forms/thai-digits.ts';
import { FormRow, FormTable } from './form-table.tsx';
import type { SheetRows } from './paginate.ts';

/** One A4 sheet of a form. The title and the person stand on the first one, what is signed on the last. */
export function Sheet({
  filled,
  sheet: { rows, signed },
  no,
  of,
  tabled,
  compact,
}: {
  filled: FilledForm;
  sheet: SheetRows;
  /** Number of the sheet from 1, and how many there are. */
  no: number;
  of: number;
  /** Draws the table even where no row stands in it. */
  tabled?: boolean;
  /** Draws empty rows lower. */
  compact?: boolean;
}) {
  const { form, missing } = filled;
  const gapsOf = (printed: string) =>
    missing.flatMap((place) =>
      place.at === 'row' && `${thaiDigits(String(place.no))}.` === printed
        ? [place.column === 'draft' ? 'result' : place.column]
        : [],
    );
  const inTable = form.id === 'IDP1';
  return (
    <section class={`sheet ${form.id.toLowerCase()}`} lang="th" aria-label={`${form.id} ${no}/${of}`}>
      {no === 1 ? <Head filled={filled} /> : <Running filled={filled} />}
      {rows.length > 0 || inTable || tabled ? (
        <FormTable form={form}>
          <tbody>
            {rows.map((row, at) => (
              <FormRow
                key={at}
                form={form}
                row={row}
                compact={compact}
                gaps={row.no === '' ? [] : gapsOf(row.no)}
              />
            ))}
            {signed && inTable ? (
              <tr class="signed">
                <td colSpan={leaves(form.columns).length}>
                  <Signatures filled={filled} />
                </td>
              </tr>
            ) : null}
          </tbody>
        </FormTable>
      ) : null}
      {signed && !inTable ? <Signatures filled={filled} /> : null}
      <footer class="form-foot">
        <span>{filled.foot}</span>
        <span>{thaiDigits(`หน้า ${no} / ${of}`)}</span>
      </footer>
    </section>
  );
}

function Head({ filled: { titles, head, missing } }: { filled: FilledForm }) {
  const [title, id, forWhom] = titles;
  const gap = (field: string) => missing.some((place) => place.at === 'head' && place.field === field);
  return (
    <header class="form-head">
      <h1>{title}</h1>
      <p class="form-id">{id}</p>
      <p class="for-whom">
        {forWhom} <span class="blank">{head.fiscalYear}</span>
      </p>
      <p class="who">
        <Blank label="ชื่อ-สกุล (ผู้รับการพัฒนา)" value={head.name} gap={gap('name')} />
        <Blank label="ตำแหน่ง" value={head.position} gap={gap('position')} />
        <Blank label="สังกัด" value={head.agency} gap={gap('agency')} />
      </p>
    </header>
  );
}

function Blank({ label, value, gap }: { label: string; value: string; gap: boolean }) {
  return (
    <span class="pair">
      <span>{label}</span>
      <span class={`value${gap ? ' gap' : ''}`}>{value}</span>
    </span>
  );
}

/** Says on every further sheet whose form it is. */
function Running({ filled: { titles, head } }: { filled: FilledForm }) {
  return (
    <p class="running">
      {titles[1]} {head.name} ปีงบประมาณ พ.ศ. {head.fiscalYear} (ต่อ)
    </p>
  );
}

/** The part that is signed on paper, and beside it what is known of the acknowledgement. */
function Signatures({ filled: { form, signers, statements, missing } }: { filled: FilledForm }) {
  const gap = missing.some((place) => place.at === 'head' && place.field === 'supervisor');
  return (
    <div class="signatures">
      <div>
        <b>{thaiDigits(form.acknowledgement)}</b>
        {statements.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <div class="lines">
        {form.signatures.map(({ id, before, th }, at) => (
          <div key={id} class="sign">
            <span>{before}</span>
            <span class="line" />
            <span>{th}</span>
            <span class={`name${id === 'supervisor' && gap ? ' gap' : ''}`}>
              ({signers[at] || <span class="line" />})
            </span>
          </div>
        ))}
        <div class="sign">
          <span>{form.date}</span>
          <span class="line" />
        </div>
      </div>
    </div>
  );
}
