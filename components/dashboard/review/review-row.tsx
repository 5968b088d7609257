import { useId } from 'preact/hooks';
import type { Reading } from '../../../lib/framework/methods.ts';
import { itemName } from '../../../lib/idp/plan/item-name.ts';
import type { Review } from '../../../lib/idp/review/review.ts';
import type { NamedCompetency } from '../../../lib/view/page-view.ts';
import { reviewWords } from '../../../lib/words/review.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';
import { CodeChip } from '../../parts/code-chip.tsx';
import { StatusTag } from '../../parts/status-tag.tsx';
import { type FeedbackActs, FeedbackList } from '../practice/feedback-list.tsx';
import { type PracticeActs, PracticeList } from '../practice/practice-list.tsx';
import { ReviewFacts } from './review-facts.tsx';
import { ReviewFields, WrittenRow } from './review-fields.tsx';
import { type RowView, rowState } from './row-view.ts';
import type { WriteRow } from './use-ahead.ts';

const tones = { complete: 'ok', isDraft: 'warn', partly: 'warn', empty: 'plain', notYet: 'plain' } as const;

/** What `ReviewRow` takes. */
export interface ReviewRowProps {
  view: RowView;
  names: readonly NamedCompetency[];
  review: Review;
  reading: Reading;
  /** The `updatedAt` of the stored review; null while none is stored. */
  stamp: string | null;
  onChange: WriteRow;
  acts: PracticeActs & FeedbackActs;
  locale: Locale;
}

/** One item of IDP2: left the plan and what was done, right what the person writes. */
export function ReviewRow({ view, names, review, reading, stamp, onChange, acts, locale }: ReviewRowProps) {
  const submitted = review.submittedAt !== null;
  const say = speaker(reviewWords, locale);
  const id = useId();
  const { item, no, row } = view;
  const state = submitted ? 'complete' : rowState(view);
  const [first] = item.competencies;
  const name = names.find(({ code }) => code === first)?.th ?? itemName(item);
  return (
    <section class="panel rv" aria-labelledby={id} data-item={item.id}>
      <header>
        <span class="rv-no" aria-hidden="true">
          {no}
        </span>
        <h2 id={id}>
          <span class="sr">{say('askItem', { no, name: '' })}</span>
          {item.competencies.map((code) => (
            <CodeChip key={code} code={code} />
          ))}{' '}
          <bdi lang="th">{name}</bdi>
        </h2>
        <StatusTag tone={tones[state]}>{say(state)}</StatusTag>
      </header>
      <div class="rv-cols">
        <div>
          <ReviewFacts view={view} review={review} reading={reading} locale={locale} />
          <PracticeList
            item={item.id}
            practices={view.practices}
            files={view.files}
            review={review}
            acts={acts}
            locale={locale}
          />
          <FeedbackList item={item.id} feedback={view.feedback} review={review} acts={acts} locale={locale} />
        </div>
        <div>
          {submitted ? (
            <WrittenRow row={row} locale={locale} />
          ) : (
            <ReviewFields row={row} draft={view.draft} stamp={stamp} onChange={onChange} locale={locale} />
          )}
        </div>
      </div>
    </section>
  );
}
