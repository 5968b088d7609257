import { assessmentWords } from '../../../lib/words/assessment.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';
import { Segment } from '../../parts/segment.tsx';

/** The plan's two words, มี and ไม่มี, for one skill; null is not answered yet. Where answers stand, the word alone. */
export function AnswerSwitch({
  skill,
  has,
  locked,
  onAnswer,
  locale,
}: {
  /** What the skill is called, for those who hear it. */
  skill: string;
  has: boolean | null;
  locked: boolean;
  onAnswer: (has: boolean) => void;
  locale: Locale;
}) {
  const say = speaker(assessmentWords, locale);
  if (locked)
    return (
      <span class={has === false ? 'stands warn-word' : 'stands'}>
        {say(has === null ? 'notAnswered' : has ? 'has' : 'hasNot')}
      </span>
    );
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
