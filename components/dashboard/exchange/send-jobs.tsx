import { FileCheck2, FileCode, FileSpreadsheet } from 'lucide-preact';
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
  onCsv: () => void;
  onXapi: (version: '1.0.3' | '2.0') => void;
  locale: Locale;
}

/** What goes to supervisor, HR and their systems: the package, the log as a table, the log as statements. */
export function SendJobs({ year, named, making, onPackage, onCsv, onXapi, locale }: SendJobsProps) {
  const say = speaker(packageWords, locale);
  const sayTable = speaker(exchangeWords, locale);
  const busy = { busyLabel: say('making') };
  return (
    <Jobs title={say('send')}>
      <Job
        icon={<FileCheck2 class="i l" />}
        title={say('package', { year: locale === 'th' ? year : year - 543 })}
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
    </Jobs>
  );
}
