import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { formatCsv, inOrder, unguard } from '../../lib/exchange/csv.ts';
import { csvColumns, rowOf } from '../../lib/exchange/csv-columns.ts';
import { workbookSheets } from '../../lib/exchange/workbook/workbook.ts';
import { plainText } from '../../lib/exchange/xlsx/cell-text.ts';
import { writeXlsx } from '../../lib/exchange/xlsx/write-xlsx.ts';
import { sampleEntry, uuid } from '../../lib/idp/entry.fixture.ts';
import type { Entry } from '../../lib/idp/entry.ts';
import type { Everything } from '../../lib/idp/merge.ts';
import { samplePlan } from '../../lib/idp/year/years.fixture.ts';
import { expectAsKept } from './golden.ts';
import { converted, soffice } from './libreoffice.ts';

/** LibreOffice's words for: CSV of all sheets, UTF-8, every cell as it is shown, texts in quotes. */
const asCsv = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false,false,false,-1';

const hostile = [
  '=HYPERLINK("http://x","y")',
  "+cmd|' /C calc'!A0",
  '@SUM(1)',
  '-1',
  "'เดิมมีขีด",
  '_x0041_ _x000D_',
  'constructor',
  'หลาย\nบรรทัด',
  'a,"b";c\td',
  '👩‍💻 \u202eRTL\u202c',
  '0812345678',
  '2026-01-31',
  'ก'.repeat(1000),
];

const entries: Entry[] = [
  ...hostile.map((title, at) =>
    sampleEntry({ id: uuid(at + 1), title, note: title, completedOn: '2026-01-20' }),
  ),
  sampleEntry({ id: uuid(50), startedOn: '2024-02-29', completedOn: '2026-09-30', minutes: 50 }),
  sampleEntry({ id: uuid(51), completedOn: '2025-10-01', minutes: null, minutesFrom: null }),
  sampleEntry({ id: uuid(52), status: 'ongoing', completedOn: null }),
];

const records: Everything = {
  entries,
  tombstones: [],
  corrections: [],
  aside: [],
  profile: null,
  settings: null,
  plans: [samplePlan()],
  assessments: [],
  agreement: null,
  reviews: [],
  practices: [],
  feedback: [],
  answers: [],
  given: [],
  attachments: [],
  removed: [],
};

/** The log as an independent reader should find it: rows of text. */
const expected = inOrder(entries).map((entry, at) => {
  const row = rowOf({ entry, no: at + 1, reading: 'appendix' });
  return csvColumns.map(({ id }) => plainText(row[id]));
});

function tableIn(made: Map<string, Buffer>, part: string): string[][] {
  const [, bytes] = [...made].find(([name]) => name.includes(part)) ?? [];
  return Papa.parse<string[]>(bytes?.toString('utf8').replace(/\n$/, '') ?? '').data;
}

describe.skipIf(!soffice)('the workbook in LibreOffice', () => {
  it('holds the log cell by cell, with no formula', async () => {
    const xlsx = await writeXlsx(await workbookSheets(records, 2569, '2026-06-12T03:00:00.000Z'));
    const [, ...rows] = tableIn(converted('workbook.xlsx', xlsx, asCsv), 'บันทึกการเรียนรู้');
    expect(rows).toEqual(expected);
  });

  it('stands as it was looked at and kept', async () => {
    const few = { ...records, entries: entries.slice(-3) };
    const xlsx = await writeXlsx(await workbookSheets(few, 2569, '2026-06-12T03:00:00.000Z'));
    const pdf = converted('workbook.xlsx', xlsx, 'pdf').get('workbook.pdf');
    expectAsKept('workbook', pdf ?? new Uint8Array());
  });
});

/** A CSV file as it is opened with UTF-8 chosen: commas, double quotes, figures and formulas as LibreOffice takes them. */
const utf8 = 'CSV:44,34,76,1,,0,false,true';
/** What a spreadsheet takes for a figure or a day is changed by it, guard or not. */
const isFigure = (text: string) => /^[\d-]+$/.test(text);

describe.skipIf(!soffice)('the log as CSV in LibreOffice', () => {
  it('holds the log once the guard is taken away', () => {
    const csv = new TextEncoder().encode(formatCsv(entries, 'appendix'));
    const made = converted('log.csv', csv, 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true', utf8);
    const [, ...rows] = tableIn(made, 'log');
    const texts = csvColumns.flatMap(({ id }, at) =>
      ['title', 'note', 'provider', 'id'].includes(id) ? [at] : [],
    );
    const of = (row: readonly string[]) => texts.map((at) => unguard(row[at] ?? ''));
    const shown = expected.map((row) => texts.map((at) => row[at] ?? ''));
    const kept = shown.flatMap((row, at) => (row.some(isFigure) && !row.includes('-1') ? [] : [at]));
    expect(kept.map((at) => of(rows[at] ?? []))).toEqual(kept.map((at) => shown[at]));
  });
});
