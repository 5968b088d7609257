import { competencies } from '../../framework/competencies.ts';
import type { Entry } from '../../idp/entry.ts';
import { fiscalYearOf } from '../../idp/fiscal-year.ts';
import type { Sheet } from '../xlsx/sheet.ts';
import type { SummaryYear } from './summary-sheet.ts';
import { type TableColumn, tableSheet } from './table.ts';

/** One competency in one fiscal year. */
interface Row {
  fiscalYear: number;
  code: string;
  th: string;
  required: boolean;
  planned: boolean;
  done: boolean;
  entries: readonly Entry[];
}

const yes = (value: boolean) => (value ? 'ใช่' : '');

const columns: readonly TableColumn<Row>[] = [
  { id: 'fiscal_year', th: 'ปีงบประมาณ', width: 11, value: ({ fiscalYear }) => fiscalYear },
  { id: 'code', th: 'รหัส', width: 10, value: ({ code }) => code },
  { id: 'competency', th: 'ความสามารถ', width: 60, kind: 'wrapped', value: ({ th }) => th },
  { id: 'required', th: 'กลุ่มภารกิจต้องมี', width: 12, value: ({ required }) => yes(required) },
  { id: 'planned', th: 'อยู่ในแผน', width: 10, value: ({ planned }) => yes(planned) },
  { id: 'done', th: 'พัฒนาแล้ว', width: 10, value: ({ done }) => yes(done) },
  { id: 'entries', th: 'รายการที่จบและยืนยัน', width: 12, value: ({ entries }) => entries.length },
  {
    id: 'titles',
    th: 'เรื่อง',
    width: 60,
    kind: 'wrapped',
    value: ({ entries }) => entries.map(({ title }) => title).join('\n'),
  },
];

/** What is required, planned and done of each competency (ความสามารถ), year by year; those that are none of the three are left out. */
export function competencySheet(years: readonly SummaryYear[], entries: readonly Entry[]): Sheet {
  const rows = years.flatMap(({ tally: { fiscalYear }, competencies: { required, planned, done } }) => {
    const own = entries.filter(
      ({ status, confirmed, completedOn, correctedBy }) =>
        status === 'finished' &&
        confirmed &&
        correctedBy === null &&
        completedOn !== null &&
        fiscalYearOf(completedOn) === fiscalYear,
    );
    return competencies.flatMap(({ code, th }): Row[] => {
      const builds = own.filter((entry) => entry.competencies.some((one) => one.code === code));
      const row = {
        fiscalYear,
        code,
        th,
        required: required.includes(code),
        planned: planned.includes(code),
        done: done.includes(code),
        entries: builds,
      };
      return row.required || row.planned || row.done || builds.length > 0 ? [row] : [];
    });
  });
  return tableSheet('ความสามารถ', columns, rows);
}
