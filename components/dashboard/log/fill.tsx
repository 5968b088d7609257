import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { minutesFromHours } from '../../../lib/idp/hours.ts';
import { logWords } from '../../../lib/words/log.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';
import { Button } from '../../parts/button.tsx';

/** What is missing of an entry and can be filled in on the spot. */
export type Missing = 'hours' | 'day';

/**
 * What `Fill` takes. `onFill` gets the hours as typed or the ISO day and answers when it is saved; an answer that is no
 * null is what was wrong with it.
 */
export interface FillProps {
  missing: Missing;
  /** The entry's title, for those who hear the link without its row. */
  title: string;
  /** ISO day of today in Bangkok. */
  today: string;
  onFill: (value: string) => Promise<'before-start' | 'bad' | null>;
  /** Short words in a table's cell. */
  short?: boolean;
  locale: Locale;
}

/** The link เติม, which turns into one field and its button; Esc closes it and gives the focus back. */
export function Fill({ missing, title, today, onFill, short, locale }: FillProps) {
  const say = speaker(logWords, locale);
  const [open, setOpen] = useState(false);
  const [value, setValue] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const link = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  const id = useId();
  const hours = missing === 'hours';

  useEffect(() => {
    if (open) input.current?.focus();
    else if (wasOpen.current) link.current?.focus();
    wasOpen.current = open;
  }, [open]);

  const save = async () => {
    const bad = hours ? typeof minutesFromHours(value) !== 'number' : value === '' || value > today;
    if (bad) return setWrong(say(hours ? 'badHours' : 'badDay'));
    setBusy(true);
    const answer = await onFill(value);
    setBusy(false);
    if (answer === null) setOpen(false);
    else setWrong(say(answer === 'before-start' ? 'beforeStart' : hours ? 'badHours' : 'badDay'));
  };

  if (!open)
    return (
      <button ref={link} type="button" class="link" onClick={() => setOpen(true)}>
        {say(short ? 'fill' : hours ? 'fillHours' : 'fillDay')}
        <span class="sr"> {say(short && hours ? 'fillHoursOf' : 'fillOf', { title })}</span>
      </button>
    );
  return (
    <form
      class="fill"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void save();
      }}
      onKeyDown={(event) => {
        if (event.code !== 'Escape') return;
        event.stopPropagation();
        setOpen(false);
      }}
    >
      <label class="sr" for={id}>
        {say(hours ? 'hoursLabel' : 'dayLabel')}
      </label>
      <input
        ref={input}
        id={id}
        class="in"
        type={hours ? 'text' : 'date'}
        inputMode={hours ? 'decimal' : undefined}
        max={hours ? undefined : today}
        value={value}
        aria-invalid={wrong ? 'true' : undefined}
        aria-describedby={wrong ? `${id}w` : undefined}
        onInput={({ currentTarget }) => setValue(currentTarget.value)}
      />
      <Button type="submit" size="small" busy={busy} busyLabel={say('saving')}>
        {say('save')}
      </Button>
      {wrong ? (
        <span id={`${id}w`} class="bad" role="alert">
          {wrong}
        </span>
      ) : null}
    </form>
  );
}
