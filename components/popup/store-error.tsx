import { dayText } from '../../lib/words/dates.ts';
import { popupWords } from '../../lib/words/popup.ts';
import { type Locale, speaker } from '../../lib/words/words.ts';
import { StateLine } from '../course/state-line.tsx';
import { Button } from '../parts/button.tsx';

/** What `StoreError` takes. `backedUpOn`: ISO day of the latest backup, null when there is none known. */
export interface StoreErrorProps {
  backedUpOn: string | null;
  onRetry: () => void;
  onRestore: () => void;
  onCopyDetails: () => void;
  locale: Locale;
}

/** The data cannot be opened: that nothing was deleted comes with it, then what to do. */
export function StoreError({ backedUpOn, onRetry, onRestore, onCopyDetails, locale }: StoreErrorProps) {
  const say = speaker(popupWords, locale);
  return (
    <div class="bd">
      <StateLine tone="err" role="alert" title={say('closed')}>
        <p class="src">{say('closedWhy')}</p>
      </StateLine>
      <p class="s">
        {say('safe')} {backedUpOn === null ? '' : say('restoreHint', { day: dayText(backedUpOn, locale) })}
      </p>
      <div class="ft roomy">
        <Button kind="filled" full onPress={onRetry}>
          {say('retry')}
        </Button>
        <Button full onPress={onRestore}>
          {say('restore')}
        </Button>
        <Button kind="quiet" size="small" onPress={onCopyDetails}>
          {say('copy')}
        </Button>
      </div>
    </div>
  );
}
