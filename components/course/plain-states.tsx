import { useState } from 'preact/hooks';
import type { PageView } from '../../lib/view/page-view.ts';
import { cardWords } from '../../lib/words/card.ts';
import { speaker } from '../../lib/words/words.ts';
import { Button } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { Skeleton } from '../parts/skeleton.tsx';
import type { PanelProps } from './panel.ts';
import { StateLine } from './state-line.tsx';

/** A known site that cannot be read: the learner types the title, and the course is looked up by it. */
function Capture({ title, onCapture, locale }: { title: string } & Pick<PanelProps, 'onCapture' | 'locale'>) {
  const say = speaker(cardWords, locale);
  const [typed, setTyped] = useState(title);
  const [tried, setTried] = useState(false);
  const empty = typed.trim() === '';
  return (
    <form
      class="bd"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!empty) onCapture(typed.trim());
      }}
    >
      <p class="src">{say('capture')}</p>
      <Field label={say('courseTitle')} error={tried && empty && say('typeTitle')}>
        {(control) => (
          <input
            {...control}
            value={typed}
            maxLength={1000}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        )}
      </Field>
      <Button kind="filled" type="submit" full>
        {say('next')}
      </Button>
    </form>
  );
}

/** The panel where there is no course to log: nothing known, not read yet, switched off, outdated, or to be typed. */
export function PlainState({
  view,
  locale,
  onRetry,
  onCapture,
  onSwitchOn,
  onReload,
}: PanelProps & {
  view: Exclude<PageView, { state: 'course' | 'list' }>;
}) {
  const say = speaker(cardWords, locale);
  switch (view.state) {
    case 'capture':
      return <Capture key={view.url} title={view.title} onCapture={onCapture} locale={locale} />;
    case 'not-ready':
      return (
        <div class="bd">
          <Skeleton label={say('reading')} widths={[45, 100, 70, 90]} />
          <Button kind="quiet" size="small" onPress={onRetry}>
            {say('readAgain')}
          </Button>
        </div>
      );
    case 'off':
      return (
        <div class="bd">
          <p class="src">{say('off')}</p>
          <Button full onPress={() => onSwitchOn(view.site)}>
            {say('switchOn')}
          </Button>
        </div>
      );
    case 'reload':
      return (
        <div class="bd">
          <StateLine tone="mid" title={say('reload')}>
            <p class="src">{say('reloadWhy')}</p>
          </StateLine>
          <Button kind="filled" full onPress={onReload}>
            {say('reloadPage')}
          </Button>
        </div>
      );
    case 'nothing':
      return (
        <div class="bd">
          <p class="src">{say('nothing')}</p>
        </div>
      );
  }
}
