import { Pencil, Plus, Trash2 } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { Feedback } from '../../../lib/idp/review/feedback.ts';
import { isNoteLocked } from '../../../lib/idp/review/lock.ts';
import type { Review } from '../../../lib/idp/review/review.ts';
import { dayText } from '../../../lib/words/dates.ts';
import { practiceWords } from '../../../lib/words/practice.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';
import { IconButton } from '../../parts/icon-button.tsx';
import { StatusTag } from '../../parts/status-tag.tsx';
import { type FeedbackDraft, FeedbackForm } from './feedback-form.tsx';

/** What can be done with feedback. */
export interface FeedbackActs {
  /** ISO day of today in Bangkok. */
  today: string;
  /** The items that feedback can be about: id and how the screen names it. */
  items: readonly { id: string; label: string }[];
  /** Saves it, a new one where `feedback` is null; why not, in words, or null. */
  onSaveFeedback: (feedback: Feedback | null, draft: FeedbackDraft) => Promise<string | null>;
  onRemoveFeedback: (feedback: Feedback) => void;
}

/** Feedback (ข้อมูลป้อนกลับ) on one item, or on the whole year where `item` is null, with a form to note more. */
export function FeedbackList({
  item,
  feedback,
  review,
  acts,
  locale,
}: {
  item: string | null;
  feedback: readonly Feedback[];
  /** Once it is submitted, what it was written from stays. */
  review: Pick<Review, 'submittedAt'>;
  acts: FeedbackActs;
  locale: Locale;
}) {
  const say = speaker(practiceWords, locale);
  const [open, setOpen] = useState<Feedback | 'new' | null>(null);
  return (
    <div>
      <h3>{say(item === null ? 'feedbackYear' : 'feedback')}</h3>
      {feedback.length === 0 ? <p class="s mut">{say('feedbackNone')}</p> : null}
      <ul class="noted">
        {feedback.map((one) => (
          <li key={one.id}>
            <div class="lines">
              <bdi>“{one.words}”</bdi>
              <span class="xs dim">
                <bdi>{one.who}</bdi> · {say(one.role)} · {dayText(one.on, locale)}
              </span>
            </div>
            {isNoteLocked(one, review) ? null : (
              <span class="noted-acts">
                {review.submittedAt === null ? null : <StatusTag tone="info">{say('later')}</StatusTag>}
                <IconButton
                  label={say('editOf', { what: one.words.slice(0, 60) })}
                  icon={<Pencil class="i" />}
                  onPress={() => setOpen(one)}
                />
                <IconButton
                  label={say('removeOf', { what: one.words.slice(0, 60) })}
                  icon={<Trash2 class="i" />}
                  onPress={() => acts.onRemoveFeedback(one)}
                />
              </span>
            )}
          </li>
        ))}
      </ul>
      <button type="button" class="link" onClick={() => setOpen('new')}>
        <Plus class="i sm" /> {say('feedbackAdd')}
      </button>
      {open !== null ? (
        <FeedbackForm
          feedback={open === 'new' ? null : open}
          item={item}
          items={acts.items}
          today={acts.today}
          onSave={(draft) => acts.onSaveFeedback(open === 'new' ? null : open, draft)}
          onClose={() => setOpen(null)}
          locale={locale}
        />
      ) : null}
    </div>
  );
}
