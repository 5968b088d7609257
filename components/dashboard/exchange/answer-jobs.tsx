import { FileInput, UserRoundCheck } from 'lucide-preact';
import type { Answer } from '../../../lib/idp/answer/answer.ts';
import { packageWords } from '../../../lib/words/package.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';
import { Note } from '../../parts/note.tsx';
import { FileButton } from './file-button.tsx';
import { Job } from './job.tsx';
import { Jobs } from './jobs.tsx';

/** Why an answer file was not taken, as a key of the words. */
export type BadAnswer =
  | 'too-large'
  | 'not-an-answer'
  | 'newer-version'
  | 'altered'
  | 'other-person'
  | 'unknown-version';

/** Where taking an answer stands. */
export type TakeState =
  | { at: 'idle' | 'reading' }
  | { at: 'bad'; error: BadAnswer }
  | { at: 'taken'; answer: Answer; stands: boolean; again: boolean };

/** What `AnswerJobs` takes. */
export interface AnswerJobsProps {
  take: TakeState;
  onFile: (file: File) => void;
  locale: Locale;
}

/** The way of a supervisor's answer: into this profile, and out of the supervisor's page. */
export function AnswerJobs({ take, onFile, locale }: AnswerJobsProps) {
  const say = speaker(packageWords, locale);
  return (
    <Jobs title={say('answers')}>
      <Job
        icon={<FileInput class="i l" />}
        title={say('take')}
        what={say('takeWhat')}
        action={
          <FileButton
            label={say('chooseAnswer')}
            accept=".json,application/json"
            busy={take.at === 'reading'}
            busyLabel={say('chooseAnswer')}
            onFile={onFile}
          >
            {say('chooseAnswer')}
          </FileButton>
        }
      >
        {take.at === 'bad' ? (
          <Note tone="err" role="alert">
            {say('refused')}
            <br />
            {say(take.error)}
          </Note>
        ) : null}
        {take.at === 'taken' ? <Taken taken={take} locale={locale} /> : null}
      </Job>
      <Job
        icon={<UserRoundCheck class="i l" />}
        title={say('supervise')}
        what={say('superviseWhat')}
        action={
          <a class="btn sm" href="#/supervise">
            {say('openSupervise')}
          </a>
        }
      />
    </Jobs>
  );
}

function Taken({ taken, locale }: { taken: Extract<TakeState, { at: 'taken' }>; locale: Locale }) {
  const say = speaker(packageWords, locale);
  const { answer, stands, again } = taken;
  const { of, fiscalYear, supervisor } = answer;
  const year = locale === 'th' ? fiscalYear : fiscalYear - 543;
  return (
    <Note tone={stands ? 'ok' : 'warn'} role="status">
      {again ? say('takenAgain') : say('taken', { name: supervisor.name, form: of, year })}{' '}
      <a href={of === 'IDP1' ? '#/plan' : '#/review'}>{say('see')}</a>
      {stands ? null : (
        <>
          <br />
          {say('takenStale')}
        </>
      )}
    </Note>
  );
}
