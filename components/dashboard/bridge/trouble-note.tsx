import type { BridgeTrouble } from '../../../lib/bridge/trouble.ts';
import { bridgeWords } from '../../../lib/words/bridge.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';
import { Note } from '../../parts/note.tsx';

/** What went wrong between here and a Moodle, what to do, and that nothing was lost. */
export function TroubleNote({ trouble, locale }: { trouble: BridgeTrouble; locale: Locale }) {
  const say = speaker(bridgeWords, locale);
  return (
    <Note tone="err" role="alert">
      {say(`trouble_${trouble}`)}
      <br />
      {say('kept_all')}
    </Note>
  );
}
