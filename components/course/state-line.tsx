import { CircleAlert, CircleCheck, CircleQuestionMark, Clock } from 'lucide-preact';
import type { ComponentChildren } from 'preact';

const icons = { ok: CircleCheck, err: CircleAlert, ask: CircleQuestionMark, mid: Clock };

/** The state of the panel: icon, words, and what stands under them. Results are spoken: `status`, failures as `alert`. */
export function StateLine({
  tone,
  title,
  role,
  children,
}: {
  tone: keyof typeof icons;
  title: string;
  role?: 'status' | 'alert';
  children?: ComponentChildren;
}) {
  const Icon = icons[tone];
  return (
    <div class={`st ${tone}`} role={role}>
      <Icon class="i l" />
      <div>
        <h2>{title}</h2>
        {children}
      </div>
    </div>
  );
}
