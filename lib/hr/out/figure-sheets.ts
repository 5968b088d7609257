import { type TableColumn, tableSheet, type Value } from '../../exchange/workbook/table.ts';
import type { Sheet } from '../../exchange/xlsx/sheet.ts';
import { competency } from '../../framework/competencies.ts';
import { missionGroups } from '../../framework/mission-groups.ts';
import { type Dimension, type Group, groupsBy } from '../figures/groups.ts';
import type { KpiFigure, KpiTerms } from '../figures/kpi.ts';
import type { Subject } from '../figures/subjects.ts';
import { type CompetencySums, competencySums, type Sums, sumsOf } from '../figures/sums.ts';
import { fewestPeople, shownCount, shownRows } from '../figures/suppress.ts';
import type { Submissions } from '../table/submissions.ts';

/** Words that stand where a figure is held back. */
const held = `น้อยกว่า ${fewestPeople} คน ไม่แสดง`;
const hours = (minutes: number) => Math.round((minutes / 60) * 100) / 100;
const share = (part: number, whole: number): Value =>
  whole === 0 ? null : Math.floor((part * 1000) / whole) / 10;

/** The three indicators with numerator, denominator and target; one about fewer than five people is held back. */
export function kpiSheet(kpis: readonly KpiFigure[], developed: KpiTerms['developed']): Sheet {
  const few = ({ of, reached }: KpiFigure) => shownCount(of ?? reached) === null;
  const number =
    (value: (figure: KpiFigure) => Value) =>
    (figure: KpiFigure): Value =>
      few(figure) ? null : value(figure);
  return tableSheet<KpiFigure>(
    'ตัวชี้วัด',
    [
      { id: 'no', th: 'ข้อ', width: 8, value: ({ kpi }) => kpi.no },
      { id: 'kpi', th: 'ตัวชี้วัด', width: 60, kind: 'wrapped', value: ({ kpi }) => kpi.th },
      { id: 'reached', th: 'ถึงเกณฑ์ (คน)', width: 14, value: number(({ reached }) => reached) },
      { id: 'of', th: 'จาก (คน)', width: 12, value: number(({ of }) => of) },
      {
        id: 'percent',
        th: 'ร้อยละ',
        width: 10,
        value: number(({ percent }) => (percent === null ? null : Math.floor(percent * 10 + 1e-9) / 10)),
      },
      { id: 'target', th: 'เป้าหมายร้อยละ', width: 12, value: ({ kpi }) => kpi.value },
      { id: 'target_year', th: 'เป้าหมายของปี', width: 12, value: ({ kpi }) => kpi.byFiscalYear },
      { id: 'needed', th: 'ต้องเพิ่ม (คน)', width: 12, value: number(({ needed }) => needed) },
      {
        id: 'note',
        th: 'หมายเหตุ',
        width: 36,
        kind: 'wrapped',
        value: (figure) => {
          if (few(figure)) return held;
          if (figure.of === null) return 'ไม่ทราบจำนวนทั้งหมด จึงไม่มีร้อยละ';
          if (figure.kpi.no !== '4.2') return 'ผู้ที่ยังไม่ส่งไฟล์นับเป็นยังไม่มีแผน';
          return developed === 'every-item' ? 'ทุกรายการเป็นไปตามแผน' : 'อย่างน้อยหนึ่งรายการเป็นไปตามแผน';
        },
      },
    ],
    kpis,
  );
}

const sumColumns = (developed: KpiTerms['developed']): [string, string, (sums: Sums) => Value][] => [
  ['people', 'บุคลากร', ({ people }) => people],
  ['sent', 'ส่งไฟล์แล้ว', ({ sent }) => sent],
  ['assessed', 'ประเมินตนเอง', ({ assessed }) => assessed],
  ['planned', 'มีแผน IDP', ({ planned }) => planned],
  ['prepared', 'ประเมินและมีแผน', ({ prepared }) => prepared],
  ['prepared_percent', 'ร้อยละ', ({ prepared, people }) => share(prepared, people)],
  ['submitted', 'เสนอ IDP2', ({ submitted }) => submitted],
  ['developed', 'พัฒนาตามแผน', (sums) => (developed === 'every-item' ? sums.everyItem : sums.someItem)],
  [
    'developed_percent',
    'ร้อยละ',
    (sums) => share(developed === 'every-item' ? sums.everyItem : sums.someItem, sums.planned),
  ],
  ['coverage_percent', 'ร้อยละความสามารถที่ต้องมี', ({ covered, required }) => share(covered, required)],
  ['hours_70', 'ชั่วโมง 70', ({ minutes }) => hours(minutes[70])],
  ['hours_20', 'ชั่วโมง 20', ({ minutes }) => hours(minutes[20])],
  ['hours_10', 'ชั่วโมง 10', ({ minutes }) => hours(minutes[10])],
  ['days', 'วัน', ({ days }) => Math.round(days * 100) / 100],
  ['rung_1', 'แจ้งเอง', ({ rungs }) => rungs[0]],
  ['rung_2', 'เห็นหน้าหลักสูตร', ({ rungs }) => rungs[1]],
  ['rung_3', 'หน้าเว็บแสดงว่าจบ', ({ rungs }) => rungs[2]],
  ['rung_4', 'ระบบเว็บเรียนยืนยัน', ({ rungs }) => rungs[3]],
  ['rung_5', 'หน่วยงานรับรอง', ({ rungs }) => rungs[4]],
  ['other_reading', 'อ่านแผนตามบทที่ 6', ({ curriculum }) => curriculum],
];

const groupNames: Record<Dimension, [sheet: string, head: string]> = {
  agency: ['หน่วยงาน', 'หน่วยงาน'],
  group: ['กลุ่มภารกิจ', 'กลุ่มภารกิจ'],
  position: ['ตำแหน่ง', 'ตำแหน่ง'],
};

/** What people add up to by agency, mission group or position, small groups and what would give them away held back; the sum first. */
export function groupSheet(
  dimension: Dimension,
  subjects: readonly Subject[],
  files: Submissions,
  fiscalYear: number,
  developed: KpiTerms['developed'],
): Sheet {
  const groups = groupsBy(dimension, subjects, files, fiscalYear);
  const shown = shownRows(groups.map(({ sums }) => sums.people));
  const away = shown.filter((one) => !one).length;
  const all: Row = {
    name: 'รวม',
    sums: subjects.length < fewestPeople ? null : sumsOf(subjects, files, fiscalYear),
  };
  const rows: Row[] = [
    all,
    ...groups.filter((_, at) => shown[at]).map(({ name, sums }) => ({ name: nameOf(dimension, name), sums })),
    ...(away > 0 ? [{ name: `อีก ${away} กลุ่ม ${held} หรือจะทำให้คำนวณย้อนได้`, sums: null }] : []),
  ];
  const [sheet, head] = groupNames[dimension];
  const columns: TableColumn<Row>[] = [
    { id: dimension, th: head, width: 44, kind: 'wrapped', value: ({ name }) => name },
    ...sumColumns(developed).map(
      ([id, th, value]): TableColumn<Row> => ({
        id,
        th,
        width: 11,
        value: ({ sums }) => (sums === null ? null : value(sums)),
      }),
    ),
  ];
  return tableSheet(sheet, columns, rows, 2);
}

interface Row extends Omit<Group, 'sums'> {
  /** Null where it is held back. */
  sums: Sums | null;
}

function nameOf(dimension: Dimension, name: string): string {
  if (name === '') return 'ไม่ระบุ';
  return dimension === 'group' ? (missionGroups.find(({ letter }) => letter === name)?.th ?? name) : name;
}

/** Every competency: who needs it, lacks it, plans it and has done it; counts of one to four people are held back. */
export function competencySheet(subjects: readonly Subject[], files: Submissions, fiscalYear: number): Sheet {
  const count = (
    id: string,
    th: string,
    of: (sums: CompetencySums) => number,
  ): TableColumn<CompetencySums> => ({
    id,
    th,
    width: 14,
    value: (sums) => shownCount(of(sums)) ?? `< ${fewestPeople}`,
  });
  return tableSheet(
    'ความสามารถ',
    [
      { id: 'code', th: 'รหัส', width: 10, value: ({ code }) => code },
      {
        id: 'competency',
        th: 'ความสามารถ',
        width: 60,
        kind: 'wrapped',
        value: ({ code }) => competency(code).th,
      },
      count('required', 'ต้องมี', ({ required }) => required),
      count('gaps', 'จุดอ่อน', ({ gaps }) => gaps),
      count('planned', 'อยู่ในแผน', ({ inPlan }) => inPlan),
      count('done', 'พัฒนาแล้ว', ({ done }) => done),
      count('covered', 'ต้องมีและพัฒนาแล้ว', ({ covered }) => covered),
    ],
    competencySums(subjects, files, fiscalYear),
  );
}
