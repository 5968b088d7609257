import type { ComponentChildren } from 'preact';
import { Icon } from '../look/icon.tsx';

/** How a note or a tag is meant; `plain` has no judgement. */
export type Tone = 'plain' | 'ok' | 'warn' | 'err' | 'info';

const icons = { plain: 'info', ok: 'ok', warn: 'warn', err: 'err', info: 'info' } as const;

/** One sentence with its icon and at most one link. `alert` speaks it at once, `status` when the reader is idle. */
export function Note({
  tone = 'plain',
  role,
  children,
}: {
  tone?: Tone;
  role?: 'alert' | 'status';
  children: ComponentChildren;
}) {
  const icon = icons[tone];
  return (
    <div class={`note ${tone}`} role={role}>
      <Icon name={icon} />
      <div>{children}</div>
    </div>
  );
}
