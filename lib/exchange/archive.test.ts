import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type Attachment, largestAttachment, sha256Of } from '../idp/attachment.ts';
import { sampleEntry, uuid } from '../idp/entry.fixture.ts';
import type { Everything } from '../idp/merge.ts';
import { noYears } from '../idp/year/merge-years.ts';
import { formatArchive, readArchive } from './archive.ts';
import { formatBackup, largestBackup } from './backup.ts';

const at = '2026-06-12T03:00:00.000Z';
const pdf = new TextEncoder().encode('%PDF-1.7 เกียรติบัตร');
const attachment = async (over: Partial<Attachment> = {}): Promise<Attachment> => ({
  kind: 'attachment',
  version: 1,
  id: uuid(0x700),
  of: { kind: 'entry', id: sampleEntry().id },
  name: 'เกียรติบัตร.pdf',
  type: 'application/pdf',
  size: pdf.byteLength,
  sha256: await sha256Of(pdf),
  source: 'file',
  pageUrl: null,
  at,
  ...over,
});
const records = (attachments: Attachment[]): Everything => ({
  ...noYears,
  attachments,
  entries: [sampleEntry()],
  tombstones: [],
  corrections: [],
  aside: [],
  profile: null,
  settings: null,
});
const json = (of: Everything) => new TextEncoder().encode(formatBackup(of, at));

describe('a backup with files', () => {
  it('gives back records and bytes', async () => {
    const all = records([await attachment()]);
    const read = await readArchive(formatArchive(all, new Map([[uuid(0x700), pdf]]), at));
    expect(read).toMatchObject({ ok: true, records: all, invalid: [], withoutFile: [] });
    expect(read.ok && [...read.files]).toEqual([[uuid(0x700), pdf]]);
  });

  it('reads a plain backup, and says whose files are not in it', async () => {
    const read = await readArchive(json(records([await attachment()])));
    expect(read).toMatchObject({ ok: true, withoutFile: [uuid(0x700)] });
  });

  it('takes no bytes that are not what their attachment says', async () => {
    const other = pdf.slice();
    other[9] = 0;
    const read = await readArchive(
      formatArchive(records([await attachment()]), new Map([[uuid(0x700), other]]), at),
    );
    expect(read).toMatchObject({ ok: true, withoutFile: [uuid(0x700)] });
    expect(read.ok && read.files.size).toBe(0);
  });

  it('is refused when a member unpacks to more than it may hold', async () => {
    const bomb = zipSync({ 'backup.json': [new Uint8Array(largestBackup + 1), { level: 1 }] });
    expect(bomb.byteLength).toBeLessThan(1_000_000);
    expect(await readArchive(bomb)).toEqual({ ok: false, error: 'too-large' });
    const file = zipSync({
      'backup.json': json(records([])),
      [`files/${uuid(1)}`]: [new Uint8Array(largestAttachment + 1), { level: 1 }],
    });
    expect(await readArchive(file)).toEqual({ ok: false, error: 'too-large' });
  }, 30_000);

  it('passes over members that no backup has, however large', async () => {
    const zip = zipSync({
      '../../evil.js': new Uint8Array(10),
      'files/x.html': [new Uint8Array(12_000_000), { level: 1 }],
      'backup.json': json(records([])),
    });
    expect(await readArchive(zip)).toMatchObject({ ok: true, records: records([]) });
    expect(await readArchive(zipSync({ 'a.txt': new Uint8Array(1) }))).toEqual({
      ok: false,
      error: 'not-a-backup',
    });
  });

  it('never throws, wherever it was cut off or damaged', async () => {
    const whole = formatArchive(records([await attachment()]), new Map([[uuid(0x700), pdf]]), at);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), fc.boolean(), async (place, byte, cut) => {
        const bad = cut ? whole.slice(0, place) : whole.slice();
        if (!cut) bad[place] = byte;
        const read = await readArchive(bad);
        return typeof read.ok === 'boolean';
      }),
    );
  });
});
