import type { Phrase } from './words.ts';

/** Words of the three first steps (เริ่มใช้งาน). */
export const onboardingWords = {
  window: { th: 'เริ่มใช้งาน', en: 'First steps' },
  name: { th: 'คู่เรียน', en: 'IDP Companion' },
  nameSmall: { th: 'IDP Companion', en: 'คู่เรียน' },
  tagline: {
    th: 'เรียนจบ จดให้ ใช้ได้ถึงแบบ IDP',
    en: 'You finish the course. We keep the record, right through to the form.',
  },
  steps: { th: 'ขั้นตอน', en: 'Steps' },
  step1: { th: 'ตำแหน่งของคุณ', en: 'Your position' },
  step2: { th: 'เว็บเรียน', en: 'Learning sites' },
  step3: { th: 'วิธีนับ', en: 'Counting' },
  done: { th: 'พร้อมใช้', en: 'Ready' },

  who: { th: 'คุณทำงานตำแหน่งใด', en: 'What is your position?' },
  whoWhy: {
    th: 'เพื่อบอกได้ว่าหลักสูตรที่เรียนตรงกับความสามารถที่ตำแหน่งต้องมีหรือไม่',
    en: 'So that we can tell whether a course builds what your position requires',
  },
  where: { th: 'ให้ช่วยจดที่เว็บใด', en: 'Where should we keep the record?' },
  whereWhy: {
    th: 'จดเฉพาะเว็บที่เลือก เปลี่ยนได้ทุกเมื่อ เบราว์เซอร์อนุญาตเว็บเหล่านี้ไว้แล้วตั้งแต่ติดตั้ง สวิตช์นี้เป็นของคู่เรียนเอง',
    en: 'Only on the sites you choose; change it at any time. The browser allowed these sites at installation; the switches are ours',
  },
  local: {
    th: 'ข้อมูลอยู่ในเครื่องนี้ จนกว่าคุณจะส่งออกเอง',
    en: 'Your data stays on this computer until you export it',
  },
  onlyCourses: {
    th: 'อ่านเฉพาะหน้าหลักสูตร ไม่เก็บประวัติการเข้าเว็บ',
    en: 'Only course pages are read. No browsing history is kept',
  },
  youPress: { th: 'ไม่บันทึกเอง คุณเป็นผู้กดทุกครั้ง', en: 'Nothing is saved by itself. You press every time' },
  how: { th: 'นับหลักสูตรออนไลน์เป็นอะไร', en: 'What do online courses count as?' },
  howWhy: {
    th: 'เอกสารแผนเขียนไว้สองแบบ เลือกตามที่หน่วยงานใช้ ทุกแบบพิมพ์จะระบุไว้ว่าใช้แบบใด',
    en: 'The plan says two things. Choose what your agency uses; every form names it',
  },
  ready: { th: 'พร้อมแล้ว เปิดหน้าหลักสูตรได้เลย', en: 'Ready. Open a course page' },
  readyWhy: {
    th: 'เมื่อพบหลักสูตร การ์ดเล็กจะขึ้นที่มุมขวาล่าง กดบันทึกครั้งเดียว หรือใช้ปุ่มคู่เรียนบนแถบเครื่องมือ (Alt+L)',
    en: 'When a course is found, a small card shows at the bottom right: one press saves it. Or use the toolbar button (Alt+L)',
  },
  openSite: { th: 'เปิด {site}', en: 'Open {site}' },
  toOverview: { th: 'ไปภาพรวม', en: 'Go to the overview' },

  skip: { th: 'ข้ามไปก่อน', en: 'Skip for now' },
  back: { th: 'ย้อนกลับ', en: 'Back' },
  next: { th: 'ต่อไป', en: 'Next' },
  start: { th: 'เริ่มใช้คู่เรียน', en: 'Start' },
  saving: { th: 'กำลังบันทึก…', en: 'Saving…' },
} as const satisfies Record<string, Phrase>;
