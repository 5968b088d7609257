import type { Evidence, Rung } from '../../../lib/idp/entry.ts';
import { rungOf } from '../../../lib/idp/evidence.ts';
import { logWords } from '../../../lib/words/log.ts';
import { rungWords } from '../../../lib/words/parts.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';
import { momentText } from './entry-words.ts';

const rungs: readonly Rung[] = [5, 4, 3, 2, 1];

/** How many pieces of evidence of one rung are written out. */
const mostShown = 5;

/** The evidence ladder (หลักฐาน), 5 at the top: what was seen on each rung, where and when, or that there is nothing yet. */
export function Ladder({ evidence, locale }: { evidence: readonly Evidence[]; locale: Locale }) {
  const say = speaker(logWords, locale);
  const highest = rungOf({ evidence: [...evidence] });
  return (
    <ol class="ladder">
      {rungs.map((rung) => {
        const seen = evidence.filter((one) => one.rung === rung);
        return (
          <li key={rung} class={rung <= highest ? 'y' : ''}>
            <span class="n">{rung}</span>
            <div>
              {rung === highest ? <b>{rungWords[rung][locale]}</b> : rungWords[rung][locale]}
              {seen.slice(0, mostShown).map((one) => (
                <Seen key={one.at + one.url} evidence={one} locale={locale} />
              ))}
              {seen.length > 0 ? null : (
                <span class="xs dim">{say(rung < highest ? 'under' : 'notYet')}</span>
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

function Seen({ evidence: { rung, signal, url, at }, locale }: { evidence: Evidence; locale: Locale }) {
  const say = speaker(logWords, locale);
  return (
    <span class="xs dim">
      {signal ? (
        <>
          <bdi>“{signal}”</bdi>{' '}
        </>
      ) : null}
      {say(rung === 1 ? 'pressed' : 'seen', { when: momentText(at, locale) })}
      {url ? (
        <>
          {' '}
          <a href={url} target="_blank" rel="noreferrer">
            {say('place')}
          </a>
        </>
      ) : null}
    </span>
  );
}
