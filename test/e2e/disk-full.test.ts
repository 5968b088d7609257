import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { button, cardIn, Journey, say } from './journey.ts';

/** A small disk of its own for the browser's profile; null where this machine does not let us have one. */
function smallDisk(): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'idp-companion-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=96m', 'tmpfs', folder], { stdio: 'ignore' });
    return folder;
  } catch {
    rmSync(folder, { recursive: true });
    return null;
  }
}

const disk = smallDisk();
const on = new Journey();
beforeAll(async () => {
  if (disk) await on.begin({ profile: join(disk, 'profile') });
});
afterAll(async () => {
  await on.end();
  if (!disk) return;
  execFileSync('umount', ['-l', disk]);
  rmSync(disk, { recursive: true });
});

/** Fills the disk to its last byte. */
function fill(folder: string): string {
  const file = join(folder, 'fill');
  const { bavail, bsize } = statfsSync(folder);
  try {
    writeFileSync(file, Buffer.alloc(bavail * bsize + bsize));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
  }
  return file;
}

it.skipIf(!disk)(
  'says why when the disk is full, keeps what was there, and logs once there is room',
  async () => {
    const pages = [
      await on.visit('ocsc', 'course-hours'),
      await on.visit('ocsc', 'course-enrolled'),
      await on.visit('ocsc', 'course-zero-hours'),
    ];
    const [first, ...cards] = pages.map(cardIn) as [Locator, ...Locator[]];
    for (const card of [first, ...cards]) await button(card, say('saveFinished')).waitFor();
    await button(first, say('saveFinished')).click();
    await first.getByText(say('saved'), { exact: true }).waitFor();

    const filling = fill(disk as string);
    const refused: Locator[] = [];
    const reasons: string[] = [];
    for (const card of cards) {
      await button(card, say('saveFinished')).click();
      const alert = card.getByRole('alert');
      await alert.or(card.getByText(say('saved'), { exact: true })).waitFor();
      if ((await alert.count()) === 0) continue;
      refused.push(card);
      reasons.push(await alert.innerText());
    }
    expect(reasons.length).toBeGreaterThan(0);
    for (const reason of reasons) expect(reason).toContain(say('disk-full-next'));

    rmSync(filling);
    for (const card of refused) {
      await button(card, say('retry')).click();
      await card.getByText(say('saved'), { exact: true }).waitFor();
    }
    const titles = (await on.desk.entries()).map(({ title }) => title).sort();
    expect(titles).toEqual(['Data Analytics', 'Data Visualization', 'Digital Literacy']);
  },
);
