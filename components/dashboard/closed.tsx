import { CircleAlert } from 'lucide-preact';
import { dashboardWords, storeErrorWords } from '../../lib/words/dashboard.ts';
import { type Locale, speaker } from '../../lib/words/words.ts';
import { Button } from '../parts/button.tsx';
import { EmptyState } from '../parts/empty-state.tsx';

/** What stands in the place of a screen while the learner's data cannot be opened: nothing was deleted, try again. */
export function Closed({
  code,
  onRetry,
  locale,
}: {
  code: keyof typeof storeErrorWords;
  onRetry: () => void;
  locale: Locale;
}) {
  const say = speaker(dashboardWords, locale);
  return (
    <div class="closed">
      <div class="panel" role="alert">
        <EmptyState
          icon={<CircleAlert class="i l" />}
          title={storeErrorWords[code === 'failed' ? 'store-closed' : code][locale]}
          action={
            <Button kind="filled" onPress={onRetry}>
              {say('retry')}
            </Button>
          }
        />
      </div>
    </div>
  );
}
