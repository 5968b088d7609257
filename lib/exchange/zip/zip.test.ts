import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { zipMembers } from './directory.ts';
import { unpacked } from './unpack.ts';

const text = (words: string) => new TextEncoder().encode(words);
const most = 1_000_000;
const sample = zipSync({
  'ก.txt': [text('เรียน'.repeat(50)), { level: 6 }],
  'b.bin': [text('b'), { level: 0 }],
});
const open = (bytes: Uint8Array) => {
  const members = zipMembers(bytes);
  if (!Array.isArray(members)) return members;
  return Object.fromEntries(members.map((member) => [member.name, unpacked(member, most)]));
};

/** A zip with a number of its directory written over, wherever the signature of a header begins. */
function patched(bytes: Uint8Array, signature: number, field: number, value: number): Uint8Array {
  const other = bytes.slice();
  const view = new DataView(other.buffer);
  for (let at = 0; at + 4 <= other.length; at += 1)
    if (view.getUint32(at, true) === signature) view.setUint32(at + field, value, true);
  return other;
}

describe('the directory of a zip', () => {
  it('gives what another reader gives', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), fc.uint8Array({ maxLength: 300 }), { minKeys: 1 }),
        fc.constantFrom(0 as const, 6 as const),
        (files, level) => {
          const zip = zipSync(files, { level });
          expect(open(zip)).toEqual(unzipSync(zip));
        },
      ),
    );
  });

  it('is incomplete wherever the file was cut off', () => {
    for (let length = 4; length < sample.length; length += 1)
      expect(zipMembers(sample.subarray(0, length))).toBe('incomplete');
    expect(zipMembers(sample.subarray(0, 3))).toBe('not-a-zip');
    expect(zipMembers(text('%PDF-1.7'))).toBe('not-a-zip');
  });

  it('never throws on a damaged one, and hands out no more than a member says it holds', () => {
    fc.assert(
      fc.property(fc.nat(sample.length - 1), fc.nat(255), (at, byte) => {
        const bad = sample.slice();
        bad[at] = byte;
        const found = open(bad);
        if (typeof found === 'string') return;
        for (const held of Object.values(found))
          expect(typeof held === 'string' || held.length <= 750).toBe(true);
      }),
    );
  });

  it('unpacks no member that holds more than it may or than it says', () => {
    const bomb = zipSync({ a: [new Uint8Array(most + 1), { level: 9 }] });
    expect(open(bomb)).toEqual({ a: 'too-large' });
    expect(open(patched(bomb, 0x02014b50, 24, 1000))).toEqual({ a: 'damaged' });
    expect(open(patched(bomb, 0x02014b50, 24, 900_000))).toEqual({ a: 'damaged' });
  });

  it('unpacks a long member whole, and stops at one that goes on longer than it says', () => {
    let seed = 1;
    const next = () => (seed = (seed * 48_271) % 0x7fffffff);
    const noise = Uint8Array.from({ length: 300_000 }, next);
    const long = zipSync({ a: [noise, { level: 6 }] });
    expect(long.byteLength).toBeGreaterThan(64 * 1024);
    expect(open(long)).toEqual({ a: noise });
    for (const size of [100, 299_999, 300_001])
      expect(open(patched(long, 0x02014b50, 24, size))).toEqual({ a: 'damaged' });
    expect(
      unpacked({ name: 'a', size: 300_000, packing: 'deflated', packed: long.slice(31, 90_000) }, most),
    ).toBe('damaged');
  });

  it('refuses members that overlap, have one name twice, or stand under another name than the directory says', () => {
    const twins = zipSync({ a: [text('one'), { level: 0 }], b: [text('two'), { level: 0 }] });
    expect(zipMembers(patched(twins, 0x02014b50, 42, 0))).toBe('incomplete');
    const renamed = twins.slice();
    renamed[30] = 'b'.charCodeAt(0);
    expect(zipMembers(renamed)).toBe('incomplete');
    const same = twins.slice();
    for (let at = 0; at < same.length; at += 1) if (same[at] === 98) same[at] = 97;
    expect(zipMembers(same)).toBe('incomplete');
  });

  it('refuses an encrypted one', () => {
    expect(zipMembers(patched(sample, 0x02014b50, 8, 0x00080001))).toBe('incomplete');
  });
});
