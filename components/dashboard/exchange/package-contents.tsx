import { Check, X } from 'lucide-preact';
import type { Reading } from '../../../lib/framework/methods.ts';
import { duration } from '../../../lib/words/hours.ts';
import { packageWords } from '../../../lib/words/package.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';

/** What the learner chose for the package. */
export interface PackageOptions {
  leaveLinks: boolean;
  leaveEvidence: boolean;
  sign: boolean;
}

/** What `PackageContents` takes; the figures are of the finished entries of the year. */
export interface PackageContentsProps {
  /** Fiscal year, B.E. */
  year: number;
  entries: number;
  minutes: number;
  reading: Reading;
  options: PackageOptions;
  onOptions: (options: PackageOptions) => void;
  locale: Locale;
}

/** What is in the package and what is not, and what the learner leaves out of it. */
export function PackageContents(props: PackageContentsProps) {
  const { year, entries, minutes, reading, options, onOptions, locale } = props;
  const say = speaker(packageWords, locale);
  const { leaveLinks, leaveEvidence, sign } = options;
  const shown = locale === 'th' ? year : year - 543;
  const inside = [
    say('insidePerson'),
    say(leaveEvidence ? 'insideRungs' : 'insideEntries', { year: shown }),
    !leaveEvidence && say('insideFiles'),
    say('insideForms'),
    say('insideReading', { reading: say(reading) }),
  ].filter((line) => line !== false);
  const outside = [
    say('outCitizen'),
    say('outDeleted'),
    leaveLinks && say('outLinks'),
    leaveEvidence && say('outEvidence'),
  ].filter((line) => line !== false);
  const switches = [
    { key: 'leaveLinks', label: say('leaveLinks'), why: '' },
    { key: 'leaveEvidence', label: say('leaveEvidence'), why: '' },
    { key: 'sign', label: say('sign'), why: say('signWhy') },
  ] as const;
  const on = { leaveLinks, leaveEvidence, sign };
  return (
    <aside class="panel inside" aria-labelledby="inside">
      <h2 id="inside">{say('inside')}</h2>
      <ul>
        {inside.map((line) => (
          <li key={line}>
            <Check class="i y" />
            <span>{line}</span>
          </li>
        ))}
        {outside.map((line) => (
          <li key={line}>
            <X class="i n" />
            <span class="mut">{line}</span>
          </li>
        ))}
      </ul>
      <dl>
        <div>
          <dt>{say('entries')}</dt>
          <dd>{entries}</dd>
        </div>
        <div>
          <dt>{say('hours')}</dt>
          <dd>{duration(minutes, locale)}</dd>
        </div>
      </dl>
      <div class="opts">
        {switches.map(({ key, label, why }) => (
          <label key={key} class="pick">
            <input
              type="checkbox"
              checked={on[key]}
              onChange={({ currentTarget }) => onOptions({ ...options, [key]: currentTarget.checked })}
            />
            <span>
              {label}
              {why ? <span class="help">{why}</span> : null}
            </span>
          </label>
        ))}
      </div>
    </aside>
  );
}
