import { describe, expect, it } from 'vitest';
import { writeXlsx } from '../../exchange/xlsx/write-xlsx.ts';
import { uuid } from '../../idp/entry.fixture.ts';
import { Desk } from '../desk.ts';
import { asRead, sampleSubmission } from '../people.fixture.ts';
import { readTable } from './read-table.ts';
import { guessColumns, type RosterRow, rosterFrom } from './roster.ts';
import { RosterDesk } from './roster-desk.ts';

const text = (words: string) => new TextEncoder().encode(words);
const someone = (over: Partial<RosterRow> = {}): RosterRow => ({
  id: '',
  name: 'สมชาย ใจดี',
  agency: 'กอง ก',
  kind: 'civil-servant',
  target: null,
  ...over,
});

describe('a roster', () => {
  it('is read from CSV, from a workbook and from older Excel’s Thai', async () => {
    const table = { header: ['ชื่อ-สกุล', 'สังกัด'], rows: [['สมชาย ใจดี', 'กอง ก']] };
    expect(await readTable(text('\ufeffชื่อ-สกุล,สังกัด\r\nสมชาย ใจดี,กอง ก\r\n'))).toEqual({ ok: true, table });
    const cells = [['ชื่อ-สกุล', 'สังกัด'], ...table.rows].map((row) => ({
      cells: row.map((one) => ({ text: one })),
    }));
    const xlsx = await writeXlsx([{ name: 'บัญชี', widths: [20, 20], rows: cells }]);
    expect(await readTable(xlsx)).toEqual({ ok: true, table });
    // ชื่อ,ก / มานี,ข in Windows-874.
    const older = new Uint8Array([
      0xaa, 0xd7, 0xe8, 0xcd, 0x2c, 0xa1, 0x0a, 0xc1, 0xd2, 0xb9, 0xd5, 0x2c, 0xa2,
    ]);
    expect(await readTable(older)).toEqual({
      ok: true,
      table: { header: ['ชื่อ', 'ก'], rows: [['มานี', 'ข']] },
    });
  });

  it.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['a heading alone', text('ชื่อ,สังกัด\r\n'), 'empty'],
    ['a picture', new Uint8Array([0x89, 0x50, 0, 0, 1]), 'foreign'],
    ['a zip that is no workbook', text('PK\u0003\u0004'), 'foreign'],
    ['larger than any', new Uint8Array(64 * 1024 * 1024 + 1), 'too-large'],
  ])('is refused when it is %s', async (_what, bytes, reason) => {
    expect(await readTable(bytes)).toEqual({ ok: false, reason });
  });

  it('keeps the earlier people when a new file is none, and asks for columns that no head names', async () => {
    const desk = new Desk();
    const roster = new RosterDesk(desk);
    await roster.read('a.csv', text('ชื่อ-สกุล,หน่วยงาน,ประเภทบุคลากร\nสมชาย,กอง,ครู\n'));
    expect(roster.state).toMatchObject({ read: { people: 1, hasKind: true }, asks: null });
    await roster.read('b.csv', new Uint8Array([0]));
    expect(roster.state).toMatchObject({ read: { name: 'a.csv' }, asks: { at: 'bad' } });
    await roster.read('c.csv', text('คน,x\nมานี,1\n'));
    expect(roster.state.asks).toMatchObject({ at: 'choose', header: ['คน', 'x'] });
    expect(desk.roster).toHaveLength(1);
    roster.choose({ id: null, name: 0, agency: null, kind: null, target: null });
    expect(desk.roster?.map(({ name }) => name)).toEqual(['มานี']);
  });

  it('knows kinds and flags in the words of offices', () => {
    const header = ['ชื่อ - สกุล', 'หน่วยงาน', 'ประเภทบุคลากร', 'กลุ่มเป้าหมาย'];
    const rows = [
      ['ก', 'กอง', 'ข้าราชการครูและบุคลากรทางการศึกษา', ''],
      ['ข', 'กอง', 'ข้าราชการกรุงเทพมหานครสามัญ', ''],
      ['ค', 'กอง', 'ลูกจ้างประจำ', 'ใช่'],
      ['ง', 'กอง', 'ลูกจ้างชั่วคราว', 'ไม่'],
      ['', 'กอง', 'x', ''],
    ];
    const { people, leftOut } = rosterFrom({ header, rows }, guessColumns(header));
    expect(people.map(({ kind, target }) => [kind, target])).toEqual([
      ['teacher', null],
      ['civil-servant', null],
      ['permanent-employee', true],
      ['other', false],
    ]);
    expect(leftOut).toBe(1);
  });
});

describe('who of the roster sent a file', () => {
  function found(
    roster: readonly RosterRow[],
    senders: readonly [name: string, agency: string, no: number][],
  ) {
    const desk = new Desk();
    desk.take(
      senders.map(([name, agency, no]) => asRead(sampleSubmission({ name, agency, id: uuid(no) }), `${no}`)),
    );
    desk.roster = roster;
    const { subjects, matched } = desk.known();
    return {
      sent: subjects.filter(({ person, expected }) => person && expected).length,
      missing: subjects.filter(({ person }) => person === null).length,
      extra: subjects.filter(({ expected }) => !expected).length,
      unclear: matched?.unclear.length,
    };
  }

  it('is found by id whatever the name, by name and agency, and by a name that is the only one', () => {
    const roster = [
      someone({ id: uuid(1), name: 'ชื่อเดิม' }),
      someone({ name: 'มานี มีนา', agency: 'กอง ข' }),
      someone({ name: 'ปิติ สุข', agency: '' }),
    ];
    const senders: [string, string, number][] = [
      ['ชื่อใหม่', 'x', 1],
      ['นางสาวมานี มีนา', 'กอง ข', 2],
      ['ปิติ สุข', 'กอง ค', 3],
    ];
    expect(found(roster, senders)).toEqual({ sent: 3, missing: 0, extra: 0, unclear: 0 });
  });

  it('is not guessed between two of one name', () => {
    const roster = [someone({ agency: 'กอง ก' }), someone({ agency: 'กอง ข' })];
    expect(found(roster, [['สมชาย ใจดี', 'กอง ค', 1]])).toEqual({ sent: 0, missing: 2, extra: 1, unclear: 2 });
    expect(found(roster, [['สมชาย ใจดี', 'กอง ข', 1]])).toEqual({ sent: 1, missing: 1, extra: 0, unclear: 0 });
  });
});
