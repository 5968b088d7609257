import type { UseStore } from 'idb-keyval';
import { browser } from '../../browser.ts';
import type { Settings } from '../../idp/settings.ts';
import type { Request } from '../../messages.ts';
import { changeSettings } from '../../store/settings.ts';

/** Changes settings from a screen, and has the open pages of the learning sites follow at once. Throws StoreError. */
export async function changeSettingsHere(
  use: UseStore,
  update: (settings: Settings) => Partial<Settings>,
  now: string,
): Promise<void> {
  await changeSettings(use, update, now);
  await browser.runtime.sendMessage({ type: 'settings/changed' } satisfies Request);
}
