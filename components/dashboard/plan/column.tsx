import type { ComponentChildren } from 'preact';
import type { Idp1Column } from '../../../lib/idp/plan/check-plan.ts';
import { planWords } from '../../../lib/words/plan.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';
import { Icon } from '../../look/icon.tsx';

/** The columns of IDP1 with their printed numbers. */
export const columnNo: Readonly<Record<Idp1Column, number>> = {
  competency: 1,
  topic: 2,
  methods: 3,
  target: 4,
  period: 5,
  evaluation: 6,
};

/** The id of a field of an item, to link and to give the focus to. */
export function columnId(item: string, column: Idp1Column): string {
  return `item-${item}-${column}`;
}

/** What `Column` takes. */
export interface ColumnProps {
  item: string;
  column: Idp1Column;
  label: string;
  help?: string;
  /** Whether it is said that the field is still empty. */
  missing: boolean;
  locale: Locale;
  children: ComponentChildren;
}

/** One field of an item under the number of the form's column that it fills. */
export function Column({ item, column, label, help, missing, locale, children }: ColumnProps) {
  const say = speaker(planWords, locale);
  const id = columnId(item, column);
  return (
    <fieldset id={id} class="pcol" tabIndex={-1} aria-describedby={missing ? `${id}-missing` : undefined}>
      <legend class="lab">
        {label} <span class="colno">{say('column', { no: columnNo[column] })}</span>
      </legend>
      {help ? <p class="help">{help}</p> : null}
      {children}
      {missing ? (
        <p class="bad" id={`${id}-missing`}>
          <Icon name="err" size="sm" />
          {say(`empty_${column}`)}
        </p>
      ) : null}
    </fieldset>
  );
}
