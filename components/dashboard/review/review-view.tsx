import { ArrowRight, ClipboardList } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import type { Reading } from '../../../lib/framework/methods.ts';
import type { Entry } from '../../../lib/idp/entry.ts';
import { bangkokDay } from '../../../lib/idp/fiscal-year.ts';
import type { Plan } from '../../../lib/idp/plan/plan.ts';
import type { Feedback } from '../../../lib/idp/review/feedback.ts';
import type { Review } from '../../../lib/idp/review/review.ts';
import { missingInReview } from '../../../lib/idp/review/write-review.ts';
import type { NamedCompetency } from '../../../lib/view/page-view.ts';
import { dayText } from '../../../lib/words/dates.ts';
import { reviewWords } from '../../../lib/words/review.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';
import { Button } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Note } from '../../parts/note.tsx';
import { daysText } from '../overview/days.tsx';
import { PageHead } from '../page-head.tsx';
import { type FeedbackActs, FeedbackList } from '../practice/feedback-list.tsx';
import type { PracticeActs } from '../practice/practice-list.tsx';
import { PrintLink } from '../print-link.tsx';
import { type AskedEntry, Asking } from './asking.tsx';
import { ReviewRow } from './review-row.tsx';
import { type RowView, rowState } from './row-view.ts';
import { Signature } from './signature.tsx';
import { Submit } from './submit.tsx';
import type { RowChange } from './use-ahead.ts';

/** Where the items that go on stand: how many wait to be carried, how many are in next year's plan. */
export interface Carrying {
  /** The fiscal year (B.E.) that they go into. */
  into: number;
  waiting: number;
  there: number;
  /** True when next year's plan was handed in and must be revised first. */
  fixed: boolean;
}

/** What `ReviewView` takes. */
export interface ReviewViewProps {
  /** The supervisor's answer, where there is one. */
  answer?: ComponentChildren;
  fiscalYear: number;
  plan: Plan;
  review: Review;
  rows: readonly RowView[];
  /** Feedback on the whole year. */
  feedback: readonly Feedback[];
  asked: readonly AskedEntry[];
  names: readonly NamedCompetency[];
  reading: Reading;
  carrying: Carrying;
  /** When the last change was saved, `10:42`; null before any. */
  savedAt: string | null;
  acts: PracticeActs & FeedbackActs;
  /** The `updatedAt` of the stored review; null while none is stored. */
  stamp: string | null;
  onChange: (item: string, change: RowChange) => Promise<string | null>;
  onChoose: (entry: Entry, item: string | null) => void;
  onSubmit: () => Promise<void>;
  /** Puts the learner's word on the paper signature down, or takes it back (null). */
  onSign: (day: string | null) => void;
  onCarry: () => void;
  locale: Locale;
}

/** ผล IDP2: item by item what was planned, what was done, and what the person writes of it; then submit, then carry on. */
export function ReviewView(props: ReviewViewProps) {
  const { fiscalYear, plan, review, rows, names, reading, acts, locale } = props;
  const say = speaker(reviewWords, locale);
  const submitted = review.submittedAt !== null;
  const complete = submitted ? rows.length : rows.filter((view) => rowState(view) === 'complete').length;
  const yearText = locale === 'th' ? fiscalYear : fiscalYear - 543;
  const numberOf = (item: string) => rows.find((view) => view.item.id === item)?.no ?? 0;
  return (
    <>
      <PageHead
        title={say('title')}
        action={<PrintLink form="IDP2" fiscalYear={fiscalYear} locale={locale} />}
      >
        {say('lead', {
          year: yearText,
          n: complete,
          all: rows.length,
          no: plan.no,
          day: dayText(plan.since, locale),
        })}
        {props.savedAt && !submitted ? (
          <span role="status"> · {say('saved', { time: props.savedAt })}</span>
        ) : null}
      </PageHead>
      {props.answer}
      {review.submittedAt !== null && review.filed !== null ? (
        <Note tone="ok">
          {say('submittedOn', {
            day: dayText(bangkokDay(review.submittedAt), locale),
            reading: say(review.filed.reading),
            days: daysText(review.filed.days),
          })}
        </Note>
      ) : null}
      <div class="rv-all">
        {submitted ? null : <Asking asked={props.asked} onChoose={props.onChoose} locale={locale} />}
        {rows.map((view) => (
          <ReviewRow
            key={view.item.id}
            view={view}
            names={names}
            review={review}
            reading={reading}
            stamp={props.stamp}
            onChange={(change) => props.onChange(view.item.id, change)}
            acts={acts}
            locale={locale}
          />
        ))}
        <div class="panel rv-year">
          <FeedbackList item={null} feedback={props.feedback} review={review} acts={acts} locale={locale} />
        </div>
        {submitted ? (
          <Signature signedOn={review.signedOn} today={acts.today} onSign={props.onSign} locale={locale} />
        ) : (
          <Submit
            fiscalYear={fiscalYear}
            today={acts.today}
            reading={reading}
            missing={missingInReview(review)}
            numberOf={numberOf}
            onSubmit={props.onSubmit}
            locale={locale}
          />
        )}
        <CarryOn carrying={props.carrying} filled={submitted} onCarry={props.onCarry} locale={locale} />
      </div>
    </>
  );
}

function CarryOn({
  carrying: { into, waiting, there, fixed },
  filled,
  onCarry,
  locale,
}: {
  carrying: Carrying;
  filled: boolean;
  onCarry: () => void;
  locale: Locale;
}) {
  const say = speaker(reviewWords, locale);
  const year = locale === 'th' ? into : into - 543;
  const plan = <a href={`#/plan?year=${into}`}>{say('openNext', { year })}</a>;
  return (
    <section class="panel rv-submit" aria-labelledby="carry">
      <h2 id="carry">{say('carryTitle', { year })}</h2>
      {waiting === 0 && there === 0 ? <p class="s mut">{say('carryNone')}</p> : null}
      {waiting === 0 && there > 0 ? (
        <Note tone="ok">
          {say('carriedAll', { year })} {plan}
        </Note>
      ) : null}
      {waiting > 0 && fixed ? (
        <Note tone="warn">
          {say('nextFixed', { year })} {plan}
        </Note>
      ) : null}
      {waiting > 0 && !fixed ? (
        <div>
          <Button kind={filled ? 'filled' : 'outline'} icon={<ArrowRight class="i" />} onPress={onCarry}>
            {say('carry', { n: waiting, year })}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

/** The review of a year without a plan: nothing to review, and the way to one. */
export function NoReview({ locale }: { locale: Locale }) {
  const say = speaker(reviewWords, locale);
  return (
    <>
      <PageHead title={say('title')} />
      <div class="panel">
        <EmptyState
          level={2}
          icon={<ClipboardList class="i l" />}
          title={say('noPlan')}
          action={
            <a class="btn" href="#/plan">
              {say('makePlan')}
            </a>
          }
        >
          {say('noPlanWhy')}
        </EmptyState>
      </div>
    </>
  );
}
