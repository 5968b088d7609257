import { ChevronLeft } from 'lucide-preact';
import type { AnswerDraft } from '../../lib/idp/answer/make-answer.ts';
import { latestAnswer } from '../../lib/idp/answer/version-hash.ts';
import type { Attachment } from '../../lib/idp/attachment.ts';
import { dashboardWords } from '../../lib/words/dashboard.ts';
import { superviseWords } from '../../lib/words/supervise.ts';
import { type Locale, speaker } from '../../lib/words/words.ts';
import { PageHead } from '../dashboard/page-head.tsx';
import { Mark } from '../look/mark.tsx';
import { OpenPackage } from './open-package.tsx';
import { SenderHead } from './sender-head.tsx';
import type { Answered, OpenState } from './sent.ts';
import { SentYearView } from './sent-year.tsx';

/** What `SuperviseView` takes. */
export interface SuperviseViewProps {
  state: OpenState;
  /** The form and year that is answered; null while no package is open. */
  answered: Answered | null;
  draft: AnswerDraft;
  /** ISO day of today in Bangkok. */
  today: string;
  saving: boolean;
  /** Name of the answer file that was saved last; empty for none. */
  saved: string;
  /** Hash of the version that is answered; null while there is none. */
  answeredHash: string | null;
  onFile: (file: File) => void;
  onAnswered: (answered: Answered) => void;
  onDraft: (draft: AnswerDraft) => void;
  onSave: () => void;
  onOpen: (file: Attachment) => void;
  locale: Locale;
}

/** The supervisor's page: a learner's package is opened, read and answered. It stands apart from the supervisor's own data. */
export function SuperviseView(props: SuperviseViewProps) {
  const { state, answered, locale } = props;
  const say = speaker(superviseWords, locale);
  const sent = state.at === 'open' ? state.sent : null;
  const year = sent?.years.find(({ fiscalYear }) => fiscalYear === answered?.fiscalYear) ?? null;
  return (
    <>
      <header class="top">
        <a class="brand" href="#/">
          <Mark />
          {dashboardWords.name[locale]}
          <small>{dashboardWords.nameSmall[locale]}</small>
        </a>
        <a class="btn quiet sm" href="#/export">
          <ChevronLeft class="i" />
          {say('back')}
        </a>
      </header>
      <main class="supervise" id="main">
        <PageHead title={say('title')}>{say('lead')}</PageHead>
        <OpenPackage state={state} onFile={props.onFile} locale={locale} />
        {sent === null ? null : <SenderHead sent={sent} locale={locale} />}
        {sent !== null && year !== null && answered !== null ? (
          <SentYearView
            {...props}
            sent={sent}
            year={year}
            answered={answered}
            earlier={latestAnswer(
              sent.answers.map(({ answer }) => answer),
              answered.form,
              year.fiscalYear,
            )}
          />
        ) : null}
      </main>
    </>
  );
}
