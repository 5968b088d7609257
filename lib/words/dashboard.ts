import type { Phrase } from './words.ts';

/** Words of the frame around every screen of the dashboard. */
export const dashboardWords = {
  name: { th: 'คู่เรียน', en: 'IDP Companion' },
  nameSmall: { th: 'IDP Companion', en: 'คู่เรียน' },
  skip: { th: 'ข้ามไปเนื้อหา', en: 'Skip to content' },
  menu: { th: 'เมนูหลัก', en: 'Main menu' },
  local: { th: 'ข้อมูลอยู่ในเครื่องนี้', en: 'Your data is on this computer' },
  fiscalYear: { th: 'ปีงบประมาณ', en: 'Fiscal year' },
  year: { th: 'ปีงบประมาณ {year}', en: 'FY {year}' },
  allYears: { th: 'ทุกปี', en: 'All years' },

  overview: { th: 'ภาพรวม', en: 'Overview' },
  log: { th: 'รายการเรียนรู้', en: 'Learning log' },
  assessment: { th: 'ประเมินตนเอง', en: 'Self-assessment' },
  plan: { th: 'แผน IDP1', en: 'IDP1 plan' },
  review: { th: 'ผล IDP2', en: 'Review IDP2' },
  export: { th: 'ส่งออกและสำรอง', en: 'Export and backup' },
  settings: { th: 'ตั้งค่า', en: 'Settings' },
  supervise: { th: 'อ่านชุดข้อมูลและตอบ', en: 'Read a package and answer' },
  picture: { th: 'ภาพหลักฐาน', en: 'Picture as evidence' },

  retry: { th: 'ลองอีกครั้ง', en: 'Try again' },
  notLoaded: { th: 'เปิดหน้านี้ไม่ได้', en: 'This page did not open' },
  notLoadedWhy: {
    th: 'ข้อมูลของคุณยังอยู่ครบ คู่เรียนอาจเพิ่งปรับรุ่น โหลดหน้านี้ใหม่',
    en: 'Your data is safe. IDP Companion may just have been updated. Load the page again',
  },
  reload: { th: 'โหลดหน้าใหม่', en: 'Load again' },
  printForm: { th: 'พิมพ์แบบ {form}', en: 'Print {form}' },
  newTab: { th: 'เปิดแท็บใหม่', en: 'opens a new tab' },
} as const satisfies Record<string, Phrase>;

/** What is said when the store did not answer, by its error code: what is safe first, then what happened. */
export const storeErrorWords = {
  'disk-full': {
    th: 'ยังไม่ได้บันทึก พื้นที่เก็บของเบราว์เซอร์เต็ม รายการเดิมยังอยู่ครบ',
    en: 'Not saved. Browser storage is full. Earlier entries are safe',
  },
  'store-closed': {
    th: 'เปิดข้อมูลไม่ได้ ยังไม่มีอะไรถูกลบ',
    en: 'Cannot open your data. Nothing was deleted',
  },
  'newer-version': {
    th: 'ข้อมูลนี้มาจากรุ่นที่ใหม่กว่า ยังไม่มีอะไรถูกลบ ปรับคู่เรียนเป็นรุ่นล่าสุดก่อน',
    en: 'This data is from a newer version. Nothing was deleted. Update IDP Companion first',
  },
  failed: {
    th: 'ยังไม่ได้บันทึก ข้อมูลเดิมไม่เปลี่ยน ลองอีกครั้ง',
    en: 'Not saved. Your data is unchanged. Try again',
  },
} as const satisfies Record<string, Phrase>;
