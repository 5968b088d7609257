import { strFromU8, strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import unzipInPlace from './unzip-in-place.ts';

it('unpacks the parts that are asked for, however large, where no worker can be started', async () => {
  const large = 'ก'.repeat(1024 * 1024);
  const zip = zipSync({ 'xl/sheet1.xml': strToU8(large), 'xl/media/image1.png': new Uint8Array(9) });
  const parts = await unzipInPlace(zip.slice().buffer, { filter: ({ path }) => path.endsWith('.xml') });
  expect(Object.keys(parts)).toEqual(['xl/sheet1.xml']);
  expect(strFromU8(parts['xl/sheet1.xml'] as Uint8Array)).toBe(large);
});

it('throws where the bytes are no zip', async () => {
  await expect(unzipInPlace(new ArrayBuffer(100), { filter: () => true })).rejects.toThrow();
});
