import type { Phrase } from './words.ts';

/** Words of a supervisor's answer as it is shown to the learner (คำตอบของผู้บังคับบัญชา). */
export const answerWords = {
  title: { th: 'คำตอบของผู้บังคับบัญชา', en: 'The supervisor’s answer' },
  madeOn: { th: 'ตอบเมื่อ {day}', en: 'Answered on {day}' },
  acknowledged: { th: 'รับทราบ {form} เมื่อ {day}', en: '{form} acknowledged on {day}' },
  notAcknowledged: { th: 'ยังไม่ได้รับทราบ', en: 'Not acknowledged' },
  stale: {
    th: 'ตอบต่อฉบับก่อนหน้า ฉบับนี้เปลี่ยนหลังจากนั้นแล้ว',
    en: 'This answers an earlier version; it has changed since',
  },
  words: { th: 'ข้อมูลป้อนกลับ', en: 'Feedback' },
  suggestions: { th: 'ข้อเสนอแนะรายข้อ', en: 'Suggestions on items' },
  item: { th: 'ลำดับ {no}', en: 'Item {no}' },
  goneItem: { th: 'รายการที่ไม่อยู่ในแผนแล้ว', en: 'An item no longer in the plan' },
  unchanged: {
    th: 'ไฟล์ไม่ถูกแก้ตั้งแต่ลงลายเซ็น กุญแจ {key}',
    en: 'Unchanged since it was signed, key {key}',
  },
  altered: {
    th: 'คำตอบนี้ถูกแก้หลังลงลายเซ็น ถือเป็นคำของผู้บังคับบัญชาไม่ได้',
    en: 'This answer was changed after it was signed: it cannot be taken for the supervisor’s words',
  },
  unsigned: {
    th: 'ไม่ได้ลงลายเซ็น บอกไม่ได้ว่าถูกแก้หรือไม่',
    en: 'Unsigned: whether it was changed cannot be told',
  },
} as const satisfies Record<string, Phrase>;
