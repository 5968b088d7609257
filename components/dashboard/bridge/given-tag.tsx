import { bridgeWords } from '../../../lib/words/bridge.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';
import { StatusTag } from '../../parts/status-tag.tsx';
import { type GiveRow, standingOf } from './give-rows.ts';

const tones = {
  queued: 'warn',
  stored: 'ok',
  changed: 'warn',
  refused: 'err',
  withdrawing: 'warn',
  withdrawn: 'plain',
} as const;

/** The Moodle's last word on an entry. */
export function GivenTag({ row, locale }: { row: GiveRow; locale: Locale }) {
  const say = speaker(bridgeWords, locale);
  const standing = standingOf(row);
  const { given } = row;
  if (standing === null || given === null) return null;
  const reason = `reason_${given.reason}` as keyof typeof bridgeWords;
  const said = [
    say(`given_${standing}`),
    given.state === 'refused' && reason in bridgeWords ? say(reason) : '',
  ];
  return (
    <span class="bridge-given">
      <StatusTag tone={tones[standing]}>{said.filter(Boolean).join(': ')}</StatusTag>
      {standing === 'stored' && given.attested ? <StatusTag tone="ok">{say('attested')}</StatusTag> : null}
      {standing === 'stored' && given.linked.length > 0 ? (
        <span class="xs dim">{say('linked', { codes: given.linked.join(' ') })}</span>
      ) : null}
    </span>
  );
}
