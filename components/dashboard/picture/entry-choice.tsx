import { Search } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { dayText } from '../../../lib/words/dates.ts';
import { pictureWords } from '../../../lib/words/picture.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';

/** How many entries stand in the list at once, the own one aside. */
const mostShown = 6;

/** An entry as it can be chosen. */
export interface Choosable {
  id: string;
  title: string;
  /** ISO day; null for one without. */
  completedOn: string | null;
  ongoing: boolean;
}

/** What `EntryChoice` takes. */
export interface EntryChoiceProps {
  /** The entry that holds the page's course; null when there is none. */
  own: Choosable | null;
  /** Entries that the search text finds, newest first; all for no text. */
  found: readonly Choosable[];
  text: string;
  onSearch: (text: string) => void;
  /** Id of the chosen entry, `new` for one to be made, null for nothing chosen. */
  chosen: string | null;
  onChoose: (chosen: string) => void;
  locale: Locale;
}

/** Which entry the picture proves: the page's own, one of the newest, one that is searched for, or a new one. */
export function EntryChoice({ own, found, text, onSearch, chosen, onChoose, locale }: EntryChoiceProps) {
  const say = speaker(pictureWords, locale);
  const [kept, setKept] = useState<Choosable | null>(null);
  // What was chosen stays in the list while something else is searched for.
  const first = [own, kept].filter((one) => one !== null);
  const others = found.filter(({ id }) => id !== own?.id && id !== kept?.id);
  const shown = [...new Map(first.map((one) => [one.id, one])).values(), ...others.slice(0, mostShown)];
  const row = (value: string, words: string, detail: string, choice: Choosable | null) => (
    <li key={value}>
      <label class="pick">
        <input
          type="radio"
          name="picture-of"
          value={value}
          checked={chosen === value}
          onChange={() => {
            setKept(choice);
            onChoose(value);
          }}
        />
        <span>
          {words}
          <span class="xs dim"> {detail}</span>
        </span>
      </label>
    </li>
  );
  return (
    <fieldset class="picof">
      <legend class="lab">{say('which')}</legend>
      <div class="find">
        <Search class="i" />
        <input
          class="in"
          type="search"
          aria-label={say('find')}
          placeholder={say('findHint')}
          value={text}
          onInput={({ currentTarget }) => onSearch(currentTarget.value)}
        />
      </div>
      <ul>
        {shown.map((one) => {
          const day = one.completedOn
            ? dayText(one.completedOn, locale)
            : say(one.ongoing ? 'ongoing' : 'noDay');
          return row(one.id, one.title, one.id === own?.id ? `${say('ownEntry')} · ${day}` : day, one);
        })}
        {row('new', say('newEntry'), say('newEntryHelp'), null)}
      </ul>
      <p class="xs dim" role="status">
        {text.trim() !== '' && others.length === 0
          ? say('noneFound')
          : others.length > mostShown
            ? say('moreFound', { n: others.length - mostShown })
            : ''}
      </p>
    </fieldset>
  );
}
