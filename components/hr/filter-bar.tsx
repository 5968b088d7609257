import { Search } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { missionGroups } from '../../lib/framework/mission-groups.ts';
import type { Filter } from '../../lib/hr/figures/filter.ts';
import type { View } from '../../lib/hr/view.ts';
import { hrWords } from '../../lib/words/hr.ts';
import { type Locale, speaker } from '../../lib/words/words.ts';
import { Button } from '../parts/button.tsx';
import { Segment } from '../parts/segment.tsx';

/** What `FilterBar` takes. */
export interface FilterBarProps {
  filter: Filter;
  view: Pick<View, 'agencies' | 'positions'>;
  reading: 'appendix' | 'curriculum';
  onFilter: (change: Partial<Filter>) => void;
  onReading: (reading: 'appendix' | 'curriculum') => void;
  locale: Locale;
}

/** How long after the last letter the search begins, in ms. */
const pause = 80;

/** What HR looks at: agency, mission group, kind of personnel, position, words; and how the agency reads the plan. */
export function FilterBar({ filter, view, reading, onFilter, onReading, locale }: FilterBarProps) {
  const say = speaker(hrWords, locale);
  const [typed, setTyped] = useState(filter.text);
  useEffect(() => {
    if (typed === filter.text) return;
    const timer = setTimeout(() => onFilter({ text: typed }), pause);
    return () => clearTimeout(timer);
  }, [typed]);
  useEffect(() => setTyped(filter.text), [filter.text]);
  const some =
    filter.text !== '' ||
    [filter.agency, filter.missionGroup, filter.kind, filter.position].some((one) => one !== null);
  return (
    <search class="filters" aria-label={say('filters')}>
      <Choice
        label={say('agency')}
        value={filter.agency}
        onChange={(agency) => onFilter({ agency })}
        locale={locale}
      >
        {view.agencies.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </Choice>
      <Choice
        label={say('group')}
        value={filter.missionGroup}
        onChange={(group) => onFilter({ missionGroup: group as Filter['missionGroup'] })}
        locale={locale}
      >
        {missionGroups.map(({ letter, th, en }) => (
          <option key={letter} value={letter}>
            {locale === 'th' ? th : en}
          </option>
        ))}
        <option value="none">{say('notGiven')}</option>
      </Choice>
      <Choice
        label={say('kind')}
        value={filter.kind}
        onChange={(kind) => onFilter({ kind: kind as Filter['kind'] })}
        locale={locale}
      >
        {(['civil-servant', 'teacher', 'permanent-employee', 'other'] as const).map((kind) => (
          <option key={kind} value={kind}>
            {say(kind)}
          </option>
        ))}
        <option value="none">{say('notGiven')}</option>
      </Choice>
      <Choice
        label={say('position')}
        value={filter.position}
        onChange={(position) => onFilter({ position })}
        locale={locale}
      >
        {view.positions.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </Choice>
      <label class="fld search">
        <span class="lab">
          <Search class="i sm" /> {say('search')}
        </span>
        <input
          class="in"
          type="search"
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>
      <div class="fld">
        <span class="lab">{say('ourReading')}</span>
        <Segment
          label={say('ourReading')}
          choices={(['appendix', 'curriculum'] as const).map((value) => ({ value, label: say(value) }))}
          value={reading}
          onChange={onReading}
        />
      </div>
      {some ? (
        <Button
          kind="quiet"
          size="small"
          onPress={() => onFilter({ agency: null, missionGroup: null, kind: null, position: null, text: '' })}
        >
          {say('clear')}
        </Button>
      ) : null}
    </search>
  );
}

function Choice({
  label,
  value,
  onChange,
  children,
  locale,
}: {
  label: string;
  value: string | null;
  onChange: (value: string | null) => void;
  children: ComponentChildren;
  locale: Locale;
}) {
  const id = useId();
  return (
    <div class="fld">
      <label class="lab" for={id}>
        {label}
      </label>
      <select
        id={id}
        class="in"
        value={value ?? ''}
        onChange={({ currentTarget }) => onChange(currentTarget.value === '' ? null : currentTarget.value)}
      >
        <option value="">{hrWords.all[locale]}</option>
        {children}
      </select>
    </div>
  );
}
