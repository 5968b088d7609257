import { Lock, RotateCcw } from 'lucide-preact';
import type { MissionGroupLetter } from '../../../lib/framework/mission-groups.ts';
import type { Assessment } from '../../../lib/idp/assessment/assessment.ts';
import { isLocked } from '../../../lib/idp/assessment/lock.ts';
import { bangkokDay } from '../../../lib/idp/fiscal-year.ts';
import { assessmentWords } from '../../../lib/words/assessment.ts';
import { dayText } from '../../../lib/words/dates.ts';
import { planWords } from '../../../lib/words/plan.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';
import { Button } from '../../parts/button.tsx';
import { Note } from '../../parts/note.tsx';
import { PageHead } from '../page-head.tsx';

/** What `AssessmentHead` takes. */
export interface AssessmentHeadProps {
  assessment: Assessment;
  /** The learner's group now; the assessment keeps the one that it was begun for. */
  group: MissionGroupLetter | null;
  today: string;
  /** Where what was answered last stands. */
  state: 'saved' | 'waiting' | 'failed';
  onRetry: () => void;
  onAgain: () => void;
  locale: Locale;
}

/** When an assessment was made, whether it is kept, whether it can still be altered, and the way to another one. */
export function AssessmentHead(props: AssessmentHeadProps) {
  const { assessment, group, today, state, onRetry, onAgain, locale } = props;
  const say = speaker(assessmentWords, locale);
  const { startedAt, finishedAt, missionGroup } = assessment;
  const locked = isLocked(assessment, today);
  /** Whether the learner's group is another one since. */
  const moved = group !== null && group !== missionGroup;
  const on = dayText(bangkokDay(finishedAt ?? startedAt), locale);
  const stands = finishedAt === null ? 'kept' : locked ? 'locked' : 'openToday';
  return (
    <>
      <PageHead
        title={say('title')}
        action={
          finishedAt !== null || moved ? (
            <Button icon={<RotateCcw class="i" />} onPress={onAgain}>
              {say('again')}
            </Button>
          ) : null
        }
      >
        {say(finishedAt === null ? 'began' : 'finishedOn', { on })} ·{' '}
        {state === 'waiting' ? (
          planWords.saving[locale]
        ) : (
          <>
            {locked ? <Lock class="i sm" /> : null} {say(stands)}
          </>
        )}
      </PageHead>
      {state === 'failed' ? (
        <Note tone="err" role="alert">
          {planWords.unsaved[locale]}{' '}
          <button type="button" class="link" onClick={onRetry}>
            {planWords.again[locale]}
          </button>
        </Note>
      ) : null}
      {moved ? <Note tone="warn">{say('otherGroup', { was: missionGroup, is: group })}</Note> : null}
    </>
  );
}
