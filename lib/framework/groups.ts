import type { OtherName } from './competencies.ts';
import type { Place } from './place.ts';

/** The number of a learning dimension (มิติการเรียนรู้; chapter 6 calls the same five หมวด). */
export type DimensionNumber = 1 | 2 | 3 | 4 | 5;

/** One of the five dimensions in which the plan teaches the seven competency groups. */
export interface Dimension {
  no: DimensionNumber;
  th: string;
  place: Place;
}

/** The five learning dimensions (มิติการเรียนรู้). Chapter 1 section 2.1.1; the หมวด of chapter 6 sections 3 and 4. */
export const dimensions: readonly Dimension[] = [
  {
    no: 1,
    th: 'รู้เท่าทันและใช้เทคโนโลยีเป็น',
    place: 'บทที่ 1 ข้อ 2.1.1 และบทที่ 6 ข้อ 3',
  },
  {
    no: 2,
    th: 'เข้าใจนโยบาย กฎหมายและมาตรฐาน',
    place: 'บทที่ 1 ข้อ 2.1.1 และบทที่ 6 ข้อ 3',
  },
  {
    no: 3,
    th: 'ใช้ดิจิทัลเพื่อการประยุกต์และพัฒนา',
    place: 'บทที่ 1 ข้อ 2.1.1 และบทที่ 6 ข้อ 3',
  },
  {
    no: 4,
    th: 'ใช้ดิจิทัลเพื่อการวางแผน บริหารจัดการ และนำองค์กร',
    place: 'บทที่ 1 ข้อ 2.1.1 และบทที่ 6 ข้อ 3',
  },
  {
    no: 5,
    th: 'ใช้ดิจิทัลเพื่อขับเคลื่อนการเปลี่ยนแปลงและสร้างสรรค์',
    place: 'บทที่ 1 ข้อ 2.1.1 และบทที่ 6 ข้อ 3',
  },
];

/** The letters with which the code of each competency of a group begins. */
export type CompetencyGroupCode = 'DLit' | 'DG' | 'DT' | 'DS' | 'SPM' | 'DL' | 'DTr';

/** One of the seven competency groups (กลุ่มความสามารถ). */
export interface CompetencyGroup {
  code: CompetencyGroupCode;
  th: string;
  en: string;
  dimension: DimensionNumber;
  place: Place;
  /** What the plan prints elsewhere for the same group; often empty. */
  alsoPrinted: readonly OtherName[];
}

/** The seven competency groups (กลุ่มความสามารถ), groups 1 to 7 of chapter 1 section 2.1.1. */
export const competencyGroups: readonly CompetencyGroup[] = [
  {
    code: 'DLit',
    th: 'ความสามารถด้านความเข้าใจและใช้เทคโนโลยีดิจิทัล',
    en: 'Digital Literacy',
    dimension: 1,
    place: 'บทที่ 1 ข้อ 2.1.1 กลุ่มที่ 1',
    alsoPrinted: [],
  },
  {
    code: 'DG',
    th: 'ความสามารถด้านการควบคุมกำกับ และการปฏิบัติตามกฎหมาย นโยบาย และมาตรฐานการจัดการด้านดิจิทัล',
    en: 'Digital Governance, Standard, and Compliance',
    dimension: 2,
    place: 'บทที่ 1 ข้อ 2.1.1 กลุ่มที่ 2',
    alsoPrinted: [],
  },
  {
    code: 'DT',
    th: 'ความสามารถด้านเทคโนโลยีดิจิทัลเพื่อยกระดับศักยภาพองค์กร',
    en: 'Digital Technology',
    dimension: 3,
    place: 'บทที่ 1 ข้อ 2.1.1 กลุ่มที่ 3',
    alsoPrinted: [],
  },
  {
    code: 'DS',
    th: 'ความสามารถด้านการออกแบบกระบวนการและการให้บริการด้วยระบบดิจิทัล',
    en: 'Digital Process and Service Design',
    dimension: 3,
    place: 'บทที่ 1 ข้อ 2.1.1 กลุ่มที่ 4',
    alsoPrinted: [
      {
        th: 'การออกแบบกระบวนการและการให้บริการด้วยระบบดิจิทัลเพื่อการพัฒนาคุณภาพงานภาครัฐ',
        place: 'บทที่ 1 ข้อ 2.1.1 มิติที่ 3',
      },
    ],
  },
  {
    code: 'SPM',
    th: 'ความสามารถด้านการบริหารกลยุทธ์และการจัดการโครงการ',
    en: 'Strategic and Project Management',
    dimension: 4,
    place: 'บทที่ 1 ข้อ 2.1.1 กลุ่มที่ 5',
    alsoPrinted: [],
  },
  {
    code: 'DL',
    th: 'ความสามารถด้านผู้นำดิจิทัล',
    en: 'Digital Leadership',
    dimension: 4,
    place: 'บทที่ 1 ข้อ 2.1.1 กลุ่มที่ 6',
    alsoPrinted: [],
  },
  {
    code: 'DTr',
    th: 'ความสามารถด้านการขับเคลื่อนการเปลี่ยนแปลงด้านดิจิทัล',
    en: 'Digital Transformation',
    dimension: 5,
    place: 'บทที่ 1 ข้อ 2.1.1 กลุ่มที่ 7',
    alsoPrinted: [],
  },
];
