import { bridgeWords } from '../../../lib/words/bridge.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';
import { PageHead } from '../page-head.tsx';
import { AskPart, type AskPartProps } from './ask-part.tsx';
import { GivePart, type GivePartProps } from './give-part.tsx';
import { WhichMoodle, type WhichMoodleProps } from './which-moodle.tsx';

/** What `BridgeView` takes: what each of its parts takes; asking and giving only once a Moodle is chosen. */
export interface BridgeViewProps {
  which: Omit<WhichMoodleProps, 'locale'>;
  ask: Omit<AskPartProps, 'locale'>;
  give: Omit<GivePartProps, 'locale'>;
  locale: Locale;
}

/** The bridge to a Moodle with the plugin: which one, what it attests, what is given to it. */
export function BridgeView({ which, ask, give, locale }: BridgeViewProps) {
  const say = speaker(bridgeWords, locale);
  return (
    <>
      <PageHead title={say('title')}>{say('lead')}</PageHead>
      <p class="list-back">
        <a href="#/export">{say('back')}</a>
      </p>
      <WhichMoodle {...which} locale={locale} />
      {which.chosen === '' ? null : (
        <div class="panel" key={which.chosen}>
          <AskPart {...ask} locale={locale} />
          <GivePart {...give} locale={locale} />
        </div>
      )}
    </>
  );
}
