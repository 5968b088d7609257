import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { sampleEntry, uuid } from '../idp/entry.fixture.ts';
import { importEntries, type ListChoice, rememberedList, takeBackEntries } from './lists.ts';
import { asWrittenAndRebuilt, newStore } from './new-store.fixture.ts';
import { readEntry } from './read-log.ts';

const choice: ListChoice = {
  header: 'ชื่อ\tวัน',
  fields: { title: 0, note: null },
  unit: 'days',
  method: 'classroom',
};
const entries = [1, 2].map((n) =>
  sampleEntry({ id: uuid(n), requestId: uuid(n + 50), completedOn: '2025-06-12', minutes: 60 }),
);

it('writes a whole list with its year, and takes it back', async () => {
  const { use: store } = newStore();
  await importEntries(store, entries, choice);
  const { written, rebuilt } = await asWrittenAndRebuilt(store);
  expect(written).toEqual(rebuilt);
  expect(await readEntry(store, uuid(2))).toMatchObject({ id: uuid(2) });
  await takeBackEntries(store, [uuid(1), uuid(2)], '2026-06-12T03:00:00.000Z');
  expect(await readEntry(store, uuid(1))).toBeNull();
  expect(await readEntry(store, uuid(2))).toBeNull();
});

it('remembers how a list of these headings was read, the last ten', async () => {
  const { use: store } = newStore();
  await importEntries(store, [], choice);
  await importEntries(store, [], { ...choice, method: 'online' });
  expect(await rememberedList(store, choice.header)).toEqual({ ...choice, method: 'online' });
  for (let n = 0; n < 10; n += 1) await importEntries(store, [], { ...choice, header: `${n}` });
  expect(await rememberedList(store, choice.header)).toBeNull();
  expect(await rememberedList(store, '9')).not.toBeNull();
});
