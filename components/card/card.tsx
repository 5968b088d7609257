import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PageView } from '../../lib/view/page-view.ts';
import { CoursePanel, isAct } from '../course/course-panel.tsx';
import type { PanelProps } from '../course/panel.ts';
import { Icon } from '../look/icon.tsx';
import { Mark } from '../look/mark.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { Badge } from './badge.tsx';

/** What the card takes: the panel's own, and what a window on somebody else's page needs. */
export interface CardProps extends Omit<PanelProps, 'onDismiss' | 'view'> {
  /** Views with nothing to do about a course are not shown at all. */
  view: PageView;
  /** Whether it shows as its badge; remembered per site by whoever shows it. */
  minimised: boolean;
  onMinimise: (minimised: boolean) => void;
  /** Distance from the window's foot in px, from `liftOf`. */
  lift: number;
  /** The learner wants no card on this site; the popup goes on working there. */
  onClose: (site: string) => void;
  /** The learner wants no record kept of this site any more. */
  onSwitchOff: (site: string) => void;
  onDashboard: () => void;
}

function MenuItem({ words, why, onPress }: { words: string; why?: string; onPress: () => void }) {
  return (
    <li>
      <button type="button" onClick={onPress}>
        {words}
        {why && <span class="why">{why}</span>}
      </button>
    </li>
  );
}

/**
 * The quiet card at the bottom right of a course page, or its badge. It never takes the focus by itself; Esc closes its menu,
 * then minimises it, and the focus goes to the badge and back only when the learner's own act moved it.
 */
export function Card(props: CardProps) {
  const { view, say, minimised, onMinimise, lift, onClose, onSwitchOff, onDashboard } = props;
  const [menu, setMenu] = useState(false);
  const badge = useRef<HTMLButtonElement>(null);
  const card = useRef<HTMLElement>(null);
  const options = useRef<HTMLButtonElement>(null);
  const moved = useRef(false);

  useLayoutEffect(() => {
    if (moved.current) (minimised ? badge : card).current?.focus();
    moved.current = false;
  }, [minimised]);

  const minimise = (to: boolean) => {
    moved.current = true;
    onMinimise(to);
  };
  if (!isAct(view)) return null;
  return (
    <div class="corner" lang={say.locale} style={{ '--lift': `${lift}px` }}>
      {minimised && <Badge view={view} say={say} onPress={() => minimise(false)} badgeRef={badge} />}
      <section
        ref={card}
        class={view.state === 'list' ? 'card broad' : 'card'}
        aria-label={say('name')}
        tabIndex={-1}
        hidden={minimised}
        onClick={(event) => {
          if (!options.current?.contains(event.target as Node)) setMenu(false);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          if (!menu) return minimise(true);
          setMenu(false);
          options.current?.focus();
        }}
      >
        <header class="hd">
          <Mark size={20} />
          <span>{say('name')}</span>
          <IconButton label={say('minimise')} icon={<Icon name="minus" />} onPress={() => minimise(true)} />
          <IconButton
            label={say('options')}
            icon={<Icon name="dots" />}
            expanded={menu}
            onPress={() => setMenu(!menu)}
            buttonRef={options}
          />
        </header>
        {menu && (
          <ul class="menu">
            <MenuItem words={say('dashboard')} onPress={onDashboard} />
            {'site' in view && (
              <>
                <MenuItem
                  words={say('closeCard')}
                  why={say('closeCardHelp')}
                  onPress={() => onClose(view.site)}
                />
                <MenuItem
                  words={say('switchOff')}
                  why={say('switchOffHelp')}
                  onPress={() => onSwitchOff(view.site)}
                />
              </>
            )}
          </ul>
        )}
        <div class="scroll">
          <CoursePanel {...props} view={view} onDismiss={() => minimise(true)} />
        </div>
      </section>
    </div>
  );
}
