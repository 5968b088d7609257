import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { emptyProfile } from '../../idp/profile.ts';
import { newStore } from '../../store/new-store.fixture.ts';
import { readProfile } from '../../store/profile.ts';
import { identifiedProfile, writeProfile } from '../../store/write-profile.ts';
import { checkBackup, makeBackup, restoreBackup } from './exchange.ts';

const at = '2026-03-01T00:00:00.000Z';

it('carries the id that one is known by, so that files from either computer are of one person', async () => {
  const { use } = newStore();
  await writeProfile(use, { ...emptyProfile, name: 'สมหญิง', updatedAt: at });
  const { content } = await makeBackup(use);
  const { id } = await identifiedProfile(use, at);
  const elsewhere = newStore().use;
  const read = await checkBackup(elsewhere, new TextEncoder().encode(String(content)));
  if (!read.ok) throw new Error(read.error);
  await restoreBackup(elsewhere, read, {});
  expect((await identifiedProfile(elsewhere, at)).id).toBe(id);
});

it('makes no profile where there is none', async () => {
  const { use } = newStore();
  await makeBackup(use);
  expect(await readProfile(use)).toBeNull();
});
