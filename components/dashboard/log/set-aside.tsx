import { ChevronDown } from 'lucide-preact';
import type { Entry } from '../../../lib/idp/entry.ts';
import { bangkokDay } from '../../../lib/idp/fiscal-year.ts';
import type { Aside } from '../../../lib/idp/records.ts';
import { dayText } from '../../../lib/words/dates.ts';
import { logWords } from '../../../lib/words/log.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';
import { Button } from '../../parts/button.tsx';
import { Note } from '../../parts/note.tsx';

/** A deleted entry that can still be restored. */
export interface Deleted {
  entry: Entry;
  /** ISO instant. */
  deletedAt: string;
}

/** The entries that were deleted in the last 30 days, each with its way back. Folded; nothing when there are none. */
export function DeletedList({
  deleted,
  onRestore,
  locale,
}: {
  deleted: readonly Deleted[];
  onRestore: (id: string) => void;
  locale: Locale;
}) {
  const say = speaker(logWords, locale);
  if (deleted.length === 0) return null;
  return (
    <details class="panel apart-list">
      <summary>
        <b>{say('deletedList', { n: deleted.length })}</b>
        <span class="dim">{say('deletedWhy')}</span>
        <ChevronDown class="i" />
      </summary>
      <ul>
        {deleted.map(({ entry, deletedAt }) => (
          <li key={entry.id}>
            <span>
              <bdi>{entry.title}</bdi>
              <span class="xs dim">{say('deletedOn', { day: dayText(bangkokDay(deletedAt), locale) })}</span>
            </span>
            <button
              type="button"
              class="btn sm"
              aria-label={say('restoreOf', { title: entry.title })}
              onClick={() => onRestore(entry.id)}
            >
              {say('restore')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

const kinds = {
  entry: 'kindEntry',
  tombstone: 'kindTombstone',
  correction: 'kindCorrection',
  profile: 'kindProfile',
} as const;

/** Records that could not be read: how many, of what kind, and the way to take them out as they were found. */
export function SetAside({
  aside,
  onDownload,
  locale,
}: {
  aside: readonly Aside[];
  onDownload: () => void;
  locale: Locale;
}) {
  const say = speaker(logWords, locale);
  if (aside.length === 0) return null;
  return (
    <section class="panel apart-list" aria-label={say('aside', { n: aside.length })}>
      <div class="pad">
        <Note tone="warn">
          <b>{say('aside', { n: aside.length })}</b> {say('asideWhy')}
        </Note>
      </div>
      <ul>
        {aside.slice(0, 20).map((record) => {
          const kind = kinds[record.key.split(':')[0] as keyof typeof kinds] ?? 'kindEntry';
          return (
            <li key={record.at + record.key}>
              {say('asideFound', { kind: say(kind), day: dayText(bangkokDay(record.at), locale) })}
            </li>
          );
        })}
      </ul>
      <div class="pad">
        <Button size="small" onPress={onDownload}>
          {say('asideDownload')}
        </Button>
      </div>
    </section>
  );
}
