import type { Phrase } from './words.ts';

/** Words around the official forms; the forms themselves are Thai and printed as the plan has them. */
export const printWords = {
  IDP1: { th: 'แบบ IDP1', en: 'Form IDP1' },
  IDP2: { th: 'แบบ IDP2', en: 'Form IDP2' },
  year: { th: 'ปีงบประมาณ {year}', en: 'Fiscal year {year}' },
  blank: { th: 'แบบเปล่า', en: 'Blank form' },
  paper: { th: 'A4 แนวนอน เลขไทย', en: 'A4 landscape, Thai digits' },
  sheets: { th: '{n} แผ่น', en: 'Sheets: {n}' },
  back: { th: 'กลับไปแก้', en: 'Back to edit' },
  print: { th: 'พิมพ์หรือบันทึก PDF', en: 'Print or save as PDF' },
  complete: { th: 'กรอกครบทุกช่อง', en: 'Every place is filled' },
  gaps: { th: 'ยังว่าง {n} แห่ง', en: 'Still empty: {n}' },
  gapsWhy: {
    th: 'ช่องที่ยังว่างระบายสีไว้บนจอ ไม่ติดไปบนกระดาษ พิมพ์ไปเขียนมือก็ได้',
    en: 'Empty places are marked on the screen only. You may print and write by hand',
  },
  name: { th: 'ชื่อ-สกุล', en: 'Name' },
  position: { th: 'ตำแหน่ง', en: 'Position' },
  agency: { th: 'สังกัด', en: 'Agency' },
  supervisor: { th: 'ชื่อผู้บังคับบัญชา', en: 'Name of the supervisor' },
  noItems: { th: 'ยังไม่มีรายการในแผน', en: 'The plan has no items yet' },
  row: { th: 'ลำดับ {no}: {what}', en: 'Item {no}: {what}' },
  competency: { th: 'ความสามารถและความรู้', en: 'competencies and knowledge' },
  topic: { th: 'หัวข้อการพัฒนา', en: 'topic' },
  methods: { th: 'วิธีการพัฒนา', en: 'methods' },
  target: { th: 'เป้าหมายการนำไปพัฒนางาน', en: 'target use in work' },
  period: { th: 'ช่วงระยะเวลา', en: 'period' },
  evaluation: { th: 'วิธีประเมินผล', en: 'evaluation' },
  progress: { th: 'ยังไม่เลือกว่าเป็นไปตามแผนหรือไม่', en: 'as planned or not' },
  result: { th: 'ผลการพัฒนา', en: 'result' },
  draft: { th: 'ผลยังเป็นร่าง รอตรวจ', en: 'result still a draft' },
} as const satisfies Record<string, Phrase>;
