import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { practiceWords } from '../../lib/words/practice.ts';
import { type Locale, speaker } from '../../lib/words/words.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { Note } from '../parts/note.tsx';

/** What `FormDialog` takes. Children draw the fields; they are told whether saving was tried, from when on errors show. */
export interface FormDialogProps {
  title: string;
  /** What the button that saves says; "บันทึก" where it is not given. */
  saveLabel?: string;
  /** Whether a field is wrong: then nothing is saved and the first wrong field gets the focus. */
  wrong: boolean;
  /** Saves; why it did not, in words, or null. */
  onSave: () => Promise<string | null>;
  onClose: () => void;
  locale: Locale;
  children: (tried: boolean) => ComponentChildren;
}

/** A short form over the page. What was typed stays until it is saved or the window is closed. */
export function FormDialog(props: FormDialogProps) {
  const { title, saveLabel, wrong, onSave, onClose, locale, children } = props;
  const say = speaker(practiceWords, locale);
  const form = useRef<HTMLDivElement>(null);
  const [tries, setTries] = useState(0);
  const [busy, setBusy] = useState(false);
  const [why, setWhy] = useState<string | null>(null);
  useEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tries]);
  const save = async () => {
    setTries(tries + 1);
    if (wrong) return;
    setBusy(true);
    const refused = await onSave();
    setBusy(false);
    setWhy(refused);
    if (refused === null) onClose();
  };
  return (
    <Dialog
      title={title}
      locale={locale}
      onClose={onClose}
      actions={
        <>
          <Button kind="quiet" onPress={onClose}>
            {say('cancel')}
          </Button>
          <Button kind="filled" busy={busy} busyLabel={say('saving')} onPress={() => void save()}>
            {saveLabel ?? say('save')}
          </Button>
        </>
      }
    >
      <div ref={form} class="dlg-form">
        {children(tries > 0)}
        {why === null ? null : (
          <Note tone="err" role="alert">
            {why}
          </Note>
        )}
      </div>
    </Dialog>
  );
}
