import { method, type Reading } from '../framework/methods.ts';
import { bucketOfEntry } from '../idp/contribution.ts';
import type { Entry } from '../idp/entry.ts';
import { rungOf } from '../idp/evidence.ts';
import { fiscalYearOf, quarterOf } from '../idp/fiscal-year.ts';
import { hoursText } from '../idp/hours.ts';
import { dayText } from '../words/dates.ts';
import { rungWords } from '../words/parts.ts';

/** What a cell is made from. */
interface Source {
  entry: Entry;
  /** Number of the row, from 1. */
  no: number;
  reading: Reading;
}

/** One column of the log as a table. */
interface Column {
  /** Stable name that programs go by; printed in brackets behind the Thai one. */
  id: string;
  th: string;
  cell: (source: Source) => string | number | null;
}

/** What a table says of the reading of the plan. */
export const readingNames: Readonly<Record<Reading, string>> = {
  appendix: 'ภาคผนวก (appendix)',
  curriculum: 'บทที่ 6 (curriculum)',
};

/**
 * The columns of the log as a table, in their order; documented in `docs/csv-format.md`. New ones are only ever added at
 * the end, and an id never changes its meaning. Days are ISO days of the Christian era in Bangkok, years and the columns `…_be`
 * Buddhist-era.
 */
export const csvColumns = [
  { id: 'no', th: 'ลำดับ', cell: ({ no }) => no },
  {
    id: 'fiscal_year',
    th: 'ปีงบประมาณ',
    cell: ({ entry }) => (counted(entry) ? fiscalYearOf(counted(entry)) : null),
  },
  { id: 'quarter', th: 'ไตรมาส', cell: ({ entry }) => (counted(entry) ? quarterOf(counted(entry)) : null) },
  { id: 'title', th: 'เรื่อง', cell: ({ entry }) => entry.title },
  { id: 'title_en', th: 'เรื่อง ภาษาอังกฤษ', cell: ({ entry }) => entry.titleEn },
  { id: 'status', th: 'สถานะ', cell: ({ entry }) => (entry.status === 'finished' ? 'จบแล้ว' : 'กำลังเรียน') },
  { id: 'started_on', th: 'วันเริ่ม', cell: ({ entry }) => entry.startedOn },
  { id: 'completed_on', th: 'วันจบ', cell: ({ entry }) => entry.completedOn },
  {
    id: 'hours',
    th: 'ชั่วโมง',
    cell: ({ entry }) => (entry.minutes === null ? null : hoursText(entry.minutes)),
  },
  { id: 'minutes', th: 'นาที', cell: ({ entry }) => entry.minutes },
  { id: 'minutes_from', th: 'ที่มาของเวลา', cell: ({ entry }) => entry.minutesFrom },
  { id: 'bucket', th: '70:20:10', cell: ({ entry, reading }) => bucketOfEntry(entry, reading) },
  { id: 'reading', th: 'การอ่านแผน', cell: ({ reading }) => readingNames[reading] },
  {
    id: 'bucket_because',
    th: 'เหตุผลที่นับต่างจากวิธี',
    cell: ({ entry }) => entry.bucketOverride?.because ?? null,
  },
  { id: 'method', th: 'รหัสวิธีการพัฒนา', cell: ({ entry }) => entry.method },
  { id: 'method_name', th: 'วิธีการพัฒนา', cell: ({ entry }) => method(entry.method)?.th ?? null },
  {
    id: 'competencies',
    th: 'ความสามารถ',
    cell: ({ entry }) => entry.competencies.map(({ code }) => code).join(' '),
  },
  { id: 'confirmed', th: 'ยืนยันความสามารถแล้ว', cell: ({ entry }) => (entry.confirmed ? 'ใช่' : 'รอยืนยัน') },
  { id: 'provider', th: 'ผู้จัด', cell: ({ entry }) => entry.provider },
  { id: 'site', th: 'แหล่งเรียนรู้', cell: ({ entry }) => entry.site },
  { id: 'code', th: 'รหัสหลักสูตร', cell: ({ entry }) => entry.code },
  { id: 'part_of', th: 'เป็นส่วนหนึ่งของหลักสูตร', cell: ({ entry }) => entry.partOf },
  { id: 'url', th: 'ลิงก์', cell: ({ entry }) => entry.url },
  { id: 'rung', th: 'ขั้นหลักฐาน', cell: ({ entry }) => rungOf(entry) },
  { id: 'rung_name', th: 'หลักฐาน', cell: ({ entry }) => rungWords[rungOf(entry)].th },
  { id: 'evidence_signal', th: 'ข้อความที่เห็น', cell: ({ entry }) => entry.evidence[0]?.signal ?? null },
  { id: 'evidence_url', th: 'ลิงก์หลักฐาน', cell: ({ entry }) => entry.evidence[0]?.url ?? null },
  { id: 'evidence_at', th: 'เห็นเมื่อ', cell: ({ entry }) => entry.evidence[0]?.at ?? null },
  { id: 'note', th: 'หมายเหตุ', cell: ({ entry }) => entry.note },
  { id: 'id', th: 'รหัสรายการ', cell: ({ entry }) => entry.id },
  { id: 'created_at', th: 'บันทึกเมื่อ', cell: ({ entry }) => entry.createdAt },
  { id: 'updated_at', th: 'แก้ไขเมื่อ', cell: ({ entry }) => entry.updatedAt },
  { id: 'started_on_be', th: 'วันเริ่ม พ.ศ.', cell: ({ entry }) => inThai(entry.startedOn) },
  { id: 'completed_on_be', th: 'วันจบ พ.ศ.', cell: ({ entry }) => inThai(entry.completedOn) },
] as const satisfies readonly Column[];

/** A day of the Buddhist era with its month in words, `20 ม.ค. 2569`: no spreadsheet takes it for another day. */
function inThai(isoDay: string | null): string | null {
  return isoDay && dayText(isoDay, 'th').replaceAll('\u00a0', ' ');
}

/** The stable name of a column. */
export type ColumnId = (typeof csvColumns)[number]['id'];

/** One entry as a row of text, by column id; what is unknown is empty. */
export type CsvRow = Record<ColumnId, string>;

/** The row of an entry. */
export function rowOf(source: Source): CsvRow {
  return Object.fromEntries(csvColumns.map(({ id, cell }) => [id, String(cell(source) ?? '')])) as CsvRow;
}

/** The day that puts an entry into a year; empty for one that is in none. */
function counted(entry: Entry): string {
  return entry.status === 'finished' ? (entry.completedOn ?? '') : '';
}
