import { bucketOf, type MethodId, method, type Reading } from '../../lib/framework/methods.ts';
import type { Attachment } from '../../lib/idp/attachment.ts';
import { competencyLines } from '../../lib/idp/forms/fill-idp1.ts';
import type { PlanItem } from '../../lib/idp/plan/plan.ts';
import type { Feedback } from '../../lib/idp/review/feedback.ts';
import type { Practice } from '../../lib/idp/review/practice.ts';
import type { ReviewItem } from '../../lib/idp/review/review.ts';
import { spanText } from '../../lib/words/dates.ts';
import { planWords } from '../../lib/words/plan.ts';
import { practiceWords } from '../../lib/words/practice.ts';
import { reviewWords } from '../../lib/words/review.ts';
import { superviseWords } from '../../lib/words/supervise.ts';
import { type Locale, speaker } from '../../lib/words/words.ts';
import { BucketTag } from '../parts/bucket-tag.tsx';
import { Field } from '../parts/field.tsx';
import { Fact } from './fact.tsx';
import { SentFeedback, SentPractices } from './sent-notes.tsx';

/** What `SentItem` takes. `row` is what the learner wrote of it in IDP2; null where the plan alone is answered. */
export interface SentItemProps {
  item: PlanItem;
  no: number;
  row: ReviewItem | null;
  /** What of the item was used in work, and what others said of it. */
  practices: readonly Practice[];
  feedback: readonly Feedback[];
  attachments: readonly Attachment[];
  onOpen: (file: Attachment) => void;
  reading: Reading;
  suggestion: string;
  onSuggest: (words: string) => void;
  locale: Locale;
}

/** One item of the learner's plan, what came of it, and the place for the supervisor's suggestion. */
export function SentItem(props: SentItemProps) {
  const { item, no, row, practices, feedback, attachments, reading, suggestion, onSuggest, locale } = props;
  const say = speaker(superviseWords, locale);
  const { startsOn, endsOn, evaluation } = item;
  const days = startsOn && endsOn ? ` (${spanText(startsOn, endsOn, locale)})` : '';
  const evaluators = [evaluation.self && say('self'), evaluation.others && say('others')].filter(Boolean);
  return (
    <article class="panel sent-item">
      <h3>
        {no}. {competencyLines({ ...item, reason: null }).join(' · ') || say('nothing')}
        {item.reason === null ? '' : ` (${planWords[`reason_${item.reason}`][locale]})`}
      </h3>
      <dl>
        <Fact name={say('topics')} locale={locale}>
          {item.topics.map(({ title }) => title).join(' · ')}
        </Fact>
        <Fact name={say('methods')} locale={locale}>
          {item.methods.length > 0 ? (
            <ul>
              {item.methods.map((one) => (
                <li key={`${one.method} ${one.words}`}>
                  <BucketTag bucket={bucketOf(one.method as MethodId, reading)}>
                    {method(one.method)?.[locale] ?? one.method}
                    {one.words ? `: ${one.words}` : ''}
                  </BucketTag>
                </li>
              ))}
            </ul>
          ) : null}
        </Fact>
        <Fact name={say('target')} locale={locale}>
          {item.target}
        </Fact>
        <Fact name={say('period')} locale={locale}>
          {item.quarters.length > 0 ? `Q${item.quarters.join(', Q')}${days}` : ''}
        </Fact>
        <Fact name={say('evaluation')} locale={locale}>
          {evaluators.join(' · ')}
        </Fact>
        {item.because ? (
          <Fact name={say('because')} locale={locale}>
            {item.because}
          </Fact>
        ) : null}
        {row === null ? null : <Outcome row={row} locale={locale} />}
        {practices.length > 0 ? (
          <Fact name={say('used')} locale={locale}>
            <SentPractices
              practices={practices}
              attachments={attachments}
              onOpen={props.onOpen}
              locale={locale}
            />
          </Fact>
        ) : null}
        {feedback.length > 0 ? (
          <Fact name={practiceWords.feedback[locale]} locale={locale}>
            <SentFeedback feedback={feedback} locale={locale} />
          </Fact>
        ) : null}
      </dl>
      <Field label={say('suggest', { no })}>
        {(control) => (
          <textarea
            {...control}
            maxLength={5000}
            value={suggestion}
            onInput={({ currentTarget }) => onSuggest(currentTarget.value)}
          />
        )}
      </Field>
    </article>
  );
}

/** What the learner wrote of an item in IDP2. */
function Outcome({ row, locale }: { row: ReviewItem; locale: Locale }) {
  const say = speaker(superviseWords, locale);
  const marks = [row.outcome, row.continue && 'continue', row.revise && 'revise'] as const;
  const ticked = marks.filter((mark) => mark !== null && mark !== false);
  return (
    <>
      <Fact name={say('progress')} locale={locale}>
        {ticked.map((mark) => reviewWords[mark][locale]).join(' · ')}
      </Fact>
      <Fact name={say('result')} locale={locale}>
        {row.result}
      </Fact>
      {row.suggestion ? (
        <Fact name={say('ownSuggestion')} locale={locale}>
          {row.suggestion}
        </Fact>
      ) : null}
    </>
  );
}
