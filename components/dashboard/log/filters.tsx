import { CircleQuestionMark, Search, SlidersHorizontal } from 'lucide-preact';
import type { Ref } from 'preact';
import { useState } from 'preact/hooks';
import type { NamedCompetency } from '../../../lib/view/page-view.ts';
import { logWords } from '../../../lib/words/log.ts';
import { bucketWords, rungWords } from '../../../lib/words/parts.ts';
import { type Locale, type Phrase, speaker } from '../../../lib/words/words.ts';
import { Button } from '../../parts/button.tsx';
import type { LogFilter } from './select-entries.ts';

/** What `Filters` takes. `sources`: sites that entries may come from; `toConfirm`: how many wait for confirmation. */
export interface FiltersProps {
  filter: LogFilter;
  onFilter: (filter: LogFilter) => void;
  names: readonly NamedCompetency[];
  sources: readonly { id: string; label: Phrase }[];
  toConfirm: number;
  searchRef: Ref<HTMLInputElement>;
  locale: Locale;
}

/** The search field and the filters of the log; the two rarer ones fold away. */
export function Filters({ filter, onFilter, names, sources, toConfirm, searchRef, locale }: FiltersProps) {
  const say = speaker(logWords, locale);
  const [more, setMore] = useState(filter.code !== '' || filter.source !== '');
  const choose = (
    field: 'bucket' | 'rung' | 'code' | 'source',
    label: string,
    choices: [string, string][],
  ) => (
    <select
      class="in"
      aria-label={label}
      value={filter[field]}
      onChange={({ currentTarget: { value } }) => onFilter({ ...filter, [field]: value })}
    >
      {choices.map(([value, words]) => (
        <option key={value} value={value}>
          {words}
        </option>
      ))}
    </select>
  );
  return (
    <search class="filters">
      <div class="find">
        <Search class="i" />
        <input
          ref={searchRef}
          class="in"
          type="search"
          aria-label={say('search')}
          aria-keyshortcuts="/"
          placeholder={say('searchHint')}
          value={filter.text}
          onInput={({ currentTarget: { value } }) => onFilter({ ...filter, text: value })}
        />
      </div>
      {choose('bucket', say('bucket'), [
        ['', say('allBuckets')],
        ...([70, 20, 10] as const).map((bucket): [string, string] => [
          String(bucket),
          `${bucket} ${bucketWords[bucket][locale]}`,
        ]),
      ])}
      {choose('rung', say('evidence'), [
        ['', say('allRungs')],
        ...([5, 4, 3, 2, 1] as const).map((rung): [string, string] => [
          String(rung),
          `${rung} ${rungWords[rung][locale]}`,
        ]),
      ])}
      {toConfirm > 0 || filter.toConfirm ? (
        <label class="toggle">
          <input
            type="checkbox"
            checked={filter.toConfirm}
            onChange={({ currentTarget: { checked } }) => onFilter({ ...filter, toConfirm: checked })}
          />
          <CircleQuestionMark class="i sm" />
          {say('unconfirmed', { n: toConfirm })}
        </label>
      ) : null}
      <Button
        size="small"
        expanded={more}
        icon={<SlidersHorizontal class="i sm" />}
        onPress={() => setMore(!more)}
      >
        {say('moreFilters')}
      </Button>
      {more ? (
        <div class="rarer">
          {choose('code', say('competency'), [
            ['', say('allCompetencies')],
            ...names.map(({ code, th }): [string, string] => [code, `${code} ${th}`]),
            ['none', say('noCompetency')],
          ])}
          {choose('source', say('source'), [
            ['', say('allSources')],
            ...sources.map(({ id, label }): [string, string] => [id, label[locale]]),
            ['hand', say('byHand')],
          ])}
        </div>
      ) : null}
    </search>
  );
}
