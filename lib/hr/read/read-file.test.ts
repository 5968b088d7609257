import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { madeUp, madeUpRecords } from '../../../test/people/made-up-person.ts';
import { packageBytes, recordBytes } from '../../../test/people/write-people.ts';
import { largestBackup } from '../../exchange/backup.ts';
import { workbookSheets } from '../../exchange/workbook/workbook.ts';
import { writeXlsx } from '../../exchange/xlsx/write-xlsx.ts';
import { newSigningKey } from '../../idp/signature.ts';
import { bytesSource, openAgain, type ReadFile, readFile } from './read-file.ts';

const one = madeUp(3, { entries: 3 });
const record = recordBytes(one);
const signed = await packageBytes(one, await newSigningKey());
const unsigned = await packageBytes(one, null);

async function readAll(bytes: Uint8Array, path = 'file'): Promise<ReadFile[]> {
  const source = bytesSource(bytes);
  const read = await readFile({ source, place: { file: 0, path: [path] } });
  const further = read.map((found) => {
    if (found.at !== 'members') return [found];
    const inside = found.members.map((member) => readFile({ source, place: found.place, member }));
    return Promise.all(inside).then((all) => all.flat());
  });
  return (await Promise.all(further)).flat();
}
const said = async (bytes: Uint8Array) =>
  (await readAll(bytes)).map((found) =>
    found.at === 'trouble' ? found.trouble.reason : found.at === 'submission' ? found.submission.name : '?',
  );
const edited = (bytes: Uint8Array, member: string, from: string, to: string) => {
  const members = unzipSync(bytes);
  const text = new TextDecoder().decode(members[member]);
  expect(text).toContain(from);
  return zipSync({ ...members, [member]: strToU8(text.replace(from, to)) }, { level: 0 });
};

describe('what HR is given', () => {
  it('is read as a JSON record, a backup with files, a package, and any of them in zips', async () => {
    const backup = zipSync({ 'backup.json': record });
    const many = zipSync({
      'a/record.json': record,
      'b.zip': signed,
      '__MACOSX/x': strToU8('x'),
      'c/': new Uint8Array(),
    });
    expect(await said(record)).toEqual([one.name]);
    expect(await said(backup)).toEqual([one.name]);
    expect(await said(signed)).toEqual([one.name]);
    expect(await said(many)).toEqual([one.name, one.name]);
    expect(await said(zipSync({ 'many.zip': many }))).toEqual([one.name, one.name]);
  });

  it('says of a package who signed it, and of everything else nothing', async () => {
    const [fromSigned] = await readAll(signed);
    const [fromUnsigned] = await readAll(unsigned);
    const [fromRecord] = await readAll(record);
    expect(fromSigned).toMatchObject({
      seal: { is: 'unchanged', fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
    expect(fromUnsigned).toMatchObject({ seal: { is: 'unsigned' } });
    expect(fromRecord).toMatchObject({ seal: { is: 'unsigned' } });
  });

  it('counts the same of one person, in whichever form they sent it', async () => {
    const [a] = await readAll(record);
    const [b] = await readAll(signed);
    if (a?.at !== 'submission' || b?.at !== 'submission') throw new Error('not read');
    expect(b.submission).toEqual(a.submission);
    expect(a.submission.years).toHaveLength(1);
  });

  it('counts of a workbook what a record says, gaps aside, and gives its entries to whoever opens it', async () => {
    const sheets = await workbookSheets(madeUpRecords(one), one.fiscalYear, '2026-09-20T03:00:00.000Z');
    const workbook = await writeXlsx(sheets);
    const [a] = await readAll(record);
    const [b] = await readAll(workbook);
    if (a?.at !== 'submission' || b?.at !== 'submission') throw new Error('not read');
    const [year] = a.submission.years;
    const days = Math.round((year?.days ?? 0) * 100) / 100;
    expect(b.submission).toEqual({ ...a.submission, years: [{ ...year, gaps: 0, days }] });
    const again = await openAgain(bytesSource(workbook), []);
    if (again.at !== 'workbook') throw new Error('no workbook');
    expect(again.workbook.entriesOf(one.fiscalYear)).toHaveLength(one.entries);
    expect(again.workbook.entriesOf(2560)).toEqual([]);
  });

  const text = new TextDecoder().decode(record);
  const bomb = zipSync({ 'backup.json': [new Uint8Array(largestBackup + 1), { level: 9 }] });
  it.each([
    ['nothing', new Uint8Array(), ['empty']],
    ['another JSON file', strToU8('{"a":1}'), ['foreign']],
    ['a picture', strToU8('\x89PNG….'), ['foreign']],
    ['a table', strToU8('ชื่อ,หน่วยงาน\nก,ข'), ['foreign']],
    ['an empty zip', zipSync({}), ['foreign']],
    ['cut off', record.subarray(0, record.length - 200), ['incomplete']],
    ['a zip that is cut off', signed.subarray(0, signed.length - 10), ['incomplete']],
    [
      'a package with an edited record',
      edited(signed, 'record.json', '"minutes": 1', '"minutes": 9'),
      ['altered'],
    ],
    [
      'an unsigned package with an edited record',
      edited(unsigned, 'record.json', '"minutes": 1', '"minutes": 9'),
      ['altered'],
    ],
    ['a newer version', strToU8(text.replace(/"version": \d+,/, '"version": 99,')), ['newer-version']],
    [
      'a record with an entry that is none',
      strToU8(text.replace('"method": "', '"method": "x')),
      ['damaged'],
    ],
    ['a zip bomb', bomb, ['too-large']],
    ['nobody’s', recordBytes(madeUp(1, { entries: 0, name: '', withId: false })), ['nameless']],
    [
      'a zip in zips in a zip',
      zipSync({ 'a.zip': zipSync({ 'b.zip': zipSync({ 'c.zip': zipSync({ 'd.json': record }) }) }) }),
      ['nested'],
    ],
  ])('is named with its reason and not counted: %s', async (_what, bytes, expected) => {
    expect(await said(bytes)).toEqual(expected);
  });

  it('names a member that lies about its size, and goes on with the others', async () => {
    const zip = zipSync({ 'a.json': [new Uint8Array(3_000_000), { level: 9 }], 'b.json': record });
    const view = new DataView(zip.buffer);
    for (let at = 0; at + 4 < zip.length; at += 1)
      if (view.getUint32(at, true) === 0x02014b50 && zip[at + 46] === 97) view.setUint32(at + 24, 100, true);
    expect(await said(zip)).toEqual(['too-large', one.name]);
  });

  it('refuses a zip with a password', async () => {
    const zip = zipSync({ 'a.json': record });
    const view = new DataView(zip.buffer);
    for (let at = 0; at + 4 < zip.length; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
    expect(await said(zip)).toEqual(['locked']);
  });

  it('never throws, wherever a byte was changed or the file was cut off', async () => {
    const small = zipSync({ 'a.json': recordBytes(madeUp(1, { entries: 0 })), 'b.zip': signed });
    await fc.assert(
      fc.asyncProperty(fc.nat(small.length - 1), fc.nat(255), fc.boolean(), async (at, byte, cut) => {
        const bad = cut ? small.slice(0, at) : small.slice();
        if (!cut) bad[at] = byte;
        const found = await said(bad);
        return found.length > 0 || at === 0;
      }),
      { numRuns: 60 },
    );
  });
});
