import { BookOpenText, FileCheck2, FileCode, FileSpreadsheet, Network, Printer } from 'lucide-preact';
import { exchangeWords } from '../../../lib/words/exchange.ts';
import { packageWords } from '../../../lib/words/package.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';
import { Button } from '../../parts/button.tsx';
import { Note } from '../../parts/note.tsx';
import { Job } from './job.tsx';
import { Jobs } from './jobs.tsx';
import type { Making } from './making.ts';

/** What `SendJobs` takes. */
export interface SendJobsProps {
  /** The fiscal year (B.E.) that the package is made of. */
  year: number;
  /** False while the profile has no name. */
  named: boolean;
  making: Making | null;
  onPackage: () => void;
  onWorkbook: () => void;
  onCsv: () => void;
  onXapi: (version: '1.0.3' | '2.0') => void;
  onBadges: () => void;
  locale: Locale;
}

/** What goes to supervisor, HR and their systems: the package, the log as a table, the log as statements. */
export function SendJobs(props: SendJobsProps) {
  const { year, named, making, onPackage, onWorkbook, onCsv, onXapi, onBadges, locale } = props;
  const say = speaker(packageWords, locale);
  const sayTable = speaker(exchangeWords, locale);
  const busy = { busyLabel: say('making') };
  const shownYear = locale === 'th' ? year : year - 543;
  return (
    <Jobs title={say('send')}>
      <Job
        icon={<FileCheck2 class="i l" />}
        title={say('package', { year: shownYear })}
        what={say('packageWhat')}
        action={
          <Button kind="filled" busy={making === 'package'} {...busy} onPress={onPackage}>
            {say('makePackage')}
          </Button>
        }
      >
        {named ? null : (
          <Note tone="warn">
            {say('noName')} <a href="#/settings">{say('fillName')}</a>
          </Note>
        )}
      </Job>
      <Job
        icon={<Printer class="i l" />}
        title={sayTable('forms', { year: shownYear })}
        what={
          <>
            {sayTable('formsWhat')} · {sayTable('blankForms')}{' '}
            <a href="/print.html#/IDP1/blank" target="_blank" rel="noreferrer">
              IDP1
            </a>{' '}
            <a href="/print.html#/IDP2/blank" target="_blank" rel="noreferrer">
              IDP2
            </a>
          </>
        }
        action={(['IDP1', 'IDP2'] as const).map((form) => (
          <a key={form} class="btn sm" href={`/print.html#/${form}/${year}`} target="_blank" rel="noreferrer">
            {sayTable('openForm', { form })}
          </a>
        ))}
      />
      <Job
        icon={<Network class="i l" />}
        title={say('bridge')}
        what={say('bridgeWhat')}
        action={
          <a class="btn sm" href="#/bridge">
            {say('openBridge')}
          </a>
        }
      />
      <Job
        icon={<BookOpenText class="i l" />}
        title={sayTable('workbook')}
        what={sayTable('workbookWhat')}
        action={
          <Button size="small" busy={making === 'workbook'} {...busy} onPress={onWorkbook}>
            {sayTable('makeWorkbook')}
          </Button>
        }
      />
      <Job
        icon={<FileSpreadsheet class="i l" />}
        title={sayTable('csv')}
        what={sayTable('csvWhat')}
        action={
          <Button size="small" busy={making === 'csv'} {...busy} onPress={onCsv}>
            {sayTable('makeCsv')}
          </Button>
        }
      />
      <Job
        icon={<FileCode class="i l" />}
        title={say('xapi')}
        what={say('xapiWhat')}
        action={
          <>
            <Button size="small" busy={making === 'xapi'} {...busy} onPress={() => onXapi('1.0.3')}>
              xAPI 1.0.3
            </Button>
            <Button size="small" busy={making === 'xapi'} {...busy} onPress={() => onXapi('2.0')}>
              xAPI 2.0
            </Button>
          </>
        }
      />
      <Job
        icon={<FileCode class="i l" />}
        title={say('badges')}
        what={say('badgesWhat')}
        action={
          <Button size="small" busy={making === 'badges'} {...busy} onPress={onBadges}>
            Open Badges 3.0
          </Button>
        }
      />
    </Jobs>
  );
}
