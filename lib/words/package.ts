import type { Phrase } from './words.ts';

/** Words of what goes to supervisor and HR, and of what comes back (ส่งให้ผู้บังคับบัญชาและ HR). */
export const packageWords = {
  bridge: { th: 'รับรองและส่งเข้า Moodle', en: 'Moodle: attested and sent' },
  bridgeWhat: {
    th: 'ขอหลักฐานที่ Moodle ของหน่วยงานรับรอง และส่งรายการที่เลือกให้ฝ่ายทรัพยากรบุคคลอ่านใน Moodle',
    en: 'Ask for what your agency’s Moodle attests, and send chosen entries for HR to read there',
  },
  openBridge: { th: 'เปิด', en: 'Open' },
  send: { th: 'ส่งให้ผู้บังคับบัญชาและ HR', en: 'To supervisor and HR' },
  package: { th: 'ชุดข้อมูลปี {year}', en: 'Package of {year}' },
  packageWhat: {
    th: 'รายการ แผน ผล และหลักฐาน พร้อมยอดรวมให้ผู้รับตรวจว่าไฟล์ครบ',
    en: 'Entries, plan, review and evidence, with checksums by which the receiver sees that nothing is missing',
  },
  makePackage: { th: 'สร้างชุดข้อมูล', en: 'Create package' },
  making: { th: 'กำลังทำไฟล์…', en: 'Making the file…' },
  xapi: { th: 'รายการแบบ xAPI', en: 'xAPI statements' },
  xapiWhat: {
    th: 'รายการทุกปี สำหรับระบบเก็บผลการเรียน (LRS) ของหน่วยงาน',
    en: 'The log of all years, for your agency’s learning record store',
  },
  badges: { th: 'ประวัติแบบ Open Badges', en: 'Open Badges record' },
  badgesWhat: {
    th: 'เฉพาะรายการที่เว็บแสดงหรือยืนยันว่าจบ เป็นคำของผู้เรียนเอง ผู้จัดไม่ได้ลงลายเซ็น',
    en: 'Only what a site showed or confirmed as finished. It is your own word, not signed by the provider',
  },
  noName: {
    th: 'ยังไม่ได้กรอกชื่อ ผู้รับจะไม่รู้ว่าชุดข้อมูลเป็นของใคร',
    en: 'No name given yet: the receiver will not know whose package it is',
  },
  fillName: { th: 'กรอกในตั้งค่า', en: 'Fill in settings' },

  inside: { th: 'ในชุดข้อมูล', en: 'In the package' },
  insidePerson: { th: 'ชื่อ ตำแหน่ง สังกัด ตามที่กรอกไว้', en: 'Name, position and agency as given' },
  insideEntries: {
    th: 'รายการของปี {year} พร้อมขั้นหลักฐานและที่มา',
    en: 'Entries of {year} with evidence rung and source',
  },
  insideRungs: {
    th: 'รายการของปี {year} พร้อมขั้นหลักฐาน',
    en: 'Entries of {year} with evidence rung',
  },
  insideFiles: { th: 'ไฟล์หลักฐานที่แนบไว้กับรายการเหล่านั้น', en: 'Files of evidence attached to these entries' },
  insideForms: {
    th: 'แผน IDP1 และผล IDP2 ผลประเมินตนเอง คำตอบของผู้บังคับบัญชา',
    en: 'IDP1 and IDP2, self-assessment, the supervisor’s answers',
  },
  insideReading: { th: 'การอ่านแผน: {reading}', en: 'Reading of the plan: {reading}' },
  appendix: { th: 'ภาคผนวก', en: 'annex' },
  curriculum: { th: 'ตารางหลักสูตร', en: 'curriculum tables' },
  outCitizen: {
    th: 'ไม่มีเลขประจำตัวประชาชน รหัสผ่าน หรือประวัติการเข้าเว็บ',
    en: 'No citizen id, password or browsing history',
  },
  outDeleted: {
    th: 'ไม่มีสิ่งที่ลบแล้ว การตั้งค่า และปีอื่น',
    en: 'Nothing deleted, no settings, no other years',
  },
  outLinks: { th: 'ไม่มีลิงก์หน้าหลักสูตร', en: 'No links of course pages' },
  outEvidence: { th: 'ไม่มีไฟล์หลักฐานและข้อความที่เห็น', en: 'No files and no words of evidence' },
  entries: { th: 'รายการที่จบแล้ว', en: 'Finished entries' },
  hours: { th: 'ชั่วโมงรวม', en: 'Hours' },
  leaveLinks: { th: 'ไม่ใส่ลิงก์หน้าหลักสูตร', en: 'Leave out links of course pages' },
  leaveEvidence: { th: 'ไม่ใส่หลักฐาน เหลือเพียงขั้น', en: 'Leave out evidence, keep the rung' },
  sign: { th: 'ลงลายเซ็นดิจิทัลกำกับไฟล์', en: 'Sign the file digitally' },
  signWhy: {
    th: 'ผู้รับเห็นได้ว่าไฟล์ไม่ถูกแก้ และมาจากผู้ส่งเดิม กุญแจอยู่ในเครื่องนี้เท่านั้น',
    en: 'The receiver sees that it is unchanged and from the same sender. The key stays on this computer',
  },

  answers: { th: 'คำตอบของผู้บังคับบัญชา', en: 'The supervisor’s answer' },
  take: { th: 'นำเข้าคำตอบ', en: 'Import an answer' },
  takeWhat: {
    th: 'ไฟล์ที่ผู้บังคับบัญชาส่งกลับ แสดงคู่กับแผนและผลของคุณตามคำของผู้บังคับบัญชา',
    en: 'The file that your supervisor sent back. It is shown beside your plan and review in the supervisor’s own words',
  },
  chooseAnswer: { th: 'เลือกคำตอบ', en: 'Choose the answer' },
  taken: {
    th: 'นำเข้าคำตอบของ {name} ถึง {form} ปี {year} แล้ว',
    en: 'Answer of {name} to {form} of {year} imported',
  },
  takenAgain: { th: 'คำตอบนี้นำเข้าไว้แล้ว', en: 'This answer was imported already' },
  takenStale: {
    th: 'เป็นคำตอบต่อฉบับก่อนหน้า ฉบับที่ใช้อยู่เปลี่ยนไปแล้ว',
    en: 'It answers an earlier version: yours has changed since',
  },
  see: { th: 'ดูคำตอบ', en: 'See the answer' },
  refused: { th: 'ยังไม่นำเข้า ข้อมูลเดิมไม่เปลี่ยน', en: 'Not imported. Your data is unchanged' },
  'too-large': { th: 'ไฟล์ใหญ่เกินกว่าไฟล์คำตอบใด ๆ', en: 'The file is larger than any answer' },
  'not-an-answer': {
    th: 'ไฟล์นี้ไม่ใช่ไฟล์คำตอบของผู้บังคับบัญชา หรือเสียหาย',
    en: 'This is no supervisor’s answer file, or it is damaged',
  },
  'newer-version': {
    th: 'ไฟล์นี้มาจากคู่เรียนรุ่นใหม่กว่า ปรับรุ่นก่อนแล้วลองอีกครั้ง',
    en: 'The file is from a newer version. Update first, then try again',
  },
  altered: {
    th: 'ไฟล์ถูกแก้หลังจากผู้บังคับบัญชาทำ ขอไฟล์ใหม่จากผู้บังคับบัญชา',
    en: 'The file was changed after your supervisor made it. Ask for it again',
  },
  'other-person': {
    th: 'คำตอบนี้ถึงชุดข้อมูลของคนอื่น หรือของโปรไฟล์อื่น',
    en: 'This answers somebody else’s package, or that of another profile',
  },
  'unknown-version': {
    th: 'คำตอบนี้ถึงแผนหรือผลฉบับที่ไม่มีในเครื่องนี้ ส่งชุดข้อมูลใหม่ให้ผู้บังคับบัญชา',
    en: 'It answers a plan or review that this computer never had. Send your supervisor a new package',
  },
  supervise: { th: 'สำหรับผู้บังคับบัญชา', en: 'For supervisors' },
  superviseWhat: {
    th: 'เปิดชุดข้อมูลที่ผู้รับการพัฒนาส่งมา อ่าน ให้ข้อเสนอแนะ และรับทราบ',
    en: 'Open a package that a learner sent you: read it, suggest, acknowledge',
  },
  openSupervise: { th: 'เปิดหน้าผู้บังคับบัญชา', en: 'Open the supervisor’s page' },
} as const satisfies Record<string, Phrase>;
