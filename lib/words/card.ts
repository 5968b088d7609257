import type { PressError } from '../view/page-view.ts';
import { rungOf, rungWords } from './parts.ts';
import type { Voice } from './voice.ts';
import type { Phrase } from './words.ts';

/**
 * Words of the course panel, which card and popup share, and of the card's own frame. The last ones say why a press was not
 * carried out (`-why`), and what is safe and what to do next (`-next`).
 */
export const cardWords = {
  name: { th: 'คู่เรียน', en: 'IDP Companion' },
  minimise: { th: 'ย่อเป็นป้าย', en: 'Minimise' },
  options: { th: 'ตัวเลือก', en: 'Options' },
  closeCard: { th: 'ปิดการ์ดบนเว็บนี้', en: 'Close the card on this site' },
  closeCardHelp: { th: 'ยังบันทึกจากแถบเครื่องมือได้', en: 'You can still save from the toolbar' },
  switchOff: { th: 'ไม่ต้องจดบนเว็บนี้', en: 'Keep no record of this site' },
  switchOffHelp: { th: 'เปิดใหม่ได้ในตั้งค่า', en: 'Can be switched on again in settings' },
  dashboard: { th: 'เปิดภาพรวม', en: 'Open overview' },

  savable: { th: 'บันทึกได้', en: 'can be saved' },
  doneBadge: { th: 'เรียนจบแล้ว', en: 'Finished' },
  unsure: { th: 'รอยืนยัน', en: 'To confirm' },

  saysFinished: { th: 'หน้านี้แสดงว่าเรียนจบแล้ว', en: 'This page says you have finished' },
  notFinished: { th: 'ยังเรียนไม่จบ', en: 'Not finished yet' },
  progress: { th: 'หน้านี้แสดงความก้าวหน้า {n}%', en: 'This page shows {n}% progress' },
  checkAgain: { th: 'จะตรวจให้อีกครั้งเมื่อกลับมาหน้านี้', en: 'We check again when you return' },
  noHours: { th: 'ไม่พบชั่วโมงเรียน', en: 'No hours found' },
  addHours: { th: 'เติมชั่วโมง', en: 'Add hours' },
  rung1: rungWords[1],
  rung2: rungWords[2],
  rung3: rungWords[3],
  rung4: rungWords[4],
  rung5: rungWords[5],
  rungOf,

  builds: { th: 'พัฒนา', en: 'Builds' },
  group: { th: 'กลุ่มของคุณ', en: 'Your group' },
  required: { th: 'ต้องมีความสามารถนี้', en: 'Requires this competency' },
  notRequired: { th: 'ไม่อยู่ในกลุ่มภารกิจของคุณ', en: 'Not in your mission group' },
  inCurriculum: { th: 'อยู่ในหลักสูตรของกลุ่มภารกิจคุณ', en: 'In your mission group’s curriculum' },
  countsAs: { th: 'นับเป็น', en: 'Counts as' },
  evidence: { th: 'หลักฐาน', en: 'Evidence' },
  when: { th: 'เมื่อ', en: 'When' },
  noCompetency: { th: 'ไม่นับเป็นความสามารถ', en: 'Builds no competency' },
  notChosen: { th: 'ยังไม่ได้เลือก', en: 'Not chosen yet' },

  correction: { th: 'คุณเคยเลือกไว้สำหรับหลักสูตรนี้', en: 'You chose this for the course before' },
  site: { th: 'เว็บเรียนระบุไว้เอง', en: 'Stated by the learning site' },
  key: { th: 'ตรงกับรหัสหลักสูตร: {like}', en: 'Matches the course key: {like}' },
  code: { th: 'ตรงกับรหัสหลักสูตร: {like}', en: 'Matches the course code: {like}' },
  title: { th: 'ชื่อตรงกับหัวข้อวิชาในแผน “{like}”', en: 'Same title as the plan’s “{like}”' },
  alias: { th: 'อีกชื่อหนึ่งของหัวข้อวิชาในแผน “{like}”', en: 'Another name of the plan’s “{like}”' },
  similarity: { th: 'คล้าย “{like}”', en: 'Resembles “{like}”' },
  word: { th: 'ชื่อหลักสูตรพูดถึง “{like}”', en: 'The title speaks of “{like}”' },
  related: { th: 'มักเรียนคู่กับ {like}', en: 'Often goes with {like}' },
  differs: { th: 'ต่างที่', en: 'differs in' },

  unknownCourse: { th: 'หลักสูตรนี้ยังไม่อยู่ในแผน กทม.', en: 'This course is not in the BMA plan' },
  whichOne: { th: 'พัฒนาความสามารถใด', en: 'Which competency does it build?' },
  ownChoice: { th: 'เลือกเอง หรือไม่นับเป็นความสามารถ', en: 'Choose another, or none' },
  otherChoice: { th: 'เลือกความสามารถอื่น', en: 'Choose other competencies' },
  chooseFirst: { th: 'เลือกหนึ่งข้อก่อนบันทึก', en: 'Choose one before saving' },
  search: { th: 'ค้นหาความสามารถ', en: 'Search competencies' },
  noneFound: { th: 'ไม่พบ ลองคำอื่น', en: 'None found. Try another word' },
  outside: {
    th: 'ไม่พบว่าหลักสูตรนี้พัฒนาความสามารถใดในแผน กทม. บันทึกเก็บไว้ได้',
    en: 'This course builds no competency of the BMA plan. You can still keep a record',
  },
  inPlanOnly: {
    th: 'ตรงกับหัวข้อวิชา “{like}” ซึ่งแผนไม่ระบุความสามารถดิจิทัล',
    en: 'The plan’s “{like}”, which builds no digital competency',
  },
  saveOutside: { th: 'บันทึกโดยไม่นับเป็นความสามารถ', en: 'Save without a competency' },

  mine: { th: 'ใบนี้เป็นของคุณใช่ไหม', en: 'Is this certificate yours?' },
  yes: { th: 'ใช่ ของฉัน', en: 'Yes, mine' },
  no: { th: 'ไม่ใช่', en: 'No' },
  mineWhy: {
    th: 'ใครก็เปิดหน้านี้ได้ จึงนับเป็นหลักฐานขั้น 1 แจ้งเอง พร้อมลิงก์ของใบนี้',
    en: 'Anyone can open this page, so it counts as rung 1, declared, with its link',
  },
  notMine: {
    th: 'จะไม่ใช้ใบนี้เป็นหลักฐาน หากคุณเรียนจบเอง บันทึกได้เป็นขั้น 1 แจ้งเอง',
    en: 'This certificate will not be your evidence. If you finished it yourself, save it as rung 1, declared',
  },
  answerFirst: { th: 'ตอบข้อนี้ก่อนบันทึก', en: 'Answer this before saving' },

  day: { th: 'วันที่เรียนจบ', en: 'Day you finished' },
  dayLater: {
    th: 'เว้นไว้เติมภายหลังได้ ระหว่างนั้นยังไม่นับในปีใด',
    en: 'May be added later; until then it counts in no year',
  },
  dayAhead: { th: 'วันจบต้องไม่เกินวันนี้', en: 'The day cannot be in the future' },
  hours: { th: 'ชั่วโมงเรียน', en: 'Learning hours' },
  hoursLater: { th: 'ไม่ทราบให้เว้นว่าง', en: 'Leave empty if unknown' },
  badHours: { th: 'ใส่ตัวเลข เช่น 1.5', en: 'Enter a number such as 1.5' },

  save: { th: 'บันทึก', en: 'Save' },
  saveFinished: { th: 'บันทึกว่าเรียนจบ', en: 'Save as finished' },
  saveOngoing: { th: 'บันทึกว่ากำลังเรียน', en: 'Save as in progress' },
  confirm: { th: 'ยืนยันและบันทึก', en: 'Confirm and save' },
  confirmFinished: { th: 'ยืนยันว่าเรียนจบและบันทึก', en: 'Confirm finished and save' },
  stillOngoing: { th: 'เดิมบันทึกไว้ว่ากำลังเรียน เมื่อ {day}', en: 'Saved as in progress on {day} before' },
  ongoing: { th: 'กำลังเรียนอยู่', en: 'Still learning' },
  edit: { th: 'แก้ก่อนบันทึก', en: 'Edit before saving' },
  notThisPage: { th: 'ไม่บันทึกหน้านี้', en: 'Do not save this page' },
  saving: { th: 'กำลังบันทึก…', en: 'Saving…' },

  already: { th: 'บันทึกไว้แล้ว', en: 'Already saved' },
  alreadyOngoing: { th: 'บันทึกไว้แล้วว่ากำลังเรียน', en: 'Already saved as in progress' },
  openEntry: { th: 'เปิดรายการนี้', en: 'Open this entry' },
  again: { th: 'เรียนซ้ำ บันทึกเป็นครั้งใหม่', en: 'Taken again: save as new' },
  againNote: {
    th: 'จะบันทึกเป็นครั้งใหม่ แยกจากครั้งวันที่ {day}',
    en: 'Saves a new entry, apart from the one of {day}',
  },

  saved: { th: 'บันทึกแล้ว', en: 'Saved' },
  savedMany: { th: 'บันทึกแล้ว {n} รายการ', en: '{n} entries saved' },
  savedHere: { th: 'เก็บในเครื่องนี้เรียบร้อย', en: 'Kept on this computer' },
  yearTotal: { th: 'ปี {year} รวม', en: 'Year {year}' },
  total: { th: 'รวม {duration}', en: '{duration} in all' },
  noYear: { th: 'ยังไม่มีวันจบ จึงยังไม่นับในปีใด', en: 'No day yet, so it counts in no year' },
  ongoingNote: { th: 'กำลังเรียน ยังไม่นับรวม', en: 'In progress, not counted yet' },
  undo: { th: 'เลิกทำ', en: 'Undo' },
  open: { th: 'เปิดรายการ', en: 'Open entry' },
  undone: { th: 'เลิกทำแล้ว รายการไม่อยู่ในแผน', en: 'Undone. The entry is removed' },
  undoFailed: {
    th: 'รายการยังอยู่ เลิกทำไม่สำเร็จ ลองอีกครั้ง',
    en: 'The entry is still there. Undo failed; try again',
  },

  notSaved: { th: 'ยังไม่ได้บันทึก', en: 'Not saved' },
  retry: { th: 'ลองอีกครั้ง', en: 'Try again' },
  back: { th: 'กลับ', en: 'Back' },
  backUp: { th: 'สำรองข้อมูลก่อน', en: 'Back up first' },

  found: { th: 'พบที่เรียนจบแล้ว {n} หลักสูตร', en: 'Finished courses found: {n}' },
  foundNone: { th: 'ยังไม่พบหลักสูตรที่เรียนจบในหน้านี้', en: 'No finished course found on this page' },
  sureCount: { th: 'พร้อมบันทึก {n}', en: '{n} ready' },
  unsureCount: { th: 'รอยืนยัน {n}', en: '{n} to confirm' },
  outsideCount: { th: 'ไม่อยู่ในแผน {n}', en: '{n} outside the plan' },
  alreadyCount: { th: 'มีแล้ว {n}', en: '{n} already there' },
  restCount: { th: 'ยังไม่จบหรือไม่ทราบ {n}', en: '{n} unfinished or unknown' },
  had: { th: 'มีแล้ว', en: 'Saved' },
  outsideTag: { th: 'ไม่อยู่ในแผน', en: 'Outside' },
  finishedList: { th: 'หลักสูตรที่เรียนจบ', en: 'Finished courses' },
  finishedOn: { th: 'จบ {day}', en: 'Finished {day}' },
  noDay: { th: 'ไม่พบวันจบ', en: 'No day found' },
  partOf: { th: 'อยู่ในหลักสูตร {title}', en: 'Part of {title}' },
  editRow: { th: 'แก้', en: 'Edit' },
  saveMany: { th: 'บันทึก {n} รายการ', en: 'Save entries: {n}' },
  tickFirst: { th: 'เลือกอย่างน้อยหนึ่งรายการ', en: 'Choose at least one' },
  all: { th: 'เลือกทั้งหมด', en: 'Select all' },
  clear: { th: 'ไม่เลือกเลย', en: 'Select none' },
  notNow: { th: 'ไม่ใช่ตอนนี้', en: 'Not now' },
  partial: { th: 'หน้านี้ยังแสดงไม่ครบ', en: 'This page is still loading more' },
  readAgain: { th: 'อ่านอีกครั้ง', en: 'Read again' },
  partlySaved: {
    th: 'บันทึกแล้ว {n} จาก {all} อีก {rest} ยังไม่ได้บันทึก',
    en: '{n} of {all} saved. {rest} not saved',
  },

  reload: { th: 'คู่เรียนเป็นรุ่นใหม่แล้ว', en: 'IDP Companion was updated' },
  reloadWhy: { th: 'รายการเดิมยังอยู่ครบ โหลดหน้านี้ใหม่หนึ่งครั้ง', en: 'Your entries are safe. Reload this page once' },
  reloadPage: { th: 'โหลดหน้านี้ใหม่', en: 'Reload page' },
  'changed-why': { th: 'หน้านี้เปลี่ยนไปจากที่แสดงไว้', en: 'The page has changed' },
  'changed-next': { th: 'ไม่มีอะไรหาย ตรวจอีกครั้งแล้วบันทึก', en: 'Nothing is lost. Check again, then save' },
  'not-ready-why': { th: 'หน้านี้ยังโหลดไม่ครบ', en: 'The page has not finished loading' },
  'not-ready-next': {
    th: 'ไม่มีอะไรหาย รอสักครู่แล้วลองอีกครั้ง',
    en: 'Nothing is lost. Wait a moment and try again',
  },
  'page-gone-why': { th: 'หน้าหลักสูตรปิดไปแล้ว', en: 'The course page is no longer open' },
  'page-gone-next': {
    th: 'รายการเดิมยังอยู่ครบ เปิดหน้าหลักสูตรอีกครั้งแล้วบันทึก',
    en: 'Earlier entries are safe. Open the course page again',
  },
  'already-why': { th: 'บันทึกไว้แล้วจากอีกหน้าต่าง', en: 'Already saved from another window' },
  'already-next': { th: 'รายการนั้นยังอยู่ครบ จึงไม่บันทึกซ้ำ', en: 'That entry is safe, so it was not saved twice' },
  'no-competency-why': { th: 'ยังไม่ได้เลือกความสามารถ', en: 'No competency chosen' },
  'no-competency-next': {
    th: 'ไม่มีอะไรหาย เลือกหนึ่งข้อก่อนบันทึก',
    en: 'Nothing is lost. Choose one before saving',
  },
  'disk-full-why': { th: 'พื้นที่เก็บของเบราว์เซอร์เต็ม', en: 'Browser storage is full' },
  'disk-full-next': {
    th: 'รายการเดิมยังอยู่ครบ เปิดหน้านี้ค้างไว้ ลบไฟล์ที่ไม่ใช้ แล้วลองอีกครั้ง',
    en: 'Earlier entries are safe. Keep this page open, free some space and try again',
  },
  'store-closed-why': { th: 'เปิดข้อมูลไม่ได้', en: 'Cannot open your data' },
  'store-closed-next': { th: 'ยังไม่มีอะไรถูกลบ ลองอีกครั้ง', en: 'Nothing was deleted. Try again' },
  'invalid-why': { th: 'ข้อมูลของหน้านี้ไม่ครบถ้วน', en: 'What this page gave is not complete' },
  'invalid-next': {
    th: 'รายการเดิมยังอยู่ครบ แก้ก่อนบันทึก หรือเพิ่มรายการเอง',
    en: 'Earlier entries are safe. Edit before saving, or add it by hand',
  },
  'failed-why': { th: 'เกิดข้อผิดพลาด', en: 'Something went wrong' },
  'failed-next': { th: 'รายการเดิมยังอยู่ครบ ลองอีกครั้ง', en: 'Earlier entries are safe. Try again' },
} as const satisfies Record<string | `${PressError}-why` | `${PressError}-next`, Phrase>;

/** Says the card's words in one language; made by `voiceOf(told(cardWords, locale), locale)`, or from words that were sent. */
export type CardVoice = Voice<typeof cardWords>;
