import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { CardVoice } from '../../lib/words/card.ts';
import { dayText } from '../../lib/words/dates.ts';
import { Icon } from '../look/icon.tsx';
import { Field } from '../parts/field.tsx';

/** A ref that brings into view what was just unfolded: in a low window it would stay hidden under the button. */
export function intoView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}

/** What is wrong with an answer, spoken at once, standing where it is to be mended. */
export function Wrong({ id, children }: { id?: string; children: ComponentChildren }) {
  return (
    <p ref={intoView} id={id} class="bad" role="alert">
      <Icon name="err" size="sm" />
      <span>{children}</span>
    </p>
  );
}

/** Whose certificate it is (ใบนี้เป็นของคุณใช่ไหม), where the page cannot know. */
export function Holder({
  mine,
  onChange,
  say,
  wrong,
}: {
  mine?: boolean;
  onChange: (mine: boolean) => void;
  say: CardVoice;
  wrong: boolean;
}) {
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
      {wrong && <Wrong>{say('answerFirst')}</Wrong>}
    </fieldset>
  );
}

/** The day a course was finished; may stay empty. The day is written out under the field in the learner's own calendar. */
export function DayField({
  day,
  onChange,
  today,
  say,
  wrong,
}: {
  day: string | null;
  onChange: (day: string | null) => void;
  today: string;
  say: CardVoice;
  wrong: boolean;
}) {
  return (
    <Field
      label={say('day')}
      help={day ? dayText(day, say.locale) : say('dayLater')}
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
  say,
  wrong,
}: {
  hours: string;
  onChange: (hours: string) => void;
  say: CardVoice;
  wrong: boolean;
}) {
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
