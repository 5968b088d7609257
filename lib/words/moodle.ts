import type { Phrase } from './words.ts';

/** Words of the Moodles that the learner adds (เพิ่ม Moodle ของหน่วยงาน). */
export const moodleWords = {
  title: { th: 'Moodle ของหน่วยงาน', en: 'Your agency’s Moodle' },
  lead: {
    th: 'เพิ่มเว็บเรียน Moodle ที่คุณใช้ แล้วคู่เรียนจะอ่านหน้าหลักสูตรและจดให้เหมือนเว็บเรียนอื่น',
    en: 'Add a Moodle that you learn on. Its course pages are then read and saved like those of other sites',
  },
  back: { th: 'กลับไปตั้งค่า', en: 'Back to settings' },
  add: { th: 'เพิ่ม Moodle ของหน่วยงาน', en: 'Add a Moodle' },
  address: { th: 'ที่อยู่เว็บ', en: 'Web address' },
  addressHelp: {
    th: 'เช่น https://elearning.example.go.th คัดลอกจากแถบที่อยู่ของเบราว์เซอร์ได้',
    en: 'Such as https://elearning.example.go.th, as it stands in the browser’s address bar',
  },
  willAsk: {
    th: 'เมื่อกด เบราว์เซอร์จะถามว่าให้คู่เรียนอ่านเว็บนี้เว็บเดียวหรือไม่ ถอนได้ทุกเมื่อ',
    en: 'The browser then asks whether we may read this one site. You can take it back at any time',
  },
  press: { th: 'ขออนุญาตและเพิ่มเว็บนี้', en: 'Ask and add this site' },
  checking: { th: 'กำลังดูว่าเป็น Moodle…', en: 'Looking whether it is a Moodle…' },
  presets: { th: 'เว็บที่รู้จัก', en: 'Known sites' },
  empty: { th: 'ใส่ที่อยู่เว็บก่อน', en: 'Enter the address first' },
  'no-address': { th: 'ที่อยู่นี้ใช้ไม่ได้ คัดลอกจากแถบที่อยู่อีกครั้ง', en: 'Not an address. Copy it from the address bar' },
  'not-https': {
    th: 'เว็บนี้ไม่เข้ารหัส (http) คนระหว่างทางอ่านและแก้หน้าเว็บได้ จึงเพิ่มไม่ได้ ขอให้ผู้ดูแลเปิดใช้ https',
    en: 'This site is not encrypted (http), so anybody on the way could change its pages. Ask its admin for https',
  },
  known: { th: 'คู่เรียนอ่านเว็บนี้อยู่แล้ว ไม่ต้องเพิ่ม', en: 'This site is read already. Nothing to add' },
  'too-many': { th: 'เพิ่มครบ 50 เว็บแล้ว ถอนเว็บที่ไม่ใช้ก่อน', en: 'There are 50 sites already. Remove one first' },
  refused: {
    th: 'ยังไม่ได้เพิ่ม เพราะไม่ได้อนุญาต กดอีกครั้งเมื่อพร้อม',
    en: 'Not added, since it was not allowed. Press again when you like',
  },
  notMoodle: {
    th: 'เปิดดูแล้วไม่พบ Moodle ที่ที่อยู่นี้ จึงไม่ได้เพิ่ม และคืนสิทธิ์ให้เบราว์เซอร์แล้ว ถ้า Moodle อยู่ในโฟลเดอร์ ให้เปิดหน้าหลักสูตรไว้แล้วลองอีกครั้ง',
    en: 'No Moodle was found there, so nothing was added and the permission was given back. If it stands in a folder, open one of its course pages and try again',
  },
  added: { th: 'เพิ่ม {name} แล้ว', en: '{name} added' },
  removed: { th: 'ถอน {name} แล้ว รายการที่จดไว้ยังอยู่ครบ', en: '{name} removed. What you saved there stays' },
  yours: { th: 'เว็บที่เพิ่มไว้', en: 'Sites that you added' },
  noneYet: { th: 'ยังไม่ได้เพิ่มเว็บใด', en: 'None yet' },
  needsAllowing: { th: 'ต้องอนุญาตอีกครั้ง', en: 'Needs permission again' },
  allow: { th: 'อนุญาตอีกครั้ง', en: 'Allow again' },
  remove: { th: 'ถอนเว็บนี้', en: 'Remove' },
  ofSite: { th: 'ของ {name}', en: 'for {name}' },
  see: { th: 'ดึงหลักสูตรที่เรียนจบ', en: 'Get finished courses' },
  coursesTitle: { th: 'หลักสูตรของคุณที่ {name}', en: 'Your courses at {name}' },
  coursesLead: {
    th: 'เมื่อกด คู่เรียนจะถามเว็บนี้ผ่านแท็บที่คุณเปิดและเข้าสู่ระบบไว้ ไม่ใช้รหัสผ่าน ไม่เก็บคำตอบ',
    en: 'On your press, the site is asked in the tab where you are signed in. No password, and nothing is kept',
  },
  backToSites: { th: 'กลับไปหน้า Moodle', en: 'Back to your Moodles' },
  ask: { th: 'ถามเว็บนี้', en: 'Ask this site' },
  askAgain: { th: 'ถามอีกครั้ง', en: 'Ask again' },
  asking: { th: 'กำลังถาม…', en: 'Asking…' },
  openIt: { th: 'เปิดเว็บนี้', en: 'Open the site' },
  'no-tab': {
    th: 'ยังไม่มีแท็บของเว็บนี้เปิดอยู่ เปิดเว็บ เข้าสู่ระบบ แล้วกลับมากดถามอีกครั้ง',
    en: 'No tab of this site is open. Open it, sign in, then come back and ask again',
  },
  'not-added': {
    th: 'เว็บนี้ไม่ได้อยู่ในรายการแล้ว เพิ่มใหม่ก่อน',
    en: 'This site is no longer in the list. Add it again',
  },
  'signed-out': {
    th: 'คุณยังไม่ได้เข้าสู่ระบบที่เว็บนี้ เข้าสู่ระบบในแท็บนั้น แล้วถามอีกครั้ง',
    en: 'You are not signed in there. Sign in, then ask again',
  },
  expired: {
    th: 'การเข้าสู่ระบบหมดอายุแล้ว โหลดแท็บของเว็บนั้นใหม่ เข้าสู่ระบบ แล้วถามอีกครั้ง',
    en: 'Your session there has ended. Reload the site’s tab, sign in, then ask again',
  },
  'not-moodle': {
    th: 'แท็บที่เปิดอยู่ไม่ใช่หน้าของ Moodle เปิดหน้าหลักสูตรของเว็บนี้ แล้วถามอีกครั้ง',
    en: 'The open tab is no page of the Moodle. Open one of its courses, then ask again',
  },
  'service-off': {
    th: 'เว็บนี้ปิดบริการที่ใช้ถามรายชื่อหลักสูตร บันทึกจากหน้าหลักสูตรทีละหน้าได้ตามปกติ',
    en: 'This site does not answer such questions. You can still save from each course page',
  },
  timeout: { th: 'เว็บนี้ตอบช้าเกินไป ลองถามอีกครั้งภายหลัง', en: 'The site took too long. Ask again later' },
  server: { th: 'เว็บนี้ขัดข้องอยู่ ลองถามอีกครั้งภายหลัง', en: 'The site has a fault just now. Ask again later' },
  'not-json': {
    th: 'เว็บนี้ตอบเป็นหน้าเว็บแทนข้อมูล อาจกำลังปิดปรับปรุงหรือให้เข้าสู่ระบบใหม่ ดูที่แท็บนั้นแล้วถามอีกครั้ง',
    en: 'The site answered with a page, not data: it may be under maintenance or want you to sign in. Look at its tab, then ask again',
  },
  'ask-refused': {
    th: 'เว็บนี้ไม่ยอมตอบ ลองโหลดแท็บนั้นใหม่แล้วถามอีกครั้ง',
    en: 'The site refused. Reload its tab and ask again',
  },
  offline: {
    th: 'ติดต่อเว็บนี้ไม่ได้ ตรวจอินเทอร์เน็ตแล้วถามอีกครั้ง',
    en: 'The site cannot be reached. Check the connection and ask again',
  },
  noCourses: {
    th: 'เว็บนี้บอกว่าคุณยังไม่ได้ลงทะเบียนหลักสูตรใด',
    en: 'The site says that you are enrolled in no course',
  },
  allDone: {
    th: 'ทำกิจกรรมครบ 100% แต่เว็บไม่ได้บอกว่าเรียนจบ {n} หลักสูตร',
    en: '{n} with all activities done, though the site does not say completed',
  },
  allDoneWhy: {
    th: 'เว็บอาจรอคะแนน วันที่ หรือหลักสูตรอื่น เปิดหน้าหลักสูตรเพื่อบันทึกเองได้',
    en: 'It may wait for a grade, a date or another course. Open the course page to save it yourself',
  },
} as const satisfies Record<string, Phrase>;
