import { dayText } from '../../lib/words/dates.ts';
import { popupWords } from '../../lib/words/popup.ts';
import { type Locale, speaker } from '../../lib/words/words.ts';
import { StateLine } from '../course/state-line.tsx';
import { Button } from '../parts/button.tsx';

/** What `StoreError` takes. `code`: the store's own; `backedUpOn`: ISO day of the latest backup, null when there is none known. */
export interface StoreErrorProps {
  code: string;
  backedUpOn: string | null;
  onRetry: () => void;
  onRestore: () => void;
  onCopyDetails: () => void;
  locale: Locale;
}

/** The data cannot be opened: that nothing was deleted comes with it, then what to do. */
export function StoreError({ code, backedUpOn, onRetry, onRestore, onCopyDetails, locale }: StoreErrorProps) {
  const say = speaker(popupWords, locale);
  const newer = code === 'newer-version';
  return (
    <div class="bd">
      <StateLine tone="err" role="alert" title={say(newer ? 'newer' : 'closed')}>
        <p class="src">{say(newer ? 'newerWhy' : 'closedWhy')}</p>
      </StateLine>
      <p class="s">
        {newer ? say('newerDo') : say('safe')}{' '}
        {newer || backedUpOn === null ? '' : say('restoreHint', { day: dayText(backedUpOn, locale) })}
      </p>
      <div class="ft roomy">
        <Button kind="filled" full onPress={onRetry}>
          {say('retry')}
        </Button>
        {newer ? null : (
          <Button full onPress={onRestore}>
            {say('restore')}
          </Button>
        )}
        <Button kind="quiet" size="small" onPress={onCopyDetails}>
          {say('copy')}
        </Button>
      </div>
    </div>
  );
}
