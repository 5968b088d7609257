import { useState } from 'preact/hooks';
import type { Reading } from '../../lib/framework/methods.ts';
import type { Attachment } from '../../lib/idp/attachment.ts';
import { bucketOfEntry } from '../../lib/idp/contribution.ts';
import type { Entry } from '../../lib/idp/entry.ts';
import { rungOf } from '../../lib/idp/evidence.ts';
import { duration } from '../../lib/words/hours.ts';
import { superviseWords } from '../../lib/words/supervise.ts';
import { type Locale, speaker } from '../../lib/words/words.ts';
import { whenText } from '../dashboard/log/entry-words.ts';
import { BucketTag } from '../parts/bucket-tag.tsx';
import { Button } from '../parts/button.tsx';
import { CodeChip } from '../parts/code-chip.tsx';
import { RungMeter } from '../parts/rung-meter.tsx';
import { SentFiles } from './sent-notes.tsx';

/** Entries that are drawn at first, and with each press for more. */
const page = 50;

/** What `SentLog` takes. */
export interface SentLogProps {
  entries: readonly Entry[];
  attachments: readonly Attachment[];
  reading: Reading;
  /** Opens a file of evidence in a tab of its own. */
  onOpen: (file: Attachment) => void;
  locale: Locale;
}

/** The learner's entries of the year with their evidence, newest first. */
export function SentLog({ entries, attachments, reading, onOpen, locale }: SentLogProps) {
  const say = speaker(superviseWords, locale);
  const [most, setMost] = useState(page);
  const newest = [...entries].sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : -1));
  return (
    <section class="panel sent-log" aria-labelledby="sent-log">
      <h2 id="sent-log">{say('log', { n: entries.length })}</h2>
      {entries.length === 0 ? <p class="s mut">{say('noEntries')}</p> : null}
      <ul>
        {newest.slice(0, most).map((entry) => (
          <SentEntry
            key={entry.id}
            entry={entry}
            files={attachments.filter(({ of }) => of.id === entry.id)}
            reading={reading}
            onOpen={onOpen}
            locale={locale}
          />
        ))}
      </ul>
      {entries.length > most ? (
        <Button kind="quiet" onPress={() => setMost(most + page)}>
          {say('more', { n: Math.min(page, entries.length - most) })}
        </Button>
      ) : null}
    </section>
  );
}

function SentEntry({
  entry,
  files,
  reading,
  onOpen,
  locale,
}: Omit<SentLogProps, 'entries' | 'attachments'> & { entry: Entry; files: readonly Attachment[] }) {
  const { title, url, minutes, competencies, evidence, note } = entry;
  const [seen] = evidence;
  return (
    <li>
      <b>
        {url ? (
          <a href={url} target="_blank" rel="noreferrer">
            <bdi>{title}</bdi>
          </a>
        ) : (
          <bdi>{title}</bdi>
        )}
      </b>
      <div class="facts s">
        <span>{whenText(entry, locale)}</span>
        {minutes === null ? null : <span>{duration(minutes, locale)}</span>}
        <BucketTag bucket={bucketOfEntry(entry, reading)} />
        {competencies.map(({ code }) => (
          <CodeChip key={code} code={code} />
        ))}
        <RungMeter rung={rungOf(entry)} locale={locale} />
      </div>
      {seen?.signal ? (
        <p class="s mut">
          “<bdi>{seen.signal}</bdi>”
        </p>
      ) : null}
      {note ? <p class="s">{note}</p> : null}
      <SentFiles files={files} onOpen={onOpen} locale={locale} />
    </li>
  );
}

function dayOf({ completedOn, startedOn, createdAt }: Entry): string {
  return completedOn ?? startedOn ?? createdAt;
}
