import type { ComponentChildren } from 'preact';

/** What `EmptyState` takes: a 22 px icon (`<BookOpen class="i l" />`), a title, one line why, one action. */
export interface EmptyStateProps {
  icon: ComponentChildren;
  title: string;
  /** Level of its heading: 2 where it stands right under the page's own. */
  level?: 2 | 3;
  children?: ComponentChildren;
  action?: ComponentChildren;
}

/** What stands where there is nothing yet, or where something could not be opened. */
export function EmptyState({ icon, title, level = 3, children, action }: EmptyStateProps) {
  const Heading = `h${level}` as const;
  return (
    <div class="empty">
      {icon}
      <Heading>{title}</Heading>
      {children ? <div class="mut">{children}</div> : null}
      {action}
    </div>
  );
}
