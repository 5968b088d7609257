import { Ellipsis, Minus } from 'lucide-preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { cardWords } from '../../lib/words/card.ts';
import { speaker } from '../../lib/words/words.ts';
import { CoursePanel } from '../course/course-panel.tsx';
import type { PanelProps } from '../course/panel.ts';
import { actOf } from '../course/standing.ts';
import { Mark } from '../look/mark.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { Badge } from './badge.tsx';

/** What the card takes: the panel's own, and what a window on somebody else's page needs. */
export interface CardProps extends Omit<PanelProps, 'onDismiss'> {
  /** Whether it shows as its badge; remembered per site by whoever shows it. */
  minimised: boolean;
  onMinimise: (minimised: boolean) => void;
  /** Distance from the window's foot in px, from `liftOf`. */
  lift: number;
  /** The learner wants nothing noted on this site any more. */
  onSwitchOff: (site: string) => void;
  onDashboard: () => void;
}

/**
 * The quiet card at the bottom right of a course page, or its badge. It never takes the focus by itself; Esc closes its menu,
 * then minimises it, and the focus goes to the badge and back only when the learner's own act moved it.
 */
export function Card(props: CardProps) {
  const { view, locale, minimised, onMinimise, lift, onSwitchOff, onDashboard } = props;
  const say = speaker(cardWords, locale);
  const [menu, setMenu] = useState(false);
  const [savedAct, setSavedAct] = useState('');
  const act = actOf(view);
  const badge = useRef<HTMLButtonElement>(null);
  const card = useRef<HTMLElement>(null);
  const options = useRef<HTMLButtonElement>(null);
  const moved = useRef(false);

  useEffect(() => {
    if (moved.current) (minimised ? badge : card).current?.focus();
    moved.current = false;
  }, [minimised]);

  const minimise = (to: boolean) => {
    moved.current = true;
    setMenu(false);
    onMinimise(to);
  };
  const closeMenu = () => {
    setMenu(false);
    options.current?.focus();
  };
  if (view.state === 'nothing') return null;
  return (
    <div
      class="corner"
      lang={locale}
      style={{ bottom: `${lift}px`, maxHeight: `calc(100vh - ${lift + 8}px)` }}
    >
      {minimised ? (
        <Badge
          view={view}
          saved={savedAct === act}
          locale={locale}
          onPress={() => minimise(false)}
          badgeRef={badge}
        />
      ) : null}
      <section
        ref={card}
        class={view.state === 'list' ? 'card broad' : 'card'}
        aria-label={say('name')}
        tabIndex={-1}
        hidden={minimised}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          if (menu) closeMenu();
          else minimise(true);
        }}
      >
        <header class="hd">
          <Mark size={20} />
          <span>{say('name')}</span>
          <IconButton label={say('minimise')} icon={<Minus class="i" />} onPress={() => minimise(true)} />
          <IconButton
            label={say('options')}
            icon={<Ellipsis class="i" />}
            expanded={menu}
            onPress={() => setMenu(!menu)}
            buttonRef={options}
          />
        </header>
        {menu ? (
          <ul class="menu">
            <li>
              <button type="button" onClick={onDashboard}>
                {say('dashboard')}
              </button>
            </li>
            {'site' in view && view.state !== 'off' ? (
              <li>
                <button type="button" onClick={() => onSwitchOff(view.site)}>
                  {say('switchOff')}
                </button>
              </li>
            ) : null}
          </ul>
        ) : null}
        <div class="scroll">
          <CoursePanel
            {...props}
            onPress={async (presses) => {
              const result = await props.onPress(presses);
              if (result.ok) setSavedAct(act);
              return result;
            }}
            onUndo={async (entryIds) => {
              const undone = await props.onUndo(entryIds);
              if (undone) setSavedAct('');
              return undone;
            }}
            onDismiss={() => minimise(true)}
          />
        </div>
      </section>
    </div>
  );
}
