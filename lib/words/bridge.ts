import type { Phrase } from './words.ts';

/** Words of the Moodle bridge (หลักฐานรับรองและการส่งรายการ): what a Moodle attests, and what is given to it. */
export const bridgeWords = {
  title: { th: 'รับรองและส่งเข้า Moodle', en: 'Moodle: attested and sent' },
  lead: {
    th: 'ทุกอย่างเกิดเมื่อคุณกดเท่านั้น ผ่านแท็บ Moodle ที่คุณลงชื่อเข้าใช้เอง คู่เรียนไม่เก็บรหัสผ่าน',
    en: 'Only on your press, through a Moodle tab in which you signed in. No password is kept',
  },
  back: { th: 'กลับไปหน้าส่งออก', en: 'Back to export' },
  which: { th: 'Moodle ที่เปิดอยู่', en: 'Moodle that is open' },
  look: { th: 'หา Moodle ที่เปิดอยู่อีกครั้ง', en: 'Look again for an open Moodle' },
  noneOpen: {
    th: 'ยังไม่พบ Moodle ที่เปิดอยู่ เปิดหน้า Moodle ที่เพิ่มไว้ในแท็บหนึ่ง ลงชื่อเข้าใช้ แล้วกดหาอีกครั้ง',
    en: 'No open Moodle was found. Open a Moodle that you added in a tab, sign in, then look again',
  },
  add: { th: 'เพิ่ม Moodle ของหน่วยงาน', en: 'Add a Moodle' },
  open: { th: 'เปิด {site}', en: 'Open {site}' },

  ask: { th: 'ขอผลการเรียนที่ Moodle รับรอง', en: 'Ask for what the Moodle attests' },
  askWhat: {
    th: 'ถาม Moodle ว่าคุณเรียนจบหลักสูตรใดแล้ว ตรวจลายเซ็นในเครื่องนี้ ให้ดูก่อน แล้วจึงบันทึกเป็นหลักฐานขั้นสูงสุด',
    en: 'Asks which courses you finished, checks the signatures here, shows you first, then keeps them as the highest evidence',
  },
  askNow: { th: 'ขอจาก Moodle', en: 'Ask the Moodle' },
  asking: { th: 'กำลังถาม…', en: 'Asking…' },
  noneFinished: { th: 'Moodle ยังไม่บันทึกว่าเรียนจบหลักสูตรใด', en: 'The Moodle has no finished course of yours' },
  finished: { th: 'เรียนจบ {n} หลักสูตร ในชื่อ {name}', en: '{n} finished, as {name}' },
  otherName: {
    th: 'ชื่อใน Moodle ({name}) ไม่ตรงกับชื่อของคุณในคู่เรียน ตรวจว่าลงชื่อเข้าใช้บัญชีของตนเองก่อนบันทึก',
    en: 'The name in Moodle ({name}) is not yours here. Check that you are signed in as yourself before you keep anything',
  },
  otherUser: {
    th: 'ในบันทึกนี้มีหลักฐานของบัญชี Moodle อื่นอยู่แล้ว หลักฐานของคนละคนไม่ควรอยู่ด้วยกัน',
    en: 'This log already holds attestations of another account of this Moodle. Two people’s must not be in one log',
  },
  state_verified: { th: 'ลายเซ็นถูกต้อง', en: 'Signature right' },
  state_none: {
    th: 'Moodle ไม่ได้ลงลายเซ็น เก็บเป็นระเบียนของเว็บ (ขั้น 4)',
    en: 'Not signed; kept as the site’s record (rung 4)',
  },
  'state_cannot-verify': {
    th: 'เบราว์เซอร์รุ่นนี้ตรวจลายเซ็นไม่ได้ ใช้ Chrome/Edge 137 หรือ Firefox 129 ขึ้นไป เก็บได้เพียงขั้น 4',
    en: 'This browser cannot check it. Use Chrome or Edge 137, Firefox 129 or newer. Kept as rung 4 only',
  },
  'state_wrong-signature': {
    th: 'ลายเซ็นไม่ถูกต้อง จึงไม่รับ รายการเดิมไม่เปลี่ยน แจ้งผู้ดูแล Moodle',
    en: 'The signature is wrong, so it is not taken. Your entry is unchanged. Tell the Moodle’s administrator',
  },
  'state_rotated-key': {
    th: 'ลงลายเซ็นด้วยกุญแจที่ Moodle ไม่แสดงแล้ว อาจเพิ่งเปลี่ยนกุญแจ ลองขอใหม่ ถ้ายังเป็นอยู่แจ้งผู้ดูแล',
    en: 'Signed with a key that the Moodle does not show: it may have just changed. Ask again, else tell its administrator',
  },
  state_unreadable: {
    th: 'อ่านหลักฐานนี้ไม่ได้ รายการเดิมไม่เปลี่ยน แจ้งผู้ดูแล Moodle',
    en: 'This attestation cannot be read. Your entry is unchanged. Tell the Moodle’s administrator',
  },
  willRaise: { th: 'มีรายการนี้แล้ว จะเพิ่มหลักฐาน', en: 'Logged already; the evidence is added' },
  willAdd: { th: 'จะเพิ่มเป็นรายการใหม่', en: 'Will be a new entry' },
  isKnown: { th: 'เก็บหลักฐานนี้ไว้แล้ว', en: 'This evidence is kept already' },
  keep: { th: 'บันทึก {n} หลักสูตร', en: 'Keep {n} courses' },
  keeping: { th: 'กำลังบันทึก…', en: 'Keeping…' },
  kept: { th: 'บันทึกหลักฐานแล้ว {n} หลักสูตร', en: '{n} courses kept' },

  give: { th: 'ส่งรายการเข้า Moodle', en: 'Send entries to the Moodle' },
  giveWhat: {
    th: 'เลือกรายการที่เรียนจบแล้วของปี {year} ฝ่ายทรัพยากรบุคคลที่มีสิทธิ์จะอ่านได้ใน Moodle คุณถอนคืนได้',
    en: 'Choose finished entries of {year}. HR with the right to will read them in the Moodle. You can withdraw them',
  },
  noneToGive: { th: 'ปีนี้ยังไม่มีรายการที่เรียนจบ', en: 'No finished entry in this year' },
  chooseAll: { th: 'เลือกทุกรายการที่ยังไม่ได้ส่ง', en: 'Choose all that were not sent' },
  preview: { th: 'ดูก่อนส่ง {n} รายการ', en: 'Look before sending: {n}' },
  previewTitle: { th: 'สิ่งที่จะส่ง', en: 'What will be sent' },
  previewWhat: {
    th: 'ชื่อหลักสูตร หน่วยงานที่จัด ลิงก์ วันที่จบ ชั่วโมง ความสามารถ ขั้นและที่มาของหลักฐาน ของแต่ละรายการ กับชื่อ สังกัด ตำแหน่ง กลุ่มภารกิจ ประเภทบุคลากร และว่าปีนั้นประเมินตน มีแผน และส่งผลแล้วหรือไม่ ไม่ส่งบันทึกช่วยจำ ไฟล์ หรือเลขประจำตัวประชาชน',
    en: 'Of each entry: title, provider, link, day, hours, competencies, evidence. Of you: name, agency, position, mission group, kind of personnel, and whether that year has an assessment, a plan and a submitted review. No notes, files or citizen id',
  },
  noAgency: {
    th: 'ยังไม่ได้กรอกชื่อหรือสังกัดในการตั้งค่า รายงานของหน่วยงานจะไม่รู้ว่าเป็นของใคร',
    en: 'Your name or agency is not filled in under settings: the agency’s report will not know whose this is',
  },
  consent: {
    th: 'ฉันยินยอมส่งรายการที่เลือกพร้อมข้อมูลข้างต้นไปยัง {site} เพื่อให้ผู้มีสิทธิ์ของหน่วยงานอ่านและสรุปผล และรู้ว่าถอนคืนได้',
    en: 'I agree to send the chosen entries with what is named above to {site}, for those entitled in my agency to read and sum up, and know that I can withdraw them',
  },
  send: { th: 'ส่ง', en: 'Send' },
  sending: { th: 'กำลังส่ง…', en: 'Sending…' },
  cancel: { th: 'ไม่ส่ง', en: 'Do not send' },
  retry: { th: 'ส่ง {n} รายการที่ค้าง', en: 'Send the {n} that wait' },
  waits: { th: 'มี {n} รายการรอส่ง จะส่งเมื่อคุณกดเท่านั้น', en: '{n} wait to be sent, only on your press' },
  sentAll: { th: 'Moodle ตอบครบ {n} รายการ', en: 'The Moodle answered for {n}' },
  withdraw: { th: 'ถอนคืน', en: 'Withdraw' },
  withdrawing: { th: 'กำลังถอน…', en: 'Withdrawing…' },
  withdrawnAll: { th: 'ถอนคืนแล้ว {n} รายการ', en: '{n} withdrawn' },
  given_queued: { th: 'รอส่ง', en: 'Waits' },
  given_stored: { th: 'อยู่ใน Moodle แล้ว', en: 'In the Moodle' },
  given_changed: { th: 'แก้หลังส่ง ส่งใหม่ได้', en: 'Changed since; send again' },
  given_refused: { th: 'Moodle ไม่รับ', en: 'Refused' },
  given_withdrawing: { th: 'รอถอนคืน', en: 'Withdrawal waits' },
  given_withdrawn: { th: 'ถอนคืนแล้ว', en: 'Withdrawn' },
  attested: { th: 'Moodle จำหลักฐานของตนได้', en: 'Its own attestation' },
  linked: { th: 'หลักฐานการเรียนรู้เดิม: {codes}', en: 'Evidence of prior learning: {codes}' },
  reason_badentry: { th: 'ข้อมูลบางช่องไม่ถูกต้อง', en: 'a field is wrong' },
  reason_badcode: { th: 'รหัสความสามารถไม่ถูกต้อง', en: 'a competency code is wrong' },
  reason_badday: { th: 'วันที่จบไม่ถูกต้อง', en: 'the day is wrong' },
  reason_otherperson: { th: 'รายการหรือหลักฐานนี้เป็นของผู้ใช้อื่นแล้ว', en: 'it belongs to another user there' },
  reason_badattestation: { th: 'หลักฐานของ Moodle นี้ไม่ถูกต้อง', en: 'its attestation is wrong' },
  reason_gone: { th: 'รายการถูกลบหรือไม่ได้จบแล้ว', en: 'the entry was deleted or is not finished' },

  kept_all: { th: 'รายการและคิวยังอยู่ครบ', en: 'Your entries and what waits are all kept' },
  'trouble_no-tab': {
    th: 'ไม่มีแท็บของ Moodle นี้เปิดอยู่ เปิด Moodle แล้วกดอีกครั้ง',
    en: 'No tab of this Moodle is open. Open it, then press again',
  },
  'trouble_not-moodle': {
    th: 'หน้าที่เปิดอยู่ไม่ใช่ Moodle หรือเป็น Moodle อื่น เปิดหน้าแรกของ Moodle นี้แล้วกดอีกครั้ง',
    en: 'The open page is no Moodle, or another one. Open this Moodle’s first page, then press again',
  },
  'trouble_signed-out': {
    th: 'ยังไม่ได้ลงชื่อเข้าใช้ Moodle ลงชื่อเข้าใช้ในแท็บนั้นแล้วกดอีกครั้ง',
    en: 'Nobody is signed in to the Moodle. Sign in in its tab, then press again',
  },
  trouble_expired: {
    th: 'การลงชื่อเข้าใช้ Moodle หมดอายุ โหลดแท็บนั้นใหม่ ลงชื่อเข้าใช้ แล้วกดอีกครั้ง',
    en: 'The Moodle session has expired. Reload its tab, sign in, then press again',
  },
  'trouble_plugin-absent': {
    th: 'Moodle นี้ยังไม่มีปลั๊กอิน IDP Bridge ขอให้ผู้ดูแลติดตั้ง ระหว่างนี้บันทึกจากหน้าหลักสูตรได้ตามปกติ',
    en: 'This Moodle has no IDP Bridge plugin. Ask its administrator; meanwhile log from course pages as usual',
  },
  'trouble_plugin-older': {
    th: 'ปลั๊กอินของ Moodle นี้เป็นรุ่นเก่า ยังทำสิ่งนี้ไม่ได้ ขอให้ผู้ดูแลปรับรุ่น',
    en: 'This Moodle’s plugin is older and cannot do this yet. Ask its administrator to update it',
  },
  'trouble_extension-older': {
    th: 'ปลั๊กอินของ Moodle นี้ใหม่กว่าคู่เรียน ปรับรุ่นคู่เรียนก่อนแล้วกดอีกครั้ง',
    en: 'This Moodle’s plugin is newer than IDP Companion. Update the extension, then press again',
  },
  'trouble_service-off': {
    th: 'Moodle ปิดบริการนี้ไว้ ขอให้ผู้ดูแลเปิดใช้',
    en: 'The Moodle has this service switched off. Ask its administrator to switch it on',
  },
  'trouble_no-capability': {
    th: 'บัญชีของคุณใน Moodle ยังไม่มีสิทธิ์นี้ ขอให้ผู้ดูแลให้สิทธิ์',
    en: 'Your account there lacks this right. Ask the administrator for it',
  },
  'trouble_submit-off': {
    th: 'ผู้ดูแล Moodle ปิดการรับรายการไว้ ลองใหม่เมื่อเปิดแล้ว',
    en: 'The administrator has switched the taking of entries off. Try again once it is on',
  },
  'trouble_too-many': {
    th: 'ส่งถี่เกินไป Moodle ขอให้พัก รอสักครู่แล้วกดอีกครั้ง',
    en: 'Sent too often. Wait a while, then press again',
  },
  'trouble_too-large': {
    th: 'ข้อมูลใหญ่เกินที่ Moodle รับ เลือกส่งครั้งละน้อยลง',
    en: 'More than the Moodle takes at once. Choose fewer entries',
  },
  'trouble_time-out': {
    th: 'Moodle ไม่ตอบภายใน 20 วินาที กดอีกครั้งได้ รายการจะไม่ซ้ำ',
    en: 'No answer within 20 seconds. Press again: nothing is doubled',
  },
  trouble_offline: {
    th: 'ต่อกับ Moodle ไม่ได้ ตรวจอินเทอร์เน็ตหรือเครือข่ายของหน่วยงาน แล้วกดอีกครั้ง',
    en: 'The Moodle cannot be reached. Check the network, then press again',
  },
  trouble_server: {
    th: 'Moodle ขัดข้อง (5xx) รอสักครู่แล้วกดอีกครั้ง ถ้ายังเป็นอยู่แจ้งผู้ดูแล',
    en: 'The Moodle failed (5xx). Wait, then press again; if it stays so tell its administrator',
  },
  trouble_html: {
    th: 'Moodle ตอบเป็นหน้าเว็บแทนข้อมูล อาจกำลังปิดปรับปรุง เปิดแท็บ Moodle ดูแล้วกดอีกครั้ง',
    en: 'A web page came instead of data; the Moodle may be under maintenance. Look at its tab, then press again',
  },
  trouble_unreadable: {
    th: 'คำตอบของ Moodle ไม่ตรงกับที่ตกลงกัน จึงไม่ใช้ แจ้งผู้ดูแลพร้อมรุ่นปลั๊กอิน',
    en: 'The Moodle’s answer is not as agreed and was not used. Tell its administrator, with the plugin’s version',
  },
  'trouble_clock-skew': {
    th: 'นาฬิกาของเครื่องนี้กับของ Moodle ต่างกันเกิน 10 นาที ตั้งเวลาของเครื่องให้ตรงแล้วกดอีกครั้ง',
    en: 'This computer’s clock and the Moodle’s differ by more than 10 minutes. Set it right, then press again',
  },
  'trouble_half-sent': {
    th: 'Moodle ตอบมาเพียงบางรายการ ที่เหลือยังรออยู่ กดส่งที่ค้างได้ รายการจะไม่ซ้ำ',
    en: 'The Moodle answered for some only. The others wait; send them again: nothing is doubled',
  },
  trouble_refused: {
    th: 'Moodle ไม่ยอมทำตามคำขอ กดอีกครั้ง ถ้ายังเป็นอยู่แจ้งผู้ดูแล',
    en: 'The Moodle refused. Press again; if it stays so tell its administrator',
  },
} as const satisfies Record<string, Phrase>;
