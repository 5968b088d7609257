import { render } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FilledForm } from '../../lib/idp/forms/filled.ts';
import { FormRow } from './form-table.tsx';
import { paginate, type SheetRows } from './paginate.ts';
import { Sheet } from './sheet.tsx';

/** A sheet's full height within its padding and the part to sign are measured on whole, hidden sheets of the same form. */
const noRows: SheetRows = { rows: [], signed: true };

/** How the rows are spread; `compact` where lower empty rows save a sheet. */
interface Spread {
  sheets: SheetRows[];
  compact: boolean;
}

/**
 * The sheets of a filled form, spread over as many A4 pages as its text needs. It is measured once it is drawn, so the font
 * must be there before.
 */
export function Sheets({ filled }: { filled: FilledForm }) {
  const probe = useRef<HTMLDivElement>(null);
  const [{ sheets, compact }, setSpread] = useState<Spread>({ sheets: [], compact: false });
  useLayoutEffect(() => {
    const found = probe.current;
    if (found !== null) setSpread(measured(filled, found));
  }, [filled]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a sheet is wider than a small window, and keys must scroll it too.
    <section class="sheets" aria-label={filled.form.id} tabIndex={0}>
      {sheets.map((sheet, at) => (
        <Sheet key={at} filled={filled} sheet={sheet} no={at + 1} of={sheets.length} compact={compact} />
      ))}
      <div class="probe" aria-hidden="true" ref={probe}>
        <Sheet filled={filled} sheet={noRows} no={1} of={1} tabled />
        <Sheet filled={filled} sheet={noRows} no={2} of={2} tabled />
      </div>
    </section>
  );
}

/** Spreads the rows by what the hidden sheets say: the first one with its head, the second with the running line. */
function measured(filled: FilledForm, probe: HTMLElement): Spread {
  const [first, next] = probe.querySelectorAll<HTMLElement>('.sheet');
  const body = first?.querySelector('tbody');
  if (!first || !next || !body) return { sheets: [], compact: false };
  const bottom = (sheet: HTMLElement) => sheet.querySelector('.form-foot')?.getBoundingClientRect().top ?? 0;
  const top = (sheet: HTMLElement) => sheet.querySelector('thead')?.getBoundingClientRect().bottom ?? 0;
  const room = (sheet: HTMLElement) => Math.floor(bottom(sheet) - top(sheet));
  const signature = (
    first.querySelector('.signed') ?? first.querySelector('.signatures')
  )?.getBoundingClientRect();
  const spaces = { first: room(first), next: room(next), signature: Math.ceil(signature?.height ?? 0) };
  const stage = document.createElement('tbody');
  body.replaceWith(stage);
  const spread = (compact: boolean) =>
    paginate(filled.rows, spaces, (row) => {
      render(<FormRow form={filled.form} row={row} compact={compact} />, stage);
      return stage.getBoundingClientRect().height;
    });
  const roomy = spread(false);
  const tight = roomy.length > 1 ? spread(true) : roomy;
  render(null, stage);
  stage.replaceWith(body);
  const compact = tight.length < roomy.length;
  return { sheets: compact ? tight : roomy, compact };
}
