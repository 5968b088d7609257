import { useState } from 'preact/hooks';
import type { PageView } from '../../lib/view/page-view.ts';
import { popupWords } from '../../lib/words/popup.ts';
import { type Locale, speaker } from '../../lib/words/words.ts';
import type { ActView } from '../course/panel.ts';
import { Button } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { Skeleton } from '../parts/skeleton.tsx';

/** What the panel of a page without a known course takes. */
export interface PlainProps {
  view: Exclude<PageView, ActView>;
  locale: Locale;
  /** Reads the page again; the new view comes through `view`. */
  onRetry: () => void;
  /** The learner typed the title of a page that cannot be read; the new view comes through `view`. */
  onCapture: (title: string) => void;
  /** Switches a site on again. */
  onSwitchOn: (site: string) => void;
  /** Goes to where the Moodle of this page is added. */
  onAddSite: () => void;
}

/** A known site that cannot be read: the learner types the title, and the course is looked up by it. */
function Capture({ title, onCapture, locale }: { title: string } & Pick<PlainProps, 'onCapture' | 'locale'>) {
  const say = speaker(popupWords, locale);
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

/** The panel where there is no course to log: nothing known, not read yet, switched off, or to be typed. */
export function PlainState({ view, locale, onRetry, onCapture, onSwitchOn, onAddSite }: PlainProps) {
  const say = speaker(popupWords, locale);
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
    case 'addable':
    case 'off': {
      const off = view.state === 'off';
      return (
        <div class="bd">
          <p class="src">{say(off ? 'off' : 'addable')}</p>
          <Button full onPress={() => (off ? onSwitchOn(view.site) : onAddSite())}>
            {say(off ? 'switchOn' : 'addSite')}
          </Button>
        </div>
      );
    }
    case 'nothing':
      return (
        <div class="bd">
          <p class="src">{say('nothing')}</p>
        </div>
      );
  }
}
