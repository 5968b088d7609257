import { HardDrive, ListPlus, Upload } from 'lucide-preact';
import { bangkokDay } from '../../../lib/idp/fiscal-year.ts';
import type { Choices } from '../../../lib/idp/merge.ts';
import { dayText } from '../../../lib/words/dates.ts';
import { exchangeWords } from '../../../lib/words/exchange.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';
import { Button } from '../../parts/button.tsx';
import { Note } from '../../parts/note.tsx';
import { FileButton } from './file-button.tsx';
import { Job } from './job.tsx';
import { Jobs } from './jobs.tsx';
import type { Making } from './making.ts';
import { RestorePreview } from './restore-preview.tsx';
import type { RestoreState } from './restore-state.ts';

/** The last backup: ISO instant and how many entries it held. */
export interface LastBackup {
  at: string;
  entries: number;
}

/** What `SafeJobs` takes. */
export interface SafeJobsProps {
  /** Entries in the log. */
  total: number;
  lastBackup: LastBackup | null;
  making: Making | null;
  restore: RestoreState;
  onBackup: () => void;
  onFile: (file: File) => void;
  onApply: (choices: Choices) => void;
  onCancel: () => void;
  locale: Locale;
}

/** Backup and restore (สำรองและย้ายเครื่อง). */
export function SafeJobs(props: SafeJobsProps) {
  const { total, lastBackup, making, restore, onBackup, onFile, onApply, onCancel, locale } = props;
  const say = speaker(exchangeWords, locale);
  const more = lastBackup ? total - lastBackup.entries : 0;
  const last = lastBackup
    ? [
        say('backupLast', { day: dayText(bangkokDay(lastBackup.at), locale) }),
        more > 0 && say('backupMore', { n: more }),
      ]
    : [say('backupNever')];
  return (
    <Jobs title={say('safe')}>
      <Job
        icon={<HardDrive class="i l" />}
        title={say('backup')}
        what={[...last, say('backupHolds')].filter(Boolean).join(' · ')}
        action={
          <Button size="small" busy={making === 'backup'} busyLabel={say('making')} onPress={onBackup}>
            {say('makeBackup')}
          </Button>
        }
      />
      <Job
        icon={<Upload class="i l" />}
        title={say('restore')}
        what={say('restoreWhat')}
        action={
          <FileButton
            label={say('choose')}
            accept=".json,.zip,application/json,application/zip"
            busy={restore.at === 'reading'}
            busyLabel={say('reading')}
            onFile={onFile}
          >
            {say(restore.at === 'bad' ? 'chooseOther' : 'choose')}
          </FileButton>
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
            {restore.files > 0 ? ` · ${say('doneFiles', { n: restore.files })}` : ''}
            {restore.removed > 0 ? ` · ${say('doneRemoved', { n: restore.removed })}` : ''}
          </Note>
        ) : null}
      </Job>
      <Job
        icon={<ListPlus class="i l" />}
        title={say('list')}
        what={say('listWhat')}
        action={
          <a class="btn sm" href="#/import">
            {say('openList')}
          </a>
        }
      />
    </Jobs>
  );
}
