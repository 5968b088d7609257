import { ChevronRight, Plus } from 'lucide-preact';
import type { Reading } from '../../../lib/framework/methods.ts';
import { bucketOfEntry } from '../../../lib/idp/contribution.ts';
import { rungOf } from '../../../lib/idp/evidence.ts';
import { hoursText } from '../../../lib/idp/hours.ts';
import type { Review } from '../../../lib/idp/review/review.ts';
import { duration } from '../../../lib/words/hours.ts';
import { reviewWords } from '../../../lib/words/review.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';
import { BucketTag } from '../../parts/bucket-tag.tsx';
import { RungMeter } from '../../parts/rung-meter.tsx';
import { StatusTag } from '../../parts/status-tag.tsx';
import { whenText } from '../log/entry-words.ts';
import { LaterTag } from './later-tag.tsx';
import type { RowView } from './row-view.ts';

/** Most entries that a row writes out. */
const mostShown = 8;

/** What was planned and what was done of one item: topics, target, entries, before and after. */
export function ReviewFacts({
  view,
  review,
  reading,
  locale,
}: {
  view: RowView;
  review: Review;
  reading: Reading;
  locale: Locale;
}) {
  const say = speaker(reviewWords, locale);
  const { item, entries, count, minutes, unknown, compared } = view;
  const topics = item.topics.map(({ title }) => title.trim()).filter(Boolean);
  const knowledge = item.knowledge.filter((line) => line.trim() !== '');
  return (
    <>
      <dl class="rv-facts">
        <Lines name={say('topics')} lines={topics} />
        <Lines name={say('knowledge')} lines={knowledge} />
        <Lines name={say('target')} lines={item.target.trim() ? [item.target] : []} />
      </dl>
      <div>
        <h3>
          {minutes > 0
            ? say('done', { n: count, hours: duration(minutes, locale) })
            : say('doneNoHours', { n: count })}
          {unknown > 0 ? <small class="mut"> · {say('unknown', { n: unknown })}</small> : null}
        </h3>
        {entries.length === 0 ? <p class="s mut">{say('nothingDone')}</p> : null}
        <ul class="rv-done">
          {entries.slice(0, mostShown).map((entry) => (
            <li key={entry.id}>
              <a href={`#/log/${entry.id}`}>
                <bdi>{entry.title}</bdi>
              </a>
              <span class="nw">
                {entry.status === 'ongoing' ? (
                  <span class="dim">{say('ongoing')}</span>
                ) : entry.minutes === null ? (
                  <span class="dim">{say('noHours')}</span>
                ) : (
                  `${hoursText(entry.minutes)}\u00a0${locale === 'th' ? 'ชม.' : 'h'}`
                )}
              </span>
              <span class="m">
                <BucketTag bucket={bucketOfEntry(entry, reading)} />
                <span>{whenText(entry, locale)}</span>
                <RungMeter rung={rungOf(entry)} locale={locale} />
                <LaterTag entry={entry} review={review} locale={locale} />
              </span>
            </li>
          ))}
        </ul>
        <p class="rv-more">
          {entries.length > mostShown ? (
            <a href="#/log">{say('andMore', { n: entries.length - mostShown })}</a>
          ) : null}
          <a href={`#/log/new?item=${item.id}`}>
            <Plus class="i sm" /> {say('addEntry')}
          </a>
        </p>
      </div>
      {compared.length > 0 ? (
        <div>
          <h3>{say('assessed')}</h3>
          <ul class="rv-compared">
            {compared.map(({ skill, before, after }) => (
              <li key={skill.id}>
                <span lang="th">{skill.code ?? skill.th}</span>
                <StatusTag>{say('before', { word: say(before ? 'has' : 'hasNot') })}</StatusTag>
                <ChevronRight class="i sm" />
                <StatusTag tone={after ? 'ok' : 'plain'}>
                  {say('after', { word: say(after ? 'has' : 'hasNot') })}
                </StatusTag>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </>
  );
}

function Lines({ name, lines }: { name: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <dt>{name}</dt>
      {lines.map((line) => (
        <dd key={line}>
          <bdi>{line}</bdi>
        </dd>
      ))}
    </>
  );
}
