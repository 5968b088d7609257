import type { CompetencyCode } from './competencies.ts';
import type { MissionGroupLetter } from './mission-groups.ts';
import type { Place } from './place.ts';

/** One sub-competency (ความสามารถย่อย (หัวข้อวิชา หลักสูตร)) of chapter 6, section 4. */
export interface SubCompetency {
  competency: CompetencyCode;
  /** The printed number in Arabic digits, `'1.1'`; it counts within the category (หมวด), not within the code. */
  no: string;
  /** Its name as printed. */
  th: string;
  /** Its content scope (ขอบเขตเนื้อหา) as printed. */
  scope: string;
  /** The mission groups that the row marks, in the order of the columns; chapter 4 sometimes says otherwise. */
  missionGroups: readonly MissionGroupLetter[];
  place: Place;
}

/** Sub-competencies of one competency that stood on a page which the scan lost. Nothing of them is known. */
export interface LostSubCompetencies {
  competency: CompetencyCode;
  /** `'all'`: no row of the competency survives. `'some'`: the others are in {@link subCompetencies}. */
  lost: 'all' | 'some';
  /** The numbers of the lost rows where the surviving rows tell them; empty where nobody can know. */
  nos: readonly string[];
  /** What is lost, in Thai. */
  what: string;
  place: Place;
}

/**
 * Every sub-competency (ความสามารถย่อย) that the scan kept, in the order of the plan's tables: chapter 6,
 * section 4, printed pages 44 to 51. The pages that it lost are in {@link subCompetenciesLost}.
 */
export const subCompetencies: readonly SubCompetency[] = [
  {
    competency: 'DLit100',
    no: '1.1',
    th: 'การใช้งานคอมพิวเตอร์',
    scope: 'การใช้งานฮาร์ดแวร์ ระบบปฏิบัติการ การจัดการข้อมูล การใช้อุปกรณ์เคลื่อนที่',
    missionGroups: ['E', 'A', 'S', 'O'],
    place: 'บทที่ 6 ข้อ 4 หมวดที่ 1 ลำดับ 1.1',
  },
  {
    competency: 'DLit100',
    no: '1.2',
    th: 'การใช้งานอินเทอร์เน็ต',
    scope: 'การใช้งานเว็บเบราว์เซอร์ การสืบค้นข้อมูล โปรแกรมการสื่อสาร',
    missionGroups: ['E', 'A', 'S', 'O'],
    place: 'บทที่ 6 ข้อ 4 หมวดที่ 1 ลำดับ 1.2',
  },
  {
    competency: 'DLit100',
    no: '1.3',
    th: 'การใช้งานเพื่อความปลอดภัย',
    scope: 'การใช้อินเทอร์เน็ตอย่างปลอดภัยถูกต้อง การป้องกันภัยคุกคาม',
    missionGroups: ['E', 'A', 'S', 'O'],
    place: 'บทที่ 6 ข้อ 4 หมวดที่ 1 ลำดับ 1.3',
  },
  {
    competency: 'DLit200',
    no: '2.1',
    th: 'โปรแกรมประมวลผลคำ',
    scope: 'มาตรฐานการจัดการงานเอกสาร',
    missionGroups: ['A', 'S', 'T', 'O'],
    place: 'บทที่ 6 ข้อ 4 หมวดที่ 1 ลำดับ 2.1',
  },
  {
    competency: 'DLit200',
    no: '2.2',
    th: 'โปรแกรมตารางคำนวณ',
    scope: 'การจัดการตารางคำนวณและการใช้สูตร',
    missionGroups: ['A', 'S', 'T', 'O'],
    place: 'บทที่ 6 ข้อ 4 หมวดที่ 1 ลำดับ 2.2',
  },
  {
    competency: 'DLit200',
    no: '2.3',
    th: 'โปรแกรมนำเสนอ',
    scope: 'เมนูการใช้งานโปรแกรม และการออกแบบเพื่อนำเสนอ',
    missionGroups: ['A', 'S', 'T', 'O'],
    place: 'บทที่ 6 ข้อ 4 หมวดที่ 1 ลำดับ 2.3',
  },
  {
    competency: 'DLit300',
    no: '3.1',
    th: 'การทำงานร่วมกันแบบออนไลน์',
    scope: 'การแบ่งปันพื้นที่ออนไลน์และการใช้โปรแกรมประชุมทางไกล',
    missionGroups: ['A', 'S', 'O'],
    place: 'บทที่ 6 ข้อ 4 หมวดที่ 1 ลำดับ 3.1',
  },
  {
    competency: 'DLit300',
    no: '3.2',
    th: 'โปรแกรมสร้างสื่อดิจิทัล',
    scope: 'สื่อดิจิทัลเพื่อการทำงาน โปรแกรมสร้างเว็บ โปรแกรมตัดต่อ',
    missionGroups: ['A', 'S', 'O'],
    place: 'บทที่ 6 ข้อ 4 หมวดที่ 1 ลำดับ 3.2',
  },
  {
    competency: 'DLit300',
    no: '3.3',
    th: 'การใช้ดิจิทัลเพื่อความปลอดภัย',
    scope: 'จัดการภัยคุกคามด้านความมั่นคงปลอดภัย การปฏิบัติตามหลักการเพื่อรักษาความปลอดภัย',
    missionGroups: ['A', 'S', 'O'],
    place: 'บทที่ 6 ข้อ 4 หมวดที่ 1 ลำดับ 3.3',
  },
  {
    competency: 'DLit400',
    no: '4.1',
    th: 'การใช้เครื่องมือดิจิทัลเพื่อการทำงาน',
    scope: 'การเลือกใช้เครื่องมือดิจิทัลได้ถูกต้องตามวัตถุประสงค์ การกำหนดนโยบาย/แนวทางการใช้งานเครื่องมือดิจิทัล',
    missionGroups: ['E', 'M', 'A', 'S', 'T', 'O'],
    place: 'บทที่ 6 ข้อ 4 หมวดที่ 1 ลำดับ 4.1',
  },
  {
    competency: 'DLit400',
    no: '4.2',
    th: 'การใช้เครื่องมือดิจิทัลอย่างถูกต้อง',
    scope: 'กำหนดนโยบายการใช้ดิจิทัลได้ถูกต้องตามกฎหมาย',
    missionGroups: ['E', 'M', 'A', 'S', 'T', 'O'],
    place: 'บทที่ 6 ข้อ 4 หมวดที่ 1 ลำดับ 4.2',
  },
  {
    competency: 'DLit700',
    no: '5.1',
    th: 'การกำหนดข้อมูลนำเข้า',
    scope: 'เกณฑ์นำเข้าข้อมูล (Input Data) จากหลายแหล่ง และการตรวจสอบข้อมูล',
    missionGroups: ['M', 'A', 'S', 'T'],
    place: 'บทที่ 6 ข้อ 4 หมวดที่ 1 ลำดับ 5.1',
  },
  {
    competency: 'DLit700',
    no: '5.2',
    th: 'การกำหนดรูปแบบสมการ/การวิเคราะห์ข้อมูล โดยใช้โปรแกรมดิจิทัล',
    scope: 'การใช้ Aggregate Function การวิเคราะห์ และกระจายความสัมพันธ์ของข้อมูล',
    missionGroups: ['M', 'A', 'S', 'T'],
    place: 'บทที่ 6 ข้อ 4 หมวดที่ 1 ลำดับ 5.2',
  },
  {
    competency: 'DG100',
    no: '1.1',
    th: 'กฎหมาย กรอบธรรมาภิบาล และหลักปฏิบัติด้านดิจิทัลที่เกี่ยวข้อง',
    scope: 'กฎหมาย กรอบธรรมาภิบาลที่เกี่ยวข้องกับการทำงานดิจิทัลที่รับผิดชอบ',
    missionGroups: ['E', 'M', 'A', 'S', 'T', 'O'],
    place: 'บทที่ 6 ข้อ 4 หมวดที่ 2 ลำดับ 1.1',
  },
  {
    competency: 'DG100',
    no: '1.2',
    th: 'การนำกฎหมาย กรอบธรรมาภิบาล และหลักปฏิบัติด้านดิจิทัลไปใช้ในการปฏิบัติ',
    scope: 'ความเชื่อมโยงของกฎหมาย กรอบธรรมาภิบาล และหลักปฏิบัติในแต่ละขั้นตอนของการทำงานดิจิทัล',
    missionGroups: ['E', 'M', 'A', 'S', 'T', 'O'],
    place: 'บทที่ 6 ข้อ 4 หมวดที่ 2 ลำดับ 1.2',
  },
  {
    competency: 'DG400',
    no: '2.1',
    th: 'กำหนดระดับการให้บริการดิจิทัลแบบเชื่อมโยง (Seamless Service Integration)',
    scope: 'การวิเคราะห์ข้อมูลความต้องการของผู้รับบริการ กำหนดตัวชี้วัดและค่าเป้าหมาย',
    missionGroups: ['M', 'A', 'S', 'T', 'O'],
    place: 'บทที่ 6 ข้อ 4 หมวดที่ 2 ลำดับ 2.1',
  },
  {
    competency: 'DG400',
    no: '2.2',
    th: 'การติดตามประเมินระดับบริการแก่ผู้รับบริการ',
    scope: 'รูปแบบ/วิธีการดิจิทัล ในการติดตามและประเมินผล และการจัดทำข้อเสนอแนะในการปรับปรุงการให้บริการ',
    missionGroups: ['M', 'A', 'S', 'T', 'O'],
    place: 'บทที่ 6 ข้อ 4 หมวดที่ 2 ลำดับ 2.2',
  },
  {
    competency: 'DT100',
    no: '1.1',
    th: 'การเลือกใช้เทคโนโลยีดิจิทัล',
    scope: 'การวิเคราะห์เลือกใช้เทคโนโลยีภายใต้บริบทของหน่วยงาน',
    missionGroups: ['T'],
    place: 'บทที่ 6 ข้อ 4 หมวดที่ 3 ลำดับ 1.1',
  },
  {
    competency: 'DT100',
    no: '1.2',
    th: 'การประยุกต์ใช้เทคโนโลยีดิจิทัล',
    scope: 'การใช้เทคโนโลยีดิจิทัล เพื่อสร้างงานใหม่ให้แก่องค์กร',
    missionGroups: ['T'],
    place: 'บทที่ 6 ข้อ 4 หมวดที่ 3 ลำดับ 1.2',
  },
  {
    competency: 'DT300',
    no: '2.1',
    th: 'การใช้งานสถาปัตยกรรมองค์กร',
    scope: 'การจัดทำทะเบียนสถาปัตยกรรมองค์กร ขั้นตอนการใช้งานสถาปัตยกรรมองค์กร',
    missionGroups: ['M', 'T'],
    place: 'บทที่ 6 ข้อ 4 หมวดที่ 3 ลำดับ 2.1',
  },
  {
    competency: 'DT300',
    no: '2.2',
    th: 'การควบคุมการใช้งานสถาปัตยกรรมองค์กร',
    scope: 'การวิเคราะห์การปรับเปลี่ยนสถาปัตยกรรมองค์กร และการดำเนินโครงการ',
    missionGroups: ['M', 'T'],
    place: 'บทที่ 6 ข้อ 4 หมวดที่ 3 ลำดับ 2.2',
  },
  {
    competency: 'DT400',
    no: '3.1',
    th: 'การให้บริการเทคโนโลยีดิจิทัล',
    scope: 'การให้บริการดิจิทัล (Digital Service) และการประเมินคุณภาพการให้บริการ (Service Level Agreement)',
    missionGroups: ['T'],
    place: 'บทที่ 6 ข้อ 4 หมวดที่ 3 ลำดับ 3.1',
  },
  {
    competency: 'DT400',
    no: '3.2',
    th: 'การพัฒนาทักษะด้านเทคโนโลยีดิจิทัล สำหรับบุคลากรขององค์กร',
    scope: 'จัดทำแผนการพัฒนาทักษะด้านเทคโนโลยีดิจิทัล และการดำเนินการพัฒนา',
    missionGroups: ['T'],
    place: 'บทที่ 6 ข้อ 4 หมวดที่ 3 ลำดับ 3.2',
  },
  {
    competency: 'DT500',
    no: '4.1',
    th: 'การจัดการความมั่นคงปลอดภัย',
    scope:
      'ขอบเขตของทรัพยากรสารสนเทศที่มีความเสี่ยงต่อความมั่นคงปลอดภัย และการตรวจสอบอุบัติการณ์ของทรัพยากรสารสนเทศ (Information Security Incident)',
    missionGroups: ['T'],
    place: 'บทที่ 6 ข้อ 4 หมวดที่ 3 ลำดับ 4.1',
  },
  {
    competency: 'DT500',
    no: '4.2',
    th: 'การพัฒนาแผนการให้บริการเทคโนโลยีสารสนเทศขององค์กร',
    scope: 'การจัดทำแผนการดำเนินงานการให้บริการเทคโนโลยีดิจิทัลและการบริหารจัดการแผน',
    missionGroups: ['T'],
    place: 'บทที่ 6 ข้อ 4 หมวดที่ 3 ลำดับ 4.2',
  },
  {
    competency: 'DT600',
    no: '5.1',
    th: 'การกำหนดขอบเขตการวิเคราะห์ข้อมูล',
    scope: 'การกำหนดประเด็นการวิเคราะห์ข้อมูล เพื่อนำไปใช้ในการพัฒนาประสิทธิภาพการทำงานและการให้บริการ',
    missionGroups: ['T'],
    place: 'บทที่ 6 ข้อ 4 หมวดที่ 3 ลำดับ 5.1',
  },
  {
    competency: 'DT600',
    no: '5.2',
    th: 'การจัดเตรียมข้อมูลเพื่อใช้ในการวิเคราะห์ (Data Preparation)',
    scope: 'กระบวนการจัดทำคลังข้อมูล (Data Warehousing) และการจัดหาระบบเครือข่ายข้อมูล (Data Provisioning)',
    missionGroups: ['T'],
    place: 'บทที่ 6 ข้อ 4 หมวดที่ 3 ลำดับ 5.2',
  },
  {
    competency: 'DS100',
    no: '6.1',
    th: 'การระบุประเด็นปัญหา และผลกระทบของปัญหาของกระบวนการทำงาน และการให้บริการแบบแยกส่วน',
    scope: 'วิธีการระบุประเด็น ผลกระทบ และความสัมพันธ์ของประเด็นปัญหาร่วมกับหน่วยงานที่เกี่ยวข้อง',
    missionGroups: ['E', 'M', 'S', 'T'],
    place: 'บทที่ 6 ข้อ 4 หมวดที่ 3 ลำดับ 6.1',
  },
  {
    competency: 'DS100',
    no: '6.2',
    th: 'แนวทางในการแก้ปัญหาและกำหนดกรอบการให้บริการดิจิทัลแบบเชื่อมโยง',
    scope: 'แนวทางการปฏิบัติการเชิงรุกและใช้เทคโนโลยีดิจิทัลในการแก้ไขและป้องกันปัญหากับหน่วยงานที่เกี่ยวข้อง',
    missionGroups: ['E', 'M', 'S', 'T'],
    place: 'บทที่ 6 ข้อ 4 หมวดที่ 3 ลำดับ 6.2',
  },
  {
    competency: 'SPM400',
    no: '4.3',
    th: 'จัดทำกฎบัตรโครงการ (Project Charter)',
    scope: 'แนวทางการบริหารความเสี่ยงและการกำหนดตัวชี้วัดการดำเนินการ',
    missionGroups: ['M', 'A', 'T'],
    place: 'บทที่ 6 ข้อ 4 หมวดที่ 4 ลำดับ 4.3',
  },
  {
    competency: 'SPM400',
    no: '4.4',
    th: 'การวางแผนการดำเนินโครงการ',
    scope: 'กระบวนการดำเนินการและการบริหารงบประมาณ',
    missionGroups: ['M', 'A', 'T'],
    place: 'บทที่ 6 ข้อ 4 หมวดที่ 4 ลำดับ 4.4',
  },
  {
    competency: 'SPM400',
    no: '4.5',
    th: 'การจัดทำงบประมาณโครงการ และการนำระบบดิจิทัลไปใช้',
    scope: 'การประมาณการค่าใช้จ่ายในการนำโครงการดิจิทัล (Implementation Cost Estimation) และการจัดทำรายงาน',
    missionGroups: ['M', 'A', 'T'],
    place: 'บทที่ 6 ข้อ 4 หมวดที่ 4 ลำดับ 4.5',
  },
  {
    competency: 'SPM400',
    no: '4.6',
    th: 'การวางแผนจัดการการสื่อสารโครงการ',
    scope: 'กำหนดกระบวนการตรวจสอบและจัดการข้อผิดพลาด และการจัดการข้อมูลข่าวสาร',
    missionGroups: ['M', 'A', 'T'],
    place: 'บทที่ 6 ข้อ 4 หมวดที่ 4 ลำดับ 4.6',
  },
  {
    competency: 'SPM400',
    no: '4.7',
    th: 'การวางแผนจัดการความเสี่ยงโครงการ',
    scope: 'กำหนดวิธีการ (แผน) บริหารความเสี่ยงเพื่อหลีกเลี่ยงหรือลดผลกระทบ',
    missionGroups: ['M', 'A', 'T'],
    place: 'บทที่ 6 ข้อ 4 หมวดที่ 4 ลำดับ 4.7',
  },
  {
    competency: 'SPM400',
    no: '4.8',
    th: 'การจัดทำแผนควบคุมคุณภาพของโครงการ',
    scope: 'กำหนดตัวชี้วัดคุณภาพของโครงการ และเทคนิควิธีวัดคุณภาพโดยใช้ตัวชี้วัดผ่านระบบดิจิทัล',
    missionGroups: ['M', 'A', 'T'],
    place: 'บทที่ 6 ข้อ 4 หมวดที่ 4 ลำดับ 4.8',
  },
  {
    competency: 'SPM500',
    no: '5.1',
    th: 'การควบคุมและประกันคุณภาพ (Quality Assurance and Control)',
    scope: 'การดำเนินการตามแผนรองรับความเสี่ยงและมาตรฐานการควบคุมคุณภาพ',
    missionGroups: ['T'],
    place: 'บทที่ 6 ข้อ 4 หมวดที่ 4 ลำดับ 5.1',
  },
  {
    competency: 'SPM500',
    no: '5.2',
    th: 'การบริหารจัดการความเสี่ยงที่อาจเกิดขึ้น (Risk Response)',
    scope: 'กระบวนการควบคุม และการบริหารความเสี่ยง (Risk Monitoring and Controlling)',
    missionGroups: ['T'],
    place: 'บทที่ 6 ข้อ 4 หมวดที่ 4 ลำดับ 5.2',
  },
  {
    competency: 'SPM500',
    no: '5.3',
    th: 'ติดตามผลและควบคุมการดำเนินการโครงการ',
    scope: 'การตรวจสอบความคืบหน้าโครงการ และการระบุปัญหาอุปสรรคเพื่อปรับปรุงแผน',
    missionGroups: ['T'],
    place: 'บทที่ 6 ข้อ 4 หมวดที่ 4 ลำดับ 5.3',
  },
  {
    competency: 'SPM500',
    no: '5.4',
    th: 'การควบคุมการเปลี่ยนแปลงขอบเขตโครงการ',
    scope: 'จัดทำระบบดิจิทัลเพื่อควบคุมการเปลี่ยนแปลงขอบเขตโครงการ',
    missionGroups: ['T'],
    place: 'บทที่ 6 ข้อ 4 หมวดที่ 4 ลำดับ 5.4',
  },
  {
    competency: 'DTr100',
    no: '1.1',
    th: 'กำหนดเป้าหมายและแผนงานการเปลี่ยนผ่านสู่รัฐบาลดิจิทัล (Improving Digital Experiences in Government)',
    scope: 'การวางแผนการทำงานเพื่อการเปลี่ยนผ่านสู่การเป็นรัฐบาลดิจิทัล',
    missionGroups: ['E', 'M'],
    place: 'บทที่ 6 ข้อ 4 หมวดที่ 5 ลำดับ 1.1',
  },
  {
    competency: 'DTr100',
    no: '1.2',
    th: 'สร้างกลยุทธ์เพื่อเปลี่ยนผ่านสู่วัฒนธรรมการทำงานแบบดิจิทัล',
    scope: 'การกำหนดกลยุทธ์และตัวชี้วัดผลการทำงานเพื่อเปลี่ยนผ่านสู่วัฒนธรรมการทำงานแบบดิจิทัล',
    missionGroups: ['E', 'M'],
    place: 'บทที่ 6 ข้อ 4 หมวดที่ 5 ลำดับ 1.2',
  },
  {
    competency: 'DTr100',
    no: '1.3',
    th: 'สร้างทีมผู้นำการเปลี่ยนแปลงที่มองปัญหาแบบองค์รวม (Holistic view) โดยคำนึงถึงการใช้ทรัพยากรอย่างคุ้มค่า',
    scope: 'วิสัยทัศน์และกลยุทธ์การทำงานแบบดิจิทัลที่มีความเชื่อมโยงสัมพันธ์ในงานที่รับผิดชอบกับส่วนงานอื่น',
    missionGroups: ['E', 'M'],
    place: 'บทที่ 6 ข้อ 4 หมวดที่ 5 ลำดับ 1.3',
  },
  {
    competency: 'DTr100',
    no: '1.4',
    th: 'สร้างความมีส่วนร่วมและหลักคิด (Mindset) ของผู้ที่มีส่วนเกี่ยวข้องเพื่อขับเคลื่อนรัฐบาลดิจิทัล',
    scope: 'สร้างพันธกิจสัมพันธ์ (Engagement) ให้ผู้มีส่วนเกี่ยวข้องมีวิสัยทัศน์และเป้าหมายร่วมกัน',
    missionGroups: ['E', 'M'],
    place: 'บทที่ 6 ข้อ 4 หมวดที่ 5 ลำดับ 1.4',
  },
  {
    competency: 'DTr100',
    no: '1.5',
    th: 'สร้างกลไกและทำให้การขับเคลื่อนสู่รัฐบาลดิจิทัลเป็นหลักปฏิบัติในระดับองค์กร (Institutionalization)',
    scope: 'การพัฒนากลไกและหลักปฏิบัติสำหรับการแก้ไขปัญหาด้วยการใช้ประสบการณ์ที่ประสบผลสำเร็จ (Best Practice)',
    missionGroups: ['E', 'M'],
    place: 'บทที่ 6 ข้อ 4 หมวดที่ 5 ลำดับ 1.5',
  },
  {
    competency: 'DTr200',
    no: '2.1',
    th: 'ส่งเสริมและผลักดันให้ปรับเปลี่ยน พฤติกรรมและรูปแบบการทำงาน ให้สอดคล้องกับการเปลี่ยนแปลง สู่องค์กรดิจิทัล',
    scope: 'การเปลี่ยนแปลงและกำหนดทิศทางเพื่อให้ เกิดการปรับเปลี่ยนวิธีการทำงานแบบดิจิทัล ในองค์กร',
    missionGroups: ['E'],
    place: 'บทที่ 6 ข้อ 4 หมวดที่ 5 ลำดับ 2.1',
  },
  {
    competency: 'DTr200',
    no: '2.2',
    th: 'พัฒนาศักยภาพผู้ที่เกี่ยวข้องตลอด กระบวนการเปลี่ยนแปลงสู่การทำงาน แบบดิจิทัล',
    scope:
      'พัฒนาทักษะดิจิทัลประชาชน และผู้รับบริการ เพื่อการมีส่วนร่วมในการปรับเปลี่ยนสู่การ เข้าถึงบริการแบบดิจิทัล (E-Participation)',
    missionGroups: ['E'],
    place: 'บทที่ 6 ข้อ 4 หมวดที่ 5 ลำดับ 2.2',
  },
  {
    competency: 'DTr200',
    no: '2.3',
    th: 'กำกับติดตามกระบวนการเปลี่ยนแปลง สู่การทำงานแบบดิจิทัลและการรับฟัง ความคิดเห็นจากผู้เกี่ยวข้อง',
    scope: 'การกำกับการเปลี่ยนแปลงการทำงานแบบ ดิจิทัลให้สอดคล้องกับตัวชี้วัดผลงานหลัก ขององค์กร และการประเมินผลลัพธ์',
    missionGroups: ['E'],
    place: 'บทที่ 6 ข้อ 4 หมวดที่ 5 ลำดับ 2.3',
  },
  {
    competency: 'DTr200',
    no: '2.4',
    th: 'คาดการณ์ปัญหาที่อาจเกิดขึ้นในอนาคต และบริหารจัดการเพื่อลดความเสี่ยง',
    scope: 'กลยุทธ์การป้องกัน ลด หรือควบคุม ความเสี่ยงในระดับท้องถิ่น',
    missionGroups: ['E'],
    place: 'บทที่ 6 ข้อ 4 หมวดที่ 5 ลำดับ 2.4',
  },
];

const firstLostPage: Place = 'บทที่ 6 ข้อ 4 หมวดที่ 4 หน้าแรกของตาราง (หน้า 47)';
const lastLostPage: Place = 'บทที่ 6 ข้อ 4 หมวดที่ 4 ท้ายตาราง หลัง SPM500 (ก่อนหน้า 50)';
const allLost = 'หน้าที่มีความสามารถย่อย ขอบเขตเนื้อหา และเครื่องหมายกลุ่มภารกิจทั้งหมดหายไปจากสำเนาสแกน';

/**
 * The competencies whose sub-competencies the scan lost, wholly or in part. All stood in หมวดที่ 4 of chapter 6,
 * section 4: its first page (everything before SPM400's row 4.3) and its end (everything after SPM500's row 5.4).
 */
export const subCompetenciesLost: readonly LostSubCompetencies[] = [
  { competency: 'SPM100', lost: 'all', nos: [], what: allLost, place: firstLostPage },
  { competency: 'SPM200', lost: 'all', nos: [], what: allLost, place: firstLostPage },
  { competency: 'SPM300', lost: 'all', nos: [], what: allLost, place: firstLostPage },
  {
    competency: 'SPM400',
    lost: 'some',
    nos: ['4.1', '4.2'],
    what: 'ความสามารถย่อย 4.1 และ 4.2 หายไปพร้อมหน้าแรกของตาราง ส่วน 4.3 ถึง 4.8 อยู่ครบ',
    place: firstLostPage,
  },
  { competency: 'SPM600', lost: 'all', nos: [], what: allLost, place: lastLostPage },
  { competency: 'DL100', lost: 'all', nos: [], what: allLost, place: lastLostPage },
  { competency: 'DL300', lost: 'all', nos: [], what: allLost, place: lastLostPage },
];
