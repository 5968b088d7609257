import type { OpenMoodle } from '../../../lib/bridge/found.ts';
import { bridgeWords } from '../../../lib/words/bridge.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';
import { Button } from '../../parts/button.tsx';
import { Note } from '../../parts/note.tsx';

/** What `WhichMoodle` takes. `closed` are Moodles that entries were given to and that are not open now. */
export interface WhichMoodleProps {
  moodles: readonly OpenMoodle[];
  chosen: string;
  closed: readonly string[];
  onChoose: (issuer: string) => void;
  onLook: () => void;
  onOpen: (issuer: string) => void;
  locale: Locale;
}

/** The Moodles that are open in tabs, one of them chosen; without any, how to come by one. */
export function WhichMoodle({ moodles, chosen, closed, onChoose, onLook, onOpen, locale }: WhichMoodleProps) {
  const say = speaker(bridgeWords, locale);
  return (
    <section class="panel bridge-which" aria-labelledby="bridge-which">
      <h2 id="bridge-which">{say('which')}</h2>
      {moodles.length === 0 ? <Note>{say('noneOpen')}</Note> : null}
      {moodles.map(({ issuer, name }) => (
        <label key={issuer} class="pick">
          <input type="radio" name="moodle" checked={issuer === chosen} onChange={() => onChoose(issuer)} />
          <span>
            {name}
            <span class="help">{issuer.replace(/^https:\/\//, '')}</span>
          </span>
        </label>
      ))}
      <div class="bridge-acts">
        <Button size="small" onPress={onLook}>
          {say('look')}
        </Button>
        <a class="btn sm" href="#/moodle">
          {say('add')}
        </a>
        {closed.map((issuer) => (
          <Button key={issuer} size="small" onPress={() => onOpen(issuer)}>
            {say('open', { site: issuer.replace(/^https:\/\//, '') })}
          </Button>
        ))}
      </div>
    </section>
  );
}
