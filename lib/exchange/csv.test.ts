import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { anyLog, sampleEntry, uuid } from '../idp/entry.fixture.ts';
import { formatCsv, guard, readCsv, unguard } from './csv.ts';
import { csvColumns, rowOf } from './csv-columns.ts';

function rowsOf(text: string) {
  const read = readCsv(text);
  if (!read.ok) throw new Error(read.error);
  return read.rows;
}

describe('the log as CSV', () => {
  it('gives every cell back as it was, whatever was typed, under both readings', () => {
    fc.assert(
      fc.property(anyLog, fc.constantFrom('appendix' as const, 'curriculum' as const), (log, reading) => {
        const rows = rowsOf(formatCsv(log, reading));
        const byId = new Map(log.map((entry) => [entry.id, entry]));
        expect(rows).toHaveLength(log.length);
        rows.forEach((row, at) => {
          const entry = byId.get(row.id);
          expect(entry && rowOf({ entry, no: at + 1, reading })).toEqual(row);
        });
      }),
    );
  });

  it('leaves no cell that a spreadsheet takes for a formula, quoted ones included', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const cells = Papa.parse<string[]>(formatCsv(log, 'appendix').slice(1)).data.flat();
        return cells.every((cell) => !/^\s*[=+\-@＝＋－＠]/.test(cell));
      }),
    );
    const hostile = [
      '=HYPERLINK("x")',
      '+66',
      '-1',
      '@SUM(A1)',
      '\t=1',
      '\r=1',
      '\n=1',
      ' =1',
      '\u00a0=1',
      '＝1',
    ];
    for (const title of hostile) expect(guard(title)).toBe(`'${title}`);
    expect(['ธรรมดา', '1-2', 'a=b', ''].map(guard)).toEqual(['ธรรมดา', '1-2', 'a=b', '']);
  });

  it('guards in a way that can be taken back, of text with apostrophes too', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => unguard(guard(text)) === text));
    fc.assert(fc.property(fc.stringMatching(/^[' =\-\t\na]{0,6}$/), (text) => unguard(guard(text)) === text));
  });

  it('begins with the byte order mark, ends every row with CRLF and quotes as RFC 4180 says', () => {
    const text = formatCsv([sampleEntry({ title: 'ก, "ข"\nค' })], 'appendix');
    expect(text.startsWith('\ufeffลำดับ (no),')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text).toContain(',"ก, ""ข""\nค",');
  });

  it('says days in both eras', () => {
    const [row] = rowsOf(
      formatCsv([sampleEntry({ startedOn: '2024-02-29', completedOn: '2026-01-20' })], 'appendix'),
    );
    expect(row).toMatchObject({ started_on: '2024-02-29', completed_on: '2026-01-20' });
    expect(row).toMatchObject({ started_on_be: '29 ก.พ. 2567', completed_on_be: '20 ม.ค. 2569' });
  });

  it('names the reading that its buckets follow', () => {
    const of = (reading: 'appendix' | 'curriculum') => rowsOf(formatCsv([sampleEntry()], reading))[0];
    expect(of('appendix')).toMatchObject({ bucket: '10', reading: 'ภาคผนวก (appendix)' });
    expect(of('curriculum')).toMatchObject({ bucket: '70', reading: 'บทที่ 6 (curriculum)' });
  });

  it('says of an entry what HR looks for, and leaves the unknown empty', () => {
    const [row] = rowsOf(formatCsv([sampleEntry({ minutes: 90 })], 'appendix'));
    expect(row).toMatchObject({
      fiscal_year: '2569',
      quarter: '2',
      hours: '1.5',
      minutes: '90',
      competencies: 'DG100',
      rung: '3',
      rung_name: 'หน้าเว็บแสดงว่าจบ',
      evidence_signal: 'เรียนจบแล้ว',
    });
    const [unknown] = rowsOf(formatCsv([sampleEntry({ minutes: null, completedOn: null })], 'appendix'));
    expect(unknown).toMatchObject({ hours: '', minutes: '', fiscal_year: '', quarter: '', completed_on: '' });
  });

  it('goes by completion day, what is in no year at the end', () => {
    const log = [
      sampleEntry({ id: uuid(1), status: 'ongoing', completedOn: null }),
      sampleEntry({ id: uuid(2), completedOn: '2026-03-01' }),
      sampleEntry({ id: uuid(3), completedOn: '2025-10-01' }),
    ];
    expect(rowsOf(formatCsv(log, 'appendix')).map(({ id }) => id)).toEqual([uuid(3), uuid(2), uuid(1)]);
  });

  it('is an own table without rows when the log is empty', () => {
    expect(rowsOf(formatCsv([], 'appendix'))).toEqual([]);
  });

  it('tells a table that is none of ours', () => {
    expect(readCsv('a,b\r\n1,2\r\n')).toEqual({ ok: false, error: 'other-columns' });
    expect(readCsv('"a')).toEqual({ ok: false, error: 'broken' });
  });

  it('has no column id twice', () => {
    expect(new Set(csvColumns.map(({ id }) => id)).size).toBe(csvColumns.length);
  });
});
