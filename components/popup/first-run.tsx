import { popupWords } from '../../lib/words/popup.ts';
import { type Locale, speaker } from '../../lib/words/words.ts';
import { Outline } from '../look/icon.tsx';
import { Button } from '../parts/button.tsx';
import { popupOutlines } from './outlines.ts';

/** What a learner sees before anything is set up: three steps, one button, where the data stays. */
export function FirstRun({ locale, onSetUp }: { locale: Locale; onSetUp: () => void }) {
  const say = speaker(popupWords, locale);
  return (
    <div class="bd">
      <div>
        <h2>{say('tagline')}</h2>
        <p class="src">{say('once')}</p>
      </div>
      <ol class="steps">
        <li>{say('step1')}</li>
        <li>{say('step2')}</li>
        <li>{say('step3')}</li>
      </ol>
      <Button kind="filled" full onPress={onSetUp}>
        {say('start')}
      </Button>
      <p class="help">
        <Outline d={popupOutlines.disk} size="sm" /> {say('privacy')}
      </p>
    </div>
  );
}
