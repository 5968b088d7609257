import type { PictureRefusal } from '../view/picture-refusal.ts';
import type { Phrase } from './words.ts';

/** Why no picture was taken, and what to do instead. */
export const pictureRefusedWords = {
  'citizen-id': {
    th: 'ไม่ได้ถ่าย หน้านี้แสดงเลขประจำตัวประชาชน ทำเป็นไฟล์ที่ลบเลขออกแล้ว แนบไฟล์นั้นในรายการแทน',
    en: 'Not taken. This page shows a citizen id. Make a file without the number and attach that to the entry instead',
  },
  unreadable: {
    th: 'ไม่ได้ถ่าย เบราว์เซอร์ไม่ให้ตรวจหน้านี้ก่อนถ่าย เช่น PDF หรือหน้าของเบราว์เซอร์เอง บันทึกเป็นไฟล์แล้วแนบในรายการแทน',
    en: 'Not taken. The browser does not let this page be checked first, such as a PDF or a page of its own. Save it as a file and attach that instead',
  },
  moved: {
    th: 'ไม่ได้ถ่าย หน้าเปลี่ยนไประหว่างถ่าย เปิดหน้าที่ต้องการแล้วลองอีกครั้ง',
    en: 'Not taken. The page changed meanwhile. Open the page that you want and try again',
  },
  failed: {
    th: 'ไม่ได้ถ่าย เบราว์เซอร์ไม่ให้ภาพ รอสักครู่แล้วลองอีกครั้ง',
    en: 'Not taken. The browser gave no picture. Wait a moment and try again',
  },
  'disk-full': {
    th: 'ไม่ได้เก็บภาพ พื้นที่เก็บของเบราว์เซอร์เต็ม รายการเดิมยังอยู่ครบ',
    en: 'Picture not kept. Browser storage is full. Earlier entries are safe',
  },
  'not-kept': {
    th: 'ไม่ได้เก็บภาพ ข้อมูลเดิมไม่เปลี่ยน ลองอีกครั้ง',
    en: 'Picture not kept. Your data is unchanged. Try again',
  },
} as const satisfies Record<PictureRefusal, Phrase>;
