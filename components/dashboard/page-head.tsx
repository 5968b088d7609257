import type { ComponentChildren } from 'preact';

/** The head of a screen: its title, one line on what is known, and its one act. */
export function PageHead({
  title,
  children,
  action,
}: {
  title: string;
  children?: ComponentChildren;
  action?: ComponentChildren;
}) {
  return (
    <div class="head">
      <div>
        <h1>{title}</h1>
        {children ? <p>{children}</p> : null}
      </div>
      {action ? <div class="act">{action}</div> : null}
    </div>
  );
}
