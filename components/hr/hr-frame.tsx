import { HardDrive } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { hrWords } from '../../lib/words/hr.ts';
import { type Locale, speaker } from '../../lib/words/words.ts';
import { Mark } from '../look/mark.tsx';
import { SkipLink } from '../parts/skip-link.tsx';

/** What `HrFrame` takes. `years` newest first; the chosen one is offered even where no file speaks of it. */
export interface HrFrameProps {
  year: number;
  years: readonly number[];
  onYear: (year: number) => void;
  onDrop: (dropped: DataTransfer) => void;
  children: ComponentChildren;
  locale: Locale;
}

/** The frame of HR's view: name, where the files are, the fiscal year; the whole window takes what is dropped on it. */
export function HrFrame({ year, years, onYear, onDrop, children, locale }: HrFrameProps) {
  const say = speaker(hrWords, locale);
  const main = useRef<HTMLElement>(null);
  const [over, setOver] = useState(false);
  const offered = [...new Set([year, ...years])].sort((a, b) => b - a);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way to what the buttons do.
    <div
      class={over ? 'hr-page over' : 'hr-page'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (event.relatedTarget === null) setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (event.dataTransfer) onDrop(event.dataTransfer);
      }}
    >
      <SkipLink main={main}>{say('skip')}</SkipLink>
      <header class="top">
        <a class="brand" href="/dashboard.html">
          <Mark />
          {say('name')}
          <small>{say('nameSmall')}</small>
        </a>
        <span class="tag info">{say('title')}</span>
        <span class="local">
          <HardDrive class="i" />
          {say('local')}
        </span>
        <select
          class="in year"
          aria-label={say('fiscalYear')}
          value={String(year)}
          onChange={({ currentTarget }) => onYear(Number(currentTarget.value))}
        >
          {offered.map((one) => (
            <option key={one} value={String(one)}>
              {say('year', { year: locale === 'th' ? one : `${one} (${one - 543})` })}
            </option>
          ))}
        </select>
      </header>
      <main id="main" class="hr" ref={main} tabIndex={-1}>
        {children}
      </main>
      {over ? (
        <div class="dropping" aria-hidden="true">
          {say('drop')}
        </div>
      ) : null}
    </div>
  );
}
