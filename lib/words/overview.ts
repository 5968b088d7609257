import type { Phrase } from './words.ts';

/** Words of the overview (ภาพรวม). */
export const overviewWords = {
  title: { th: 'ภาพรวม', en: 'Overview' },
  group: { th: 'กลุ่ม{name}', en: '{name} group' },
  noProfile: { th: 'ยังไม่ได้ใส่ตำแหน่ง', en: 'No position given yet' },
  add: { th: 'เพิ่มรายการ', en: 'Add entry' },

  ratio: { th: 'สัดส่วน 70:20:10', en: 'The 70:20:10 mix' },
  measure: { th: 'นับด้วย', en: 'Count by' },
  byHours: { th: 'ชั่วโมง', en: 'Hours' },
  byCount: { th: 'จำนวนรายการ', en: 'Entries' },
  noHoursAtAll: {
    th: 'ยังไม่มีชั่วโมงเลย นับเป็นจำนวนรายการให้ก่อน เติมชั่วโมงเมื่อใดก็ได้',
    en: 'No hours at all yet, so this is by entries. Add hours at any time',
  },
  withoutHours: {
    th: 'อีก {n} รายการยังไม่มีชั่วโมง จึงไม่อยู่ในภาพนี้',
    en: 'Without hours, so not in this picture: {n}',
  },
  addHours: { th: 'เติมชั่วโมง', en: 'Add hours' },
  by_appendix: {
    th: 'นับตามภาคผนวกของแผน: หลักสูตรออนไลน์เป็น 10',
    en: 'Counted by the plan’s annex: online courses are 10',
  },
  by_curriculum: {
    th: 'นับตามตารางหลักสูตรของแผน: หลักสูตรออนไลน์เป็น 70',
    en: 'Counted by the plan’s curriculum tables: online courses are 70',
  },
  readingLink: { th: 'ดูที่มาหรือเปลี่ยน', en: 'See source or change' },
  emptyTitle: { th: 'ยังไม่มีรายการปีนี้', en: 'No entries this year' },
  emptyWhy: {
    th: 'เปิดหน้าหลักสูตรแล้วกดบันทึก หรือเพิ่มงานที่ลงมือทำเอง',
    en: 'Open a course page and save it, or add what you did yourself',
  },

  next: { th: 'ควรทำต่อ', en: 'Next' },
  nothingNext: { th: 'ไม่มีอะไรค้าง', en: 'Nothing is waiting' },
  undated: {
    th: '{n} รายการยังไม่มีวันจบ จึงยังไม่นับในปีใด',
    en: 'Without a completion day, so in no year: {n}',
  },
  undatedDo: { th: 'เติมวันจบ', en: 'Add the day' },
  unconfirmed: { th: '{n} รายการรอยืนยันความสามารถ', en: 'Waiting for you to confirm the competency: {n}' },
  unconfirmedDo: { th: 'ยืนยัน', en: 'Confirm' },
  unknown: { th: '{n} รายการยังไม่มีชั่วโมง', en: 'Without hours: {n}' },
  unknownDo: { th: 'เติมชั่วโมง', en: 'Add hours' },
  profile: {
    th: 'ยังไม่ได้ใส่ตำแหน่ง จึงยังบอกไม่ได้ว่าต้องมีความสามารถใด',
    en: 'Without your position, the competencies you need are not known',
  },
  profileDo: { th: 'ใส่ตำแหน่ง', en: 'Enter your position' },
  backup: { th: 'ไม่ได้สำรองมา {n} วัน', en: 'No backup for {n} days' },
  backupNever: { th: 'ยังไม่เคยสำรองข้อมูล', en: 'Never backed up' },
  backupDo: { th: 'สำรองตอนนี้', en: 'Back up now' },

  days: { th: 'จำนวนวันพัฒนาในปีนี้', en: 'Days of development this year' },
  daysOf: { th: '{days} จาก {target} วัน', en: '{days} of {target} days' },
  daysHow: { th: 'คิดวันละ {n} ชั่วโมง จากรายการที่จบแล้ว', en: '{n} hours make a day; finished entries only' },
  daysChange: { th: 'เปลี่ยนชั่วโมงต่อวัน', en: 'Change hours per day' },
  source: { th: 'ที่มา: {place}', en: 'Source: {place}' },

  required: { th: 'ความสามารถที่ตำแหน่งต้องมี', en: 'Competencies your position requires' },
  started: { th: 'มีรายการแล้ว {n} จาก {all}', en: '{n} of {all} have entries' },
  entries: { th: '{n}\u00a0รายการ', en: '{n}\u00a0entries' },
  entry: { th: '1\u00a0รายการ', en: '1\u00a0entry' },
  none: { th: 'ยังไม่มี', en: 'none yet' },
  outside: { th: 'นอกกลุ่มภารกิจของคุณ', en: 'Outside your mission group' },
  unknownGroup: { th: 'ยังไม่รู้กลุ่มภารกิจ', en: 'Mission group not known yet' },
  built: { th: 'ความสามารถที่มีรายการปีนี้', en: 'Competencies with entries this year' },

  latest: { th: 'บันทึกล่าสุด', en: 'Latest entries' },
  all: { th: 'ดูทั้งหมด {n} รายการ', en: 'See all {n}' },
  noHours: { th: 'ไม่ระบุ', en: 'not known' },
  hoursAfter: { th: '{n}\u00a0ชม.', en: '{n}\u00a0h' },
} as const satisfies Record<string, Phrase>;
