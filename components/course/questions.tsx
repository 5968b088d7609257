import { CircleAlert } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { cardWords } from '../../lib/words/card.ts';
import { dayText } from '../../lib/words/dates.ts';
import { type Locale, speaker } from '../../lib/words/words.ts';
import { Field } from '../parts/field.tsx';

/** What is wrong with an answer, spoken at once, standing where it is to be mended. */
export function Wrong({ id, children }: { id?: string; children: ComponentChildren }) {
  return (
    <p id={id} class="bad" role="alert">
      <CircleAlert class="i sm" />
      <span>{children}</span>
    </p>
  );
}

/** Whose certificate it is (ใบนี้เป็นของคุณใช่ไหม), where the page cannot know. */
export function Holder({
  mine,
  onChange,
  locale,
  wrong,
}: {
  mine?: boolean;
  onChange: (mine: boolean) => void;
  locale: Locale;
  wrong: boolean;
}) {
  const say = speaker(cardWords, locale);
  const name = useId();
  return (
    <fieldset class="opt">
      <legend class="lab">{say('mine')}</legend>
      <div class="pair">
        {[true, false].map((answer) => (
          <label key={say(answer ? 'yes' : 'no')} class="choice">
            <input type="radio" name={name} checked={mine === answer} onChange={() => onChange(answer)} />
            <span>{say(answer ? 'yes' : 'no')}</span>
          </label>
        ))}
      </div>
      <p class="help">{say(mine === false ? 'notMine' : 'mineWhy')}</p>
      {wrong ? <Wrong>{say('answerFirst')}</Wrong> : null}
    </fieldset>
  );
}

/** The day a course was finished; may stay empty. The day is written out under the field in the learner's own calendar. */
export function DayField({
  day,
  onChange,
  today,
  locale,
  wrong,
}: {
  day: string | null;
  onChange: (day: string | null) => void;
  today: string;
  locale: Locale;
  wrong: boolean;
}) {
  const say = speaker(cardWords, locale);
  return (
    <Field
      label={say('day')}
      help={day ? dayText(day, locale) : say('dayLater')}
      error={wrong && say('dayAhead')}
    >
      {(control) => (
        <input
          {...control}
          type="date"
          max={today}
          value={day ?? ''}
          onInput={(event) => onChange(event.currentTarget.value || null)}
        />
      )}
    </Field>
  );
}

/** Learning time in hours, as text: "1.5". Empty is unknown. */
export function HoursField({
  hours,
  onChange,
  locale,
  wrong,
}: {
  hours: string;
  onChange: (hours: string) => void;
  locale: Locale;
  wrong: boolean;
}) {
  const say = speaker(cardWords, locale);
  return (
    <Field label={say('hours')} help={say('hoursLater')} error={wrong && say('badHours')}>
      {(control) => (
        <input
          {...control}
          type="text"
          inputMode="decimal"
          autocomplete="off"
          value={hours}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
