import type { ComponentChildren } from 'preact';

/** One thing that can be done with the data: icon, name, what it is, its button, and what came of it underneath. */
export function Job({
  icon,
  title,
  what,
  action,
  children,
}: {
  icon: ComponentChildren;
  title: string;
  what: ComponentChildren;
  action: ComponentChildren;
  children?: ComponentChildren;
}) {
  return (
    <div class="job">
      {icon}
      <div>
        <h3>{title}</h3>
        <p>{what}</p>
      </div>
      <div class="b">{action}</div>
      {children ? <div class="below">{children}</div> : null}
    </div>
  );
}
