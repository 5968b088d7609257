import { exchangeWords } from '../../../lib/words/exchange.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';
import { PageHead } from '../page-head.tsx';
import { AnswerJobs, type AnswerJobsProps } from './answer-jobs.tsx';
import { HrJobs } from './hr-jobs.tsx';
import { PackageContents, type PackageContentsProps } from './package-contents.tsx';
import { SafeJobs, type SafeJobsProps } from './safe-jobs.tsx';
import { SendJobs, type SendJobsProps } from './send-jobs.tsx';

/** What `ExchangeView` takes: what each of its parts takes. */
export interface ExchangeViewProps {
  send: Omit<SendJobsProps, 'locale'>;
  contents: Omit<PackageContentsProps, 'locale'>;
  answers: Omit<AnswerJobsProps, 'locale'>;
  safe: Omit<SafeJobsProps, 'locale'>;
  locale: Locale;
}

/** Everything that goes out of this computer and comes back, by purpose, each by its own press. */
export function ExchangeView({ send, contents, answers, safe, locale }: ExchangeViewProps) {
  const say = speaker(exchangeWords, locale);
  return (
    <>
      <PageHead title={say('title')}>{say('lead')}</PageHead>
      <div class="ex">
        <div>
          <SendJobs {...send} locale={locale} />
          <AnswerJobs {...answers} locale={locale} />
          <SafeJobs {...safe} locale={locale} />
          <HrJobs locale={locale} />
        </div>
        <PackageContents {...contents} locale={locale} />
      </div>
    </>
  );
}
