import type { CompetencyGroupCode, DimensionNumber } from './groups.ts';
import type { Place } from './place.ts';

/** The codes of the 23 competencies (ความสามารถ) of the early stage, in the order of the seven groups. */
export const competencyCodes = [
  'DLit100',
  'DLit200',
  'DLit300',
  'DLit400',
  'DLit700',
  'DG100',
  'DG400',
  'DT100',
  'DT300',
  'DT400',
  'DT500',
  'DT600',
  'DS100',
  'SPM100',
  'SPM200',
  'SPM300',
  'SPM400',
  'SPM500',
  'SPM600',
  'DL100',
  'DL300',
  'DTr100',
  'DTr200',
] as const;

/** The code of a competency, as the plan prints it: group letters and a number, for example `DLit100`. */
export type CompetencyCode = (typeof competencyCodes)[number];

/** Another name that the plan itself prints for the same competency. */
export interface OtherName {
  th: string;
  place: Place;
}

/** One competency (ความสามารถ), named in chapter 4 and detailed in chapter 6 section 4. */
export interface Competency {
  code: CompetencyCode;
  /** The competency group (กลุ่มความสามารถ) it belongs to. */
  group: CompetencyGroupCode;
  /**
   * The name that chapter 4 prints most often. Where prints differ in spacing alone, the print that separates the
   * words is taken.
   */
  th: string;
  /** The learning dimension (มิติการเรียนรู้, in chapter 6 หมวด), 1 to 5. */
  dimension: DimensionNumber;
  /** Where it is printed under this name. */
  place: Place;
  /** Where it is printed under another name (differences of spacing alone are not listed); often empty. */
  alsoPrinted: readonly OtherName[];
}

/** The 23 competencies of the plan, in the order of {@link competencyCodes}. Chapter 4 section 4, chapter 6 section 4. */
export const competencies: readonly Competency[] = [
  {
    code: 'DLit100',
    group: 'DLit',
    th: 'เข้าถึงและตระหนักดิจิทัล',
    dimension: 1,
    place: 'บทที่ 4 ข้อ 4.3, 4.4, 4.6 และบทที่ 6 ข้อ 4 หมวดที่ 1',
    alsoPrinted: [{ th: 'เข้าถึงและตระหนักรู้ดิจิทัล', place: 'บทที่ 4 ข้อ 4.1' }],
  },
  {
    code: 'DLit200',
    group: 'DLit',
    th: 'ใช้งานเครื่องมือด้านดิจิทัลหรือแอปพลิเคชันขั้นต้นสำหรับการทำงาน',
    dimension: 1,
    place: 'บทที่ 4 ข้อ 4.3, 4.4, 4.6 และบทที่ 6 ข้อ 4 หมวดที่ 1',
    alsoPrinted: [],
  },
  {
    code: 'DLit300',
    group: 'DLit',
    th: 'ใช้ดิจิทัลเพื่อการทำงานร่วมกัน',
    dimension: 1,
    place: 'บทที่ 4 ข้อ 4.3, 4.4, 4.5 และบทที่ 6 ข้อ 4 หมวดที่ 1',
    alsoPrinted: [],
  },
  {
    code: 'DLit400',
    group: 'DLit',
    th: 'ประยุกต์ใช้เครื่องมือดิจิทัลเพื่อการทำงาน',
    dimension: 1,
    place: 'บทที่ 4 ข้อ 4.1, 4.2, 4.4, 4.5, 4.6 และบทที่ 6 ข้อ 4 หมวดที่ 1',
    alsoPrinted: [{ th: 'ประยุกต์ใช้เครื่องมือดิจิทัลเพื่อการทำงานประจำ', place: 'บทที่ 4 ข้อ 4.3' }],
  },
  {
    code: 'DLit700',
    group: 'DLit',
    th: 'ใช้โปรแกรมดิจิทัลเพื่อการวิเคราะห์ข้อมูลสำหรับงานประจำ',
    dimension: 1,
    place: 'บทที่ 4 ข้อ 4.2, 4.3, 4.4 และบทที่ 6 ข้อ 4 หมวดที่ 1',
    alsoPrinted: [],
  },
  {
    code: 'DG100',
    group: 'DG',
    th: 'ปฏิบัติตามกฎหมาย กรอบธรรมาภิบาล (Governance Framework) และหลักปฏิบัติ (Principles) ที่ดีด้านดิจิทัล',
    dimension: 2,
    place: 'บทที่ 4 ข้อ 4.1, 4.2, 4.3, 4.4, 4.5, 4.6 และบทที่ 6 ข้อ 4 หมวดที่ 2',
    alsoPrinted: [],
  },
  {
    code: 'DG400',
    group: 'DG',
    th: 'ปฏิบัติตามข้อตกลงระดับการให้บริการและกระบวนการทำงานร่วมกันระหว่างหน่วยงานที่เกี่ยวข้อง (Service-Level Agreement)',
    dimension: 2,
    place: 'บทที่ 4 ข้อ 4.3, 4.4, 4.5, 4.6',
    alsoPrinted: [
      {
        th: 'ปฏิบัติตามข้อตกลงระดับการให้บริการและกระบวนการทำงานร่วมกันระหว่างหน่วยงานที่เกี่ยวข้อง',
        place: 'บทที่ 4 ข้อ 4.2 และบทที่ 6 ข้อ 4 หมวดที่ 2',
      },
    ],
  },
  {
    code: 'DT100',
    group: 'DT',
    th: 'ใช้เทคโนโลยีดิจิทัล เพื่อสนับสนุนการเปลี่ยนผ่านสู่องค์กรดิจิทัล',
    dimension: 3,
    place: 'บทที่ 4 ข้อ 4.5 และบทที่ 6 ข้อ 4 หมวดที่ 3',
    alsoPrinted: [],
  },
  {
    code: 'DT300',
    group: 'DT',
    th: 'กำกับการใช้งานสถาปัตยกรรมองค์กร (Enterprise Architecture)',
    dimension: 3,
    place: 'บทที่ 4 ข้อ 4.2, 4.5 และบทที่ 6 ข้อ 4 หมวดที่ 3',
    alsoPrinted: [],
  },
  {
    code: 'DT400',
    group: 'DT',
    th: 'บริการเทคโนโลยีดิจิทัล',
    dimension: 3,
    place: 'บทที่ 4 ข้อ 4.5 และบทที่ 6 ข้อ 4 หมวดที่ 3',
    alsoPrinted: [],
  },
  {
    code: 'DT500',
    group: 'DT',
    th: 'พัฒนาแผนบริหารจัดการความมั่นคงปลอดภัยและความต่อเนื่องการให้บริการแบบดิจิทัล',
    dimension: 3,
    place: 'บทที่ 4 ข้อ 4.5 และบทที่ 6 ข้อ 4 หมวดที่ 3',
    alsoPrinted: [],
  },
  {
    code: 'DT600',
    group: 'DT',
    th: 'วิเคราะห์ข้อมูล (Data Analytics) เพื่อตีความและหาข้อสรุปที่เป็นประโยชน์ต่อการตัดสินใจ',
    dimension: 3,
    place: 'บทที่ 4 ข้อ 4.5 และบทที่ 6 ข้อ 4 หมวดที่ 3',
    alsoPrinted: [],
  },
  {
    code: 'DS100',
    group: 'DS',
    th: 'กำหนดกรอบการให้บริการแบบเชื่อมโยง และเทคนิคการออกแบบกระบวนการ',
    dimension: 3,
    place: 'บทที่ 4 ข้อ 4.1, 4.2, 4.4, 4.5 และบทที่ 6 ข้อ 4 หมวดที่ 3',
    alsoPrinted: [],
  },
  {
    code: 'SPM100',
    group: 'SPM',
    th: 'กำหนดทิศทาง นโยบายและยุทธศาสตร์ดิจิทัลเพื่อพัฒนาองค์กรที่มีการเชื่อมโยงข้อมูลและการทำงานข้ามหน่วยงาน',
    dimension: 4,
    place: 'บทที่ 4 ข้อ 4.1, 4.2, 4.5',
    alsoPrinted: [],
  },
  {
    code: 'SPM200',
    group: 'SPM',
    th: 'ออกแบบองค์กรดิจิทัล (Future Design)',
    dimension: 4,
    place: 'บทที่ 4 ข้อ 4.2, 4.3, 4.5',
    alsoPrinted: [],
  },
  {
    code: 'SPM300',
    group: 'SPM',
    th: 'จัดเตรียมทรัพยากรเพื่อการบูรณาการสำหรับองค์กรดิจิทัล',
    dimension: 4,
    place: 'บทที่ 4 ข้อ 4.2',
    alsoPrinted: [],
  },
  {
    code: 'SPM400',
    group: 'SPM',
    th: 'ริเริ่มและวางแผนโครงการภายใต้รัฐบาลดิจิทัล (Project Initiation and Planning)',
    dimension: 4,
    place: 'บทที่ 4 ข้อ 4.2, 4.3, 4.5 และบทที่ 6 ข้อ 4 หมวดที่ 4',
    alsoPrinted: [],
  },
  {
    code: 'SPM500',
    group: 'SPM',
    th: 'ดำเนินโครงการและควบคุมโครงการดิจิทัล',
    dimension: 4,
    place: 'บทที่ 4 ข้อ 4.5 และบทที่ 6 ข้อ 4 หมวดที่ 4',
    alsoPrinted: [],
  },
  {
    code: 'SPM600',
    group: 'SPM',
    th: 'ทบทวนโครงการและปิดโครงการ',
    dimension: 4,
    place: 'บทที่ 4 ข้อ 4.5',
    alsoPrinted: [],
  },
  {
    code: 'DL100',
    group: 'DL',
    th: 'นำการพัฒนาคนพันธุ์ใหม่ (Digital DNA) สำหรับพัฒนาองค์กรดิจิทัล',
    dimension: 4,
    place: 'บทที่ 4 ข้อ 4.1, 4.2',
    alsoPrinted: [],
  },
  {
    code: 'DL300',
    group: 'DL',
    th: 'เก่งกระบวนการ เข้าใจองค์กรดิจิทัล และสื่อสารต่อยอดการเปลี่ยนแปลง',
    dimension: 4,
    place: 'บทที่ 4 ข้อ 4.1, 4.2, 4.5',
    alsoPrinted: [],
  },
  {
    code: 'DTr100',
    group: 'DTr',
    th: 'ขับเคลื่อนการเปลี่ยนผ่านสู่รัฐบาลดิจิทัล (Digital Government Transformation)',
    dimension: 5,
    place: 'บทที่ 4 ข้อ 4.1, 4.2 และบทที่ 6 ข้อ 4 หมวดที่ 5',
    alsoPrinted: [],
  },
  {
    code: 'DTr200',
    group: 'DTr',
    th: 'บริหารจัดการกระบวนการเปลี่ยนแปลงสู่องค์กรดิจิทัล',
    dimension: 5,
    place: 'บทที่ 4 ข้อ 4.1 และบทที่ 6 ข้อ 4 หมวดที่ 5',
    alsoPrinted: [],
  },
];

const byCode = new Map(competencies.map((record) => [record.code, record]));

/** The competency with a code. Throws a RangeError on a code that the plan does not have (only unchecked input can). */
export function competency(code: CompetencyCode): Competency {
  const found = byCode.get(code);
  if (!found) throw new RangeError(`no competency ${code}`);
  return found;
}
