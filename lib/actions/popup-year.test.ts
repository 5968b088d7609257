import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { schemaVersion } from '../idp/schema-version.ts';
import { dump, log, newStore, nth, smuggle } from '../store/new-store.fixture.ts';
import { openLight } from '../store/open-light.ts';
import sample from '../store/samples/schema-1.json' with { type: 'json' };
import { readPopupYear } from './popup-year.ts';

const today = '2026-02-01';

describe('the year of the popup', () => {
  it('is right when the popup is the first to open the store after an update', async () => {
    const { use, name, again } = newStore();
    for (const { key, value } of sample) await smuggle(use, key, value);
    const first = await readPopupYear(openLight(name), today);
    expect(first).toMatchObject({ at: 'ready', isNew: false });
    expect((await dump(use))['meta:schema']).toMatchObject({ version: schemaVersion });
    expect(await readPopupYear(again(), today)).toEqual(first);
  });

  it('is new in a browser that has no store yet', async () => {
    const { name } = newStore();
    expect(await readPopupYear(openLight(name), today)).toMatchObject({ at: 'ready', isNew: true });
  });

  it('is made anew where its summary cannot be read', async () => {
    const { use, name } = newStore();
    await log(use, nth(1));
    const before = await readPopupYear(openLight(name), today);
    await smuggle(use, 'tally:2569', { kind: 'tally', version: 9 });
    expect(await readPopupYear(openLight(name), today)).toEqual(before);
    expect(before).toMatchObject({ recent: [{ title: 'วิชาที่ 1' }] });
  });

  it('is a store error that a newer version wrote, and stays as it is', async () => {
    const { use, name } = newStore();
    await log(use, nth(1));
    await smuggle(use, 'meta:schema', { kind: 'schema', version: 99 });
    const before = await dump(use);
    expect(await readPopupYear(openLight(name), today)).toMatchObject({
      at: 'store-error',
      code: 'newer-version',
    });
    expect(await dump(use)).toEqual(before);
  });
});
