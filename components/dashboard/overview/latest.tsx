import type { Reading } from '../../../lib/framework/methods.ts';
import { bucketOfEntry } from '../../../lib/idp/contribution.ts';
import type { Entry } from '../../../lib/idp/entry.ts';
import { rungOf } from '../../../lib/idp/evidence.ts';
import { hoursText } from '../../../lib/idp/hours.ts';
import { overviewWords } from '../../../lib/words/overview.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';
import { BucketTag } from '../../parts/bucket-tag.tsx';
import { RungMeter } from '../../parts/rung-meter.tsx';
import { whenText } from '../log/entry-words.ts';

/** The year's latest entries, each leading to its details. */
export function Latest({
  entries,
  total,
  reading,
  locale,
}: {
  entries: readonly Entry[];
  total: number;
  reading: Reading;
  locale: Locale;
}) {
  const say = speaker(overviewWords, locale);
  return (
    <section class="panel" aria-labelledby="latest">
      <header>
        <h2 id="latest">{say('latest')}</h2>
        <a class="s" href="#/log">
          {say('all', { n: total })}
        </a>
      </header>
      <ul class="recent">
        {entries.map((entry) => (
          <li key={entry.id}>
            <a href={`#/log/${entry.id}`}>
              <bdi>{entry.title}</bdi>
            </a>
            {entry.minutes === null ? (
              <span class="nw dim">{say('noHours')}</span>
            ) : (
              <span class="nw">{say('hoursAfter', { n: hoursText(entry.minutes) })}</span>
            )}
            <span class="m">
              <BucketTag bucket={bucketOfEntry(entry, reading)} />
              <span>{whenText(entry, locale)}</span>
              <RungMeter rung={rungOf(entry)} locale={locale} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
