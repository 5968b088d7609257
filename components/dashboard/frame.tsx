import {
  BookOpenCheck,
  ChevronDown,
  ClipboardCheck,
  ClipboardList,
  Download,
  HardDrive,
  LayoutDashboard,
  Settings,
  Target,
} from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { dashboardWords } from '../../lib/words/dashboard.ts';
import { type Locale, speaker } from '../../lib/words/words.ts';
import { Mark } from '../look/mark.tsx';
import { SkipLink } from '../parts/skip-link.tsx';

/** The screens that the menu leads to. */
export type Screen = 'overview' | 'log' | 'assessment' | 'plan' | 'review' | 'export' | 'settings';

/** A fiscal year (ปีงบประมาณ, B.E.), or all of them. */
export type Year = number | 'all';

const menu = [
  { screen: 'overview', href: '#/', Icon: LayoutDashboard },
  { screen: 'log', href: '#/log', Icon: BookOpenCheck },
  { screen: 'assessment', href: '#/assessment', Icon: Target },
  { screen: 'plan', href: '#/plan', Icon: ClipboardList },
  { screen: 'review', href: '#/review', Icon: ClipboardCheck },
  { screen: 'export', href: '#/export', Icon: Download },
  { screen: 'settings', href: '#/settings', Icon: Settings },
] as const;

/** What `Frame` takes. `years` newest first; `allYears` offers all of them at once, for the log only. */
export interface FrameProps {
  locale: Locale;
  here: Screen;
  year: Year;
  years: readonly number[];
  allYears: boolean;
  onYear: (year: Year) => void;
  children: ComponentChildren;
}

function MenuList({ here, locale }: { here: Screen; locale: Locale }) {
  return (
    <ul>
      {menu.map(({ screen, href, Icon }) => (
        <li key={screen} class={screen === 'settings' ? 'apart' : ''}>
          <a href={href} aria-current={screen === here ? 'page' : undefined}>
            <Icon class="i" />
            {dashboardWords[screen][locale]}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The frame of every screen: skip link, name, where the data is, the fiscal year, the menu; under 900 px it folds. */
export function Frame({ locale, here, year, years, allYears, onYear, children }: FrameProps) {
  const say = speaker(dashboardWords, locale);
  const main = useRef<HTMLElement>(null);
  const fold = useRef<HTMLDetailsElement>(null);
  const first = useRef(true);
  const Here = menu.find(({ screen }) => screen === here)?.Icon ?? LayoutDashboard;
  useEffect(() => {
    if (fold.current) fold.current.open = false;
    if (!first.current) main.current?.focus({ preventScroll: true });
    first.current = false;
  }, [here]);
  return (
    <>
      <SkipLink main={main}>{say('skip')}</SkipLink>
      <header class="top">
        <a class="brand" href="#/">
          <Mark />
          {say('name')}
          <small>{say('nameSmall')}</small>
        </a>
        <span class="local">
          <HardDrive class="i" />
          {say('local')}
        </span>
        <select
          class="in year"
          aria-label={say('fiscalYear')}
          value={String(year)}
          onChange={({ currentTarget: { value } }) => onYear(value === 'all' ? 'all' : Number(value))}
        >
          {years.map((one) => (
            <option key={one} value={String(one)}>
              {say('year', { year: locale === 'th' ? one : `${one} (${one - 543})` })}
            </option>
          ))}
          {allYears ? <option value="all">{say('allYears')}</option> : null}
        </select>
      </header>
      <details class="fold" ref={fold}>
        <summary>
          <Here class="i" />
          {dashboardWords[here][locale]}
          <ChevronDown class="i" />
        </summary>
        <nav aria-label={say('menu')}>
          <MenuList here={here} locale={locale} />
        </nav>
      </details>
      <div class="frame">
        <nav class="side-nav" aria-label={say('menu')}>
          <MenuList here={here} locale={locale} />
        </nav>
        <main id="main" ref={main} tabIndex={-1}>
          {children}
        </main>
      </div>
    </>
  );
}
