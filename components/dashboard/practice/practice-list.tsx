import { Pencil, Plus, Trash2 } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { Practice } from '../../../lib/idp/review/practice.ts';
import { dayText } from '../../../lib/words/dates.ts';
import { practiceWords } from '../../../lib/words/practice.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';
import { IconButton } from '../../parts/icon-button.tsx';
import { type PracticeDraft, PracticeForm } from './practice-form.tsx';

/** What can be done with what was used in work; `null` acts are left out of the screen. */
export interface PracticeActs {
  /** ISO day of today in Bangkok. */
  today: string;
  /** Saves it, a new one where `practice` is null; what it answers is why not, in words, or null. */
  onSavePractice: (item: string, practice: Practice | null, draft: PracticeDraft) => Promise<string | null>;
  onRemovePractice: (practice: Practice) => void;
}

/** What was used in work of one item (การนำความรู้ไปใช้), with a form to record more. */
export function PracticeList({
  item,
  practices,
  acts,
  locale,
}: {
  item: string;
  practices: readonly Practice[];
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
            <span class="noted-acts">
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
