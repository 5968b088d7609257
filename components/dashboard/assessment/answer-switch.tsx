import { assessmentWords } from '../../../lib/words/assessment.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';
import { Segment } from '../../parts/segment.tsx';

/** The plan's two words, มี and ไม่มี, for one skill; null is not answered yet. */
export function AnswerSwitch({
  skill,
  has,
  onAnswer,
  locale,
}: {
  /** What the skill is called, for those who hear it. */
  skill: string;
  has: boolean | null;
  onAnswer: (has: boolean) => void;
  locale: Locale;
}) {
  const say = speaker(assessmentWords, locale);
  return (
    <div class={has === false ? 'ans no' : 'ans'}>
      <Segment<'yes' | 'no' | ''>
        label={say('answerOf', { skill })}
        choices={[
          { value: 'yes', label: say('has') },
          { value: 'no', label: say('hasNot') },
        ]}
        value={has === null ? '' : has ? 'yes' : 'no'}
        onChange={(value) => onAnswer(value === 'yes')}
      />
    </div>
  );
}
