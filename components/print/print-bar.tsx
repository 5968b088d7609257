import { FileSpreadsheet, Printer } from 'lucide-preact';
import type { FilledForm, MissingPlace } from '../../lib/idp/forms/filled.ts';
import { printWords } from '../../lib/words/print.ts';
import { type Locale, type Say, speaker } from '../../lib/words/words.ts';
import { Icon } from '../look/icon.tsx';
import { Button } from '../parts/button.tsx';
import { Note } from '../parts/note.tsx';

/** What is said and done above the sheets, on the screen only: which form, what is still empty, back, print. */
export function PrintBar({
  filled,
  fiscalYear,
  backTo,
  onPrint,
  onXlsx,
  xlsx,
  locale,
}: {
  filled: FilledForm;
  /** B.E.; null for a blank form. */
  fiscalYear: number | null;
  /** Address of the screen where the form's places are filled. */
  backTo: string;
  onPrint: () => void;
  onXlsx: () => void;
  /** Where the making of the file for Excel stands. */
  xlsx: 'idle' | 'making' | 'failed';
  locale: Locale;
}) {
  const say = speaker(printWords, locale);
  const { form, missing } = filled;
  const shownYear = locale === 'th' || fiscalYear === null ? fiscalYear : fiscalYear - 543;
  return (
    <header class="print-bar">
      <div class="print-acts">
        <div>
          <h1>{say(form.id)}</h1>
          <p class="s dim">
            {shownYear === null ? say('blank') : say('year', { year: shownYear })} · {say('paper')}
          </p>
        </div>
        <a class="btn" href={backTo}>
          {say('back')}
        </a>
        <Button
          icon={<FileSpreadsheet class="i" />}
          busy={xlsx === 'making'}
          busyLabel={say('making')}
          onPress={onXlsx}
        >
          {say('xlsx')}
        </Button>
        <Button kind="filled" icon={<Printer class="i" />} onPress={onPrint}>
          {say('print')}
        </Button>
      </div>
      {xlsx === 'failed' ? (
        <Note tone="err" role="alert">
          {say('failed')}
        </Note>
      ) : null}
      {fiscalYear === null ? null : missing.length === 0 ? (
        <p class="print-whole">
          <Icon name="ok" size="sm" /> {say('complete')}
        </p>
      ) : (
        <details class="print-gaps">
          <summary>
            <Icon name="warn" size="sm" /> {say('gaps', { n: missing.length })}
          </summary>
          <p class="s">{say('gapsWhy')}</p>
          <ul>
            {missing.map((place) => (
              <li key={JSON.stringify(place)}>{placeText(place, say)}</li>
            ))}
          </ul>
        </details>
      )}
    </header>
  );
}

function placeText(place: MissingPlace, say: Say<typeof printWords>): string {
  if (place.at === 'head') return say(place.field);
  if (place.at === 'rows') return say('noItems');
  return say('row', { no: place.no, what: say(place.column) });
}
