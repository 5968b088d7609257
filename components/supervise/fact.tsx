import type { ComponentChildren } from 'preact';
import { superviseWords } from '../../lib/words/supervise.ts';
import type { Locale } from '../../lib/words/words.ts';

/** One line of a form with its name; says so where the learner wrote nothing. */
export function Fact({
  name,
  locale,
  children,
}: {
  name: string;
  locale: Locale;
  children?: ComponentChildren;
}) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children || <span class="dim">{superviseWords.nothing[locale]}</span>}</dd>
    </div>
  );
}
