import { useState } from 'preact/hooks';

let given = 0;

/** An id that no other element of this window has; lighter than Preact's own, which is made to agree with a server. */
export function useOwnId(): string {
  return useState(() => `own-${given++}`)[0];
}
