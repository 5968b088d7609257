/** Stands in for webextension-polyfill, which refuses to load outside an extension: WXT's in-memory browser. */
export { fakeBrowser as default } from 'wxt/testing/fake-browser';
