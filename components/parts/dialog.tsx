import { X } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { partWords } from '../../lib/words/parts.ts';
import type { Locale } from '../../lib/words/words.ts';
import { IconButton } from './icon-button.tsx';

/** What `Dialog` takes. It is open while it is rendered; `onClose` is called for Esc and the close button. */
export interface DialogProps {
  title: string;
  locale: Locale;
  onClose: () => void;
  children: ComponentChildren;
  /** Buttons of the foot, the filled one last. */
  actions?: ComponentChildren;
}

/** A modal window: keeps the focus inside, and gives it back to where it was. */
export function Dialog({ title, locale, onClose, children, actions }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class="dlg"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header>
        <h2 id={id}>{title}</h2>
        <IconButton label={partWords.close[locale]} icon={<X class="i" />} onPress={onClose} />
      </header>
      <div class="body">{children}</div>
      {actions ? <footer>{actions}</footer> : null}
    </dialog>
  );
}
