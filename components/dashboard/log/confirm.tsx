import { useState } from 'preact/hooks';
import type { NamedCompetency } from '../../../lib/view/page-view.ts';
import { logWords } from '../../../lib/words/log.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';
import { Button } from '../../parts/button.tsx';
import { Note } from '../../parts/note.tsx';
import { Competencies } from '../competencies.tsx';

/** Asks which competencies an unconfirmed entry builds. Nothing is chosen beforehand; "none" is an answer too. */
export function ConfirmCompetencies({
  names,
  locale,
  onConfirm,
}: {
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
      <Competencies all={names} codes={codes} onChange={setCodes} locale={locale} />
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
