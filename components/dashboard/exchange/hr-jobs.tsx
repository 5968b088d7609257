import { Users } from 'lucide-preact';
import { exchangeWords } from '../../../lib/words/exchange.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';
import { Job } from './job.tsx';
import { Jobs } from './jobs.tsx';

/** The way to HR's own view, a page of its own. */
export function HrJobs({ locale }: { locale: Locale }) {
  const say = speaker(exchangeWords, locale);
  return (
    <Jobs title={say('forHr')}>
      <Job
        icon={<Users class="i l" />}
        title={say('hr')}
        what={say('hrWhat')}
        action={
          <a class="btn sm" href="/hr.html" target="_blank" rel="noreferrer">
            {say('openHr')}
          </a>
        }
      />
    </Jobs>
  );
}
