import { type Reminding, reminderKinds } from '../../../lib/idp/settings.ts';
import { settingsWords } from '../../../lib/words/settings.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';

/** One switch per kind of reminder (การแจ้งเตือน). `on`: those that are asked for and that the browser allows. */
export function ReminderSwitches({
  on,
  onChange,
  locale,
}: {
  on: readonly Reminding[];
  /** Called within the press, with every kind that is now asked for. */
  onChange: (kinds: Reminding[]) => void;
  locale: Locale;
}) {
  const say = speaker(settingsWords, locale);
  return (
    <div class="panel sites">
      {reminderKinds.map((kind) => (
        <label key={kind}>
          <input
            type="checkbox"
            checked={on.includes(kind)}
            onChange={({ currentTarget }) => {
              const { checked } = currentTarget;
              // What is shown follows the browser's answer, which may be no.
              currentTarget.checked = on.includes(kind);
              onChange(reminderKinds.filter((one) => (one === kind ? checked : on.includes(one))));
            }}
          />
          <span>
            <b>{say(kind)}</b>
            <small>{say(`${kind}-when`)}</small>
          </span>
        </label>
      ))}
    </div>
  );
}
