import { HardDrive } from 'lucide-preact';
import { settingsWords } from '../../../lib/words/settings.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';
import { Button } from '../../parts/button.tsx';

/** What the browser says of our storage; bytes. */
export interface StorageState {
  used: number;
  persisted: boolean;
}

/** How much is kept on this computer, and whether the browser may take it away by itself. */
export function Storage({
  state,
  onPersist,
  locale,
}: {
  state: StorageState;
  onPersist: () => void;
  locale: Locale;
}) {
  const say = speaker(settingsWords, locale);
  return (
    <div class="panel stored">
      <HardDrive class="i l" />
      <div>
        <b>{say('used', { size: (Math.ceil(state.used / 100_000) / 10).toFixed(1) })}</b>
        <p class="s mut">{say(state.persisted ? 'persisted' : 'notPersisted')}</p>
      </div>
      <div class="act">
        {state.persisted ? null : (
          <Button size="small" onPress={onPersist}>
            {say('persist')}
          </Button>
        )}
        <a class="btn sm" href="#/export">
          {say('toBackup')}
        </a>
      </div>
    </div>
  );
}
