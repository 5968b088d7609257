import type { Mend } from '../place.ts';

/**
 * What the data of chapter 6, sections 4 and 5 mends in the scanned text. In table rows a tab stands between two
 * cells: two rows had an empty cell too many before their source, and the rows of the last table had lost their
 * (empty) source cell, so that every mark stood one column off. Thai digits and doubled white space, which the
 * data never keeps, are not listed.
 */
export const curriculaMends: readonly Mend[] = [
  {
    place: 'บทที่ 6 ข้อ 4 หมวดที่ 1 ลำดับ 5.1',
    original: '๕.๑. การกำหนดข้อมูลนำเข้า',
    mended: '5.1 การกำหนดข้อมูลนำเข้า',
  },
  {
    place: 'บทที่ 6 ข้อ 4 หมวดที่ 5 ลำดับ 2.2',
    original: 'เข้าถึงบริการแบบดิจิทัล (E-Participation',
    mended: 'เข้าถึงบริการแบบดิจิทัล (E-Participation)',
  },
  {
    place: 'บทที่ 6 ข้อ 5.1 หมวดที่ 4 หัวข้อ 4.2',
    original: 'การพัฒนาคอนพิ้นธุ์ใหม่ (Digital DNA)',
    mended: 'การพัฒนาคนพันธุ์ใหม่ (Digital DNA)',
  },
  {
    place: 'บทที่ 6 ข้อ 5.3 หมวดที่ 1 หัวข้อ 1.11',
    original: '๑.๑๑\tGovernment Cloud Service : G-Cloud\t\tE - Learning\t/\t/\t\t/\t\t\t\t\t',
    mended: '1.11\tGovernment Cloud Service : G-Cloud\tE - Learning\t/\t/\t\t/\t\t\t\t\t',
  },
  {
    place: 'บทที่ 6 ข้อ 5.3 หมวดที่ 1 หัวข้อ 1.18',
    original:
      '๑.๑๘\tคอมพิวเตอร์เพื่อการพูดและการนำเสนอ : Computer for Speech and Presentations\t\tE - Learning\t/\t/\t/\t/\t\t\t/\t/\t/',
    mended:
      '1.18\tคอมพิวเตอร์เพื่อการพูดและการนำเสนอ : Computer for Speech and Presentations\tE - Learning\t/\t/\t/\t/\t\t\t/\t/\t/',
  },
  {
    place: 'บทที่ 6 ข้อ 5.4 หมวดที่ 4 หัวข้อ 4.3',
    original: 'การออกแบบองค์กรดิจิทัล   Designing Digital Organization',
    mended: 'การออกแบบองค์กรดิจิทัล Designing Digital Organization',
  },
  {
    place: 'บทที่ 6 ข้อ 5.4 ความรู้พื้นฐาน และความรู้ที่จำเป็นอื่น ๆ หัวข้อ 4',
    original: '๔\tความรู้เกี่ยวกับการทำงานและประยุกต์ใช้งานแบบอไจล์ (Agile)\t/\t\t/\t/\t/\t/\t/\t/\t\t/',
    mended: '4\tความรู้เกี่ยวกับการทำงานและประยุกต์ใช้งานแบบอไจล์ (Agile)\t\t/\t\t/\t/\t/\t/\t/\t/\t\t/',
  },
  {
    place: 'บทที่ 6 ข้อ 5.4 ความรู้พื้นฐาน และความรู้ที่จำเป็นอื่น ๆ หัวข้อ 5',
    original: '๕\tความรู้เกี่ยวกับนโยบายและแผนยุทธศาสตร์ของกรุงเทพมหานคร\t/\t\t\t\t\t\t\t\t/\t/',
    mended: '5\tความรู้เกี่ยวกับนโยบายและแผนยุทธศาสตร์ของกรุงเทพมหานคร\t\t/\t\t\t\t\t\t\t\t/\t/',
  },
  {
    place: 'บทที่ 6 ข้อ 5.4 ความรู้พื้นฐาน และความรู้ที่จำเป็นอื่น ๆ หัวข้อ 6',
    original:
      '๖\tความรู้เกี่ยวกับวิธีการในการเชื่อมโยงการทำงานระหว่างหน่วยงานเพื่อการปรับเปลี่ยนเป็นองค์กรดิจิทัล\t/\t\t/\t\t\t\t/\t/\t/\t/',
    mended:
      '6\tความรู้เกี่ยวกับวิธีการในการเชื่อมโยงการทำงานระหว่างหน่วยงานเพื่อการปรับเปลี่ยนเป็นองค์กรดิจิทัล\t\t/\t\t/\t\t\t\t/\t/\t/\t/',
  },
  {
    place: 'บทที่ 6 ข้อ 5.4 ความรู้พื้นฐาน และความรู้ที่จำเป็นอื่น ๆ หัวข้อ 7',
    original: '๗\tความรู้ด้านการจัดการโครงการ (Project Management)\t/\t\t\t/\t/\t\t/\t/\t/\t/',
    mended: '7\tความรู้ด้านการจัดการโครงการ (Project Management)\t\t/\t\t\t/\t/\t\t/\t/\t/\t/',
  },
];
