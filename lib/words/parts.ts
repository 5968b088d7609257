import type { Phrase } from './words.ts';

/** The evidence ladder's five rungs (หลักฐาน), lowest first, as `Rung` numbers them. */
export const rungWords = {
  1: { th: 'แจ้งเอง', en: 'Declared' },
  2: { th: 'เห็นหน้าหลักสูตร', en: 'Course page seen' },
  3: { th: 'หน้าเว็บแสดงว่าจบ', en: 'Page shows completion' },
  4: { th: 'ระบบเว็บเรียนยืนยัน', en: 'Site record' },
  5: { th: 'หน่วยงานรับรอง', en: 'Attested' },
} as const satisfies Record<number, Phrase>;

/** Says which rung of the five an entry stands on, for those who do not see the steps. */
export const rungOf: Phrase = { th: 'หลักฐานขั้น {rung} จาก 5', en: 'Evidence rung {rung} of 5' };

/** The three parts of 70:20:10 in the plan's sense. */
export const bucketWords = {
  70: { th: 'ลงมือปฏิบัติ', en: 'On the job' },
  20: { th: 'เรียนจากผู้อื่น', en: 'From others' },
  10: { th: 'ฝึกอบรม', en: 'Training' },
} as const satisfies Record<number, Phrase>;

/** Words of the 70:20:10 picture and its table. */
export const tallyWords = {
  actual: { th: 'จริง', en: 'Actual' },
  target: { th: 'เป้าหมาย', en: 'Target' },
  kind: { th: 'รูปแบบ', en: 'Kind' },
  hours: { th: 'ชม.', en: 'Hours' },
  count: { th: 'รายการ', en: 'Entries' },
  difference: { th: 'ต่างจากเป้า', en: 'From target' },
  points: { th: '{n}\u00a0จุด', en: '{n}\u00a0pts' },
  none: { th: 'ยังไม่มีรายการ', en: 'No entries yet' },
  picture: {
    th: '{what}: 70 ร้อยละ {s70}, 20 ร้อยละ {s20}, 10 ร้อยละ {s10}',
    en: '{what}: 70 {s70} per cent, 20 {s20} per cent, 10 {s10} per cent',
  },
} as const satisfies Record<string, Phrase>;

/** Words on the parts' own buttons. */
export const partWords = {
  close: { th: 'ปิด', en: 'Close' },
  undo: { th: 'เลิกทำ', en: 'Undo' },
  loading: { th: 'กำลังเปิดข้อมูล', en: 'Opening your data' },
} as const satisfies Record<string, Phrase>;
