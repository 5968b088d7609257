import { Paperclip } from 'lucide-preact';
import type { Attachment } from '../../lib/idp/attachment.ts';
import type { Feedback } from '../../lib/idp/review/feedback.ts';
import type { Practice } from '../../lib/idp/review/practice.ts';
import { dayText } from '../../lib/words/dates.ts';
import { practiceWords } from '../../lib/words/practice.ts';
import { superviseWords } from '../../lib/words/supervise.ts';
import { type Locale, speaker } from '../../lib/words/words.ts';
import { Button } from '../parts/button.tsx';

/** The files of evidence of an entry or a use in work, each opened in a tab of its own. */
export function SentFiles({
  files,
  onOpen,
  locale,
}: {
  files: readonly Attachment[];
  onOpen: (file: Attachment) => void;
  locale: Locale;
}) {
  const say = speaker(superviseWords, locale);
  return (
    <>
      {files.map((file) => (
        <Button
          key={file.id}
          kind="quiet"
          size="small"
          icon={<Paperclip class="i" />}
          onPress={() => onOpen(file)}
        >
          {say('openFile', { name: file.name })}
        </Button>
      ))}
    </>
  );
}

/** What the learner used in work (การนำความรู้ไปใช้), with its files of evidence. */
export function SentPractices({
  practices,
  attachments,
  onOpen,
  locale,
}: {
  practices: readonly Practice[];
  attachments: readonly Attachment[];
  onOpen: (file: Attachment) => void;
  locale: Locale;
}) {
  return (
    <ul>
      {practices.map(({ id, what, result, on }) => (
        <li key={id}>
          <bdi>{[what, result].filter(Boolean).join(' → ')}</bdi>
          {on ? <span class="xs dim"> {dayText(on, locale)}</span> : null}
          <SentFiles files={attachments.filter(({ of }) => of.id === id)} onOpen={onOpen} locale={locale} />
        </li>
      ))}
    </ul>
  );
}

/** Feedback (ข้อมูลป้อนกลับ) as the learner noted it, who said what and when; it says itself that it is the learner's note. */
export function SentFeedback({ feedback, locale }: { feedback: readonly Feedback[]; locale: Locale }) {
  const say = speaker(practiceWords, locale);
  return (
    <>
      <ul>
        {feedback.map(({ id, words, who, role, on }) => (
          <li key={id}>
            <bdi>“{words}”</bdi>
            <span class="xs dim">
              {' '}
              <bdi>{who}</bdi> · {say(role)} · {dayText(on, locale)}
            </span>
          </li>
        ))}
      </ul>
      <p class="xs dim">{superviseWords.feedbackNote[locale]}</p>
    </>
  );
}
