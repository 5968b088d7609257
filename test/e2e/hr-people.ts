import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { largestBackup } from '../../lib/exchange/backup.ts';
import type { PersonnelKind } from '../../lib/idp/profile.ts';
import { newSigningKey } from '../../lib/idp/signature.ts';
import { type MadeUp, madeUp } from '../people/made-up-person.ts';
import { packageBytes, recordBytes } from '../people/write-people.ts';

/** People of the hand-made table that are alike: how many, and what each is and did in 2569. */
interface Block {
  count: number;
  personnel: PersonnelKind;
  target: boolean | null;
  assessed: boolean;
  planned: boolean;
  /** Of two plan items, as the submitted review marks them; null without a review. */
  asPlanned: MadeUp['asPlanned'];
}

/** The forty who are made up. */
const forty: readonly Block[] = [
  { count: 20, personnel: 'civil-servant', target: null, assessed: true, planned: true, asPlanned: 2 },
  { count: 8, personnel: 'teacher', target: null, assessed: true, planned: true, asPlanned: 1 },
  { count: 6, personnel: 'civil-servant', target: null, assessed: true, planned: false, asPlanned: null },
  { count: 4, personnel: 'permanent-employee', target: true, assessed: true, planned: true, asPlanned: null },
  { count: 2, personnel: 'permanent-employee', target: false, assessed: true, planned: true, asPlanned: 2 },
];

/** The three who export from the extension itself. */
export const three: readonly Block[] = [
  { count: 1, personnel: 'civil-servant', target: null, assessed: true, planned: true, asPlanned: 2 },
  { count: 1, personnel: 'teacher', target: null, assessed: true, planned: true, asPlanned: null },
  { count: 1, personnel: 'permanent-employee', target: true, assessed: true, planned: true, asPlanned: 2 },
];

/** Who is on the roster and sends nothing. */
const silent: readonly Block[] = [
  { count: 3, personnel: 'civil-servant', target: null, assessed: false, planned: false, asPlanned: null },
  {
    count: 1,
    personnel: 'permanent-employee',
    target: true,
    assessed: false,
    planned: false,
    asPlanned: null,
  },
];

/**
 * The indicators, counted by hand from the three tables above. 4.1.1: 20 + 8 + 1 + 1 of 20 + 8 + 6 + 1 + 1 + 3. 4.1.2: 4 + 1 of
 * 4 + 1 + 1. 4.2: 20 + 2 + 1 + 1 of 20 + 8 + 4 + 2 + 3; with one item enough, the 8 besides.
 */
export const byHand = {
  '4.1.1': { n: 30, of: 39, percent: '76.9%' },
  '4.1.2': { n: 5, of: 6, percent: '83.3%' },
  '4.2': { n: 24, of: 37, percent: '64.8%' },
  'at-least-one': { n: 32, of: 37, percent: '86.4%' },
} as const;

/** The made-up people of some blocks, numbered on from a number. */
export function peopleIn(blocks: readonly Block[], from: number): MadeUp[] {
  let no = from - 1;
  return blocks.flatMap(({ count, target: _, ...block }) =>
    Array.from({ length: count }, () => {
      no += 1;
      const agency = `สำนักงานตัวอย่างที่ ${no % 4}`;
      return madeUp(no, { ...block, agency, entries: 6, reading: no === 3 ? 'curriculum' : 'appendix' });
    }),
  );
}

/** The roster of all forty-seven as a CSV file. */
export function writeRoster(folder: string): string {
  const kinds = {
    'civil-servant': 'ข้าราชการกรุงเทพมหานครสามัญ',
    teacher: 'ข้าราชการครู',
    'permanent-employee': 'ลูกจ้างประจำ',
  };
  const rows = [
    { blocks: forty, from: 0 },
    { blocks: three, from: 100 },
    { blocks: silent, from: 200 },
  ].flatMap(({ blocks, from }) => {
    const targets = blocks.flatMap(({ count, target }) => Array.from({ length: count }, () => target));
    return peopleIn(blocks, from).map(({ name, agency, personnel }, at) =>
      [`นาย${name}`, agency, kinds[personnel], targets[at] === true ? 'ใช่' : ''].join(','),
    );
  });
  const path = join(folder, 'roster.csv');
  writeFileSync(path, `\ufeffชื่อ-สกุล,หน่วยงาน,ประเภทบุคลากร,กลุ่มเป้าหมาย\r\n${rows.join('\r\n')}\r\n`);
  return path;
}

/** The forty as files: half JSON records, half signed packages in one zip; and an older record of the first of them. */
export async function writeForty(folder: string): Promise<string[]> {
  const people = peopleIn(forty, 0);
  const keys = await newSigningKey();
  const write = (name: string, bytes: Uint8Array) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  };
  const members: Record<string, Uint8Array> = {};
  for (const one of people.slice(20)) members[`package-${one.no}.zip`] = await packageBytes(one, keys);
  const older = people.slice(0, 1).map((one) => ({ ...one, planned: false }));
  return [
    ...people.slice(0, 20).map((one) => write(`record-${one.no}.json`, recordBytes(one))),
    ...older.map((one) => write('older.json', recordBytes(one, '2026-01-05T03:00:00.000Z'))),
    write('packages.zip', zipSync(members)),
  ];
}

/** Five files that must not be counted, by what HR is told of each. */
export async function writeBroken(folder: string): Promise<{ path: string; says: string }[]> {
  const record = recordBytes(madeUp(300, { entries: 2 }));
  const text = new TextDecoder().decode(record);
  const members = unzipSync(await packageBytes(madeUp(301, { entries: 2 }), await newSigningKey()));
  const edited = new TextDecoder().decode(members['record.json']).replace('"minutes": ', '"minutes": 9');
  const files: [string, Uint8Array, string][] = [
    ['letter.json', strToU8('{"dear":"HR"}'), 'foreign'],
    ['half.json', record.subarray(0, record.length / 2), 'incomplete'],
    ['edited.zip', zipSync({ ...members, 'record.json': strToU8(edited) }), 'altered'],
    ['newer.json', strToU8(text.replace(/"version": \d+,/, '"version": 99,')), 'newer-version'],
    ['bomb.zip', zipSync({ 'backup.json': [new Uint8Array(largestBackup + 1), { level: 9 }] }), 'too-large'],
  ];
  return files.map(([name, bytes, says]) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return { path, says };
  });
}
