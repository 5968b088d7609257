import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { uuid } from '../idp/entry.fixture.ts';
import type { Picture } from '../idp/picture.ts';
import { attach, attachmentsOf, readFiles } from './attachments.ts';
import { log, newStore, nth, smuggle } from './new-store.fixture.ts';
import {
  dropPicture,
  dropPictureIn,
  flattenedPicture,
  keepPicture,
  pictureBytes,
  sweepPicture,
  waitingPicture,
} from './pending-picture.ts';
import { readEverything } from './restore.ts';

const now = '2026-11-22T10:00:00.000Z';
const later = '2026-11-23T10:00:00.001Z';
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1]);
const other = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 2]);
const picture = (n: number): Picture => ({
  kind: 'picture',
  version: 1,
  id: uuid(n),
  title: 'หน้าเรียน',
  url: 'https://a.example.com/',
  site: null,
  entryId: null,
  closedFrames: 0,
  flattened: false,
  at: now,
});

it('keeps one picture only', async () => {
  const { use } = newStore();
  await keepPicture(use, picture(1), png);
  await keepPicture(use, picture(2), other);
  expect(await waitingPicture(use, now)).toEqual(picture(2));
  expect(await pictureBytes(use)).toEqual(other);
  expect(await flattenedPicture(use, uuid(1), png)).toBe(false);
  expect(await flattenedPicture(use, uuid(2), png)).toBe(true);
  expect(await pictureBytes(use)).toEqual(png);
  expect(await waitingPicture(use, now)).toEqual({ ...picture(2), flattened: true });
  await dropPicture(use);
  expect(await waitingPicture(use, now)).toBeNull();
  expect(await pictureBytes(use)).toBeNull();
});

it('throws a picture away once it waited for more than a day, and one that cannot be read', async () => {
  const { use } = newStore();
  await keepPicture(use, picture(1), png);
  await sweepPicture(use, now);
  expect(await pictureBytes(use)).toEqual(png);
  expect(await waitingPicture(use, later)).toBeNull();
  await sweepPicture(use, later);
  expect(await pictureBytes(use)).toBeNull();
  await keepPicture(use, picture(1), png);
  await smuggle(use, 'picture', { kind: 'picture' });
  await sweepPicture(use, now);
  expect(await pictureBytes(use)).toBeNull();
});

it('is in no backup', async () => {
  const { use } = newStore();
  await keepPicture(use, picture(1), png);
  expect(JSON.stringify(await readEverything(use, now))).not.toContain('หน้าเรียน');
  expect((await readFiles(use)).size).toBe(0);
});

it('goes in the same step in which it is attached, and stays when it cannot be', async () => {
  const { use } = newStore();
  await keepPicture(use, picture(1), png);
  const attaching = {
    id: uuid(7),
    of: { kind: 'entry' as const, id: nth(1).id },
    name: 'ภาพ.png',
    source: 'tab' as const,
    pageUrl: 'https://a.example.com/',
    at: now,
  };
  expect(await attach(use, attaching, other, dropPictureIn)).toEqual({ ok: false, error: 'gone' });
  expect(await pictureBytes(use)).toEqual(png);
  await log(use, nth(1));
  expect(await attach(use, attaching, other, dropPictureIn)).toMatchObject({ ok: true });
  expect(await pictureBytes(use)).toBeNull();
  expect(await attachmentsOf(use, attaching.of)).toMatchObject([{ source: 'tab', size: 5 }]);
});
