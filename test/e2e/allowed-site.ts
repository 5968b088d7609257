import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { built, extensionId, startChromium } from './chromium.ts';

/** A profile whose person has said yes to some hosts before, with the extension that it is for. */
export interface AllowedProfile {
  profile: string;
  extension: string;
  remove(): void;
}

/**
 * Makes a Chromium profile in which the optional hosts were granted once: the same extension, from the same folder, had
 * them as required hosts in an earlier run. Nobody is there to press the browser's own question, and for what is granted
 * already it asks none: the real request resolves by itself, until the extension gives the host back.
 */
export async function profileThatAllowed(...hosts: string[]): Promise<AllowedProfile> {
  const extension = mkdtempSync(join(tmpdir(), 'idp-companion-build-'));
  const profile = mkdtempSync(join(tmpdir(), 'idp-companion-profile-'));
  cpSync(built, extension, { recursive: true });
  const file = join(extension, 'manifest.json');
  const manifest = readFileSync(file, 'utf8');
  const earlier = JSON.parse(manifest);
  earlier.host_permissions.push(...hosts.map((host) => `https://${host}/*`));
  writeFileSync(file, JSON.stringify(earlier));
  const { context, close } = await startChromium({ port: 9, extension, profile });
  await extensionId(context);
  await close();
  writeFileSync(file, manifest);
  return {
    profile,
    extension,
    remove: () => {
      for (const folder of [extension, profile])
        rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}
