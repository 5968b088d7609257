import { superviseWords } from '../../lib/words/supervise.ts';
import { type Locale, speaker } from '../../lib/words/words.ts';
import { momentText } from '../dashboard/log/entry-words.ts';
import { Note, type Tone } from '../parts/note.tsx';
import type { Sender, Sent } from './sent.ts';

const tones: Readonly<Record<Sender, Tone>> = {
  first: 'ok',
  same: 'ok',
  'new-key': 'warn',
  unsigned: 'warn',
};

/** Whose package it is, and what can be told of its way here. */
export function SenderHead({ sent, locale }: { sent: Sent; locale: Locale }) {
  const say = speaker(superviseWords, locale);
  const { person, createdAt, leftOut, fingerprint, sender, invalid } = sent;
  const facts = [
    say('madeOn', { when: momentText(createdAt, locale) }),
    leftOut.includes('links') && say('leftLinks'),
    leftOut.includes('evidence') && say('leftEvidence'),
    invalid > 0 && say('invalid', { n: invalid }),
  ].filter(Boolean);
  return (
    <section class="panel sender" aria-labelledby="sender">
      <h2 id="sender">
        <bdi>{person.name || say('noName')}</bdi>
      </h2>
      <p class="s">{[person.position, person.agency].filter(Boolean).join(' · ')}</p>
      <p class="xs dim">{facts.join(' · ')}</p>
      <Note tone={tones[sender]} role="status">
        {say(sender, { key: (fingerprint ?? '').slice(0, 8) })}
      </Note>
    </section>
  );
}
