import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { newStore } from './new-store.fixture.ts';
import { pinKey, pinnedKeys, unpinKey } from './pinned-keys.ts';
import { readEverything } from './restore.ts';

const fingerprint = 'ab'.repeat(32);
const at = '2026-06-12T03:00:00.000Z';

it('trusts a key for its Moodle until it is unpinned, on this machine alone', async () => {
  const { use, again } = newStore();
  await pinKey(use, fingerprint, 'https://moodle.example', at);
  expect(await pinnedKeys(again())).toEqual(new Map([[fingerprint, 'https://moodle.example']]));
  expect(JSON.stringify(await readEverything(use, at))).not.toContain(fingerprint);
  await unpinKey(use, fingerprint);
  expect(await pinnedKeys(use)).toEqual(new Map());
});
