import type { ComponentChildren } from 'preact';
import { bucketOf, type MethodId, method } from '../../../lib/framework/methods.ts';
import { bucketOfEntry } from '../../../lib/idp/contribution.ts';
import type { Entry } from '../../../lib/idp/entry.ts';
import type { NamedCompetency } from '../../../lib/view/page-view.ts';
import { dayText, spanText } from '../../../lib/words/dates.ts';
import { duration } from '../../../lib/words/hours.ts';
import { logWords } from '../../../lib/words/log.ts';
import { detailWords } from '../../../lib/words/practice.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';
import { CompetencyName } from '../../course/facts.tsx';
import { BucketTag } from '../../parts/bucket-tag.tsx';
import type { DetailField } from '../form/details.ts';
import { sourceText } from './entry-words.ts';
import { Fill } from './fill.tsx';
import type { RowTerms } from './row.tsx';

const timeFrom = {
  certificate: 'fromCertificate',
  'course-page': 'fromPage',
  learner: 'fromLearner',
} as const;

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Why a code stands on an entry, in words; a basis that we do not know says nothing. */
function becauseText(basis: string, locale: Locale): string {
  const key = `because_${basis}`;
  return key in logWords ? logWords[key as keyof typeof logWords][locale] : '';
}

/** What an entry says of its method, field by field; a kind by its name. The organiser stands as the source. */
function detailsOf({ details, method: id }: Entry, locale: Locale) {
  return Object.entries(details ?? {}).flatMap(([name, value]) => {
    if (name === 'organiser') return [];
    const field = name as DetailField;
    const kind = method(id)?.kinds?.find((one) => field === 'kind' && one.id === value);
    return [{ field, says: (locale === 'en' && kind?.en) || (kind?.th ?? String(value)) }];
  });
}

/** Everything an entry says of itself. What is missing is asked for at its place. */
export function EntryFacts({
  entry,
  names,
  place,
  terms: { reading, sites, today, locale, onFill },
}: {
  entry: Entry;
  names: readonly NamedCompetency[];
  /** Where it counts in its year's plan, in words; null without a plan. */
  place: string | null;
  terms: RowTerms;
}) {
  const say = speaker(logWords, locale);
  const how = method(entry.method);
  const { startedOn, completedOn, bucketOverride } = entry;
  const fill = (missing: 'day' | 'hours') => (
    <Fill
      key={entry.id + missing}
      missing={missing}
      title={entry.title}
      today={today}
      locale={locale}
      onFill={(value) => onFill(entry, missing, value)}
    />
  );
  return (
    <dl class="facts">
      {entry.status === 'ongoing' ? (
        <>
          <Fact name={say('status')}>{say('isOngoing')}</Fact>
          {startedOn ? <Fact name={say('startedOn')}>{dayText(startedOn, locale)}</Fact> : null}
        </>
      ) : (
        <Fact name={say(startedOn && completedOn ? 'period' : 'finishedOn')}>
          {completedOn ? spanText(startedOn ?? completedOn, completedOn, locale) : fill('day')}
        </Fact>
      )}
      <Fact name={say('time')}>
        {entry.minutes === null ? (
          <>
            {say('unknownHours')} {fill('hours')}
          </>
        ) : (
          <>
            {duration(entry.minutes, locale)}
            {entry.minutesFrom ? <span class="dim"> {say(timeFrom[entry.minutesFrom])}</span> : null}
          </>
        )}
      </Fact>
      {entry.site || entry.provider || entry.url ? (
        <Fact name={say('source')}>
          {entry.site || entry.provider ? <bdi>{sourceText(entry, sites, locale)}</bdi> : null}
          {entry.url ? (
            <>
              {' '}
              <a href={entry.url} target="_blank" rel="noreferrer">
                {say('openCourse')}
              </a>
            </>
          ) : null}
        </Fact>
      ) : null}
      {entry.confirmed ? (
        <Fact name={say('builds')}>
          {entry.competencies.length === 0 ? <span class="dim">{say('noCompetency')}</span> : null}
          {entry.competencies.map(({ code, basis }) => (
            <div key={code} class="built">
              <CompetencyName code={code} names={names} />
              <span class="xs dim">{becauseText(basis, locale)}</span>
            </div>
          ))}
        </Fact>
      ) : null}
      <Fact name={say('method')}>{how?.[locale]}</Fact>
      <Fact name={say('countsAs')}>
        <BucketTag bucket={bucketOfEntry(entry, reading)} />
        {bucketOverride ? (
          <div class="xs dim">
            {say('overridden', {
              to: bucketOverride.bucket,
              from: bucketOf(entry.method as MethodId, reading),
              because: bucketOverride.because,
            })}
          </div>
        ) : null}
      </Fact>
      {place === null ? null : <Fact name={detailWords.placeShort[locale]}>{place}</Fact>}
      {detailsOf(entry, locale).map(({ field, says }) => (
        <Fact key={field} name={detailWords[field][locale]}>
          <bdi class="lines">{says}</bdi>
        </Fact>
      ))}
      {entry.partOf ? (
        <Fact name={say('partOf')}>
          <bdi>{entry.partOf}</bdi>
        </Fact>
      ) : null}
      {entry.note ? (
        <Fact name={say('note')}>
          <bdi class="lines">{entry.note}</bdi>
        </Fact>
      ) : null}
    </dl>
  );
}
