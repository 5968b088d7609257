import type { Phrase } from './words.ts';

/** Words of export, backup and restore (ส่งออกและสำรอง). */
export const exchangeWords = {
  forHr: { th: 'สำหรับ HR', en: 'For HR' },
  hr: { th: 'ดูไฟล์ที่บุคลากรส่งมา', en: 'See what people sent' },
  hrWhat: {
    th: 'รวมชุดข้อมูลหลายคน เห็นตัวชี้วัดของแผน จุดอ่อน ชั่วโมง และผู้ที่ยังไม่ส่ง อยู่ในเครื่องนี้เท่านั้น',
    en: 'Brings many packages together: the plan’s indicators, gaps, hours, and who is missing. On this computer only',
  },
  openHr: { th: 'เปิดมุมมอง HR', en: 'Open the HR view' },
  title: { th: 'ส่งออกและสำรอง', en: 'Export and backup' },
  lead: {
    th: 'ไม่มีอะไรออกจากเครื่องนี้เอง ไฟล์จะเกิดเมื่อคุณกดเท่านั้น',
    en: 'Nothing leaves this computer by itself. A file is made only when you press',
  },
  forms: { th: 'แบบ IDP1 และ IDP2 ของปี {year}', en: 'Forms IDP1 and IDP2 of {year}' },
  formsWhat: {
    th: 'ดูก่อน แล้วพิมพ์ บันทึกเป็น PDF หรือ Excel พร้อมบอกช่องที่ยังว่าง',
    en: 'Look first, then print or save as PDF or Excel. Empty places are pointed out',
  },
  openForm: { th: 'เปิดแบบ {form}', en: 'Open {form}' },
  blankForms: { th: 'แบบเปล่า', en: 'Blank' },
  workbook: { th: 'สมุดงาน Excel', en: 'Excel workbook' },
  workbookWhat: {
    th: 'สรุปรายปี บันทึกการเรียนรู้ ความสามารถ และแบบทั้งสอง ในไฟล์เดียว',
    en: 'Years in sum, the log, competencies and both forms in one file',
  },
  makeWorkbook: { th: 'ดาวน์โหลดสมุดงาน', en: 'Download workbook' },
  list: { th: 'นำเข้าประวัติการอบรม', en: 'Bring in past training' },
  listWhat: {
    th: 'จากตาราง CSV หรือ Excel ที่หน่วยงานหรือคุณมีอยู่',
    en: 'From a CSV or Excel table that you or your agency keeps',
  },
  openList: { th: 'เลือกตาราง', en: 'Choose a table' },
  csv: { th: 'ตาราง CSV', en: 'CSV table' },
  csvWhat: {
    th: 'รายการเรียนรู้ทุกปี แถวละรายการ พร้อมขั้นหลักฐานและที่มา เปิดใน Excel ได้',
    en: 'The whole learning log, one entry a row, with evidence and sources. Opens in Excel',
  },
  makeCsv: { th: 'ดาวน์โหลด CSV', en: 'Download CSV' },
  safe: { th: 'สำรองและย้ายเครื่อง', en: 'Backup and moving' },
  backup: { th: 'สำรองข้อมูล', en: 'Back up' },
  backupLast: { th: 'ครั้งล่าสุด {day}', en: 'Last on {day}' },
  backupMore: { th: 'ขณะนี้มีเพิ่มขึ้น {n} รายการ', en: '{n} more entries since' },
  backupNever: {
    th: 'ยังไม่เคยสำรอง หากล้างข้อมูลเบราว์เซอร์ รายการจะหาย ควรสำรองเดือนละครั้ง',
    en: 'Never yet. Clearing the browser’s data would lose your entries; back up once a month',
  },
  backupHolds: {
    th: 'มีทุกอย่าง รวมแผน ผล คำตอบ ไฟล์หลักฐาน และสิ่งที่ลบ',
    en: 'It holds everything: plans, reviews, answers, files of evidence, and what was deleted',
  },
  makeBackup: { th: 'สำรองตอนนี้', en: 'Back up now' },
  making: { th: 'กำลังทำไฟล์…', en: 'Making the file…' },
  made: { th: 'สร้างแล้ว อยู่ในโฟลเดอร์ดาวน์โหลด: {name}', en: 'Created, in your downloads folder: {name}' },

  restore: { th: 'กู้คืนจากไฟล์สำรอง', en: 'Restore from a backup' },
  restoreWhat: {
    th: 'ตรวจไฟล์และให้ดูผลก่อน แล้วจึงรวมกับข้อมูลเดิม ไม่ทับรายการที่มี',
    en: 'The file is checked and you see what it would do; then it is merged with what you have',
  },
  choose: { th: 'เลือกไฟล์', en: 'Choose a file' },
  chooseOther: { th: 'เลือกไฟล์อื่น', en: 'Choose another file' },
  reading: { th: 'กำลังตรวจไฟล์…', en: 'Checking the file…' },
  bad: {
    th: 'ไฟล์นี้ไม่ครบ จึงยังไม่นำเข้า ข้อมูลเดิมไม่เปลี่ยน',
    en: 'This file is incomplete and was not imported. Your data is unchanged',
  },
  badOther: { th: 'ยังไม่นำเข้า ข้อมูลเดิมไม่เปลี่ยน', en: 'Not imported. Your data is unchanged' },
  'too-large': { th: 'ไฟล์ใหญ่เกินกว่าไฟล์สำรองใด ๆ', en: 'The file is larger than any backup' },
  'not-json': { th: 'ไฟล์นี้ไม่ใช่ไฟล์สำรอง หรือเสียหาย', en: 'This is no backup file, or it is damaged' },
  'not-a-backup': { th: 'ไฟล์นี้ไม่ใช่ไฟล์สำรองของคู่เรียน', en: 'This is not a backup of IDP Companion' },
  'newer-version': {
    th: 'ไฟล์นี้มาจากคู่เรียนรุ่นใหม่กว่า ปรับรุ่นก่อนแล้วลองอีกครั้ง',
    en: 'The file is from a newer version. Update first, then try again',
  },
  incomplete: {
    th: 'จำนวนที่พบไม่ตรงกับที่ไฟล์ระบุ หรือไฟล์ขาดตอน',
    en: 'What was found is not what the file says it holds, or it is cut off',
  },

  checked: { th: 'ตรวจไฟล์แล้ว', en: 'File checked' },
  from: { th: 'สำรองเมื่อ {day}', en: 'Backed up on {day}' },
  preview: {
    th: 'เพิ่ม {added} เหมือนเดิม {same} ต่างกัน {differs}',
    en: '{added} new, {same} same, {differs} differ',
  },
  removed: {
    th: 'จะนำออก {n} รายการ เพราะลบไว้แล้วที่เครื่องที่สำรอง',
    en: 'Will be taken out, deleted where the backup was made: {n}',
  },
  keptAway: { th: 'ไม่นำกลับ {n} รายการ เพราะลบไปแล้ว', en: 'Not brought back, deleted already: {n}' },
  invalid: { th: 'ข้าม {n} ระเบียนที่อ่านไม่ได้ในไฟล์', en: 'Unreadable in the file and left out: {n}' },
  returning: {
    th: 'นำไฟล์หลักฐานที่หายไปจากเครื่องนี้กลับมา {n} ไฟล์',
    en: 'Files of evidence that are missing here come back: {n}',
  },
  takesProfile: {
    th: 'ใช้ข้อมูลของคุณจากไฟล์ เพราะใหม่กว่า',
    en: 'Your profile is taken from the file: it is newer',
  },
  takesSettings: {
    th: 'ใช้การตั้งค่าจากไฟล์ เพราะใหม่กว่า',
    en: 'Settings are taken from the file: they are newer',
  },
  differsTitle: { th: 'รายการที่ต่าง', en: 'Entries that differ' },
  here: { th: 'ในเครื่องนี้ แก้เมื่อ {when}', en: 'Here, changed {when}' },
  there: { th: 'ในไฟล์ แก้เมื่อ {when}', en: 'In the file, changed {when}' },
  newer: { th: 'ใหม่กว่า', en: 'newer' },
  lockedSide: {
    th: 'ใช้รุ่นนี้ เลือกไม่ได้ เพราะอยู่ในผล IDP2 ที่ยืนยันส่งแล้ว',
    en: 'This one is taken, without a choice: it is in a review (IDP2) that was submitted',
  },
  moreDiffers: { th: 'อีก {n} รายการใช้รุ่นที่ใหม่กว่า', en: 'For {n} more the newer one is taken' },
  nothing: {
    th: 'ไม่มีอะไรต้องกู้คืน ข้อมูลในไฟล์มีอยู่แล้วทั้งหมด',
    en: 'Nothing to restore: everything in the file is here',
  },
  apply: { th: 'กู้คืน', en: 'Restore' },
  applying: { th: 'กำลังกู้คืน…', en: 'Restoring…' },
  cancel: { th: 'ไม่กู้คืน', en: 'Do not restore' },
  done: { th: 'กู้คืนแล้ว {n} รายการ', en: '{n} entries restored' },
  doneFiles: { th: 'นำไฟล์หลักฐานกลับมา {n} ไฟล์', en: '{n} files of evidence brought back' },
  doneRemoved: { th: 'นำออก {n} รายการ', en: '{n} taken out' },
} as const satisfies Record<string, Phrase>;
