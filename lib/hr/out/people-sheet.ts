import { type TableColumn, tableSheet } from '../../exchange/workbook/table.ts';
import type { Sheet } from '../../exchange/xlsx/sheet.ts';
import { bangkokDay } from '../../idp/fiscal-year.ts';
import { codesOf } from '../codes.ts';
import type { Desk } from '../desk.ts';
import type { Subject } from '../figures/subjects.ts';
import { sealOf } from '../known-keys.ts';
import { keyColumns, sheetNames } from './saved-workbook.ts';

const yes = (value: boolean | undefined) => (value === true ? 'ใช่' : value === false ? 'ไม่' : '');
const kinds = {
  'civil-servant': 'ข้าราชการสามัญ',
  teacher: 'ครูและบุคลากรทางการศึกษา',
  'permanent-employee': 'ลูกจ้างประจำ',
  other: 'ประเภทอื่น',
} as const;
const outcomes = { all: 'ทุกรายการ', some: 'บางรายการ', none: 'ไม่มี' } as const;
const seals = {
  same: 'ไม่ถูกแก้ ผู้ส่งเดิม',
  first: 'ไม่ถูกแก้ พบครั้งแรก',
  'new-key': 'ไม่ถูกแก้ กุญแจใหม่',
  unsigned: 'ไม่มีลายเซ็น บอกไม่ได้',
} as const;

/** One row a person, for HR's own use: nothing is held back, so it is in the workbook only where HR asks for it. */
export function peopleSheet(subjects: readonly Subject[], desk: Desk, fiscalYear: number): Sheet {
  const { years } = desk.files;
  const at = ({ person }: Subject) => person?.years.get(fiscalYear) ?? -1;
  const newest = ({ person }: Subject) => person?.files[0] ?? -1;
  const has = (one: Subject) => at(one) >= 0;
  const number =
    (of: (row: number) => number) =>
    (one: Subject): number | null =>
      has(one) ? Math.round(of(at(one)) * 100) / 100 : null;
  const codes = (kind: 'required' | 'done' | 'gaps') => (one: Subject) =>
    has(one) ? codesOf(years.bits(at(one), kind)).join(' ') : null;
  const columns: TableColumn<Subject>[] = [
    { id: keyColumns.id, th: 'รหัสผู้เรียน', width: 38, value: (one) => desk.files.id(newest(one)) },
    { id: 'name', th: 'ชื่อ-สกุล', width: 28, value: ({ name }) => name },
    { id: 'agency', th: 'หน่วยงาน', width: 32, value: ({ agency }) => agency },
    { id: 'position', th: 'ตำแหน่ง', width: 28, value: ({ position }) => position },
    { id: 'mission_group', th: 'กลุ่มภารกิจ', width: 10, value: ({ missionGroup }) => missionGroup },
    {
      id: 'personnel',
      th: 'ประเภทบุคลากร',
      width: 20,
      value: ({ kind }) => (kind === null ? null : kinds[kind]),
    },
    { id: 'target', th: 'กลุ่มเป้าหมาย', width: 10, value: ({ target }) => yes(target ?? undefined) },
    {
      id: 'on_roster',
      th: 'อยู่ในบัญชี',
      width: 10,
      value: ({ expected }) => (desk.roster === null ? null : yes(expected)),
    },
    { id: 'sent', th: 'ส่งไฟล์แล้ว', width: 10, value: ({ person }) => yes(person !== null) },
    { id: 'files', th: 'จำนวนไฟล์', width: 9, value: ({ person }) => person?.files.length ?? 0 },
    {
      id: 'made_on',
      th: 'ไฟล์ล่าสุดเมื่อ',
      width: 13,
      kind: 'day',
      value: (one) =>
        one.person === null ? null : bangkokDay(new Date(desk.files.madeAt(newest(one))).toISOString()),
    },
    {
      id: 'assessed',
      th: 'ประเมินตนเอง',
      width: 10,
      value: (one) => yes(has(one) ? years.assessed(at(one)) : undefined),
    },
    {
      id: 'planned',
      th: 'มีแผน IDP',
      width: 10,
      value: (one) => yes(has(one) ? years.planned(at(one)) : undefined),
    },
    {
      id: 'as_planned',
      th: 'IDP2 เป็นไปตามแผน',
      width: 14,
      value: (one) => {
        const outcome = has(one) ? years.outcome(at(one)) : null;
        return outcome === null ? null : outcomes[outcome];
      },
    },
    { id: 'reading', th: 'การอ่านแผน', width: 12, value: (one) => (has(one) ? years.reading(at(one)) : null) },
    { id: 'hours_70', th: 'ชั่วโมง 70', width: 10, value: number((row) => years.minutesOf(row, 70) / 60) },
    { id: 'hours_20', th: 'ชั่วโมง 20', width: 10, value: number((row) => years.minutesOf(row, 20) / 60) },
    { id: 'hours_10', th: 'ชั่วโมง 10', width: 10, value: number((row) => years.minutesOf(row, 10) / 60) },
    { id: 'days', th: 'วัน', width: 8, value: number((row) => years.days(row)) },
    { id: 'entries', th: 'รายการ', width: 8, value: number((row) => years.entryCount(row)) },
    { id: 'required', th: 'ความสามารถที่ต้องมี', width: 40, value: codes('required') },
    { id: 'done', th: 'พัฒนาแล้ว', width: 40, value: codes('done') },
    { id: 'gaps', th: 'จุดอ่อน', width: 40, value: codes('gaps') },
    {
      id: 'signature',
      th: 'ลายเซ็นไฟล์',
      width: 20,
      value: ({ person }) => (person === null ? null : seals[sealOf(person, desk.files, desk.keys)]),
    },
    {
      id: keyColumns.fingerprint,
      th: 'ลายนิ้วมือกุญแจ',
      width: 66,
      value: (one) => desk.files.fingerprint(newest(one)),
    },
  ];
  return tableSheet(sheetNames.people, columns, subjects, 4);
}
