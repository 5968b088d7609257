import type { ComponentChildren } from 'preact';
import { Icon } from '../look/icon.tsx';

/** The state of the panel: icon, words, and what stands under them. Results are spoken: `status`, failures as `alert`. */
export function StateLine({
  tone,
  title,
  role,
  children,
}: {
  tone: 'ok' | 'err' | 'ask' | 'clock';
  title: string;
  role?: 'status' | 'alert';
  children?: ComponentChildren;
}) {
  return (
    <div class={`st ${tone}`} role={role}>
      <Icon name={tone} size="l" />
      <div>
        <h2>{title}</h2>
        {children}
      </div>
    </div>
  );
}
