import type { Phrase } from './words.ts';

/** Words of the popup (หน้าต่างย่อ) around the course panel. */
export const popupWords = {
  name: { th: 'คู่เรียน', en: 'IDP Companion' },
  fiscalYear: { th: 'ปีงบประมาณ {year}', en: 'Fiscal year {year}' },
  setUp: { th: 'เริ่มใช้งาน', en: 'Getting started' },
  tagline: {
    th: 'เรียนจบ จดให้ ใช้ได้ถึงแบบ IDP',
    en: 'You finish the course. We keep the record, right through to the form.',
  },
  once: { th: 'ตั้งค่าครั้งเดียว ราว 1\u00a0นาที', en: 'Set up once, about a\u00a0minute' },
  step1: {
    th: 'บอกตำแหน่ง เพื่อรู้ว่าต้องพัฒนาความสามารถใด',
    en: 'Tell your position, to know which competencies to build',
  },
  step2: { th: 'เลือกเว็บเรียนที่ให้ช่วยจด', en: 'Choose the learning sites to keep a record of' },
  step3: { th: 'เปิดหน้าหลักสูตร แล้วกดบันทึก', en: 'Open a course page and press Save' },
  start: { th: 'เริ่มตั้งค่า', en: 'Start set-up' },
  privacy: {
    th: 'ข้อมูลอยู่ในเครื่องนี้ จนกว่าคุณจะส่งออกเอง',
    en: 'Your data stays on this computer until you export it',
  },
  recent: { th: 'บันทึกล่าสุด', en: 'Saved last' },
  noneYet: { th: 'ปีนี้ยังไม่มีรายการ', en: 'No entries this year yet' },
  hoursShort: { th: '{n}\u00a0ชม.', en: '{n}\u00a0h' },
  unknownHours: { th: 'ไม่ระบุ', en: 'Unknown' },
  noDay: { th: 'ยังไม่มีวันจบ', en: 'No day yet' },
  ratio: { th: 'สัดส่วน 70:20:10', en: '70:20:10' },
  entries: { th: '{n}\u00a0รายการ', en: '{n}\u00a0entries' },
  byCount: { th: 'ยังไม่มีชั่วโมง จึงนับเป็นจำนวนรายการ', en: 'No hours yet, so by number of entries' },
  open: { th: 'เปิดภาพรวม', en: 'Open overview' },
  add: { th: 'เพิ่มรายการเอง', en: 'Add an entry' },
  closed: { th: 'เปิดข้อมูลไม่ได้', en: 'Cannot open your data' },
  closedWhy: { th: 'ไฟล์ข้อมูลในเบราว์เซอร์อ่านไม่ครบ', en: 'The browser’s data file could not be read in full' },
  safe: { th: 'ยังไม่มีอะไรถูกลบ ลองเปิดอีกครั้ง', en: 'Nothing was deleted. Try to open it again' },
  restoreHint: {
    th: 'หากไม่ได้ ให้กู้คืนจากไฟล์สำรองล่าสุด วันที่ {day}',
    en: 'If that fails, restore the latest backup, of {day}',
  },
  retry: { th: 'ลองเปิดอีกครั้ง', en: 'Try again' },
  restore: { th: 'กู้คืนจากไฟล์สำรอง', en: 'Restore from a backup' },
  copy: { th: 'คัดลอกรายละเอียดให้ผู้ดูแล', en: 'Copy details for support' },
} as const satisfies Record<string, Phrase>;
