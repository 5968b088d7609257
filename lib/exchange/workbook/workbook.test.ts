import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { anyLog, sampleEntry, uuid } from '../../idp/entry.fixture.ts';
import type { Everything } from '../../idp/merge.ts';
import { schemaVersion } from '../../idp/schema-version.ts';
import { sampleAssessment, samplePlan } from '../../idp/year/years.fixture.ts';
import { inOrder } from '../csv.ts';
import { csvColumns, rowOf } from '../csv-columns.ts';
import { plainText } from '../xlsx/cell-text.ts';
import type { Sheet } from '../xlsx/sheet.ts';
import { writeXlsx } from '../xlsx/write-xlsx.ts';
import { checksumOf } from './log-sheet.ts';
import { readWorkbook } from './read-workbook.ts';
import { workbookSheets } from './workbook.ts';

const madeAt = '2026-06-12T03:00:00.000Z';

const everything = (over: Partial<Everything> = {}): Everything => ({
  entries: [],
  tombstones: [],
  corrections: [],
  aside: [],
  profile: null,
  settings: null,
  plans: [],
  assessments: [],
  agreement: null,
  reviews: [],
  practices: [],
  feedback: [],
  answers: [],
  given: [],
  attachments: [],
  removed: [],
  ...over,
});

const sheetsOf = (over: Partial<Everything>) => workbookSheets(everything(over), 2569, madeAt);
const read = async (sheets: readonly Sheet[]) => readWorkbook(await writeXlsx(sheets), schemaVersion);

/** What was read, or the test ends. */
async function readWell(over: Partial<Everything>) {
  const found = await read(await sheetsOf(over));
  if (!found.ok) throw new Error(found.error);
  return found;
}

describe('the workbook', () => {
  it('gives the log back as it was, whatever was typed', async () => {
    await fc.assert(
      fc.asyncProperty(anyLog, async (entries) => {
        const { log, about } = await readWell({ entries });
        const rows = inOrder(entries).map((entry, at) => {
          const row = rowOf({ entry, no: at + 1, reading: 'appendix' });
          return Object.fromEntries(Object.entries(row).map(([id, cell]) => [id, plainText(cell)]));
        });
        expect(log).toEqual(rows);
        expect(about.rows).toBe(String(entries.length));
      }),
      { numRuns: 25 },
    );
  });

  it.each([
    '=HYPERLINK("http://x","y")',
    '+66 2',
    "-1+cmd|' /C calc'!A0",
    '@SUM(A1)',
    '_x0041_ก_x000D_',
    'constructor',
    '__proto__',
    'บรรทัด\nสอง\tแท็บ',
    '👩‍💻 ทดสอบ \u202eRTL',
    ' ช่องว่าง ',
    '<b>&amp;</b> ]]>',
    '0812345678',
    '2026-01-01',
    'TRUE',
    'ก'.repeat(1000),
  ])('keeps %j as text', async (title) => {
    const { log } = await readWell({ entries: [sampleEntry({ title, note: title })] });
    expect(log[0]).toMatchObject({ title, note: title });
  });

  it('says year by year what was assessed, planned and done', async () => {
    const { years } = await readWell({
      entries: [sampleEntry({ completedOn: '2026-01-20', minutes: 90 })],
      plans: [samplePlan()],
      assessments: [sampleAssessment({ finishedAt: '2025-10-31T20:00:00.000Z' })],
    });
    expect(years).toHaveLength(1);
    expect(years[0]).toMatchObject({
      fiscal_year: '2569',
      assessed_on: '2025-11-01',
      plan_items: '1',
      review_submitted_on: '',
      planned: 'DG100',
    });
  });

  it('holds the two forms, and a workbook of nobody is whole too', async () => {
    const sheets = await sheetsOf({});
    expect(sheets.map(({ name }) => name)).toEqual([
      'สรุป',
      'บันทึกการเรียนรู้',
      'ความสามารถ',
      'IDP1',
      'IDP2',
      'เกี่ยวกับไฟล์นี้',
    ]);
    expect(await read(sheets)).toMatchObject({ ok: true, log: [], years: [] });
  });

  it('is refused when a cell, a row or a sheet of the log is not as it was made', async () => {
    const sheets = await sheetsOf({ entries: [sampleEntry(), sampleEntry({ id: uuid(7) })] });
    const changed = (at: number, change: (sheet: Sheet) => Sheet) =>
      read(sheets.map((sheet, no) => (no === at ? change(sheet) : sheet)));
    const edited = await changed(1, (sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row, no) =>
        no === 1 ? { ...row, cells: row.cells.map((cell, at) => (at === 3 ? { text: 'อื่น' } : cell)) } : row,
      ),
    }));
    expect(edited).toEqual({ ok: false, error: 'altered' });
    const shorter = await changed(1, (sheet) => ({ ...sheet, rows: sheet.rows.slice(0, -1) }));
    expect(shorter).toEqual({ ok: false, error: 'incomplete' });
    expect(await read(sheets.slice(0, 1))).toEqual({ ok: false, error: 'not-a-workbook' });
    expect(await readWorkbook(await writeXlsx(sheets), schemaVersion - 1)).toEqual({
      ok: false,
      error: 'newer-version',
    });
  });

  it('of an earlier version, with fewer columns at the end, is read as it was made', async () => {
    const sheets = await sheetsOf({ entries: [sampleEntry()] });
    const log = sheets.find(({ name }) => name === 'บันทึกการเรียนรู้');
    const about = sheets.find(({ name }) => name === 'เกี่ยวกับไฟล์นี้');
    if (!log || !about) throw new Error('sheets are missing');
    const before = csvColumns.slice(0, -2);
    const row = rowOf({ entry: sampleEntry(), no: 1, reading: 'appendix' });
    const checksum = await checksumOf([before.map(({ id }) => row[id])]);
    const earlier = sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map(({ cells, ...more }) => {
        if (sheet === log) return { ...more, cells: cells.slice(0, before.length) };
        const [id, th] = cells;
        const own = id && 'text' in id && id.text === 'checksum';
        return { ...more, cells: own ? [id, th ?? null, { text: checksum }] : cells };
      }),
    }));
    const read = await readWorkbook(await writeXlsx(earlier), schemaVersion);
    expect(read).toMatchObject({ ok: true, log: [{ title: row.title, completed_on_be: '' }] });
  });

  it('is refused, not unpacked, when it is a bomb', async () => {
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(257 * 1024 * 1024) });
    expect(await readWorkbook(bomb.slice(), schemaVersion)).toEqual({ ok: false, error: 'too-large' });
  });

  it('never throws, whatever the bytes are', async () => {
    const whole = await writeXlsx(await sheetsOf({ entries: [sampleEntry()] }));
    const cut = fc.nat(whole.length - 1).map((at) => whole.slice(0, at));
    const any = fc.uint8Array({ maxLength: 300 }).map((bytes) => new Uint8Array(bytes));
    await fc.assert(
      fc.asyncProperty(fc.oneof(cut, any), async (bytes) => {
        expect(await readWorkbook(bytes, schemaVersion)).toMatchObject({ ok: false });
      }),
      { numRuns: 40 },
    );
  });

  it('names every column of the CSV', async () => {
    const [, log] = await sheetsOf({});
    const titles = log?.rows[0]?.cells.map((cell) => (cell && 'text' in cell ? cell.text : ''));
    expect(titles).toEqual(csvColumns.map(({ th, id }) => `${th} (${id})`));
  });
});
