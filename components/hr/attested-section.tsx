import type { Attested } from '../../lib/hr/attested.ts';
import { attestedWords } from '../../lib/words/attested.ts';
import { dayText } from '../../lib/words/dates.ts';
import { type Locale, speaker } from '../../lib/words/words.ts';
import { Button } from '../parts/button.tsx';
import { Note } from '../parts/note.tsx';
import { StatusTag } from '../parts/status-tag.tsx';

/** What `AttestedSection` takes; `pinned` are fingerprints. */
export interface AttestedSectionProps {
  attested: readonly Attested[];
  pinned: ReadonlySet<string>;
  onPin: (fingerprint: string, issuer: string) => void;
  onUnpin: (fingerprint: string) => void;
  locale: Locale;
}

const tones = {
  verified: 'ok',
  'unknown-key': 'warn',
  'wrong-signature': 'err',
  unreadable: 'err',
  'cannot-verify': 'warn',
  absent: 'warn',
} as const;

/** Every attested entry with what HR can tell of it, and the keys to compare and pin. */
export function AttestedSection({ attested, pinned, onPin, onUnpin, locale }: AttestedSectionProps) {
  const say = speaker(attestedWords, locale);
  const signed = attested.filter(({ state }) => state === 'verified' || state === 'unknown-key');
  const keys = new Map(
    signed.map(({ fingerprint, issuer }) => [`${fingerprint} ${issuer}`, { fingerprint, issuer }]),
  );
  return (
    <section>
      <h3>{say('title')}</h3>
      <ul class="entries">
        {attested.map((one) => (
          <li key={one.entry}>
            {one.title} <StatusTag tone={tones[one.state]}>{say(one.state)}</StatusTag>
            {one.otherName ? <Note tone="warn">{say('otherName', { name: one.subject })}</Note> : null}
            {one.differs && one.signed !== null ? (
              <Note tone="warn">
                {say('differs', {
                  course: one.signed.course,
                  day: dayText(one.signed.day, locale),
                  hours: one.signed.hours === null ? '' : say('hours', { n: one.signed.hours }),
                })}
              </Note>
            ) : null}
          </li>
        ))}
      </ul>
      {[...keys.values()].map(({ fingerprint, issuer }) => (
        <div key={fingerprint} class="moodle-key">
          <p class="s">{say('key', { issuer })}</p>
          <p class="fingerprint">{fingerprint.match(/.{4}/g)?.join(' ')}</p>
          {pinned.has(fingerprint) ? (
            <p>
              <StatusTag tone="ok">{say('pinned')}</StatusTag>{' '}
              <Button size="small" kind="quiet" onPress={() => onUnpin(fingerprint)}>
                {say('unpin')}
              </Button>
            </p>
          ) : (
            <>
              <p class="xs dim">{say('compare', { issuer })}</p>
              <Button size="small" onPress={() => onPin(fingerprint, issuer)}>
                {say('pin')}
              </Button>
            </>
          )}
        </div>
      ))}
    </section>
  );
}
