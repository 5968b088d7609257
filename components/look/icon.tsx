const circle = 'M12 2.5a9.5 9.5 0 1 0 0 19 9.5 9.5 0 0 0 0-19';

/** Outlines on a 24 px grid. The card carries these few itself, so that it stays small; pages take theirs from lucide. */
const outlines = {
  tick: 'm5 13 4.5 4.5L19.5 7',
  ok: `${circle}m-4 9.8 3 3 5.2-5.8`,
  err: `${circle}m0 5v5m0 3.8v.1`,
  ask: `${circle}M9.3 9.4c.4-1.5 1.6-2.2 2.9-2.2 1.5 0 2.7 1 2.7 2.5 0 2-2.9 2.3-2.9 4.1m0 3v.1`,
  clock: `${circle}m0 4.2V12l3.6 2`,
  seal: 'M12 2.5a4 4 0 0 1 6.7 2.8 4 4 0 0 1 2.8 6.7 4 4 0 0 1-2.8 6.7 4 4 0 0 1-6.7 2.8 4 4 0 0 1-6.7-2.8A4 4 0 0 1 2.5 12a4 4 0 0 1 2.8-6.7A4 4 0 0 1 12 2.5m-4 9.8 3 3 5.2-5.8',
  warn: 'M12 3.5 2.4 20h19.2zm0 6.3v4.4m0 2.9v.1',
  info: `${circle}m0 8.6v5m0-8.4v.1`,
  minus: 'M5 12h14',
  dots: 'M4.8 12h.8m6 0h.8m6 0h.8',
  undo: 'M8.5 13.5 4 9l4.5-4.5M4 9h10.2a5.4 5.4 0 0 1 0 10.8H10',
};

/** What `Icon` draws. */
export type IconName = keyof typeof outlines;

/** One line icon, 18 px; `l` 22 px for states, `sm` 16 px. Decoration: words stand beside it, or its button is named. */
export function Icon({ name, size = '' }: { name: IconName; size?: '' | 'l' | 'sm' }) {
  return <Outline d={outlines[name]} size={size} />;
}

/** The same with an outline of one's own, for what only one window shows. */
export function Outline({ d, size = '' }: { d: string; size?: '' | 'l' | 'sm' }) {
  return (
    <svg class={`i ${size}`} viewBox="0 0 24 24" aria-hidden="true">
      <path d={d} />
    </svg>
  );
}
