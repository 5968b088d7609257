import { useState } from 'preact/hooks';
import { settingsWords } from '../../../lib/words/settings.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';
import { Field } from '../../parts/field.tsx';

/** Hours as typed, Thai digits and a comma understood; null when they are no number from 1 to 24. */
export function dayLengthFrom(typed: string): number | null {
  const text = typed
    .replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50))
    .replace(',', '.')
    .trim();
  const hours = /^\d{1,2}(\.\d{1,2})?$/.test(text) ? Number(text) : Number.NaN;
  return hours >= 1 && hours <= 24 ? hours : null;
}

/** How many hours make one day of development. Taken when the field is left or Enter is pressed. */
export function DayLength({
  hours,
  onHours,
  locale,
}: {
  hours: number;
  onHours: (hours: number) => void;
  locale: Locale;
}) {
  const say = speaker(settingsWords, locale);
  const [typed, setTyped] = useState(String(hours));
  const read = dayLengthFrom(typed);
  return (
    <Field
      label={say('hoursPerDay')}
      help={say('hoursHelp')}
      error={read === null ? say('badHours') : undefined}
    >
      {(control) => (
        <input
          {...control}
          type="text"
          inputMode="decimal"
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          onChange={() => {
            if (read !== null && read !== hours) onHours(read);
          }}
        />
      )}
    </Field>
  );
}
