import type { ComponentChildren } from 'preact';
import type { CardVoice } from '../../lib/words/card.ts';
import { dayText } from '../../lib/words/dates.ts';
import { Icon } from '../look/icon.tsx';
import { Field } from '../parts/field.tsx';
import { useOwnId } from '../parts/use-own-id.ts';

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

/** One thing to keep or leave out; absent `on` is not ticked. */
export function Tick({
  on,
  disabled,
  onTick,
  children,
}: {
  on: boolean | undefined;
  disabled?: boolean;
  onTick: (on: boolean) => void;
  children: ComponentChildren;
}) {
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={!!on}
        disabled={disabled}
        onChange={(event) => onTick(event.currentTarget.checked)}
      />
      <div>{children}</div>
    </label>
  );
}

/** One choice out of several: `options` by key, `at` the key that is chosen. `wrong` stands under them. */
export function Options({
  legend,
  options,
  at,
  onPick,
  wide,
  wrong,
  children,
}: {
  legend: string;
  options: readonly (readonly [key: string, words: ComponentChildren])[];
  at: string | undefined;
  onPick: (key: string) => void;
  /** Side by side. */
  wide?: boolean;
  wrong?: string | false | undefined;
  children?: ComponentChildren;
}) {
  const name = useOwnId();
  return (
    <fieldset class="opt" aria-describedby={wrong ? `${name}w` : undefined}>
      <legend class="lab">{legend}</legend>
      <div class={wide ? 'pair' : 'opt'}>
        {options.map(([key, words]) => (
          <label key={key} class="choice">
            <input type="radio" name={name} checked={at === key} onChange={() => onPick(key)} />
            <span>{words}</span>
          </label>
        ))}
      </div>
      {children}
      {wrong && <Wrong id={`${name}w`}>{wrong}</Wrong>}
    </fieldset>
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
  return (
    <Options
      legend={say('mine')}
      options={[
        ['true', say('yes')],
        ['false', say('no')],
      ]}
      at={String(mine)}
      onPick={(key) => onChange(key === 'true')}
      wide
      wrong={wrong && say('answerFirst')}
    >
      <p class="help">{say(mine === false ? 'notMine' : 'mineWhy')}</p>
    </Options>
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
