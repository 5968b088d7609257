import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { PageView } from '../../lib/view/page-view.ts';
import { cardWords } from '../../lib/words/card.ts';
import { popupWords } from '../../lib/words/popup.ts';
import { told, voiceOf } from '../../lib/words/voice.ts';
import { speaker } from '../../lib/words/words.ts';
import { CoursePanel, isAct } from '../course/course-panel.tsx';
import type { PanelProps } from '../course/panel.ts';
import { Outline } from '../look/icon.tsx';
import { Mark } from '../look/mark.tsx';
import { Skeleton } from '../parts/skeleton.tsx';
import { FirstRun } from './first-run.tsx';
import { popupOutlines } from './outlines.ts';
import { type PlainProps, PlainState } from './plain-states.tsx';
import { type OpenEntries, Recent, type RecentEntry } from './recent.tsx';
import { StoreError, type StoreErrorProps } from './store-error.tsx';
import { TakePicture, type TakePictureProps } from './take-picture.tsx';
import { YearTally, type YearTallyProps } from './year-tally.tsx';

/** What the popup knows: still reading, never set up, the data cannot be opened, or the year as it stands. */
export type PopupState =
  | { at: 'loading' }
  | { at: 'first-run' }
  | ({ at: 'store-error' } & Omit<StoreErrorProps, 'locale'>)
  | { at: 'ready'; year: Omit<YearTallyProps, 'locale'>; recent: readonly RecentEntry[]; open: OpenEntries };

/** What `Popup` takes: the panel's own (`view` null while the page is asked), the year, and its two ways out. */
export interface PopupProps
  extends Omit<PanelProps, 'view' | 'say' | 'onDismiss'>,
    Omit<PlainProps, 'view'>,
    TakePictureProps {
  view: PageView | null;
  state: PopupState;
  /** Fiscal year that is shown, Buddhist era (ปีงบประมาณ). */
  fiscalYear: number;
  onSetUp: () => void;
  onDashboard: () => void;
  /** Opens the form for an entry by hand. */
  onAdd: () => void;
}

/** The popup (หน้าต่างย่อ): this page first, then the year, then two ways on. Opens with everything at its final size. */
export function Popup(props: PopupProps) {
  const { state, view, fiscalYear, locale, onSetUp, onDashboard, onAdd } = props;
  const say = speaker(popupWords, locale);
  const voice = useMemo(() => voiceOf<typeof cardWords>(told(cardWords, locale), locale), [locale]);
  let body: ComponentChildren;
  if (state.at === 'first-run') body = <FirstRun locale={locale} onSetUp={onSetUp} />;
  else if (state.at === 'store-error') body = <StoreError {...state} locale={locale} />;
  else
    body = (
      <>
        {view ? (
          isAct(view) ? (
            <CoursePanel {...props} view={view} say={voice} />
          ) : (
            <PlainState {...props} view={view} />
          )
        ) : (
          <div class="bd">
            <Skeleton label={say('name')} widths={[45, 100, 70]} />
          </div>
        )}
        {state.at === 'ready' && (!view || view.state === 'nothing') ? (
          <Recent entries={state.recent} open={state.open} locale={locale} />
        ) : null}
      </>
    );
  return (
    <div class="pop" lang={locale}>
      <header class="ph">
        <Mark size={22} />
        <h1>{say('name')}</h1>
        <span class="xs dim">
          {state.at === 'first-run'
            ? say('setUp')
            : say('fiscalYear', { year: locale === 'th' ? fiscalYear : fiscalYear - 543 })}
        </span>
      </header>
      <main class="pb">
        {body}
        {state.at === 'ready' && view ? <TakePicture onPicture={props.onPicture} locale={locale} /> : null}
        {state.at === 'ready' ? <YearTally {...state.year} locale={locale} /> : null}
      </main>
      {state.at === 'ready' || state.at === 'loading' ? (
        <footer class="pf">
          <button type="button" onClick={onDashboard}>
            <Outline d={popupOutlines.dashboard} />
            {say('open')}
          </button>
          <button type="button" onClick={onAdd}>
            <Outline d={popupOutlines.plus} />
            {say('add')}
          </button>
        </footer>
      ) : null}
    </div>
  );
}
