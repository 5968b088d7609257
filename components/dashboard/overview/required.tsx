import type { NamedCompetency } from '../../../lib/view/page-view.ts';
import { overviewWords } from '../../../lib/words/overview.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';
import { CodeChip } from '../../parts/code-chip.tsx';

/** What `Required` takes. `counts`: finished, confirmed entries of the year by code. */
export interface RequiredProps {
  names: readonly NamedCompetency[];
  counts: Readonly<Record<string, number>>;
  /** Whether the learner's mission group is known. */
  known: boolean;
  locale: Locale;
}

/** The competencies that the learner's group requires, those with entries first; then what was built besides. */
export function Required({ names, counts, known, locale }: RequiredProps) {
  const say = speaker(overviewWords, locale);
  const required = names.filter((one) => one.required);
  const having = required.filter(({ code }) => (counts[code] ?? 0) > 0);
  const missing = required.filter(({ code }) => (counts[code] ?? 0) === 0);
  const outside = names.filter((one) => !one.required && (counts[one.code] ?? 0) > 0);
  const line = ({ code, th }: NamedCompetency) => {
    const n = counts[code] ?? 0;
    return (
      <li key={code}>
        <CodeChip code={code} missing={n === 0} />
        <span lang="th">{th}</span>
        <span class="xs mut nw">
          {n === 0 ? say('none') : n === 1 ? say('entry') : say('entries', { n })}
        </span>
      </li>
    );
  };
  return (
    <section class="panel" aria-labelledby="required">
      <header>
        <h2 id="required">{say(known ? 'required' : 'built')}</h2>
        {known ? (
          <span class="s mut">{say('started', { n: having.length, all: required.length })}</span>
        ) : null}
      </header>
      {known ? null : (
        <p class="s pads">
          {say('unknownGroup')} <a href="#/settings">{say('profileDo')}</a>
        </p>
      )}
      <ul class="comp">{[...having, ...missing].map(line)}</ul>
      {outside.length > 0 ? (
        <>
          {known ? <h3 class="sub">{say('outside')}</h3> : null}
          <ul class="comp">{outside.map(line)}</ul>
        </>
      ) : null}
    </section>
  );
}
