import { useState } from 'preact/hooks';
import { moodleWords } from '../../../lib/words/moodle.ts';
import { type Locale, type Phrase, speaker } from '../../../lib/words/words.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Note } from '../../parts/note.tsx';

/** A site that is offered by name. */
export interface Preset {
  name: Phrase;
  address: string;
}

/** Where the adding of a site stands. */
export type Adding = { at: 'idle' } | { at: 'checking' } | { at: 'refused' | 'notMoodle' };

/** What `AddForm` takes. `check` says at once why an address cannot be added, as a key of the words; null when it can. */
export interface AddFormProps {
  /** The address to begin with: of the page that the learner came from. */
  address: string;
  presets: readonly Preset[];
  adding: Adding;
  check: (typed: string) => 'empty' | 'no-address' | 'not-https' | 'known' | 'too-many' | null;
  /** Called within the press itself. */
  onAdd: (typed: string) => void;
  locale: Locale;
}

/** The form that adds a Moodle: its address, and the one press that asks the browser for it. */
export function AddForm({ address, presets, adding, check, onAdd, locale }: AddFormProps) {
  const say = speaker(moodleWords, locale);
  const [typed, setTyped] = useState(address);
  const [tried, setTried] = useState(false);
  const error = tried ? check(typed) : null;
  return (
    <form
      class="panel moodle-add"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (adding.at !== 'checking' && check(typed) === null) onAdd(typed);
      }}
    >
      <h2>{say('add')}</h2>
      {presets.length > 0 ? (
        <p class="moodle-presets">
          <span class="s dim">{say('presets')}</span>
          {presets.map((preset) => (
            <Button key={preset.address} size="small" onPress={() => setTyped(preset.address)}>
              {preset.name[locale]}
            </Button>
          ))}
        </p>
      ) : null}
      <Field label={say('address')} help={say('addressHelp')} error={error && say(error)}>
        {(control) => (
          <input
            {...control}
            type="text"
            inputMode="url"
            autocomplete="off"
            spellcheck={false}
            value={typed}
            maxLength={2000}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        )}
      </Field>
      <p class="s dim">{say('willAsk')}</p>
      <Button kind="filled" type="submit" busy={adding.at === 'checking'} busyLabel={say('checking')}>
        {say('press')}
      </Button>
      {adding.at === 'refused' || adding.at === 'notMoodle' ? (
        <Note tone="warn" role="alert">
          {say(adding.at)}
        </Note>
      ) : null}
    </form>
  );
}
