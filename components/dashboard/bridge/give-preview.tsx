import type { SentEntry } from '../../../lib/bridge/contract.ts';
import type { Rung } from '../../../lib/idp/entry.ts';
import { bridgeWords } from '../../../lib/words/bridge.ts';
import { dayText } from '../../../lib/words/dates.ts';
import { duration } from '../../../lib/words/hours.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';
import { Button } from '../../parts/button.tsx';
import { CodeChip } from '../../parts/code-chip.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Note } from '../../parts/note.tsx';
import { RungMeter } from '../../parts/rung-meter.tsx';

/** What `GivePreview` takes. `site` is the Moodle's address as a person reads it. */
export interface GivePreviewProps {
  entries: readonly SentEntry[];
  site: string;
  /** Whether profile has both a name and an agency. */
  named: boolean;
  onSend: (consent: string) => void;
  onCancel: () => void;
  locale: Locale;
}

/** Everything that will leave this computer, and the sentence that the learner agrees to by sending it. */
export function GivePreview({ entries, site, named, onSend, onCancel, locale }: GivePreviewProps) {
  const say = speaker(bridgeWords, locale);
  const consent = say('consent', { site });
  return (
    <Dialog
      title={say('previewTitle')}
      locale={locale}
      onClose={onCancel}
      actions={
        <>
          <Button onPress={onCancel}>{say('cancel')}</Button>
          <Button kind="filled" onPress={() => onSend(consent)}>
            {say('send')}
          </Button>
        </>
      }
    >
      <div class="bridge-preview">
        <ul class="bridge-list">
          {entries.map((entry) => (
            <li key={entry.id}>
              {entry.title}
              <p class="bridge-facts">
                <span class="xs dim">
                  {[
                    entry.provider,
                    dayText(entry.completed, locale),
                    entry.minutes === null ? '' : duration(entry.minutes, locale),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
                {entry.codes.map((code) => (
                  <CodeChip key={code} code={code} />
                ))}
                <RungMeter rung={entry.rung as Rung} locale={locale} />
              </p>
            </li>
          ))}
        </ul>
        <p class="s">{say('previewWhat')}</p>
        {named ? null : <Note tone="warn">{say('noAgency')}</Note>}
        <p class="bridge-consent">{consent}</p>
      </div>
    </Dialog>
  );
}
