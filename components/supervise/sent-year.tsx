import type { Answer } from '../../lib/idp/answer/answer.ts';
import { yearOfEntry } from '../../lib/idp/entry-year.ts';
import { bangkokDay, fiscalYearOf } from '../../lib/idp/fiscal-year.ts';
import { dayText } from '../../lib/words/dates.ts';
import { practiceWords } from '../../lib/words/practice.ts';
import { superviseWords } from '../../lib/words/supervise.ts';
import { type Locale, speaker } from '../../lib/words/words.ts';
import { AnswerNote } from '../dashboard/answer-note.tsx';
import { Note } from '../parts/note.tsx';
import { Segment } from '../parts/segment.tsx';
import { AnswerForm } from './answer-form.tsx';
import type { Answered, Sent, SentYear } from './sent.ts';
import { SentItem } from './sent-item.tsx';
import { SentLog } from './sent-log.tsx';
import { SentFeedback } from './sent-notes.tsx';
import type { SuperviseViewProps } from './supervise-view.tsx';

/** What `SentYearView` takes: what the page has, and the year that is answered with the newest answer to it. */
export type SentYearProps = Omit<SuperviseViewProps, 'state' | 'onFile' | 'answered'> & {
  sent: Sent;
  year: SentYear;
  answered: Answered;
  earlier: Answer | null;
};

/** One year of a package: which form is answered, its items, the log, and the answer beside. */
export function SentYearView(props: SentYearProps) {
  const { sent, year, answered, earlier, draft, onDraft, onAnswered, locale } = props;
  const say = speaker(superviseWords, locale);
  const { plan, review, fiscalYear } = year;
  const shownYear = (of: number) => (locale === 'th' ? of : of - 543);
  const items = (answered.form === 'IDP2' ? review?.filed?.items : null) ?? plan?.items ?? [];
  const rows = answered.form === 'IDP2' ? (review?.items ?? []) : [];
  const told = sent.feedback.filter(({ on }) => fiscalYearOf(on) === fiscalYear);
  const ofYear = told.filter(({ item }) => !items.some(({ id }) => id === item));
  const entries = sent.entries.filter((entry) => yearOfEntry(entry) === fiscalYear);
  return (
    <>
      <div class="choices">
        {sent.years.length > 1 ? (
          <select
            class="in"
            aria-label={say('year', { year: '' })}
            value={String(fiscalYear)}
            onChange={({ currentTarget }) =>
              onAnswered({ form: 'IDP1', fiscalYear: Number(currentTarget.value) })
            }
          >
            {sent.years.map((one) => (
              <option key={one.fiscalYear} value={String(one.fiscalYear)}>
                {say('year', { year: shownYear(one.fiscalYear) })}
              </option>
            ))}
          </select>
        ) : (
          <b>{say('year', { year: shownYear(fiscalYear) })}</b>
        )}
        <Segment
          label={say('form')}
          choices={[
            { value: 'IDP1', label: say('IDP1') },
            { value: 'IDP2', label: say('IDP2') },
          ]}
          value={answered.form}
          onChange={(form) => onAnswered({ ...answered, form })}
        />
        <Standing year={year} form={answered.form} locale={locale} />
      </div>
      {earlier === null ? null : (
        <AnswerNote
          answer={earlier}
          told={sent.answers.find(({ answer }) => answer === earlier)?.told ?? 'unsigned'}
          stands={earlier.versionHash === props.answeredHash}
          items={items.map(({ id }) => id)}
          locale={locale}
        />
      )}
      <div class="ex">
        <div class="sent-all">
          {plan === null ? <Note>{say('noPlan')}</Note> : null}
          {plan !== null && answered.form === 'IDP2' && review === null ? (
            <Note>{say('noReview')}</Note>
          ) : null}
          {items.map((item, at) => (
            <SentItem
              key={item.id}
              item={item}
              no={at + 1}
              row={rows.find((row) => row.item === item.id) ?? null}
              practices={sent.practices.filter((practice) => practice.item === item.id)}
              feedback={told.filter((one) => one.item === item.id)}
              attachments={sent.attachments}
              onOpen={props.onOpen}
              reading={sent.reading}
              suggestion={draft.suggestions[item.id] ?? ''}
              onSuggest={(words) =>
                onDraft({ ...draft, suggestions: { ...draft.suggestions, [item.id]: words } })
              }
              locale={locale}
            />
          ))}
          {ofYear.length > 0 ? (
            <section class="panel sent-notes" aria-labelledby="sent-notes">
              <h2 id="sent-notes">{practiceWords.feedbackYear[locale]}</h2>
              <SentFeedback feedback={ofYear} locale={locale} />
            </section>
          ) : null}
          <SentLog
            key={fiscalYear}
            entries={entries}
            attachments={sent.attachments}
            reading={sent.reading}
            onOpen={props.onOpen}
            locale={locale}
          />
        </div>
        {plan === null || (answered.form === 'IDP2' && review === null) ? null : (
          <AnswerForm
            key={answered.form}
            form={answered.form}
            draft={draft}
            onDraft={onDraft}
            today={props.today}
            saving={props.saving}
            saved={props.saved}
            onSave={props.onSave}
            locale={locale}
          />
        )}
      </div>
    </>
  );
}

/** How far the plan or the review had come when the package was made. */
function Standing({
  year: { plan, review },
  form,
  locale,
}: {
  year: SentYear;
  form: 'IDP1' | 'IDP2';
  locale: Locale;
}) {
  const say = speaker(superviseWords, locale);
  if (plan === null || (form === 'IDP2' && review === null)) return null;
  const day = (of: string) => dayText(of, locale);
  const words =
    form === 'IDP2'
      ? review?.submittedAt
        ? say('submitted', { day: day(bangkokDay(review.submittedAt)) })
        : say('notSubmitted')
      : `${say('planVersion', { no: plan.no, day: day(plan.since) })} · ${
          plan.proposedOn ? say('proposed', { day: day(plan.proposedOn) }) : say('isDraft')
        }`;
  return <span class="s mut">{words}</span>;
}
