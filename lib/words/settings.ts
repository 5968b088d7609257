import type { Phrase } from './words.ts';

/** Words of the settings (ตั้งค่า). */
export const settingsWords = {
  title: { th: 'ตั้งค่า', en: 'Settings' },
  lead: {
    th: 'เปลี่ยนแล้วมีผลทันที ข้อมูลของคุณกดบันทึกเอง',
    en: 'Changes apply at once; your profile is saved by its button',
  },
  saved: { th: 'เปลี่ยนแล้ว', en: 'Changed' },

  reading: { th: 'วิธีนับตามแผน', en: 'How the plan is counted' },
  readingWhy: {
    th: 'เอกสารแผนเขียนไว้สองแบบ เลือกตามที่หน่วยงานใช้ ทุกยอดและไฟล์ที่ส่งออกจะระบุไว้ว่าใช้แบบใด',
    en: 'The plan says two things. Choose what your agency uses; every total and export names it',
  },
  appendix: { th: 'ตามภาคผนวก นับหลักสูตรออนไลน์เป็น 10', en: 'By the annex: online courses are 10' },
  curriculum: {
    th: 'ตามตารางหลักสูตร นับหลักสูตรออนไลน์เป็น 70',
    en: 'By the curriculum tables: online courses are 70',
  },
  suggested: { th: 'แนะนำ ตรงกับแบบ IDP1', en: 'Suggested: as on form IDP1' },
  source: { th: 'ที่มา: {place}', en: 'Source: {place}' },
  moved: { th: '{method} นับเป็น {bucket}', en: '{method} counts as {bucket}' },

  counting: { th: 'การนับวันและภาษา', en: 'Days and language' },
  hoursPerDay: { th: 'ชั่วโมงต่อหนึ่งวันพัฒนา', en: 'Hours in one day of development' },
  hoursHelp: { th: 'ค่าเริ่มต้น 6 แผนไม่ได้กำหนดไว้', en: 'Six unless changed; the plan does not say' },
  badHours: { th: 'ใส่ตัวเลข 1 ถึง 24', en: 'Enter a number from 1 to 24' },

  language: { th: 'ภาษา', en: 'Language' },
  browser: { th: 'ตามเบราว์เซอร์', en: 'As the browser' },
  thai: { th: 'ไทย', en: 'ไทย (Thai)' },
  english: { th: 'English (อังกฤษ)', en: 'English' },

  sites: { th: 'เว็บเรียน', en: 'Learning sites' },
  sitesWhy: {
    th: 'สวิตช์นี้เป็นของคู่เรียนเอง เบราว์เซอร์อนุญาตเว็บเหล่านี้ไว้ตั้งแต่ติดตั้ง เมื่อปิด คู่เรียนจะไม่จดและไม่แสดงอะไรบนเว็บนั้น',
    en: 'These switches are ours. The browser has allowed these sites since installation; switched off, we record and show nothing there',
  },
  moodle: { th: 'เพิ่มหรือถอน Moodle ของหน่วยงาน', en: 'Add or remove a Moodle' },
  captureOnly: { th: 'จดจากปุ่มบนแถบเครื่องมือเท่านั้น: {hosts}', en: 'From the toolbar button only: {hosts}' },
  card: { th: 'การ์ดบนหน้าหลักสูตร', en: 'The card on course pages' },
  cardShow: { th: 'แสดงการ์ดบนหน้าหลักสูตร', en: 'Show the card on course pages' },
  cardHelp: { th: 'ปิดแล้วยังบันทึกได้จากปุ่มบนแถบเครื่องมือ', en: 'When off, the toolbar button still saves' },
  cardClosed: { th: 'คุณปิดการ์ดไว้ที่ {site}', en: 'You closed the card on {site}' },
  cardAgain: { th: 'แสดงอีกครั้ง', en: 'Show again' },
  cardAgainOn: { th: 'แสดงการ์ดที่ {site} อีกครั้ง', en: 'Show the card on {site} again' },

  reminders: { th: 'การแจ้งเตือน', en: 'Reminders' },
  remindersWhy: {
    th: 'ปิดไว้จนกว่าคุณจะเลือก เมื่อเลือกข้อแรก เบราว์เซอร์จะขออนุญาตแสดงการแจ้งเตือน คู่เรียนตรวจวันละครั้งในเครื่องนี้ และไม่เตือนเรื่องเดิมซ้ำในช่วงเดียวกัน',
    en: 'Off until you choose. At the first one the browser asks whether we may show notifications. We look once a day, on this computer, and do not repeat ourselves within a period',
  },
  remindersAtStart: {
    th: 'ปิดไว้จนกว่าคุณจะเลือก เมื่อเลือกข้อแรก เบราว์เซอร์จะขออนุญาตแสดงการแจ้งเตือน ใน Firefox คู่เรียนตรวจในเครื่องนี้เมื่อเปิดเบราว์เซอร์หรือเปิดหน้าหลักสูตร และไม่เตือนเรื่องเดิมซ้ำในช่วงเดียวกัน',
    en: 'Off until you choose. At the first one the browser asks whether we may show notifications. In Firefox we look, on this computer, when the browser starts or a course page opens, and do not repeat ourselves within a period',
  },
  'quarter-end': { th: 'ใกล้สิ้นไตรมาส', en: 'A quarter is about to end' },
  'quarter-end-when': {
    th: '14 วันก่อนสิ้นไตรมาส เมื่อมีข้อในแผนที่ครบกำหนดและยังไม่เสร็จ ไตรมาสละครั้ง',
    en: '14 days before, if items of your plan are due and not done; once a quarter',
  },
  assessment: { th: 'แบบประเมินตนเองค้างอยู่', en: 'A self-assessment is unfinished' },
  'assessment-when': {
    th: 'เมื่อไม่ได้ทำต่อ 7 วัน ไตรมาสละครั้ง',
    en: 'After 7 days without an answer; once a quarter',
  },
  backup: { th: 'ถึงเวลาสำรองข้อมูล', en: 'A backup is due' },
  'backup-when': {
    th: 'เมื่อมีรายการใหม่และไม่ได้สำรองมา 30 วัน เดือนละครั้ง',
    en: 'With new entries and no backup for 30 days; once a month',
  },
  remindRefused: {
    th: 'เบราว์เซอร์ยังไม่อนุญาต จึงยังไม่แจ้งเตือน เลือกใหม่ภายหลังได้',
    en: 'The browser does not permit it, so reminders stay off. You can choose again later',
  },

  storage: { th: 'ที่เก็บในเครื่องนี้', en: 'Storage on this computer' },
  used: { th: 'ใช้ไป {size} MB', en: '{size} MB used' },
  persisted: { th: 'เบราว์เซอร์จะไม่ลบข้อมูลนี้เอง', en: 'The browser will not delete this by itself' },
  notPersisted: {
    th: 'เบราว์เซอร์อาจลบข้อมูลนี้เมื่อพื้นที่เต็ม ควรสำรองเดือนละครั้ง',
    en: 'The browser may delete this when space runs out. Back up once a month',
  },
  persist: { th: 'ขอให้เบราว์เซอร์เก็บไว้', en: 'Ask the browser to keep it' },
  toBackup: { th: 'ไปหน้าสำรอง', en: 'Go to backup' },
  supervise: {
    th: 'สำหรับผู้บังคับบัญชา: อ่านชุดข้อมูลและตอบ',
    en: 'For supervisors: read a package and answer',
  },
  welcome: { th: 'ดูหน้าเริ่มใช้งานอีกครั้ง', en: 'See the first steps again' },
} as const satisfies Record<string, Phrase>;
