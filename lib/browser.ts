import browser from 'webextension-polyfill';

/** The WebExtensions API of background and extension pages; the one place that names the polyfill. */
export { browser };
