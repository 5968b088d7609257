import { zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { unpackedSize } from './unpacked-size.ts';

const large = new Uint8Array(3_000_000);

it('sums what the parts unpack to, and knows nothing of other bytes', () => {
  expect(unpackedSize(zipSync({ a: large, b: new Uint8Array(5), c: new Uint8Array(0) }))).toBe(3_000_005);
  expect(unpackedSize(new Uint8Array(100))).toBeNull();
});

it('takes no directory of a file inside a zip that was cut off for its own', () => {
  const inner = zipSync({ 'xl/sheet1.xml': large, 'xl/sheet2.xml': large });
  const noise = Uint8Array.from({ length: 40_000 }, (_, at) => (at * 7919) % 251);
  const whole = zipSync({ noise: [noise, { level: 0 }], 'inner.xlsx': [inner, { level: 0 }] });
  const found = unpackedSize(whole.subarray(0, whole.length - 60));
  expect(found ?? 0).toBeLessThan(10_000_000);
  expect(unpackedSize(whole)).toBe(40_000 + inner.length);
});
