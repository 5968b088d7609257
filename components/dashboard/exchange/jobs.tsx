import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** A group of jobs with one purpose under its name. */
export function Jobs({ title, children }: { title: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section class="jobs" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div class="panel">{children}</div>
    </section>
  );
}
