import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { uuid } from '../../idp/entry.fixture.ts';
import type { Everything } from '../../idp/merge.ts';
import { fingerprintOf, newSigningKey, publicKeyOf } from '../../idp/signature.ts';
import { anyYears } from '../../idp/year/years.fixture.ts';
import { largestBackup } from '../backup.ts';
import { senderOf } from './check-signature.ts';
import { sampleContents, samplePdf } from './package.fixture.ts';
import { type ReadPackage, readPackage } from './read-package.ts';
import { writePackage } from './write-package.ts';

const keys = await newSigningKey();
const signed = await writePackage(await sampleContents(), keys);
const unsigned = await writePackage(await sampleContents(), null);
const verify = (bytes: Uint8Array) => readPackage(bytes, { files: 'verify' });

/** A package whose members were changed and packed again. */
function repacked(bytes: Uint8Array, change: (members: Record<string, Uint8Array>) => void): Uint8Array {
  const members = unzipSync(bytes);
  change(members);
  return zipSync(members, { level: 0 });
}

/** A package with another text somewhere in one of its members. */
function edited(bytes: Uint8Array, name: string, from: string, to: string): Uint8Array {
  return repacked(bytes, (members) => {
    const text = new TextDecoder().decode(members[name]);
    expect(text).toContain(from);
    members[name] = strToU8(text.replace(from, to));
  });
}

/** Everything that a reader hands on, to be compared. */
async function contentsOf(read: ReadPackage): Promise<unknown> {
  if (!read.ok) return read;
  const files = await Promise.all(read.files.map(async ({ bytes, ...file }) => [file, await bytes()]));
  return { ...read, files };
}

describe('a learner package', () => {
  it('gives back what supervisor and HR need, and says who signed it', async () => {
    const { records } = await sampleContents();
    const read = await verify(signed);
    const fingerprint = await fingerprintOf(await publicKeyOf(keys));
    expect(read).toMatchObject({
      ok: true,
      verdict: { is: 'unchanged', fingerprint },
      manifest: {
        person: { id: uuid(0xbeef), name: 'สมชาย ใจดี' },
        fiscalYears: [2569],
        signedBy: fingerprint,
      },
      invalid: [],
      unchecked: [],
      files: [{ name: 'workbook.xlsx' }, { name: `files/${uuid(0x700)}.pdf`, attachment: uuid(0x700) }],
    });
    if (!read.ok) throw new Error(read.error);
    expect(read.records).toEqual({
      ...records,
      entries: records.entries.slice(0, 1),
      tombstones: [],
      corrections: [],
      aside: [],
      settings: null,
    });
    expect(await read.files[1]?.bytes()).toEqual(samplePdf);
  });

  it('is the same whatever years the learner had', async () => {
    const contents = await sampleContents();
    await fc.assert(
      fc.asyncProperty(anyYears, async (years) => {
        const records = { ...contents.records, ...years, attachments: [], removed: [], given: [] };
        const read = await verify(await writePackage({ ...contents, records }, null));
        if (!read.ok) throw new Error(read.error);
        const { entries: _, tombstones, corrections, aside, settings, ...rest } = read.records;
        const { entries: __, tombstones: _t, corrections: _c, aside: _a, settings: _s, ...all } = records;
        expect(rest).toEqual(all);
      }),
      { numRuns: 30 },
    );
  });

  it('leaves addresses out where the learner says so', async () => {
    const bytes = await writePackage(await sampleContents({ leftOut: ['links'] }), keys);
    const text = new TextDecoder().decode(unzipSync(bytes)['record.json']);
    expect(text).not.toContain('https://');
    expect(await verify(bytes)).toMatchObject({
      ok: true,
      manifest: { leftOut: ['links'] },
      records: { attachments: [{ id: uuid(0x700), pageUrl: null }] },
    });
  });

  it('leaves evidence out but for its rung where the learner says so', async () => {
    const bytes = await writePackage(await sampleContents({ leftOut: ['evidence'] }), keys);
    expect(Object.keys(unzipSync(bytes)).sort()).toEqual([
      'manifest.json',
      'manifest.sig.json',
      'record.json',
      'workbook.xlsx',
    ]);
    expect(await verify(bytes)).toMatchObject({
      ok: true,
      records: { entries: [{ evidence: [{ rung: 3, signal: null, url: null }] }], attachments: [] },
    });
  });

  it('lists evidence without unpacking it, and says what it did not look at', async () => {
    const changed = edited(signed, `files/${uuid(0x700)}.pdf`, '1.7', '1.6');
    const listed = await readPackage(changed, { files: 'list' });
    expect(listed).toMatchObject({
      ok: true,
      verdict: { is: 'unchanged' },
      unchecked: ['workbook.xlsx', `files/${uuid(0x700)}.pdf`],
    });
    expect(listed.ok && (await listed.files[1]?.bytes())).toBeNull();
    expect(listed.ok && (await listed.files[0]?.bytes())).toEqual(strToU8('PK workbook'));
    expect(await verify(changed)).toMatchObject({ ok: false, error: 'altered' });
  });

  it('refuses to be made with a member that no package may have', async () => {
    for (const name of ['../evil.js', 'manifest.json', 'a/b.txt', '']) {
      const contents = await sampleContents({ extras: [{ name, bytes: samplePdf }] });
      await expect(writePackage(contents, null)).rejects.toThrow();
    }
  });
});

describe('what can be told of a package', () => {
  it('is the sender where the key is known, a new key where another was, and nothing for an unsigned one', async () => {
    expect(senderOf('a', [])).toBe('first');
    expect(senderOf('a', ['b', 'a'])).toBe('same');
    expect(senderOf('c', ['b', 'a'])).toBe('new-key');
    expect(await verify(unsigned)).toMatchObject({ ok: true, verdict: { is: 'unsigned' } });
  });

  it.each([
    [
      'the record',
      () => edited(signed, 'record.json', '"minutes": 60', '"minutes": 90'),
      'record.json',
      'changed',
    ],
    ['a file', () => edited(signed, 'workbook.xlsx', 'workbook', 'warkbook'), 'workbook.xlsx', 'changed'],
    [
      'the name in the manifest',
      () => edited(signed, 'manifest.json', 'ใจดี', 'ใจดำ'),
      'manifest.json',
      'changed',
    ],
    [
      'a file that is gone',
      () => repacked(signed, (members) => delete members['workbook.xlsx']),
      'workbook.xlsx',
      'missing',
    ],
    [
      'the signature that was taken away',
      () => repacked(signed, (members) => delete members['manifest.sig.json']),
      'manifest.sig.json',
      'missing',
    ],
    [
      'a file that was put in',
      () =>
        repacked(signed, (members) => {
          members['idp1.xlsx'] = samplePdf;
        }),
      'idp1.xlsx',
      'added',
    ],
    [
      'the record of an unsigned one',
      () => edited(unsigned, 'record.json', '60', '90'),
      'record.json',
      'changed',
    ],
  ])('is that it was altered, by the name of the file: %s', async (_what, make, file, how) => {
    expect(await verify(make())).toEqual({ ok: false, error: 'altered', file, how });
  });

  it('is that it was altered where a signature comes from another package or another key', async () => {
    const other = unzipSync(await writePackage(await sampleContents(), await newSigningKey()));
    const swapped = repacked(signed, (members) => {
      members['manifest.sig.json'] = other['manifest.sig.json'] as Uint8Array;
    });
    expect(await verify(swapped)).toMatchObject({ ok: false, error: 'altered', file: 'manifest.json' });
  });

  it('never calls unchanged what any changed byte made different', async () => {
    const whole = JSON.stringify(await contentsOf(await verify(signed)));
    for (let at = 0; at < signed.length; at += 1) {
      const bad = signed.slice();
      bad[at] = (bad[at] ?? 0) ^ 0x55;
      const read = await verify(bad);
      if (read.ok) expect(JSON.stringify(await contentsOf(read)), `byte ${at}`).toBe(whole);
    }
  });
});

describe('a file that is no whole package', () => {
  it('is refused wherever it was cut off', async () => {
    for (let length = 0; length < signed.length; length += 7) {
      const error = length < 4 ? 'not-a-package' : 'incomplete';
      expect(await verify(signed.subarray(0, length))).toEqual({ ok: false, error });
    }
  });

  const future = { format: 'idp-companion-package', version: 2 };
  it.each([
    ['another zip', zipSync({ 'a.txt': samplePdf }), 'not-a-package'],
    ['a backup', zipSync({ 'backup.json': strToU8('{}') }), 'not-a-package'],
    ['no zip', samplePdf, 'not-a-package'],
    ['nothing', new Uint8Array(), 'not-a-package'],
    [
      'a manifest of something else',
      zipSync({ 'manifest.json': strToU8('{"manifest_version":3}') }),
      'not-a-package',
    ],
    ['a newer version', zipSync({ 'manifest.json': strToU8(JSON.stringify(future)) }), 'newer-version'],
    [
      'a record of another person',
      edited(unsigned, 'manifest.json', uuid(0xbeef), uuid(0xbeee)),
      'not-a-package',
    ],
  ])('is refused when it is %s', async (_what, bytes, error) => {
    expect(await verify(bytes)).toEqual({ ok: false, error });
  });

  it('is refused when its record is of a newer version', async () => {
    const contents = await sampleContents();
    const bytes = await writePackage(contents, null);
    const { sha256Of } = await import('../../idp/attachment.ts');
    const newer = unzipSync(bytes);
    const record = strToU8(
      new TextDecoder().decode(newer['record.json']).replace('"version": 4', '"version": 5'),
    );
    const manifest = JSON.parse(new TextDecoder().decode(newer['manifest.json']));
    manifest.files[0] = { name: 'record.json', size: record.length, sha256: await sha256Of(record) };
    const rewritten = { ...newer, 'record.json': record, 'manifest.json': strToU8(JSON.stringify(manifest)) };
    expect(await verify(zipSync(rewritten))).toEqual({ ok: false, error: 'newer-version' });
  });

  it('is refused, unpacked to no more than it may hold, when it is a bomb', async () => {
    const bomb = (name: string, size: number) =>
      zipSync({
        ...unzipSync(signed),
        [name]: [new Uint8Array(size), { level: 9 }],
      });
    const record = bomb('record.json', largestBackup + 1);
    expect(record.byteLength).toBeLessThan(200_000);
    expect(await verify(record)).toMatchObject({ ok: false, error: 'altered', file: 'record.json' });
    expect(await verify(bomb('manifest.json', 80_000_000))).toEqual({ ok: false, error: 'too-large' });
    expect(await verify(bomb('x.bin', 500_000_000))).toEqual({ ok: false, error: 'too-large' });
  }, 60_000);

  it('names the records that cannot be read and hands on the others', async () => {
    const contents = await sampleContents();
    const [entry] = contents.records.entries;
    const broken = { ...contents.records, entries: [entry, { ...entry, minutes: 'x' }] } as Everything;
    const bytes = await writePackage({ ...contents, records: broken as typeof contents.records }, keys);
    expect(await verify(bytes)).toMatchObject({
      ok: true,
      records: { entries: [{ id: entry?.id }] },
      invalid: [{ list: 'entries', at: 1 }],
    });
  });
});
