import type { ComponentChildren } from 'preact';

/** What `Button` takes. `filled` is the one act of its area; everything else is `outline` or `quiet`. */
export interface ButtonProps {
  kind?: 'filled' | 'outline' | 'quiet';
  /** `small` keeps the 44 px target with smaller words; `dense` (36 px) is for tables only. */
  size?: 'small' | 'dense' | '';
  /** As wide as its area. */
  full?: boolean;
  /** While true the busy words show, the width stays and further presses are ignored. */
  busy?: boolean;
  /** Words while busy, such as "กำลังบันทึก…"; needed where `busy` is used. */
  busyLabel?: string;
  /** A lucide icon before the words: `<Undo2 class="i" />`. */
  icon?: ComponentChildren;
  type?: 'button' | 'submit';
  /** Whether what the button opens is open; for buttons that unfold something. */
  expanded?: boolean;
  onPress?: () => void;
  children: ComponentChildren;
}

/** A button with words. */
export function Button({
  kind = 'outline',
  size = '',
  full,
  busy,
  busyLabel,
  icon,
  type = 'button',
  expanded,
  onPress,
  children,
}: ButtonProps) {
  return (
    <button
      type={type}
      class={`btn ${kind === 'filled' ? 'pri' : kind} ${size === 'small' ? 'sm' : size}${full ? ' full' : ''}`}
      aria-disabled={busy}
      aria-expanded={expanded}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onPress?.();
      }}
    >
      {icon}
      {busyLabel ? (
        <span class="swap">
          <span aria-hidden={busy}>{children}</span>
          <span aria-hidden={!busy}>{busyLabel}</span>
        </span>
      ) : (
        children
      )}
    </button>
  );
}
