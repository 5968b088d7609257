import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-preact';
import type { ComponentChildren } from 'preact';

/** How a note or a tag is meant; `plain` has no judgement. */
export type Tone = 'plain' | 'ok' | 'warn' | 'err' | 'info';

const icons = { plain: Info, ok: CircleCheck, warn: TriangleAlert, err: CircleAlert, info: Info };

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
  const Icon = icons[tone];
  return (
    <div class={`note ${tone}`} role={role}>
      <Icon class="i" />
      <div>{children}</div>
    </div>
  );
}
