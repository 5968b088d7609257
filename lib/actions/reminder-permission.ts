import type { Manifest, Permissions } from 'webextension-polyfill';
import { browser } from '../browser.ts';

/** What reminders need of the browser. */
const needed = ['alarms', 'notifications'];

/** The same as the polyfill's types want it; they know no optional `alarms`, since Firefox has none. */
const asked: Permissions.Permissions = { permissions: needed as Manifest.OptionalPermission[] };

/**
 * Whether this browser can be asked for reminders at all: Chrome and its relatives. In Firefox `alarms` cannot be optional, and
 * asking for it from everybody at installation is more than those who want no reminder agreed to.
 */
export function remindersAreOffered(): boolean {
  const optional: readonly string[] = browser.runtime.getManifest().optional_permissions ?? [];
  return needed.every((permission) => optional.includes(permission));
}

/** Whether the browser allows reminders now; the person may take it back at any time. */
export async function mayRemind(): Promise<boolean> {
  return remindersAreOffered() && (await browser.permissions.contains(asked));
}

/** Asks the person through the browser; to be called at once in a press, else the browser refuses. Answers what they said. */
export function askToRemind(): Promise<boolean> {
  return browser.permissions.request(asked);
}
