import { Paperclip, Pencil, Plus, Trash2 } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { isNoteLocked } from '../../../lib/idp/review/lock.ts';
import type { Practice } from '../../../lib/idp/review/practice.ts';
import type { Review } from '../../../lib/idp/review/review.ts';
import { dayText } from '../../../lib/words/dates.ts';
import { practiceWords } from '../../../lib/words/practice.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';
import { IconButton } from '../../parts/icon-button.tsx';
import { StatusTag } from '../../parts/status-tag.tsx';
import { type PracticeDraft, PracticeForm } from './practice-form.tsx';

/** What can be done with what was used in work. */
export interface PracticeActs {
  /** ISO day of today in Bangkok. */
  today: string;
  /** Saves it, a new one where `practice` is null; what it answers is why not, in words, or null. */
  onSavePractice: (item: string, practice: Practice | null, draft: PracticeDraft) => Promise<string | null>;
  onRemovePractice: (practice: Practice) => void;
  /** Its files of evidence, to attach, save and delete. */
  filesOf: (practice: Practice) => ComponentChildren;
}

/** What was used in work of one item (การนำความรู้ไปใช้), with a form to record more. */
export function PracticeList({
  item,
  practices,
  files,
  review,
  acts,
  locale,
}: {
  item: string;
  practices: readonly Practice[];
  /** How many files of evidence each has, by its id. */
  files: Readonly<Record<string, number>>;
  /** Once it is submitted, what it was written from stays. */
  review: Pick<Review, 'submittedAt'>;
  acts: PracticeActs;
  locale: Locale;
}) {
  const say = speaker(practiceWords, locale);
  const [open, setOpen] = useState<Practice | 'new' | null>(null);
  return (
    <div>
      <h3>{say('title')}</h3>
      {practices.length === 0 ? <p class="s mut">{say('none')}</p> : null}
      <ul class="noted">
        {practices.map((practice) => (
          <li key={practice.id}>
            <div class="lines">
              <bdi>{practice.what}</bdi>
              {practice.result ? (
                <bdi class="mut">{say('resultShort', { result: practice.result })}</bdi>
              ) : null}
              {practice.on ? <span class="xs dim">{dayText(practice.on, locale)}</span> : null}
            </div>
            {isNoteLocked(practice, review) ? null : (
              <span class="noted-acts">
                {review.submittedAt === null ? null : <StatusTag tone="info">{say('later')}</StatusTag>}
                <IconButton
                  label={say('editOf', { what: practice.what.slice(0, 60) })}
                  icon={<Pencil class="i" />}
                  onPress={() => setOpen(practice)}
                />
                <IconButton
                  label={say('removeOf', { what: practice.what.slice(0, 60) })}
                  icon={<Trash2 class="i" />}
                  onPress={() => acts.onRemovePractice(practice)}
                />
              </span>
            )}
            <Evidence practice={practice} count={files[practice.id] ?? 0} acts={acts} locale={locale} />
          </li>
        ))}
      </ul>
      <button type="button" class="link" onClick={() => setOpen('new')}>
        <Plus class="i sm" /> {say('add')}
      </button>
      {open !== null ? (
        <PracticeForm
          practice={open === 'new' ? null : open}
          today={acts.today}
          onSave={(draft) => acts.onSavePractice(item, open === 'new' ? null : open, draft)}
          onClose={() => setOpen(null)}
          locale={locale}
        />
      ) : null}
    </div>
  );
}

/** The files of one use in work, folded; they are read when they are opened. */
function Evidence({
  practice,
  count,
  acts,
  locale,
}: {
  practice: Practice;
  count: number;
  acts: PracticeActs;
  locale: Locale;
}) {
  const say = speaker(practiceWords, locale);
  const [open, setOpen] = useState(false);
  return (
    <details class="noted-files" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <Paperclip class="i sm" /> {count > 0 ? say('nFiles', { n: count }) : say('noFiles')}
        <span class="sr"> {practice.what.slice(0, 60)}</span>
      </summary>
      {open ? acts.filesOf(practice) : null}
    </details>
  );
}
