import { useState } from 'preact/hooks';
import { isRealDay } from '../../lib/idp/fiscal-year.ts';
import { Button } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';

/** What `SignForm` takes. */
export interface SignFormProps {
  words: { label: string; help: string; wrong: string; act: string };
  /** ISO day of today in Bangkok: nobody signed later. */
  today: string;
  class?: string;
  onSign: (day: string) => void;
}

/** Asks for the day on which a form was signed on paper (ลงนามบนกระดาษเมื่อ …): a day that the calendar has, none to come. */
export function SignForm({ words, today, class: name, onSign }: SignFormProps) {
  const [day, setDay] = useState('');
  const [tried, setTried] = useState(false);
  const good = isRealDay(day) && day <= today;
  return (
    <form
      class={name}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (good) onSign(day);
      }}
    >
      <Field label={words.label} help={words.help} error={tried && !good ? words.wrong : null}>
        {(control) => (
          <input
            {...control}
            type="date"
            max={today}
            value={day}
            onInput={({ currentTarget }) => setDay(currentTarget.value)}
          />
        )}
      </Field>
      <Button type="submit">{words.act}</Button>
    </form>
  );
}
