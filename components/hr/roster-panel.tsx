import { Users } from 'lucide-preact';
import { useRef, useState } from 'preact/hooks';
import { type ColumnChoice, isEnough, rosterColumns } from '../../lib/hr/roster/roster.ts';
import type { RosterState } from '../../lib/hr/view.ts';
import { hrWords } from '../../lib/words/hr.ts';
import { type Locale, speaker } from '../../lib/words/words.ts';
import { Button } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { Note } from '../parts/note.tsx';

/** What `RosterPanel` takes. */
export interface RosterPanelProps {
  roster: RosterState;
  onFile: (file: File) => void;
  onColumns: (choice: ColumnChoice) => void;
  onForget: () => void;
  locale: Locale;
}

/** The roster that the shares are taken of: none yet, its columns to be chosen, or read. */
export function RosterPanel({ roster, onFile, onColumns, onForget, locale }: RosterPanelProps) {
  const say = speaker(hrWords, locale);
  const file = useRef<HTMLInputElement>(null);
  const { read, asks } = roster;
  return (
    <section class="panel sec roster on-screen" aria-labelledby="roster">
      <header>
        <h2 id="roster">
          <Users class="i" /> {say('roster')}
        </h2>
        <div class="act">
          <input
            ref={file}
            class="sr"
            type="file"
            accept=".csv,.xlsx"
            aria-label={say('rosterChoose')}
            tabIndex={-1}
            onChange={({ currentTarget }) => {
              const [chosen] = currentTarget.files ?? [];
              if (chosen) onFile(chosen);
              currentTarget.value = '';
            }}
          />
          {read ? (
            <Button kind="quiet" size="small" onPress={onForget}>
              {say('rosterForget')}
            </Button>
          ) : null}
          <Button size="small" onPress={() => file.current?.click()}>
            {say(read ? 'rosterChange' : 'rosterChoose')}
          </Button>
        </div>
      </header>
      <div class="body">
        {read ? (
          <p class="s">
            {say('rosterRead', { name: read.name, n: read.people.toLocaleString(locale) })}
            {read.leftOut > 0 ? ` · ${say('rosterLeftOut', { n: read.leftOut })}` : ''}
            {read.hasKind ? '' : ` · ${say('rosterNoKind')}`}
            {read.hasTarget ? '' : ` · ${say('rosterNoTarget')}`}
          </p>
        ) : (
          <p class="s mut">
            {say('rosterNone')} · {say('rosterWhat')}
          </p>
        )}
        {asks?.at === 'bad' ? (
          <Note tone="err" role="alert">
            {say('rosterBad', { name: asks.name })}
            <br />
            {say(`roster_${asks.reason}`)}
          </Note>
        ) : null}
        {asks?.at === 'choose' ? (
          <Columns key={asks.name} asks={asks} onColumns={onColumns} locale={locale} />
        ) : null}
      </div>
    </section>
  );
}

function Columns({
  asks,
  onColumns,
  locale,
}: {
  asks: Extract<RosterState['asks'], { at: 'choose' }>;
  onColumns: (choice: ColumnChoice) => void;
  locale: Locale;
}) {
  const say = speaker(hrWords, locale);
  const [choice, setChoice] = useState(asks.choice);
  const [tried, setTried] = useState(false);
  return (
    <form
      class="columns"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (isEnough(choice)) onColumns(choice);
      }}
    >
      <h3>{say('rosterColumns')}</h3>
      <div class="filters">
        {rosterColumns.map((column) => (
          <Field
            key={column}
            label={say(`column_${column}`)}
            error={tried && column === 'name' && !isEnough(choice) ? say('rosterNeeds') : null}
          >
            {(control) => (
              <select
                {...control}
                value={choice[column] === null ? '' : String(choice[column])}
                onChange={({ currentTarget: { value } }) =>
                  setChoice({ ...choice, [column]: value === '' ? null : Number(value) })
                }
              >
                <option value="">{say('column_none')}</option>
                {asks.header.map((head, at) => (
                  <option key={at} value={String(at)}>
                    {head || say('columnNo', { n: at + 1 })}
                  </option>
                ))}
              </select>
            )}
          </Field>
        ))}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard too. */}
      <section class="sample" aria-label={say('rosterSample')} tabIndex={0}>
        <table class="tbl">
          <thead>
            <tr>
              {asks.header.map((head, at) => (
                <th key={at} scope="col">
                  {head || say('columnNo', { n: at + 1 })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {asks.sample.map((row, line) => (
              <tr key={line}>
                {row.map((cell, at) => (
                  <td key={at}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <Button kind="filled" size="small" type="submit">
        {say('rosterUse')}
      </Button>
    </form>
  );
}
