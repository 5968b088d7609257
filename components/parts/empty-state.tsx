import type { ComponentChildren } from 'preact';

/** What `EmptyState` takes: a 22 px icon (`<BookOpen class="i l" />`), a title, one line why, one action. */
export interface EmptyStateProps {
  icon: ComponentChildren;
  title: string;
  children?: ComponentChildren;
  action?: ComponentChildren;
}

/** What stands where there is nothing yet, or where something could not be opened. */
export function EmptyState({ icon, title, children, action }: EmptyStateProps) {
  return (
    <div class="empty">
      {icon}
      <h3>{title}</h3>
      {children ? <div class="mut">{children}</div> : null}
      {action}
    </div>
  );
}
