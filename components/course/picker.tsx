import { useEffect, useState } from 'preact/hooks';
import type { NamedCompetency } from '../../lib/view/page-view.ts';
import type { CardVoice } from '../../lib/words/card.ts';
import { Field } from '../parts/field.tsx';
import { toggled } from './draft.ts';
import { CompetencyName } from './facts.tsx';
import { Tick } from './questions.tsx';

/** What `Picker` takes: every competency, the codes chosen (`[]` is the explicit "none", null nothing yet). */
export interface PickerProps {
  all: readonly NamedCompetency[];
  /** Loads every competency where `all` is only those that are known already; when loading fails, these stay. */
  load?: () => Promise<NamedCompetency[]>;
  codes: string[] | null;
  onChange: (codes: string[] | null) => void;
  say: CardVoice;
}

/** Any number of the plan's competencies, found by code or name; or, said outright, none of them. */
export function Picker({ all: known, load, codes, onChange, say }: PickerProps) {
  const [query, setQuery] = useState('');
  const [loaded, setLoaded] = useState<NamedCompetency[] | null>(null);
  useEffect(() => void load?.().then(setLoaded, () => undefined), []);
  const all = loaded ?? known;
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
        <Tick on={codes?.length === 0} onTick={(on) => onChange(on ? [] : null)}>
          {say('noCompetency')}
        </Tick>
        {shown.map(({ code, required }) => (
          <Tick key={code} on={codes?.includes(code)} onTick={() => onChange(toggled(codes, code))}>
            <CompetencyName code={code} names={all} />
            {required && <span class="why">{say('required')}</span>}
          </Tick>
        ))}
        {shown.length === 0 && <p class="help">{say('noneFound')}</p>}
      </fieldset>
    </div>
  );
}
