import type { Bucket } from './methods.ts';
import type { Place } from './place.ts';

/** A blank of a form's head, with its printed label. */
interface FormField {
  id: 'fiscalYear' | 'name' | 'position' | 'agency';
  th: string;
}

/** A column of a form, or a heading over several columns (`columns`). Printed line breaks are not kept. */
export interface FormColumn {
  id: string;
  /** The printed heading, with its number where one is printed. */
  th: string;
  /** The hint printed small under the heading. */
  hint?: string;
  /** The columns under this heading, from left to right. */
  columns?: readonly FormColumn[];
  /** For the columns of วิธีการพัฒนา: the share that the column stands for. */
  bucket?: Bucket;
  /** For the columns of ช่วงระยะเวลาการพัฒนา: the quarter of the fiscal year (Q1 begins in October). */
  quarter?: 1 | 2 | 3 | 4;
  /** For cells that hold boxes to tick: the boxes, from top to bottom. */
  checkboxes?: readonly FormCheckbox[];
  /** The words printed inside the first row's cell as a guide to what to write. */
  guide?: string;
}

/** One box to tick. Boxes that name the same `excludes` group cannot both be ticked. */
interface FormCheckbox {
  id: 'as-planned' | 'not-as-planned' | 'continue' | 'revise';
  th: string;
  excludes?: 'outcome';
}

/** A line to sign, with a line for the name in brackets under it. */
interface FormSignature {
  id: 'learner' | 'supervisor';
  /** The printed words before the line. */
  before: string;
  /** The printed words after the line: who signs. */
  th: string;
}

/** One of the plan's two official forms. */
export interface Form {
  id: 'IDP1' | 'IDP2';
  /** The title lines from top to bottom; a line of dots stands for a blank. */
  titles: readonly string[];
  fields: readonly FormField[];
  columns: readonly FormColumn[];
  /** How many rows are printed. */
  rows: number;
  /** The words printed in the first row as a guide to what to write. */
  firstRowGuide?: string;
  /** The printed heading of the part that is signed. */
  acknowledgement: string;
  signatures: readonly FormSignature[];
  /** The printed label of the date line. */
  date: string;
  place: Place;
}

const FIELDS: readonly FormField[] = [
  { id: 'fiscalYear', th: 'ปีงบประมาณ พ.ศ.' },
  { id: 'name', th: 'ชื่อ-สกุล (ผู้รับการพัฒนา)' },
  { id: 'position', th: 'ตำแหน่ง' },
  { id: 'agency', th: 'สังกัด' },
];

const FOR_WHOM = 'สำหรับการพัฒนาข้าราชการกรุงเทพมหานคร ปีงบประมาณ พ.ศ. ....';

const SIGNATURES: readonly FormSignature[] = [
  { id: 'learner', before: 'ลงชื่อ', th: 'ผู้รับการพัฒนา' },
  { id: 'supervisor', before: 'ลงชื่อ', th: 'ผู้บังคับบัญชา' },
];

/** The two official forms of the appendix: the individual development plan (IDP1) and its review (IDP2). */
export const forms: readonly Form[] = [
  {
    id: 'IDP1',
    titles: ['ตารางกำหนดแผนพัฒนารายบุคคล (Individual Development Plan - IDP)', '(IDP1)', FOR_WHOM],
    fields: FIELDS,
    columns: [
      {
        id: 'competency',
        th: '(1) รายการความสามารถ และความรู้ ที่จำเป็นต้องพัฒนา',
        hint: '(ประเด็นจากผลการประเมิน ที่เป็นจุดอ่อน จุดแข็ง 2 - 4 รายการ)',
      },
      { id: 'topic', th: '(2) ชื่อเรื่อง /เนื้อหา / หัวข้อการพัฒนา' },
      {
        id: 'methods',
        th: '(3) วิธีการพัฒนา',
        hint: '(หัวข้อเดียวกันอาจใช้หลายวิธีก็ได้)',
        columns: [
          { id: 'methods-70', th: '70 การลงมือปฏิบัติ โดยผู้บังคับบัญชามอบหมาย', bucket: 70 },
          { id: 'methods-20', th: '20 การเรียนรู้จากผู้อื่น Coach /Mentor/ Consulting', bucket: 20 },
          { id: 'methods-10', th: '10 การฝึกอบรม Online / Classroom', bucket: 10 },
        ],
      },
      { id: 'target', th: '(4) เป้าหมายการนำไปพัฒนางาน', hint: '(ระบุประเภท ลักษณะงาน)' },
      {
        id: 'period',
        th: '(5) ช่วงระยะเวลาการพัฒนา',
        hint: '(ไม่น้อยกว่า 3 เดือน)',
        columns: [
          { id: 'q1', th: 'Q1 ต.ค. - ธ.ค.', quarter: 1 },
          { id: 'q2', th: 'Q2 ม.ค. - มี.ค.', quarter: 2 },
          { id: 'q3', th: 'Q3 เม.ย. - มิ.ย.', quarter: 3 },
          { id: 'q4', th: 'Q4 ก.ค. - ก.ย.', quarter: 4 },
        ],
      },
      {
        id: 'evaluation',
        th: '(6) วิธีประเมินผลการพัฒนา',
        columns: [
          { id: 'evaluation-self', th: 'ประเมินตนเอง' },
          { id: 'evaluation-others', th: 'ผู้บังคับบัญชา /เพื่อนร่วมงาน' },
        ],
      },
    ],
    rows: 4,
    firstRowGuide: '(จัดลำดับความสำคัญ)',
    acknowledgement: '(7) การรับทราบแผนพัฒนา IDP',
    signatures: SIGNATURES,
    date: 'วันที่',
    place: 'ภาคผนวก IDP1 (หน้า 73)',
  },
  {
    id: 'IDP2',
    titles: ['แบบประเมินผลการพัฒนาตามแผนพัฒนารายบุคคล (Individual Development Plan - IDP)', '(IDP2)', FOR_WHOM],
    fields: FIELDS,
    columns: [
      {
        id: 'planned',
        th: 'รายการพัฒนาที่กำหนดไว้ในแผนพัฒนารายบุคคล (IDP1)',
        columns: [
          { id: 'competency', th: 'รายการความสามารถและความรู้' },
          { id: 'topic', th: 'ชื่อเรื่อง /เนื้อหา /หัวข้อการพัฒนา' },
          { id: 'target', th: 'เป้าหมายการนำไปพัฒนางาน' },
        ],
      },
      {
        id: 'outcome',
        th: 'ผลการพัฒนา',
        columns: [
          {
            id: 'progress',
            th: 'การดำเนินการ',
            checkboxes: [
              { id: 'as-planned', th: 'เป็นไปตามแผน', excludes: 'outcome' },
              { id: 'not-as-planned', th: 'ไม่เป็นไปตามแผน', excludes: 'outcome' },
              { id: 'continue', th: 'ให้ดำเนินการพัฒนาต่อ' },
              { id: 'revise', th: 'ปรับแผนการพัฒนาใหม่' },
            ],
          },
          {
            id: 'result',
            th: 'ผลการพัฒนา',
            guide: '..อธิบายผล ความก้าวหน้า ด้านทักษะ ความรู้ที่มีการพัฒนาขึ้น หรือ ปัญหาอุปสรรคที่ทำให้ไม่เป็นไปตามแผน..',
          },
        ],
      },
      { id: 'suggestion', th: 'ข้อเสนอแนะการพัฒนาเพิ่มเติม' },
    ],
    rows: 4,
    acknowledgement: 'รับทราบผลการประเมินแผนพัฒนา IDP',
    signatures: SIGNATURES,
    date: 'วันที่',
    place: 'ภาคผนวก IDP2 (หน้า 74)',
  },
];
