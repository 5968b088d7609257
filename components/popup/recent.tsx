import { hoursText } from '../../lib/idp/hours.ts';
import { dayText, spanText } from '../../lib/words/dates.ts';
import { popupWords } from '../../lib/words/popup.ts';
import { type Locale, speaker } from '../../lib/words/words.ts';
import { type Bucket, BucketTag } from '../parts/bucket-tag.tsx';

/** One entry as the popup names it. Days are ISO days; null is unknown, as are null minutes. */
export interface RecentEntry {
  id: string;
  title: string;
  minutes: number | null;
  bucket: Bucket;
  startedOn: string | null;
  completedOn: string | null;
}

/** How many entries are in no year yet: finished without a day, and in progress. */
export interface OpenEntries {
  undated: number;
  ongoing: number;
}

/** The entries saved last, newest first; where the year has none, what there is instead. */
export function Recent({
  entries,
  open: { undated, ongoing },
  locale,
}: {
  entries: readonly RecentEntry[];
  open: OpenEntries;
  locale: Locale;
}) {
  const say = speaker(popupWords, locale);
  return (
    <section class="rec">
      <h2>{say('recent')}</h2>
      {entries.length > 0 ? null : undated + ongoing === 0 ? (
        <p class="src">{say('noneYet')}</p>
      ) : (
        <>
          {undated > 0 ? <p class="src">{say('undated', { n: undated })}</p> : null}
          {ongoing > 0 ? <p class="src">{say('ongoing', { n: ongoing })}</p> : null}
        </>
      )}
      <ul>
        {entries.map(({ id, title, minutes, bucket, startedOn, completedOn }) => (
          <li key={id}>
            <bdi class="pt">{title}</bdi>
            <span class={minutes === null ? 'nw dim' : 'nw'}>
              {minutes === null ? say('unknownHours') : say('hoursShort', { n: hoursText(minutes) })}
            </span>
            <span class="m">
              <BucketTag bucket={bucket} />
              <span>
                {completedOn === null
                  ? say('noDay')
                  : startedOn === null
                    ? dayText(completedOn, locale)
                    : spanText(startedOn, completedOn, locale)}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
