import type { CompetencyCode } from '../../framework/competencies.ts';

/**
 * Competencies (ความสามารถ) of the plan whose contents overlap, so that a course suggested for the one may be meant
 * for the other; the nearer first. Offered to choose from, below everything that the title itself speaks for.
 */
export const related: Readonly<Record<CompetencyCode, readonly CompetencyCode[]>> = {
  // 1.3 ใช้งานเพื่อความปลอดภัย สอนใน 3.3 ด้วย; การใช้ดิจิทัลในชีวิตต่อไปยังการใช้ในงาน
  DLit100: ['DLit300', 'DLit400'],
  // โปรแกรมตารางคำนวณ 2.2 ต่อไปยังการวิเคราะห์ 5.2; เครื่องมือขั้นต้นต่อไปยังเครื่องมือเพื่อการทำงาน
  DLit200: ['DLit400', 'DLit700'],
  // พื้นที่และสื่อร่วมกันเป็นเครื่องมือดิจิทัลเพื่อการทำงานด้วย
  DLit300: ['DLit400', 'DLit100'],
  DLit400: ['DT100', 'DLit300'],
  // 5.1–5.2 ข้อมูลนำเข้าและการวิเคราะห์ ต่างจากหมวดที่ 3 ลำดับ 5 ที่ระดับ
  DLit700: ['DT600', 'DLit200'],
  DG100: ['DT500', 'DLit100'],
  // ข้อตกลงระดับการให้บริการ กับกรอบบริการแบบเชื่อมโยง
  DG400: ['DS100', 'DT400'],
  DT100: ['DLit400', 'DT600'],
  DT300: ['DT100', 'SPM100'],
  DT400: ['DT500', 'DT100'],
  DT500: ['DLit300', 'DLit100'],
  DT600: ['DLit700', 'DT100'],
  DS100: ['DT100', 'DG400'],
  SPM100: ['DTr100', 'DTr200'],
  SPM200: ['DTr200', 'SPM100'],
  SPM300: ['SPM100', 'DL100'],
  // สามขั้นของโครงการเดียวกัน
  SPM400: ['SPM500', 'SPM600'],
  SPM500: ['SPM400', 'SPM600'],
  SPM600: ['SPM500', 'SPM400'],
  DL100: ['DL300', 'DTr200'],
  DL300: ['DTr200', 'DL100'],
  DTr100: ['DTr200', 'SPM100'],
  DTr200: ['DTr100', 'DL300'],
};
