import type { Phrase } from './words.ts';

/** Words of the browser's notifications (การแจ้งเตือน): of each kind its title, and what to do (`…Do`). */
export const reminderWords = {
  'quarter-end': { th: 'ไตรมาส {quarter} จะสิ้นสุด {day}', en: 'Quarter {quarter} ends on {day}' },
  'quarter-endDo': {
    th: 'แผนของคุณมี {items} ข้อที่ครบกำหนดในไตรมาสนี้และยังไม่เสร็จ',
    en: 'Items of your plan due this quarter and not done: {items}',
  },
  assessment: { th: 'แบบประเมินตนเองยังทำไม่เสร็จ', en: 'Your self-assessment is unfinished' },
  assessmentDo: {
    th: 'คำตอบเดิมอยู่ครบ กลับมาทำต่อได้',
    en: 'Your answers are kept. You can go on where you stopped',
  },
  backup: { th: 'ไม่ได้สำรองมา {days} วัน', en: 'No backup for {days} days' },
  backupNever: { th: 'ยังไม่เคยสำรองข้อมูล', en: 'Never backed up' },
  backupDo: {
    th: 'มี {entries} รายการที่ยังไม่อยู่ในไฟล์สำรอง',
    en: 'Entries that no backup holds yet: {entries}',
  },
} as const satisfies Record<string, Phrase>;
