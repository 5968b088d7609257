import type { Reading } from '../../../lib/framework/methods.ts';
import { importWords } from '../../../lib/words/import.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';
import { Field } from '../../parts/field.tsx';
import { MethodOptions } from '../form/method-options.tsx';

/** What a column of a list can hold, in the order in which it is asked. */
const fields = ['title', 'completedOn', 'startedOn', 'length', 'provider', 'url', 'note'] as const;
export type ListField = (typeof fields)[number];

/** How a list is read. */
export interface Chosen {
  columns: { fields: Record<ListField, number | null>; unit: 'hours' | 'days' | 'minutes' };
  method: string;
  remembered: boolean;
}

/** What `ImportColumns` takes. */
export interface ImportColumnsProps {
  header: readonly string[];
  /** The first row, shown beside the headings. */
  first: readonly string[];
  chosen: Chosen;
  hoursPerDay: number;
  reading: Reading;
  /** Whether it is said that the title or the method is missing. */
  asked: boolean;
  onChange: (chosen: Chosen) => void;
  locale: Locale;
}

/** Which column of a list is what, in which unit, and by which method the learner developed. */
export function ImportColumns(props: ImportColumnsProps) {
  const { header, first, chosen, hoursPerDay, reading, asked, onChange, locale } = props;
  const say = speaker(importWords, locale);
  const { columns, method } = chosen;
  const change = (part: Partial<Chosen['columns']>) =>
    onChange({ ...chosen, remembered: false, columns: { ...columns, ...part } });
  const named = (at: number) => {
    const example = (first[at] ?? '').trim().slice(0, 40);
    return example === '' ? header[at] || `${at + 1}` : `${header[at] || at + 1} · ${example}`;
  };
  return (
    <div class="list-columns">
      {fields.map((field) => (
        <Field
          key={field}
          label={say(`field_${field}`)}
          error={field === 'title' && asked && columns.fields.title === null ? say('titleFirst') : null}
        >
          {(control) => (
            <select
              {...control}
              value={columns.fields[field] === null ? '' : String(columns.fields[field])}
              onChange={({ currentTarget: { value } }) =>
                change({ fields: { ...columns.fields, [field]: value === '' ? null : Number(value) } })
              }
            >
              <option value="">{say('none')}</option>
              {header.map((name, at) => (
                <option key={`${at}${name}`} value={String(at)}>
                  {named(at)}
                </option>
              ))}
            </select>
          )}
        </Field>
      ))}
      <Field label={say('unit')}>
        {(control) => (
          <select
            {...control}
            value={columns.unit}
            onChange={({ currentTarget }) =>
              change({ unit: currentTarget.value as Chosen['columns']['unit'] })
            }
          >
            {(['hours', 'days', 'minutes'] as const).map((unit) => (
              <option key={unit} value={unit}>
                {say(unit, { n: hoursPerDay })}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field
        label={say('method')}
        help={say('methodHelp')}
        error={asked && method === '' ? say('methodFirst') : null}
      >
        {(control) => (
          <select
            {...control}
            value={method}
            onChange={({ currentTarget }) =>
              onChange({ ...chosen, remembered: false, method: currentTarget.value })
            }
          >
            <option value="" disabled>
              {say('chooseMethod')}
            </option>
            <MethodOptions reading={reading} locale={locale} />
          </select>
        )}
      </Field>
    </div>
  );
}
