import { useState } from 'preact/hooks';
import type { Reading } from '../../../lib/framework/methods.ts';
import { importWords } from '../../../lib/words/import.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';
import { Button } from '../../parts/button.tsx';
import { Note } from '../../parts/note.tsx';
import { FileButton } from '../exchange/file-button.tsx';
import { PageHead } from '../page-head.tsx';
import { type Chosen, ImportColumns } from './import-columns.tsx';
import { ImportResult, type Row } from './import-result.tsx';

/** Where the bringing in of a list stands. */
export type ListState =
  | { at: 'idle' }
  | { at: 'reading' }
  | { at: 'bad'; error: 'too-large' | 'too-many-rows' | 'not-a-table' | 'no-rows' }
  | {
      at: 'read';
      name: string;
      header: readonly string[];
      first: readonly string[];
      chosen: Chosen;
      rows: readonly Row[];
      busy: boolean;
    };

/** What `ImportView` takes. */
export interface ImportViewProps {
  state: ListState;
  hoursPerDay: number;
  reading: Reading;
  onFile: (file: File) => void;
  onChange: (chosen: Chosen) => void;
  onTake: () => void;
  locale: Locale;
}

/** Bringing in a list of past training: the file, its columns, what it would make, and the one press that does. */
export function ImportView({
  state,
  hoursPerDay,
  reading,
  onFile,
  onChange,
  onTake,
  locale,
}: ImportViewProps) {
  const say = speaker(importWords, locale);
  const [asked, setAsked] = useState(false);
  const read = state.at === 'read' ? state : null;
  const ready = read?.rows.filter(({ ok }) => ok).length ?? 0;
  const take = () => {
    const whole = read && read.chosen.method !== '' && read.chosen.columns.fields.title !== null;
    setAsked(!whole);
    if (whole) onTake();
  };
  return (
    <>
      <PageHead title={say('title')}>{say('lead')}</PageHead>
      <p class="list-back">
        <a href="#/export">{say('back')}</a>
      </p>
      <section class="panel list-file">
        <FileButton
          label={say('choose')}
          accept=".csv,.txt,.tsv,.xlsx"
          kind={read ? 'outline' : 'filled'}
          busy={state.at === 'reading'}
          busyLabel={say('reading')}
          onFile={onFile}
        >
          {say(state.at === 'idle' || state.at === 'reading' ? 'choose' : 'chooseOther')}
        </FileButton>
        <p class="s dim">{read ? say('file', { name: read.name, n: read.rows.length }) : say('needs')}</p>
        {state.at === 'bad' ? (
          <Note tone="err" role="alert">
            {say('unchanged')}
            <br />
            {say(state.error)}
          </Note>
        ) : null}
      </section>
      {read ? (
        <>
          <section class="panel list-part" aria-labelledby="list-columns">
            <h2 id="list-columns">{say('columns')}</h2>
            {read.chosen.remembered ? <p class="s dim">{say('remembered')}</p> : null}
            <ImportColumns
              header={read.header}
              first={read.first}
              chosen={read.chosen}
              hoursPerDay={hoursPerDay}
              reading={reading}
              asked={asked}
              onChange={onChange}
              locale={locale}
            />
          </section>
          <section class="panel list-part" aria-labelledby="list-result">
            <h2 id="list-result">{say('result')}</h2>
            <ImportResult rows={read.rows} locale={locale} />
            {ready > 0 ? (
              <Button kind="filled" busy={read.busy} busyLabel={say('taking')} onPress={take}>
                {say('take', { n: ready })}
              </Button>
            ) : null}
          </section>
        </>
      ) : null}
    </>
  );
}
