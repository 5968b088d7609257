import { useState } from 'preact/hooks';
import type { NamedCompetency } from '../../lib/view/page-view.ts';
import type { CardVoice } from '../../lib/words/card.ts';
import { Field } from '../parts/field.tsx';
import { toggled } from './draft.ts';
import { CompetencyName } from './facts.tsx';

/** What `Picker` takes: every competency, the codes chosen (`[]` is the explicit "none", null nothing yet). */
export interface PickerProps {
  all: readonly NamedCompetency[];
  codes: string[] | null;
  onChange: (codes: string[] | null) => void;
  say: CardVoice;
}

/** Any number of the plan's competencies, found by code or name; or, said outright, none of them. */
export function Picker({ all, codes, onChange, say }: PickerProps) {
  const [query, setQuery] = useState('');
  const wanted = query.trim().toLowerCase();
  const shown = all.filter(({ code, th }) => `${code} ${th}`.toLowerCase().includes(wanted));
  return (
    <div class="picker">
      <Field label={say('search')}>
        {(control) => (
          <input
            {...control}
            type="search"
            value={query}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
        )}
      </Field>
      <fieldset class="box">
        <legend class="sr">{say('builds')}</legend>
        <label class="tick">
          <input
            type="checkbox"
            checked={codes?.length === 0}
            onChange={(event) => onChange(event.currentTarget.checked ? [] : null)}
          />
          <span>{say('noCompetency')}</span>
        </label>
        {shown.map(({ code, required }) => (
          <label key={code} class="tick">
            <input
              type="checkbox"
              checked={codes?.includes(code) ?? false}
              onChange={() => onChange(toggled(codes, code))}
            />
            <span>
              <CompetencyName code={code} names={all} />
              {required && <span class="why">{say('required')}</span>}
            </span>
          </label>
        ))}
        {shown.length === 0 && <p class="help">{say('noneFound')}</p>}
      </fieldset>
    </div>
  );
}
