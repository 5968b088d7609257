import { useState } from 'preact/hooks';
import { hrWords } from '../../lib/words/hr.ts';
import { type Locale, speaker } from '../../lib/words/words.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { Note } from '../parts/note.tsx';

/** Saving the consolidated workbook: with a row for each person or without. */
export function SaveDialog({
  busy,
  failed,
  onSave,
  onClose,
  locale,
}: {
  busy: boolean;
  failed: boolean;
  onSave: (people: boolean) => void;
  onClose: () => void;
  locale: Locale;
}) {
  const say = speaker(hrWords, locale);
  const [people, setPeople] = useState(false);
  return (
    <Dialog
      title={say('save')}
      locale={locale}
      onClose={onClose}
      actions={
        <Button kind="filled" busy={busy} busyLabel={say('saving')} onPress={() => onSave(people)}>
          {say('saveNow')}
        </Button>
      }
    >
      <p class="s">{say('saveWhat')}</p>
      <label class="pick">
        <input
          type="checkbox"
          checked={people}
          onChange={({ currentTarget }) => setPeople(currentTarget.checked)}
        />
        <span>
          {say('savePeople')}
          <span class="help">
            <br />
            {say('savePeopleWhat')}
          </span>
        </span>
      </label>
      {failed ? (
        <Note tone="err" role="alert">
          {say('saveFailed')}
        </Note>
      ) : null}
    </Dialog>
  );
}
