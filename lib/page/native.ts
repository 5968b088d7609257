import type { Browser } from 'webextension-polyfill';

/**
 * The browser's own promise API for scripts that run in a page, under the types of webextension-polyfill:
 * the polyfill itself would outweigh everything else there.
 */
export const native: Browser = (globalThis as { browser?: Browser; chrome?: Browser }).browser?.runtime
  ? (globalThis as unknown as { browser: Browser }).browser
  : (globalThis as unknown as { chrome: Browser }).chrome;

/** False once the extension was updated or removed under this page: nothing can be sent any more. */
export function extensionLives(): boolean {
  return Boolean(native.runtime?.id);
}
