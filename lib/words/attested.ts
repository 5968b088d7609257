import type { Phrase } from './words.ts';

/** Words of what HR can tell of entries that a Moodle attested (หลักฐานที่ Moodle รับรอง). */
export const attestedWords = {
  title: { th: 'หลักฐานที่ Moodle รับรอง', en: 'Attested by a Moodle' },
  verified: { th: 'ยืนยันแล้ว', en: 'Verified' },
  'unknown-key': { th: 'ยังไม่ยืนยัน ไม่รู้จักกุญแจนี้', en: 'Not verified: unknown key' },
  'wrong-signature': { th: 'ลายเซ็นไม่ถูกต้อง', en: 'Signature wrong' },
  unreadable: { th: 'อ่านหลักฐานไม่ได้', en: 'Cannot be read' },
  'cannot-verify': {
    th: 'เบราว์เซอร์รุ่นนี้ตรวจไม่ได้ ใช้ Chrome/Edge 137 หรือ Firefox 129 ขึ้นไป',
    en: 'This browser cannot check it: Chrome or Edge 137, Firefox 129 or newer can',
  },
  absent: { th: 'ยังไม่ยืนยัน ไฟล์นี้ไม่มีตัวหลักฐาน', en: 'Not verified: the file lacks what was signed' },
  otherName: { th: 'ออกให้ {name} ไม่ตรงกับชื่อในไฟล์', en: 'Made out to {name}, not the name in the file' },
  differs: { th: 'ที่รับรองไว้คือ {course} {day} {hours}', en: 'What was signed: {course} {day} {hours}' },
  hours: { th: '{n} ชั่วโมง', en: '{n} h' },
  key: { th: 'กุญแจของ {issuer}', en: 'Key of {issuer}' },
  compare: {
    th: 'เทียบลายนิ้วมือนี้กับหน้า {issuer}/local/idpbridge/keys.php ที่เปิดเอง หรือที่ผู้ดูแล Moodle แจ้ง ตรงทุกตัวแล้วจึงปักหมุด',
    en: 'Compare this fingerprint with {issuer}/local/idpbridge/keys.php, opened by yourself, or as its administrator tells it. Pin it only if every sign is the same',
  },
  pin: { th: 'ตรงกัน ปักหมุดกุญแจนี้', en: 'It is the same: pin this key' },
  pinned: { th: 'ปักหมุดแล้ว', en: 'Pinned' },
  unpin: { th: 'เลิกปักหมุด', en: 'Unpin' },
} as const satisfies Record<string, Phrase>;
