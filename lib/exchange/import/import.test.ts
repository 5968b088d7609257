import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { anyLog, sampleEntry, uuid } from '../../idp/entry.fixture.ts';
import { formatCsv } from '../csv.ts';
import { writeXlsx } from '../xlsx/write-xlsx.ts';
import { guessColumns } from './columns.ts';
import { dayOfCell, minutesOfCell } from './list-cells.ts';
import { knownKey, type ListTerms, makeEntries } from './make-entries.ts';
import { readTable } from './read-table.ts';

const bytesOf = (text: string) => new Uint8Array(new TextEncoder().encode(text));

async function table(bytes: Uint8Array<ArrayBuffer>) {
  const read = await readTable(bytes);
  if (!read.ok) throw new Error(read.error);
  return read;
}

let ids = 0;
const terms = (over: Partial<ListTerms> = {}): ListTerms => ({
  columns: {
    fields: { title: 0, completedOn: 1, startedOn: null, length: 2, provider: 3, url: null, note: null },
    unit: 'hours',
  },
  method: 'classroom',
  hoursPerDay: 6,
  now: '2026-06-12T03:00:00.000Z',
  known: new Set(),
  newId: () => {
    ids += 1;
    return uuid(ids);
  },
  ...over,
});

describe('reading a list of past training', () => {
  it('reads commas, semicolons and tabs, and passes titles and empty rows over', async () => {
    const lines = [
      ['ทะเบียนประวัติการฝึกอบรม', '', ''],
      ['', '', ''],
      ['ที่', 'ชื่อหลักสูตร', 'วันที่สิ้นสุด'],
      ['1', 'Excel', '12/06/2568'],
      ['', '', ''],
    ];
    for (const mark of [',', ';', '\t']) {
      const read = await table(bytesOf(lines.map((line) => line.join(mark)).join('\r\n')));
      expect(read).toEqual({ ok: true, header: lines[2], rows: [lines[3]] });
    }
  });

  it('reads Thai as older programs write it', async () => {
    const thai = 'ชื่อหลักสูตร,ชั่วโมง\nการใช้โปรแกรม,6\n';
    const bytes = Uint8Array.from([...thai], (sign) => {
      const code = sign.charCodeAt(0);
      return code >= 0xe01 ? code - 0xe00 + 0xa0 : code;
    });
    expect(await table(bytes)).toMatchObject({
      header: ['ชื่อหลักสูตร', 'ชั่วโมง'],
      rows: [['การใช้โปรแกรม', '6']],
    });
  });

  it('reads the fullest sheet of a workbook, its days as days', async () => {
    const bytes = await writeXlsx([
      { name: 'ก', widths: [10], rows: [{ cells: [{ text: 'คำอธิบาย' }] }] },
      {
        name: 'ข',
        widths: [20, 20],
        rows: [
          { cells: [{ text: 'ชื่อหลักสูตร' }, { text: 'วันที่จบ' }] },
          { cells: [{ text: 'Excel' }, { day: '2025-06-12' }] },
        ],
      },
    ]);
    expect(await table(bytes)).toMatchObject({ rows: [['Excel', '2025-06-12']] });
  });

  it('names what it cannot read, and never throws', async () => {
    const error = async (bytes: Uint8Array<ArrayBuffer>) => {
      const read = await readTable(bytes);
      return read.ok ? null : read.error;
    };
    expect(await error(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]))).toBe('not-a-table');
    expect(await error(bytesOf('PK\u0003\u0004ไม่ใช่'))).toBe('not-a-table');
    expect(await error(bytesOf(''))).toBe('not-a-table');
    expect(await error(bytesOf('ชื่อ,วันที่'))).toBe('no-rows');
    expect(await error(bytesOf(`ชื่อ,วันที่\n${'ก,ข\n'.repeat(5001)}`))).toBe('too-many-rows');
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(129 * 1024 * 1024) });
    expect(await error(bomb.slice())).toBe('too-large');
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        expect(await readTable(new Uint8Array(bytes))).toHaveProperty('ok');
      }),
    );
  });
});

describe('guessing the columns', () => {
  it.each([
    [
      ['ที่', 'ชื่อหลักสูตร', 'วันที่เริ่ม', 'วันที่สิ้นสุด', 'จำนวนชั่วโมง', 'หน่วยงานที่จัด', 'หมายเหตุ'],
      { title: 1, startedOn: 2, completedOn: 3, length: 4, provider: 5, note: 6 },
      'hours',
    ],
    [['Course', 'Date', 'Days'], { title: 0, completedOn: 1, length: 2 }, 'days'],
    [
      ['หัวข้ออบรม', 'วัน เดือน ปี', 'ระยะเวลา (นาที)', 'จัดโดย'],
      { title: 0, completedOn: 1, length: 2, provider: 3 },
      'minutes',
    ],
  ] as const)('of %j', (header, fields, unit) => {
    expect(guessColumns(header)).toMatchObject({ fields, unit });
  });

  it('knows every column of our own table', async () => {
    const { header } = await table(bytesOf(formatCsv([sampleEntry()], 'appendix')));
    const { fields } = guessColumns(header);
    const names = Object.fromEntries(
      Object.entries(fields).map(([field, at]) => [field, at === null ? '' : header[at]]),
    );
    expect(names).toMatchObject({
      title: 'เรื่อง (title)',
      completedOn: 'วันจบ (completed_on)',
      startedOn: 'วันเริ่ม (started_on)',
      length: 'ชั่วโมง (hours)',
      provider: 'ผู้จัด (provider)',
      url: 'ลิงก์ (url)',
      note: 'หมายเหตุ (note)',
    });
  });

  it('takes no column twice', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('ชื่อหลักสูตร', 'วันที่', 'วันจบ', 'ชั่วโมง', 'date', 'x', '')),
        (header) => {
          const taken = Object.values(guessColumns(header).fields).filter((at) => at !== null);
          expect(new Set(taken).size).toBe(taken.length);
        },
      ),
    );
  });
});

describe('cells of a list', () => {
  it.each([
    ['12/06/2568', '2025-06-12'],
    ['12-6-2025', '2025-06-12'],
    ['๑๒ มิถุนายน ๒๕๖๘', '2025-06-12'],
    ['10 - 12 มิ.ย. 2568', '2025-06-12'],
    ['10 มิ.ย. 2568 - 2 ก.ค. 2568', '2025-07-02'],
    ['10/06/2568 - 12/06/2568', '2025-06-12'],
    ['2025-06-12', '2025-06-12'],
    ['29/02/2567', '2024-02-29'],
    ['', null],
    ['29/02/2568', 'bad'],
    ['12/06/68', '2025-06-12'],
    ['1 ส.ค. 68', '2025-08-01'],
    ['12/06/25', 'bad'],
    ['1 ส.ค. 25', 'bad'],
    ['มิ.ย.', 'bad'],
  ])('reads the day %s as %s', (cell, day) => expect(dayOfCell(cell)).toBe(day));

  it.each([
    ['6', 'hours', 360],
    ['1.5', 'hours', 90],
    ['2', 'days', 720],
    ['90', 'minutes', 90],
    ['3 วัน', 'hours', 1080],
    ['6 ชั่วโมง', 'days', 360],
    ['1,000', 'minutes', 1000],
    ['๓', 'hours', 180],
    ['', 'hours', null],
    ['-', 'hours', null],
    ['0', 'hours', null],
    ['สองวัน', 'hours', 'bad'],
    ['-3', 'hours', 'bad'],
  ] as const)('reads %s in %s as %s', (cell, unit, minutes) => {
    expect(minutesOfCell(cell, unit, 6)).toBe(minutes);
  });
});

describe('making entries of a list', () => {
  it('makes declared entries, with competencies where the title is one of the plan’s', () => {
    const [first, second] = makeEntries(
      [
        ['ธรรมาภิบาลข้อมูลภาครัฐ', '12/06/2568', '3', 'สำนักงาน ก.พ.'],
        ['ทำอาหารไทย', '', '', ''],
      ],
      terms(),
    );
    if (!first?.ok || !second?.ok) throw new Error('refused');
    expect(first.entry).toMatchObject({
      completedOn: '2025-06-12',
      minutes: 180,
      minutesFrom: 'learner',
      method: 'classroom',
      confirmed: true,
      competencies: [{ code: 'DG100' }],
      evidence: [{ rung: 1 }],
    });
    expect(second.entry).toMatchObject({
      completedOn: null,
      minutes: null,
      minutesFrom: null,
      competencies: [],
    });
  });

  it('names the rows that are wrong, with their cell', () => {
    const rows = makeEntries(
      [
        ['', '', ''],
        ['ก', '31/02/2568', '', ''],
        ['ก', '', 'นาน', ''],
        ['ข', '01/01/2570', '', ''],
      ],
      terms(),
    );
    expect(rows).toMatchObject([
      { no: 1, ok: false, why: 'no-title' },
      { no: 2, ok: false, why: 'wrong', field: 'completedOn', error: 'bad-date', cell: '31/02/2568' },
      { no: 3, ok: false, why: 'wrong', field: 'length', error: 'not-a-number', cell: 'นาน' },
      { no: 4, ok: false, why: 'wrong', field: 'completedOn', error: 'in-the-future' },
    ]);
  });

  it('makes nothing of what is logged already, nor of a row that stands twice', () => {
    const known = new Set([knownKey({ title: 'Excel', completedOn: '2025-06-12' })]);
    const rows = makeEntries(
      [
        ['EXCEL ', '12/06/2568', ''],
        ['Word', '1/1/2568', ''],
        ['Word', '1/1/2568', ''],
      ],
      terms({ known }),
    );
    expect(rows.map((row) => (row.ok ? 'made' : row.why))).toEqual(['known', 'made', 'known']);
  });

  it('brings our own table back with its titles, days and hours', async () => {
    await fc.assert(
      fc.asyncProperty(anyLog, async (log) => {
        const past = log.filter(
          ({ status, completedOn }) => status === 'finished' && (completedOn ?? '') < '2026-06-12',
        );
        fc.pre(past.length > 0);
        const { header, rows } = await table(bytesOf(formatCsv(past, 'appendix')));
        const made = makeEntries(rows, terms({ columns: guessColumns(header) }));
        expect(made).toHaveLength(past.length);
        const days = made.flatMap((row) => (row.ok ? [row.entry.completedOn] : []));
        for (const day of days) expect(past.map(({ completedOn }) => completedOn)).toContain(day);
      }),
      { numRuns: 30 },
    );
  });
});
