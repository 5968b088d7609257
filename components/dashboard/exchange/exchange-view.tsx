import { Check, FileSpreadsheet, HardDrive, Upload, X } from 'lucide-preact';
import { useRef } from 'preact/hooks';
import type { Reading } from '../../../lib/framework/methods.ts';
import { bangkokDay } from '../../../lib/idp/fiscal-year.ts';
import type { Choices } from '../../../lib/idp/merge.ts';
import { dayText } from '../../../lib/words/dates.ts';
import { exchangeWords } from '../../../lib/words/exchange.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';
import { Button } from '../../parts/button.tsx';
import { Note } from '../../parts/note.tsx';
import { PageHead } from '../page-head.tsx';
import { Job } from './job.tsx';
import { RestorePreview } from './restore-preview.tsx';
import type { RestoreState } from './restore-state.ts';

/** The last backup: ISO instant and how many entries it held. */
export interface LastBackup {
  at: string;
  entries: number;
}

/** What `ExchangeView` takes. */
export interface ExchangeViewProps {
  /** Entries in the log. */
  total: number;
  reading: Reading;
  lastBackup: LastBackup | null;
  /** Which file is being made. */
  making: 'csv' | 'backup' | null;
  restore: RestoreState;
  onCsv: () => void;
  onBackup: () => void;
  onFile: (file: File) => void;
  onApply: (choices: Choices) => void;
  onCancel: () => void;
  locale: Locale;
}

/** Everything that goes out of this computer and comes back, each by its own press. */
export function ExchangeView(props: ExchangeViewProps) {
  const { total, reading, lastBackup, making, restore, onCsv, onBackup, onFile, onApply, onCancel, locale } =
    props;
  const say = speaker(exchangeWords, locale);
  const file = useRef<HTMLInputElement>(null);
  const more = lastBackup ? total - lastBackup.entries : 0;
  const last = lastBackup
    ? [
        say('backupLast', { day: dayText(bangkokDay(lastBackup.at), locale) }),
        more > 0 && say('backupMore', { n: more }),
      ]
    : [say('backupNever')];
  return (
    <>
      <PageHead title={say('title')}>{say('lead')}</PageHead>
      <div class="ex">
        <div>
          <section class="jobs" aria-labelledby="jobs-safe">
            <h2 id="jobs-safe">{say('safe')}</h2>
            <div class="panel">
              <Job
                icon={<HardDrive class="i l" />}
                title={say('backup')}
                what={last.filter(Boolean).join(' · ')}
                action={
                  <Button
                    kind="filled"
                    busy={making === 'backup'}
                    busyLabel={say('making')}
                    onPress={onBackup}
                  >
                    {say('makeBackup')}
                  </Button>
                }
              />
              <Job
                icon={<Upload class="i l" />}
                title={say('restore')}
                what={say('restoreWhat')}
                action={
                  <>
                    <input
                      ref={file}
                      class="sr"
                      type="file"
                      accept=".json,.zip,application/json,application/zip"
                      aria-label={say('choose')}
                      tabIndex={-1}
                      onChange={({ currentTarget }) => {
                        const [chosen] = currentTarget.files ?? [];
                        if (chosen) onFile(chosen);
                        // The same file may be chosen again.
                        currentTarget.value = '';
                      }}
                    />
                    <Button
                      size="small"
                      busy={restore.at === 'reading'}
                      busyLabel={say('reading')}
                      onPress={() => file.current?.click()}
                    >
                      {say(restore.at === 'bad' ? 'chooseOther' : 'choose')}
                    </Button>
                  </>
                }
              >
                {restore.at === 'bad' ? (
                  <Note tone="err" role="alert">
                    {say(restore.error === 'incomplete' || restore.error === 'not-json' ? 'bad' : 'badOther')}
                    <br />
                    {say(restore.error)}
                  </Note>
                ) : null}
                {restore.at === 'checked' ? (
                  <RestorePreview
                    key={restore.exportedAt}
                    checked={restore}
                    busy={restore.busy}
                    onApply={onApply}
                    onCancel={onCancel}
                    locale={locale}
                  />
                ) : null}
                {restore.at === 'done' ? (
                  <Note tone="ok" role="status">
                    {say('done', { n: restore.restored })}
                    {restore.removed > 0 ? ` · ${say('doneRemoved', { n: restore.removed })}` : ''}
                  </Note>
                ) : null}
              </Job>
            </div>
          </section>
          <section class="jobs" aria-labelledby="jobs-table">
            <h2 id="jobs-table">{say('tables')}</h2>
            <div class="panel">
              <Job
                icon={<FileSpreadsheet class="i l" />}
                title={say('csv')}
                what={say('csvWhat')}
                action={
                  <Button size="small" busy={making === 'csv'} busyLabel={say('making')} onPress={onCsv}>
                    {say('makeCsv')}
                  </Button>
                }
              />
            </div>
          </section>
        </div>
        <aside class="panel inside" aria-labelledby="inside">
          <h2 id="inside">{say('inside')}</h2>
          <ul>
            {[
              say('insideEntries', { n: total }),
              say('insideProfile'),
              say('insideDeleted'),
              say('insideReading', { reading: say(reading) }),
            ].map((line) => (
              <li key={line}>
                <Check class="i y" />
                <span>{line}</span>
              </li>
            ))}
            <li>
              <X class="i n" />
              <span class="mut">{say('notInside')}</span>
            </li>
          </ul>
        </aside>
      </div>
    </>
  );
}
