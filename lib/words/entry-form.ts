import type { Phrase } from './words.ts';

/** Words of the form for an entry made or changed by hand. */
export const entryFormWords = {
  add: { th: 'เพิ่มรายการ', en: 'Add entry' },
  edit: { th: 'แก้ไขรายการ', en: 'Edit entry' },
  lead: { th: 'ทำอะไร เมื่อใด กี่ชั่วโมง', en: 'What, when, how many hours' },
  captured: {
    th: 'เว็บนี้อ่านเองไม่ได้ ตรวจชื่อเรื่องก่อนบันทึก',
    en: 'This site cannot be read by itself. Check the title before saving',
  },
  builds: { th: 'พัฒนาความสามารถใด', en: 'Which competencies it builds' },

  title: { th: 'เรื่อง', en: 'Title' },
  method: { th: 'วิธีการพัฒนา', en: 'Development method' },
  chooseMethod: { th: 'เลือกวิธีการ', en: 'Choose a method' },
  methodPlace: { th: 'ที่มา: {place}', en: 'Source: {place}' },
  byReading: { th: 'นับตาม{reading}', en: 'Counted by {reading}' },
  override: { th: 'นับเป็นรูปแบบอื่น', en: 'Count it as another kind' },
  overrideTo: { th: 'นับเป็น', en: 'Count as' },
  because: { th: 'เพราะ', en: 'Because' },
  becauseHelp: { th: 'เหตุผลนี้จะอยู่กับรายการและไฟล์ที่ส่งออก', en: 'Stays with the entry and in exports' },

  status: { th: 'สถานะ', en: 'Status' },
  finished: { th: 'จบแล้ว', en: 'Finished' },
  ongoing: { th: 'กำลังทำอยู่', en: 'In progress' },
  startedOn: { th: 'วันเริ่ม', en: 'Start' },
  completedOn: { th: 'วันจบ', en: 'End' },
  optional: { th: 'ไม่ทราบให้เว้นว่าง', en: 'Leave empty if unknown' },
  dayLater: {
    th: 'เว้นไว้เติมภายหลังได้ ระหว่างนั้นยังไม่นับในปีใด',
    en: 'May be added later; until then it counts in no year',
  },
  hours: { th: 'ชั่วโมง', en: 'Hours' },
  hoursHelp: { th: 'เช่น 1.5 ไม่ทราบให้เว้นว่าง', en: 'Such as 1.5. Leave empty if unknown' },

  provider: { th: 'ผู้จัดหรือผู้สอนงาน', en: 'Organiser, or who taught you' },
  url: { th: 'ลิงก์', en: 'Link' },
  note: { th: 'หมายเหตุ', en: 'Note' },

  rungNote: {
    th: 'รายการที่เพิ่มเองเป็นหลักฐานขั้น 1 แจ้งเอง',
    en: 'An entry added by hand is evidence rung 1, declared',
  },
  rungKept: { th: 'การแก้ไขไม่เปลี่ยนหลักฐานเดิม', en: 'Editing does not change the evidence' },
  save: { th: 'บันทึก', en: 'Save' },
  saving: { th: 'กำลังบันทึก…', en: 'Saving…' },
  cancel: { th: 'ยกเลิก', en: 'Cancel' },
  notSaved: { th: 'ยังไม่ได้บันทึก ต้องแก้ {n} ช่อง', en: 'Not saved. {n} fields to fix' },
  notSavedOne: { th: 'ยังไม่ได้บันทึก ต้องแก้ 1 ช่อง', en: 'Not saved. 1 field to fix' },
  already: { th: 'บันทึกไว้แล้ว', en: 'Already saved' },
  openEntry: { th: 'เปิดรายการนี้', en: 'Open this entry' },

  appendix: { th: 'ภาคผนวกของแผน', en: 'the plan’s annex' },
  curriculum: { th: 'ตารางหลักสูตรของแผน', en: 'the plan’s curriculum tables' },
} as const satisfies Record<string, Phrase>;

/** What is wrong with a field, by the form's error; a key `field.error` says it more exactly. */
export const fieldErrorWords = {
  missing: { th: 'ต้องใส่ช่องนี้', en: 'Fill this in' },
  'title.missing': { th: 'ใส่ชื่อเรื่อง', en: 'Enter a title' },
  'method.missing': { th: 'เลือกวิธีการพัฒนา', en: 'Choose a development method' },
  'bucketOverride.missing': { th: 'บอกเหตุผลที่นับต่างจากแผน', en: 'Say why it counts otherwise' },
  'too-long': { th: 'ยาวเกินไป', en: 'Too long' },
  'not-a-number': { th: 'ใส่ตัวเลข เช่น 1.5', en: 'Enter a number such as 1.5' },
  'bad-date': { th: 'ไม่มีวันนี้ในปฏิทิน', en: 'The calendar has no such day' },
  'in-the-future': { th: 'ต้องไม่เกินวันนี้', en: 'Cannot be after today' },
  'before-start': { th: 'วันจบต้องไม่ก่อนวันเริ่ม', en: 'End cannot be before start' },
  'bad-address': {
    th: 'ลิงก์ต้องขึ้นต้นด้วย http:// หรือ https://',
    en: 'A link begins with http:// or https://',
  },
  unknown: { th: 'แก้ช่องนี้ก่อนบันทึก', en: 'Change this before saving' },
} as const satisfies Record<string, Phrase>;
