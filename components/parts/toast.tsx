import { CircleAlert, CircleCheck, Undo2, X } from 'lucide-preact';
import { useEffect } from 'preact/hooks';
import { partWords } from '../../lib/words/parts.ts';
import type { Locale } from '../../lib/words/words.ts';
import { Button } from './button.tsx';
import { IconButton } from './icon-button.tsx';

/** A message about what was just done. With `undo` it can be taken back by its button or Ctrl+Z while it shows. */
export interface ToastMessage {
  /** New for every message, so that the same words are spoken again. */
  id: string | number;
  text: string;
  /** True for a failure: spoken at once. */
  failed?: boolean;
  undo?: () => void;
}

const typing = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Where messages show: always in the page, so that screen readers notice a new one. It stays until closed or replaced. */
export function Toast({
  message,
  locale,
  onClose,
}: {
  message: ToastMessage | null;
  locale: Locale;
  onClose: () => void;
}) {
  const undo = message?.undo;
  useEffect(() => {
    if (!undo) return;
    const onKey = (event: KeyboardEvent) => {
      if (
        event.code !== 'KeyZ' ||
        !(event.ctrlKey || event.metaKey) ||
        event.shiftKey ||
        typing(event.target)
      )
        return;
      event.preventDefault();
      undo();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [undo]);
  return (
    <div class="toasts" role={message?.failed ? 'alert' : 'status'}>
      {message ? (
        <div key={message.id} class={message.failed ? 'toast err' : 'toast'}>
          {message.failed ? <CircleAlert class="i" /> : <CircleCheck class="i" />}
          <span>{message.text}</span>
          {undo ? (
            <Button kind="quiet" size="small" icon={<Undo2 class="i" />} onPress={undo}>
              {partWords.undo[locale]}
            </Button>
          ) : null}
          <IconButton label={partWords.close[locale]} icon={<X class="i" />} onPress={onClose} />
        </div>
      ) : null}
    </div>
  );
}
