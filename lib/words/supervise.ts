import type { Phrase } from './words.ts';

/** Words of the supervisor's page (หน้าผู้บังคับบัญชา). */
export const superviseWords = {
  title: { th: 'อ่านชุดข้อมูลและตอบ', en: 'Read a package and answer' },
  lead: {
    th: 'เปิดในหน้านี้เท่านั้น ไม่เก็บข้อมูลของผู้รับการพัฒนาไว้ในเครื่องนี้ และไม่ปนกับข้อมูลของคุณ',
    en: 'It is opened on this page only. Nothing of the learner is kept on this computer or mixed with your own data',
  },
  back: { th: 'กลับไปข้อมูลของฉัน', en: 'Back to my own data' },
  drop: { th: 'วางไฟล์ชุดข้อมูล (.zip) ที่นี่', en: 'Drop the package (.zip) here' },
  dropWhy: {
    th: 'ไฟล์ที่ผู้รับการพัฒนาสร้างจากหน้าส่งออกและสำรอง',
    en: 'The file that the learner made on the export page',
  },
  choose: { th: 'เลือกชุดข้อมูล', en: 'Choose a package' },
  chooseOther: { th: 'เปิดชุดข้อมูลอื่น', en: 'Open another package' },
  opening: { th: 'กำลังตรวจไฟล์…', en: 'Checking the file…' },

  refused: { th: 'ยังไม่เปิด ไม่มีอะไรเปลี่ยน', en: 'Not opened. Nothing was changed' },
  'not-a-package': {
    th: 'ไฟล์นี้ไม่ใช่ชุดข้อมูลของคู่เรียน',
    en: 'This is not a package of IDP Companion',
  },
  incomplete: { th: 'ไฟล์ขาดตอนหรือเสียหาย ขอไฟล์ใหม่', en: 'The file is cut off or damaged. Ask for it again' },
  'too-large': { th: 'ไฟล์ใหญ่เกินกว่าชุดข้อมูลใด ๆ', en: 'The file is larger than any package' },
  'newer-version': {
    th: 'ไฟล์นี้มาจากคู่เรียนรุ่นใหม่กว่า ปรับรุ่นก่อนแล้วลองอีกครั้ง',
    en: 'The file is from a newer version. Update first, then try again',
  },
  altered: {
    th: 'ชุดข้อมูลถูกแก้หลังสร้าง: {file} ({how}) จึงไม่เปิดให้ตอบ ขอไฟล์ใหม่',
    en: 'The package was changed after it was made: {file} ({how}). It is not opened. Ask for it again',
  },
  changed: { th: 'เนื้อหาเปลี่ยน', en: 'changed' },
  missing: { th: 'หายไป', en: 'missing' },
  added: { th: 'ถูกใส่เพิ่ม', en: 'put in' },

  first: {
    th: 'ไฟล์ไม่ถูกแก้ตั้งแต่สร้าง เป็นชุดแรกที่เปิดจากผู้ส่งนี้ กุญแจ {key}',
    en: 'Unchanged since it was made. The first package from this sender here, key {key}',
  },
  same: {
    th: 'ไฟล์ไม่ถูกแก้ตั้งแต่สร้าง และมาจากผู้ส่งเดิม กุญแจ {key}',
    en: 'Unchanged since it was made, and from the same sender as before, key {key}',
  },
  'new-key': {
    th: 'ไฟล์ไม่ถูกแก้ตั้งแต่สร้าง แต่เป็นกุญแจใหม่ {key} อาจเปลี่ยนเครื่อง กู้คืนข้อมูล หรือเป็นคนอื่น ถามผู้ส่งก่อนรับทราบ',
    en: 'Unchanged since it was made, but with a new key {key}: another computer, restored data, or somebody else. Ask the sender before you acknowledge',
  },
  unsigned: {
    th: 'ไม่ได้ลงลายเซ็น บอกไม่ได้ว่าถูกแก้หรือไม่',
    en: 'Unsigned: whether it was changed cannot be told',
  },
  noName: { th: '(ไม่ได้กรอกชื่อ)', en: '(no name given)' },
  madeOn: { th: 'สร้างเมื่อ {when}', en: 'Made {when}' },
  leftLinks: { th: 'ผู้ส่งไม่ใส่ลิงก์หน้าหลักสูตร', en: 'Links of course pages were left out' },
  leftEvidence: { th: 'ผู้ส่งไม่ใส่หลักฐาน', en: 'Evidence was left out' },
  invalid: { th: 'อ่านไม่ได้ {n} ระเบียน', en: 'Unreadable records: {n}' },
  year: { th: 'ปีงบประมาณ {year}', en: 'Fiscal year {year}' },
  form: { th: 'แบบที่จะตอบ', en: 'The form to answer' },
  IDP1: { th: 'แผน IDP1', en: 'IDP1 plan' },
  IDP2: { th: 'ผล IDP2', en: 'Review IDP2' },
  noPlan: {
    th: 'ปีนี้ไม่มีแผนในชุดข้อมูล จึงยังตอบไม่ได้',
    en: 'No plan of this year in the package, so there is nothing to answer',
  },
  noReview: { th: 'ยังไม่มีผล IDP2 ในชุดข้อมูล', en: 'No review in the package yet' },
  planVersion: { th: 'ฉบับที่ {no} ตั้งแต่ {day}', en: 'Version {no}, since {day}' },
  proposed: { th: 'เสนอเมื่อ {day}', en: 'Handed in on {day}' },
  isDraft: { th: 'ยังเป็นร่าง', en: 'Still a draft' },
  submitted: { th: 'ส่งผลเมื่อ {day}', en: 'Submitted on {day}' },
  notSubmitted: { th: 'ยังไม่ส่งผล', en: 'Not submitted yet' },

  topics: { th: 'หัวข้อที่พัฒนา', en: 'Topics' },
  methods: { th: 'วิธีการพัฒนา', en: 'Methods' },
  target: { th: 'เป้าหมายการนำไปพัฒนางาน', en: 'Target use in work' },
  period: { th: 'ช่วงเวลา', en: 'Period' },
  evaluation: { th: 'วิธีประเมินผล', en: 'Evaluation' },
  self: { th: 'ประเมินตนเอง', en: 'By oneself' },
  others: { th: 'ผู้บังคับบัญชาหรือเพื่อนร่วมงาน', en: 'By supervisor or colleague' },
  because: { th: 'เหตุผล', en: 'Reason' },
  progress: { th: 'การดำเนินการ', en: 'How it went' },
  result: { th: 'ผลการพัฒนา', en: 'Result' },
  ownSuggestion: { th: 'ข้อเสนอแนะที่ผู้รับการพัฒนาเขียน', en: 'Suggestions noted by the learner' },
  used: { th: 'นำไปใช้ในงาน', en: 'Used in work' },
  feedbackNote: {
    th: 'เป็นสิ่งที่ผู้รับการพัฒนาจดไว้ ไม่ใช่คำรับรองของผู้ให้',
    en: 'The learner’s own note, not a statement by the person',
  },
  nothing: { th: 'ยังไม่กรอก', en: 'Not filled in' },
  suggest: { th: 'ข้อเสนอแนะต่อลำดับ {no}', en: 'Your suggestion on item {no}' },

  log: { th: 'รายการเรียนรู้ {n} รายการ', en: 'Log entries: {n}' },
  noEntries: { th: 'ไม่มีรายการของปีนี้ในชุดข้อมูล', en: 'No entries of this year in the package' },
  openFile: { th: 'เปิดไฟล์ {name}', en: 'Open file {name}' },
  fileMissing: { th: 'ไฟล์นี้ไม่อยู่ในชุดข้อมูล', en: 'This file is not in the package' },
  more: { th: 'แสดงอีก {n} รายการ', en: 'Show {n} more' },

  answer: { th: 'คำตอบของคุณ', en: 'Your answer' },
  name: { th: 'ชื่อของคุณ', en: 'Your name' },
  position: { th: 'ตำแหน่งของคุณ', en: 'Your position' },
  words: { th: 'ข้อมูลป้อนกลับถึงผู้รับการพัฒนา', en: 'Feedback to the learner' },
  acknowledge: { th: 'รับทราบ {form} ฉบับนี้', en: 'I acknowledge this {form}' },
  day: { th: 'วันที่รับทราบ', en: 'Day of acknowledgement' },
  save: { th: 'บันทึกไฟล์คำตอบ', en: 'Save the answer file' },
  saving: { th: 'กำลังทำไฟล์…', en: 'Making the file…' },
  saveHelp: {
    th: 'ลงลายเซ็นด้วยกุญแจของเครื่องนี้ ส่งไฟล์กลับให้ผู้รับการพัฒนานำเข้า',
    en: 'Signed with this computer’s key. Send the file back for the learner to import',
  },
  saved: {
    th: 'สร้างแล้ว อยู่ในโฟลเดอร์ดาวน์โหลด: {name} ส่งกลับให้ผู้รับการพัฒนา',
    en: 'Created, in your downloads folder: {name}. Send it back to the learner',
  },
  needName: { th: 'ใส่ชื่อของคุณ', en: 'Enter your name' },
  needDay: { th: 'ใส่วันที่ ไม่เกินวันนี้', en: 'Enter a day, not later than today' },
  needWords: {
    th: 'เขียนข้อมูลป้อนกลับ ข้อเสนอแนะ หรือรับทราบ อย่างน้อยหนึ่งอย่าง',
    en: 'Write feedback or a suggestion, or acknowledge: one of them at least',
  },
  earlier: { th: 'คำตอบที่ให้ไว้แล้ว', en: 'Answers given before' },
} as const satisfies Record<string, Phrase>;
