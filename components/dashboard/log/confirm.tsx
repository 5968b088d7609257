import { useState } from 'preact/hooks';
import type { MatchedCode } from '../../../lib/mapping/match.ts';
import type { NamedCompetency } from '../../../lib/view/page-view.ts';
import { cardWords } from '../../../lib/words/card.ts';
import { logWords } from '../../../lib/words/log.ts';
import { told, voiceOf } from '../../../lib/words/voice.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';
import { Choose } from '../../course/choose.tsx';
import { Button } from '../../parts/button.tsx';
import { Note } from '../../parts/note.tsx';
import { Competencies } from '../competencies.tsx';

/**
 * Asks which competencies an unconfirmed entry builds: what the matcher offers with its reasons, or any. Nothing is chosen
 * beforehand; "none" is an answer too.
 */
export function ConfirmCompetencies({
  suggested,
  names,
  locale,
  onConfirm,
}: {
  suggested: readonly MatchedCode[];
  names: readonly NamedCompetency[];
  locale: Locale;
  onConfirm: (codes: string[]) => Promise<void>;
}) {
  const say = speaker(logWords, locale);
  const [codes, setCodes] = useState<string[] | null>(null);
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const confirm = async () => {
    setAsked(codes === null);
    if (codes === null) return;
    setBusy(true);
    await onConfirm(codes);
    setBusy(false);
  };
  return (
    <section class="confirm" aria-label={say('confirmTitle')}>
      <h3>{say('confirmTitle')}</h3>
      {suggested.length > 0 ? (
        <Choose
          offered={suggested}
          names={names}
          codes={codes}
          onChange={setCodes}
          onPickCompetencies={async () => [...names]}
          say={voiceOf(told(cardWords, locale), locale)}
        />
      ) : (
        <Competencies all={names} codes={codes} onChange={setCodes} locale={locale} />
      )}
      {asked && codes === null ? (
        <Note tone="err" role="alert">
          {say('chooseFirst')}
        </Note>
      ) : null}
      <Button kind="filled" size="small" busy={busy} busyLabel={say('saving')} onPress={() => void confirm()}>
        {say('confirmAndSave')}
      </Button>
    </section>
  );
}
