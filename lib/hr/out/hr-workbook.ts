import { type Fact, factsSheet } from '../../exchange/xlsx/facts-sheet.ts';
import type { Sheet } from '../../exchange/xlsx/sheet.ts';
import { writeXlsx } from '../../exchange/xlsx/write-xlsx.ts';
import { frameworkVersion } from '../../framework/version.ts';
import type { Desk } from '../desk.ts';
import { asksFiles, chosen } from '../figures/filter.ts';
import { kpiFigures } from '../figures/kpi.ts';
import { fewestPeople } from '../figures/suppress.ts';
import type { Asked } from '../view.ts';
import { competencySheet, groupSheet, kpiSheet } from './figure-sheets.ts';
import { peopleSheet } from './people-sheet.ts';
import { hrWorkbookFormat, sheetNames } from './saved-workbook.ts';

/** What goes into the workbook: the picture on the screen, with or without a row for each person. */
export interface WorkbookChoice {
  asked: Asked;
  /** Adds the sheet of people, which holds nothing back and remembers the keys that they signed with. */
  people: boolean;
  /** ISO instant. */
  madeAt: string;
}

/** The consolidated workbook of what HR sees, as XLSX. */
export async function hrWorkbook(desk: Desk, choice: WorkbookChoice): Promise<Uint8Array<ArrayBuffer>> {
  return writeXlsx(hrSheets(desk, choice));
}

/** Its sheets: indicators, agencies, mission groups, positions, competencies, people where asked for, and what the file is. */
export function hrSheets(desk: Desk, { asked, people, madeAt }: WorkbookChoice): Sheet[] {
  const { filter, developed } = asked;
  const { fiscalYear } = filter;
  const subjects = chosen(desk.known().subjects, filter);
  const whole = desk.roster !== null && !asksFiles(filter);
  const groups = (['agency', 'group', 'position'] as const).map((dimension) =>
    groupSheet(dimension, subjects, desk.files, fiscalYear, developed),
  );
  return [
    kpiSheet(kpiFigures(subjects, desk.files, { fiscalYear, developed, whole }), developed),
    ...groups,
    competencySheet(subjects, desk.files, fiscalYear),
    ...(people ? [peopleSheet(subjects, desk, fiscalYear)] : []),
    aboutSheet(desk, asked, subjects.length, madeAt),
  ];
}

function aboutSheet(
  desk: Desk,
  { filter, developed, reading }: Asked,
  people: number,
  madeAt: string,
): Sheet {
  const facts: Fact[] = [
    ['format', 'ชนิดของไฟล์', hrWorkbookFormat],
    ['plan_version', 'รุ่นของกรอบทักษะดิจิทัล', frameworkVersion],
    ['generated_at', 'สร้างเมื่อ (UTC)', madeAt],
    ['fiscal_year', 'ปีงบประมาณ', filter.fiscalYear],
    ['reading', 'หน่วยงานอ่านแผนตาม', reading === 'appendix' ? 'ภาคผนวก' : 'ตารางหลักสูตร (บทที่ 6)'],
    [
      'developed',
      'ได้รับการพัฒนาตามแผนเมื่อ',
      developed === 'every-item' ? 'ทุกรายการเป็นไปตามแผน' : 'อย่างน้อยหนึ่งรายการเป็นไปตามแผน',
    ],
    ['people', 'จำนวนคนที่เลือกดู', people < fewestPeople ? `น้อยกว่า ${fewestPeople}` : people],
    ['files', 'ไฟล์ที่นับแล้ว', desk.files.length],
    ['not_counted', 'ไฟล์ที่ยังไม่นับ', desk.troubles.length],
    ['roster', 'บัญชีรายชื่อ (คน)', desk.roster?.length ?? 'ไม่มี'],
    ['agency', 'หน่วยงาน', filter.agency ?? 'ทั้งหมด'],
    ['mission_group', 'กลุ่มภารกิจ', filter.missionGroup ?? 'ทั้งหมด'],
    ['personnel', 'ประเภทบุคลากร', filter.kind ?? 'ทั้งหมด'],
    ['position', 'ตำแหน่ง', filter.position ?? 'ทั้งหมด'],
    ['search', 'คำค้น', filter.text],
    ['held_back', 'การไม่แสดง', `แผ่นสรุปไม่แสดงกลุ่มที่มีน้อยกว่า ${fewestPeople} คน และกลุ่มที่จะทำให้คำนวณย้อนได้`],
  ];
  return factsSheet(sheetNames.about, facts, 28);
}
