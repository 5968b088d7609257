import type { RefObject } from 'preact';

/** The first stop of the keyboard on a page: leads past what stands above its main part (ข้ามไปเนื้อหา). */
export function SkipLink({ main, children }: { main: RefObject<HTMLElement>; children: string }) {
  return (
    // biome-ignore lint/a11y/useValidAnchor: a hash may name a screen, so the skip link moves the focus by itself.
    <a
      class="skip"
      href="#main"
      onClick={(event) => {
        event.preventDefault();
        main.current?.focus();
      }}
    >
      {children}
    </a>
  );
}
