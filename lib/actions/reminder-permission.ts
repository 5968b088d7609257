import type { Manifest, Permissions } from 'webextension-polyfill';
import { browser } from '../browser.ts';

/** What of the browser's reminders need, where it can be optional. */
const known = ['alarms', 'notifications'];

/** Those of them that this browser's manifest declares: all in Chrome and its relatives, no `alarms` in Firefox. */
function optional(): string[] {
  const declared: readonly string[] = browser.runtime.getManifest().optional_permissions ?? [];
  return known.filter((permission) => declared.includes(permission));
}

/** The same as the polyfill's types want it; they know no optional `alarms`, since Firefox has none. */
function asked(): Permissions.Permissions {
  return { permissions: optional() as Manifest.OptionalPermission[] };
}

/**
 * Whether a daily alarm may wake us. In Firefox `alarms` cannot be optional, and asking for it from everybody at installation is
 * more than those who want no reminder agreed to: there we look whenever the background starts, first with the browser.
 */
export function remindsByAlarm(): boolean {
  return optional().includes('alarms');
}

/** Whether the browser allows reminders now; the person may take it back at any time. */
export async function mayRemind(): Promise<boolean> {
  return optional().includes('notifications') && (await browser.permissions.contains(asked()));
}

/** Asks the person through the browser; to be called at once in a press, else the browser refuses. Answers what they said. */
export function askToRemind(): Promise<boolean> {
  return browser.permissions.request(asked());
}
