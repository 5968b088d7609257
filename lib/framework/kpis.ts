import type { Place } from './place.ts';

/** One success indicator of the plan (ตัวชี้วัดความสำเร็จ, chapter 5 section 4). */
export interface Kpi {
  /** Stable kebab-case name. */
  id: string;
  /** The plan's own number, for example `4.1.1`. */
  no: string;
  /** The indicator as printed. */
  th: string;
  /** The target, in `unit`. */
  value: number;
  unit: 'percent';
  /** Whom the percentage is taken of, as printed. */
  of: string;
  /** What has to be reached, as printed. */
  reached: string;
  /** The Buddhist-era fiscal year (ปีงบประมาณ พ.ศ.) by whose end it has to be reached. */
  byFiscalYear: number;
  /** Who is meant by `of`, where the plan defines it. */
  definition?: string;
  place: Place;
}

const PLANNED =
  'ผ่านกระบวนการประเมินตนเอง (Self-Assessment) และมีแผนพัฒนารายบุคคล (Individual Development Plan - IDP)';

/** The plan's success indicators. */
export const kpis: readonly Kpi[] = [
  {
    id: 'planned-officials',
    no: '4.1.1',
    th: 'ร้อยละ 80 ของข้าราชการกรุงเทพมหานครสามัญ และข้าราชการครูและบุคลากรทางการศึกษากรุงเทพมหานคร',
    value: 80,
    unit: 'percent',
    of: 'ข้าราชการกรุงเทพมหานครสามัญ และข้าราชการครูและบุคลากรทางการศึกษากรุงเทพมหานคร',
    reached: PLANNED,
    byFiscalYear: 2564,
    place: 'บทที่ 5 ข้อ 4.1.1 (หน้า 38)',
  },
  {
    id: 'planned-personnel',
    no: '4.1.2',
    th: 'ร้อยละ 80 ของบุคลากรกรุงเทพมหานครที่หน่วยงานต้นสังกัดกำหนดให้เป็นกลุ่มเป้าหมายในการพัฒนาทักษะด้านดิจิทัล',
    value: 80,
    unit: 'percent',
    of: 'บุคลากรกรุงเทพมหานครที่หน่วยงานต้นสังกัดกำหนดให้เป็นกลุ่มเป้าหมายในการพัฒนาทักษะด้านดิจิทัล',
    reached: PLANNED,
    byFiscalYear: 2564,
    definition:
      'บุคลากรกรุงเทพมหานคร (ลูกจ้างประจำ) ที่ปฏิบัติงานที่เกี่ยวข้องกับการใช้ความรู้ และทักษะด้านดิจิทัลในการปฏิบัติงานและการบริการ หรือตามที่ผู้บังคับบัญชาพิจารณากำหนดให้เข้ารับการพัฒนาทักษะด้านดิจิทัลเพื่อเพิ่มประสิทธิภาพการปฏิบัติงานของหน่วยงาน',
    place: 'บทที่ 5 ข้อ 4.1.2 (หน้า 38)',
  },
  {
    id: 'developed',
    no: '4.2',
    th: 'ร้อยละ 80 ของข้าราชการกรุงเทพมหานครและบุคลากรกรุงเทพมหานครที่มีแผนพัฒนารายบุคคล (Individual Development Plan - IDP) ได้รับการพัฒนาตามแผน เพื่อให้มีความรู้ความเข้าใจการใช้เทคโนโลยีดิจิทัลสอดคล้องกับพฤติกรรมและบทบาทที่คาดหวังตามกลุ่มภารกิจที่กำหนด ภายในปีงบประมาณ พ.ศ. 2565',
    value: 80,
    unit: 'percent',
    of: 'ข้าราชการกรุงเทพมหานครและบุคลากรกรุงเทพมหานครที่มีแผนพัฒนารายบุคคล (Individual Development Plan - IDP)',
    reached: 'ได้รับการพัฒนาตามแผน',
    byFiscalYear: 2565,
    place: 'บทที่ 5 ข้อ 4.2 (หน้า 38)',
  },
];
