import { CircleAlert } from 'lucide-preact';
import { dashboardWords } from '../../lib/words/dashboard.ts';
import { type Locale, speaker } from '../../lib/words/words.ts';
import { Button } from '../parts/button.tsx';
import { EmptyState } from '../parts/empty-state.tsx';

/** What stands in the place of a screen whose own file did not load: the data is as it was, load the page again. */
export function NotLoaded({ onReload, locale }: { onReload: () => void; locale: Locale }) {
  const say = speaker(dashboardWords, locale);
  return (
    <div class="closed">
      <div class="panel" role="alert">
        <EmptyState
          icon={<CircleAlert class="i l" />}
          title={say('notLoaded')}
          action={
            <Button kind="filled" onPress={onReload}>
              {say('reload')}
            </Button>
          }
        >
          {say('notLoadedWhy')}
        </EmptyState>
      </div>
    </div>
  );
}
