import type { ComponentChildren, Ref } from 'preact';

/** What `IconButton` takes: only for close, minimise, options and delete; everything else has words. */
export interface IconButtonProps {
  /** Spoken name and tooltip. */
  label: string;
  /** A lucide icon: `<X class="i" />`. */
  icon: ComponentChildren;
  onPress: () => void;
  /** Whether the menu that it opens is open. */
  expanded?: boolean;
  /** The button itself, to give the focus back to. */
  buttonRef?: Ref<HTMLButtonElement>;
}

/** A 44 px button that shows an icon only. */
export function IconButton({ label, icon, onPress, expanded, buttonRef }: IconButtonProps) {
  return (
    <button
      ref={buttonRef}
      type="button"
      class="icb"
      aria-label={label}
      title={label}
      aria-expanded={expanded}
      onClick={onPress}
    >
      {icon}
    </button>
  );
}
