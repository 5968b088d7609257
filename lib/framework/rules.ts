import type { MethodId, Reading } from './methods.ts';
import type { Place } from './place.ts';

/** What a rule's number counts. `fiscalYear` is a Buddhist-era fiscal year (ปีงบประมาณ
 * พ.ศ.), `year` a Buddhist-era year (พ.ศ.); the rest are counts. */
type RuleUnit =
  | 'topics'
  | 'competencies'
  | 'days'
  | 'items'
  | 'months'
  | 'percent'
  | 'methods'
  | 'buckets'
  | 'minutes'
  | 'people'
  | 'agencies'
  | 'fiscalYear'
  | 'year'
  | 'knowledgeUnits'
  | 'experienceUnits'
  | 'attributes'
  | 'parts'
  | 'groups'
  | 'dimensions'
  | 'stages'
  | 'areas'
  | 'curricula'
  | 'steps';

/**
 * What a rule is about: the learner's yearly plan (`year`), the mix of 70 : 20 : 10 (`mix`), how one method is done
 * (`method`), when something is due (`deadline`), the stages of development (`stage`), or the size of the plan's own
 * parts (`size`).
 */
type RuleAbout = 'year' | 'mix' | 'method' | 'deadline' | 'stage' | 'size';

/** One number that the plan sets (ข้อกำหนดเชิงปริมาณ). */
export interface Rule {
  /** Stable kebab-case name. */
  id: string;
  /** The rule in short, in the plan's words. */
  th: string;
  /** The number, in `unit`. */
  value: number;
  unit: RuleUnit;
  /** Whether the number is a lower limit, an upper limit or the very number. */
  bound: 'min' | 'max' | 'exact';
  about: RuleAbout;
  place: Place;
  /** The plan's own words that set the number, in Arabic digits. */
  printed: string;
  /** For what a learner's plan or entry is checked against: `must`, or `remark` where the plan only recommends. */
  severity?: 'must' | 'remark';
  /** The reading of the plan under which the rule decides; under the other it is only shown. Absent: under both. */
  reading?: Reading;
  /** The method that the rule is about. */
  method?: MethodId;
  /** The id of the method's kind that the rule is about. */
  kind?: string;
}

const A1_CH6 = 'บทที่ 6 ข้อ 6 A1 (หน้า 61)';
const A1_APPENDIX = 'ภาคผนวก ข้อ 2 A1';
const IDP1_ITEMS = 'ภาคผนวก IDP1 ช่อง (1) (หน้า 73)';
const IDP1_PERIOD = 'ภาคผนวก IDP1 ช่อง (5) (หน้า 73)';
const CONSULTING = 'ภาคผนวก Learning Model ข้อ 2.3';
const CLASSROOM = 'บทที่ 1 ข้อ 2.3.4 (หน้า 5)';
const STAGE = 'บทที่ 3 ข้อ 2.5';
const STEPS = 'บทที่ 4 ข้อ 1 ตารางขั้นตอน (หน้า 19)';
const SESSION_TIMES = 'ควรใช้เวลา 45-50 นาที สำหรับการให้คำปรึกษา รายบุคคล และ 60-90 นาที สำหรับการให้คำปรึกษากลุ่ม';
const YEARLY_TWO = 'อย่างน้อย 2 สมรรถนะ /ปี เพื่อให้ครอบคลุมการพัฒนา 10 วัน/คน/ปี';
const LECTURE =
  'ในสัดส่วนการบรรยายไม่เกินร้อยละ 60 และการพัฒนารูปแบบอื่นไม่น้อยกว่าร้อยละ 40 ของระยะเวลาทั้งหมดที่ใช้ในการจัดการฝึกอบรม';

/** Every quantitative rule of the plan; the percentages of the KPIs stand in `kpis`. */
export const rules: readonly Rule[] = [
  // The learner's yearly plan
  {
    id: 'topics-per-year',
    th: 'เลือกหัวข้อการพัฒนาทักษะ อย่างน้อย 3 เรื่องต่อปี',
    value: 3,
    unit: 'topics',
    bound: 'min',
    about: 'year',
    place: A1_CH6,
    printed: 'อย่างน้อย 3 เรื่อง / ปี',
    severity: 'must',
    reading: 'curriculum',
  },
  {
    id: 'competencies-per-year',
    th: 'เลือกหัวข้อการพัฒนาทักษะตามสมรรถนะ อย่างน้อย 2 สมรรถนะต่อปี',
    value: 2,
    unit: 'competencies',
    bound: 'min',
    about: 'year',
    place: A1_APPENDIX,
    printed: YEARLY_TWO,
    severity: 'must',
    reading: 'appendix',
  },
  {
    id: 'days-per-year',
    th: 'ครอบคลุมการพัฒนา 10 วันต่อคนต่อปี',
    value: 10,
    unit: 'days',
    bound: 'min',
    about: 'year',
    place: A1_APPENDIX,
    printed: YEARLY_TWO,
    severity: 'must',
    reading: 'appendix',
  },
  {
    id: 'items-min',
    th: 'รายการความสามารถและความรู้ที่จำเป็นต้องพัฒนา ไม่น้อยกว่า 2 รายการ',
    value: 2,
    unit: 'items',
    bound: 'min',
    about: 'year',
    place: IDP1_ITEMS,
    printed: '2 - 4 รายการ',
    severity: 'must',
  },
  {
    id: 'items-max',
    th: 'รายการความสามารถและความรู้ที่จำเป็นต้องพัฒนา ไม่เกิน 4 รายการ',
    value: 4,
    unit: 'items',
    bound: 'max',
    about: 'year',
    place: IDP1_ITEMS,
    printed: '2 - 4 รายการ',
    severity: 'must',
  },
  {
    id: 'period-months-min',
    th: 'ช่วงระยะเวลาการพัฒนา ไม่น้อยกว่า 3 เดือน',
    value: 3,
    unit: 'months',
    bound: 'min',
    about: 'year',
    place: IDP1_PERIOD,
    printed: 'ไม่น้อยกว่า 3 เดือน',
    severity: 'must',
  },
  {
    id: 'methods-per-item-min',
    th: 'อาจใช้วิธีการพัฒนาอย่างใดอย่างหนึ่ง หรือแบบผสมผสาน',
    value: 1,
    unit: 'methods',
    bound: 'min',
    about: 'year',
    place: 'บทที่ 6 ข้อ 2.3 (หน้า 41)',
    printed: 'อาจใช้วิธีการอย่างใดอย่างหนึ่งหรือพัฒนาแบบผสมผสาน',
    severity: 'must',
  },
  // The mix of 70 : 20 : 10
  {
    id: 'methods-in-three-buckets',
    th: 'รูปแบบการเรียนรู้และพัฒนาที่ผสมผสานกัน 3 รูปแบบ (70, 20 และ 10)',
    value: 3,
    unit: 'buckets',
    bound: 'exact',
    about: 'mix',
    place: 'ภาคผนวก Learning Model',
    printed: 'รูปแบบการเรียนรู้และพัฒนาที่ผสมผสานกัน 3 รูปแบบ',
    severity: 'remark',
  },
  {
    id: 'share-70',
    th: 'ร้อยละ 70 เรียนรู้ด้วยตนเองและจากการปฏิบัติงาน',
    value: 70,
    unit: 'percent',
    bound: 'exact',
    about: 'mix',
    place: 'บทที่ 1 ข้อ 2.3.3 (หน้า 5)',
    printed: 'ร้อยละ 70 เรียนรู้ด้วยตนเองและจากการปฏิบัติงาน',
    severity: 'remark',
  },
  {
    id: 'share-20',
    th: 'ร้อยละ 20 เรียนรู้จากผู้อื่นและการสอนงาน',
    value: 20,
    unit: 'percent',
    bound: 'exact',
    about: 'mix',
    place: 'บทที่ 1 ข้อ 2.3.3 (หน้า 5)',
    printed: 'ร้อยละ 20 เรียนรู้จากผู้อื่นและการสอนงาน',
    severity: 'remark',
  },
  {
    id: 'share-10',
    th: 'ร้อยละ 10 เรียนรู้จากการฝึกอบรม',
    value: 10,
    unit: 'percent',
    bound: 'exact',
    about: 'mix',
    place: 'บทที่ 1 ข้อ 2.3.3 (หน้า 5)',
    printed: 'ร้อยละ 10 เรียนรู้จากการฝึกอบรม',
    severity: 'remark',
  },
  // How one method is done
  {
    id: 'lecture-share-max',
    th: 'การฝึกอบรม: สัดส่วนการบรรยายไม่เกินร้อยละ 60 ของระยะเวลาทั้งหมด',
    value: 60,
    unit: 'percent',
    bound: 'max',
    about: 'method',
    place: CLASSROOM,
    printed: LECTURE,
    severity: 'remark',
    method: 'classroom',
  },
  {
    id: 'other-forms-share-min',
    th: 'การฝึกอบรม: การพัฒนารูปแบบอื่นไม่น้อยกว่าร้อยละ 40 ของระยะเวลาทั้งหมด',
    value: 40,
    unit: 'percent',
    bound: 'min',
    about: 'method',
    place: CLASSROOM,
    printed: LECTURE,
    severity: 'remark',
    method: 'classroom',
  },
  {
    id: 'consulting-individual-advisers',
    th: 'การให้คำปรึกษาเป็นรายบุคคล: ผู้ให้คำปรึกษา 1 คน',
    value: 1,
    unit: 'people',
    bound: 'exact',
    about: 'method',
    place: CONSULTING,
    printed: 'ระหว่างผู้ให้คำปรึกษา 1 คน กับผู้ขอคำปรึกษา 1 คน',
    severity: 'remark',
    method: 'consulting',
    kind: 'individual',
  },
  {
    id: 'consulting-individual-people',
    th: 'การให้คำปรึกษาเป็นรายบุคคล: ผู้ขอคำปรึกษา 1 คน',
    value: 1,
    unit: 'people',
    bound: 'exact',
    about: 'method',
    place: CONSULTING,
    printed: 'ระหว่างผู้ให้คำปรึกษา 1 คน กับผู้ขอคำปรึกษา 1 คน',
    severity: 'remark',
    method: 'consulting',
    kind: 'individual',
  },
  {
    id: 'consulting-individual-steps',
    th: 'การให้คำปรึกษาเป็นรายบุคคล: 5 ขั้นตอน',
    value: 5,
    unit: 'steps',
    bound: 'exact',
    about: 'method',
    place: CONSULTING,
    printed: 'ประกอบด้วย 5 ขั้นตอน',
    method: 'consulting',
    kind: 'individual',
  },
  {
    id: 'consulting-individual-minutes-min',
    th: 'การให้คำปรึกษารายบุคคล แต่ละครั้งควรใช้เวลาไม่น้อยกว่า 45 นาที',
    value: 45,
    unit: 'minutes',
    bound: 'min',
    about: 'method',
    place: CONSULTING,
    printed: SESSION_TIMES,
    severity: 'remark',
    method: 'consulting',
    kind: 'individual',
  },
  {
    id: 'consulting-individual-minutes-max',
    th: 'การให้คำปรึกษารายบุคคล แต่ละครั้งควรใช้เวลาไม่เกิน 50 นาที',
    value: 50,
    unit: 'minutes',
    bound: 'max',
    about: 'method',
    place: CONSULTING,
    printed: SESSION_TIMES,
    severity: 'remark',
    method: 'consulting',
    kind: 'individual',
  },
  {
    id: 'consulting-group-people-min',
    th: 'การให้คำปรึกษาแบบกลุ่ม: ผู้รับการปรึกษาไม่น้อยกว่า 4 คน',
    value: 4,
    unit: 'people',
    bound: 'min',
    about: 'method',
    place: CONSULTING,
    printed: 'มีจำนวนผู้รับการปรึกษา 4 - 8 คน',
    severity: 'remark',
    method: 'consulting',
    kind: 'group',
  },
  {
    id: 'consulting-group-people-max',
    th: 'การให้คำปรึกษาแบบกลุ่ม: ผู้รับการปรึกษาไม่เกิน 8 คน',
    value: 8,
    unit: 'people',
    bound: 'max',
    about: 'method',
    place: CONSULTING,
    printed: 'มีจำนวนผู้รับการปรึกษา 4 - 8 คน',
    severity: 'remark',
    method: 'consulting',
    kind: 'group',
  },
  {
    id: 'consulting-group-minutes-min',
    th: 'การให้คำปรึกษากลุ่ม แต่ละครั้งควรใช้เวลาไม่น้อยกว่า 60 นาที',
    value: 60,
    unit: 'minutes',
    bound: 'min',
    about: 'method',
    place: CONSULTING,
    printed: SESSION_TIMES,
    severity: 'remark',
    method: 'consulting',
    kind: 'group',
  },
  {
    id: 'consulting-group-minutes-max',
    th: 'การให้คำปรึกษากลุ่ม แต่ละครั้งควรใช้เวลาไม่เกิน 90 นาที',
    value: 90,
    unit: 'minutes',
    bound: 'max',
    about: 'method',
    place: CONSULTING,
    printed: SESSION_TIMES,
    severity: 'remark',
    method: 'consulting',
    kind: 'group',
  },
  {
    id: 'consulting-months-max',
    th: 'การให้คำปรึกษาควรอยู่ในช่วงระยะเวลาไม่เกิน 3 เดือน ต่อราย หรือต่อกลุ่ม',
    value: 3,
    unit: 'months',
    bound: 'max',
    about: 'method',
    place: CONSULTING,
    printed: 'ควรอยู่ในช่วงระยะเวลาไม่เกิน 3 เดือน ต่อราย หรือต่อกลุ่ม',
    severity: 'remark',
    method: 'consulting',
  },
  {
    id: 'rotation-consenting-agencies',
    th: 'การหมุนเวียนข้ามหน่วยงาน: ผู้บังคับบัญชาของทั้ง 2 หน่วยงานต้องยินยอมพร้อมใจ',
    value: 2,
    unit: 'agencies',
    bound: 'exact',
    about: 'method',
    place: 'ภาคผนวก Learning Model ข้อ 1.6',
    printed: 'ผู้บังคับบัญชาของทั้ง 2 หน่วยงานต้องยินยอมพร้อมใจ',
    severity: 'remark',
    method: 'rotation',
    kind: 'unit',
  },
  // When something is due
  {
    id: 'cabinet-coverage-fiscal-year',
    th: 'มติคณะรัฐมนตรี: พัฒนาให้ครอบคลุมข้าราชการและบุคลากรภาครัฐภายในปีงบประมาณ พ.ศ. 2565',
    value: 2565,
    unit: 'fiscalYear',
    bound: 'max',
    about: 'deadline',
    place: 'บทที่ 1 ที่มาของการจัดทำแผน',
    printed: 'โดยมีเป้าหมายการพัฒนาให้ครอบคลุมข้าราชการและบุคลากรภาครัฐภายในปีงบประมาณ พ.ศ. 2565',
  },
  {
    id: 'early-stage-done-fiscal-year',
    th: 'มติ ก.ก.: ดำเนินการระยะเริ่มแรก (Early) ให้สำเร็จภายในปีงบประมาณ พ.ศ. 2565',
    value: 2565,
    unit: 'fiscalYear',
    bound: 'max',
    about: 'deadline',
    place: 'บทที่ 1 ที่มาของการจัดทำแผน',
    printed: 'กำหนดให้ดำเนินการให้สำเร็จภายในปีงบประมาณ พ.ศ. 2565',
  },
  {
    id: 'assessed-and-planned-fiscal-year',
    th: 'ผ่านกระบวนการประเมินตนเองและมีแผนพัฒนารายบุคคล ภายในปีงบประมาณ พ.ศ. 2564',
    value: 2564,
    unit: 'fiscalYear',
    bound: 'max',
    about: 'deadline',
    place: 'บทที่ 5 ข้อ 4.1 (หน้า 38)',
    printed: 'ภายในปีงบประมาณ พ.ศ. 2564',
  },
  {
    id: 'developed-fiscal-year',
    th: 'ได้รับการพัฒนาตามแผน ภายในปีงบประมาณ พ.ศ. 2565',
    value: 2565,
    unit: 'fiscalYear',
    bound: 'max',
    about: 'deadline',
    place: 'บทที่ 5 ข้อ 4.2 (หน้า 38)',
    printed: 'ตามกลุ่มภารกิจที่กำหนด ภายในปีงบประมาณ พ.ศ. 2565',
  },
  {
    id: 'step-1-fiscal-year',
    th: 'ขั้นตอนที่ 1 ระบุเป้าหมายในการพัฒนาดิจิทัลและประกาศให้ทราบ: ปีงบประมาณ พ.ศ. 2563',
    value: 2563,
    unit: 'fiscalYear',
    bound: 'exact',
    about: 'deadline',
    place: STEPS,
    printed: '1. ระบุเป้าหมายในการพัฒนาดิจิทัลระดับกรุงเทพมหานครเพื่อปรับเปลี่ยนเป็นรัฐบาลดิจิทัลและประกาศให้ทราบ',
  },
  {
    id: 'step-2-fiscal-year',
    th: 'ขั้นตอนที่ 2 ระบุทักษะดิจิทัลที่จำเป็น: ปีงบประมาณ พ.ศ. 2563',
    value: 2563,
    unit: 'fiscalYear',
    bound: 'exact',
    about: 'deadline',
    place: STEPS,
    printed: '2. ระบุทักษะดิจิทัลที่จำเป็นของข้าราชการกรุงเทพมหานครและบุคลากรกรุงเทพมหานครสำหรับการปรับเปลี่ยนเป็นรัฐบาลดิจิทัล',
  },
  {
    id: 'step-3-fiscal-year',
    th: 'ขั้นตอนที่ 3 จัดทำแผนพัฒนาทักษะด้านดิจิทัลที่จำเป็น: ปีงบประมาณ พ.ศ. 2564',
    value: 2564,
    unit: 'fiscalYear',
    bound: 'exact',
    about: 'deadline',
    place: STEPS,
    printed: '3. จัดทำแผนพัฒนาทักษะด้านดิจิทัลที่จำเป็นของข้าราชการกรุงเทพมหานครและบุคลากรกรุงเทพมหานคร',
  },
  {
    id: 'step-4-fiscal-year',
    th: 'ขั้นตอนที่ 4 ส่งเสริมสนับสนุนให้มีการพัฒนาทักษะด้านดิจิทัลอย่างต่อเนื่องและเป็นระบบ: ปีงบประมาณ พ.ศ. 2564',
    value: 2564,
    unit: 'fiscalYear',
    bound: 'exact',
    about: 'deadline',
    place: STEPS,
    printed:
      '4. ส่งเสริมสนับสนุนให้ข้าราชการกรุงเทพมหานครและบุคลากรกรุงเทพมหานครมีการพัฒนาทักษะด้านดิจิทัลอย่างต่อเนื่องและเป็นระบบ',
  },
  {
    id: 'step-5-fiscal-year',
    th: 'ขั้นตอนที่ 5 ส่งเสริมสนับสนุนให้ปรับพฤติกรรมและนำทักษะด้านดิจิทัลมาใช้ในการพัฒนางาน: ปีงบประมาณ พ.ศ. 2565',
    value: 2565,
    unit: 'fiscalYear',
    bound: 'exact',
    about: 'deadline',
    place: STEPS,
    printed:
      '5. ส่งเสริมสนับสนุนให้ข้าราชการกรุงเทพมหานครและบุคลากรกรุงเทพมหานครปรับพฤติกรรมและนำทักษะด้านดิจิทัลมาใช้ในการพัฒนางาน',
  },
  // The stages of development
  {
    id: 'early-stage-from',
    th: 'ระยะเริ่มแรก (Early Stage) เริ่ม พ.ศ. 2564',
    value: 2564,
    unit: 'year',
    bound: 'min',
    about: 'stage',
    place: `${STAGE}.1 (หน้า 18)`,
    printed: 'ระยะเริ่มแรก (Early Stage) พ.ศ. 2564 - 2565',
  },
  {
    id: 'early-stage-to',
    th: 'ระยะเริ่มแรก (Early Stage) สิ้นสุด พ.ศ. 2565',
    value: 2565,
    unit: 'year',
    bound: 'max',
    about: 'stage',
    place: `${STAGE}.1 (หน้า 18)`,
    printed: 'ระยะเริ่มแรก (Early Stage) พ.ศ. 2564 - 2565',
  },
  {
    id: 'developing-stage-from',
    th: 'ระยะกำลังพัฒนา (Developing Stage) เริ่ม พ.ศ. 2566',
    value: 2566,
    unit: 'year',
    bound: 'min',
    about: 'stage',
    place: `${STAGE}.2 (หน้า 18)`,
    printed: 'ระยะกำลังพัฒนา (Developing Stage) พ.ศ. 2566 - 2568',
  },
  {
    id: 'developing-stage-to',
    th: 'ระยะกำลังพัฒนา (Developing Stage) สิ้นสุด พ.ศ. 2568',
    value: 2568,
    unit: 'year',
    bound: 'max',
    about: 'stage',
    place: `${STAGE}.2 (หน้า 18)`,
    printed: 'ระยะกำลังพัฒนา (Developing Stage) พ.ศ. 2566 - 2568',
  },
  {
    id: 'mature-stage-from',
    th: 'ระยะสมบูรณ์ (Mature Stage) พ.ศ. 2569 เป็นต้นไป',
    value: 2569,
    unit: 'year',
    bound: 'min',
    about: 'stage',
    place: `${STAGE}.3 (หน้า 18)`,
    printed: 'ระยะสมบูรณ์ (Mature Stage) พ.ศ. 2569 เป็นต้นไป',
  },
  // The size of the plan's own parts
  {
    id: 'stage-count',
    th: 'การพัฒนาตามความพร้อมแบ่งเป็น 3 ระยะ',
    value: 3,
    unit: 'stages',
    bound: 'exact',
    about: 'size',
    place: 'บทที่ 1 ที่มาของการจัดทำแผน',
    printed: 'ในการปรับเปลี่ยนเป็นองค์กรดิจิทัลเป็น 3 ระยะ',
  },
  {
    id: 'skill-part-count',
    th: 'ทักษะดิจิทัลมี 4 องค์ประกอบ คือ ความสามารถ ความรู้ ประสบการณ์ และคุณลักษณะ',
    value: 4,
    unit: 'parts',
    bound: 'exact',
    about: 'size',
    place: 'บทที่ 1 ข้อ 2.1 (หน้า 2)',
    printed: 'ไว้ 4 องค์ประกอบคือ ความสามารถ ความรู้ ประสบการณ์ และคุณลักษณะ',
  },
  {
    id: 'competency-group-count',
    th: 'ความสามารถแบ่งเป็น 7 กลุ่มความสามารถ',
    value: 7,
    unit: 'groups',
    bound: 'exact',
    about: 'size',
    place: 'บทที่ 1 ข้อ 2.1.1',
    printed: 'โดยแบ่งเป็น 7 กลุ่มความสามารถ',
  },
  {
    id: 'dimension-count',
    th: 'การเรียนรู้และพัฒนาแบ่งเป็น 5 มิติการเรียนรู้',
    value: 5,
    unit: 'dimensions',
    bound: 'exact',
    about: 'size',
    place: 'บทที่ 1 ข้อ 2.1.1',
    printed: 'จะแบ่งเป็น 5 มิติการเรียนรู้',
  },
  {
    id: 'basic-knowledge-count',
    th: 'ความรู้พื้นฐาน จำนวน 5 หน่วยความรู้',
    value: 5,
    unit: 'knowledgeUnits',
    bound: 'exact',
    about: 'size',
    place: 'บทที่ 1 ข้อ 2.1.2',
    printed: 'จำนวน 5 หน่วยความรู้',
  },
  {
    id: 'required-knowledge-count',
    th: 'ความรู้ที่จำเป็นสำหรับกลุ่ม จำนวน 18 หน่วยความรู้',
    value: 18,
    unit: 'knowledgeUnits',
    bound: 'exact',
    about: 'size',
    place: 'บทที่ 1 ข้อ 2.1.2',
    printed: 'จำนวน 18 หน่วยความรู้',
  },
  {
    id: 'basic-experience-count',
    th: 'ประสบการณ์พื้นฐาน จำนวน 5 หน่วยประสบการณ์',
    value: 5,
    unit: 'experienceUnits',
    bound: 'exact',
    about: 'size',
    place: 'บทที่ 1 ข้อ 2.1.3',
    printed: 'จำนวน 5 หน่วย ประสบการณ์',
  },
  {
    id: 'required-experience-count',
    th: 'ประสบการณ์ที่จำเป็นสำหรับกลุ่ม จำนวน 13 หน่วยประสบการณ์',
    value: 13,
    unit: 'experienceUnits',
    bound: 'exact',
    about: 'size',
    place: 'บทที่ 1 ข้อ 2.1.3',
    printed: 'จำนวน 13 หน่วยประสบการณ์',
  },
  {
    id: 'attribute-count',
    th: 'คุณลักษณะ จำนวน 5 หน่วยคุณลักษณะ',
    value: 5,
    unit: 'attributes',
    bound: 'exact',
    about: 'size',
    place: 'บทที่ 1 ข้อ 2.1.4',
    printed: 'จำนวน 5 หน่วยคุณลักษณะ',
  },
  {
    id: 'mission-group-count',
    th: 'หน่วยงานระยะเริ่มแรก (Early) มี 6 กลุ่มภารกิจ',
    value: 6,
    unit: 'groups',
    bound: 'exact',
    about: 'size',
    place: 'บทที่ 1 ข้อ 2.2 (หน้า 4)',
    printed: 'มีจำนวน 6 กลุ่ม ดังนี้',
  },
  {
    id: 'development-area-count',
    th: 'ขอบเขตการพัฒนาที่ใช้หลักสูตรร่วมกันได้ เป็น 4 ด้าน',
    value: 4,
    unit: 'areas',
    bound: 'exact',
    about: 'size',
    place: 'บทที่ 5 ข้อ 5 (หน้า 38)',
    printed: 'ขอบเขตการพัฒนาที่สามารถใช้หลักสูตรการเรียนรู้ร่วมกันได้ เป็น 4 ด้าน',
  },
  {
    id: 'curriculum-count',
    th: 'หลักสูตรการพัฒนา 4 หลักสูตร',
    value: 4,
    unit: 'curricula',
    bound: 'exact',
    about: 'size',
    place: 'ภาคผนวก ข้อ 1.2',
    printed: 'จากหลักสูตรการพัฒนา 4 หลักสูตร',
  },
  {
    id: 'assessment-part-count',
    th: 'ประเมินตนเองทั้ง 4 ด้าน ได้แก่ ความสามารถ ความรู้ ประสบการณ์ และคุณลักษณะ',
    value: 4,
    unit: 'parts',
    bound: 'exact',
    about: 'size',
    place: 'บทที่ 6 ข้อ 2.1 (หน้า 40)',
    printed: 'ทั้ง 4 ด้าน ได้แก่ ด้านความสามารถ ด้านความรู้ ด้านประสบการณ์ และด้านคุณลักษณะ',
  },
];

const byId = new Map<string, Rule>(rules.map((entry) => [entry.id, entry]));

/**
 * The quantitative rule of that id.
 * @throws RangeError when the plan has no such rule.
 */
export function rule(id: string): Rule {
  const found = byId.get(id);
  if (found === undefined) throw new RangeError(`no such rule of the plan: ${id}`);
  return found;
}

/**
 * The plan's figures for one development method (minutes, people, months, shares), in the plan's order; those of one
 * kind of it and those of every kind when `kind` is given. Empty where the plan sets none.
 */
export function figuresOf(method: MethodId, kind?: string): readonly Rule[] {
  return rules.filter(
    (entry) =>
      entry.method === method && (kind === undefined || entry.kind === undefined || entry.kind === kind),
  );
}
