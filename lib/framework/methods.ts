import type { Place } from './place.ts';

/** The share of development (ร้อยละ) that a method counts under in the plan's 70 : 20 : 10. */
export type Bucket = 70 | 20 | 10;

/**
 * Which of the plan's two statements on 70 : 20 : 10 is followed where they disagree: the appendix with its form
 * IDP1 (`appendix`, the default), or the headings of the curriculum tables in chapter 6 section 5 (`curriculum`).
 */
export type Reading = 'appendix' | 'curriculum';

/**
 * The development methods (วิธีการพัฒนา) of the plan. The first ten are the columns of the curriculum tables, in
 * the order of the columns.
 */
export type MethodId =
  | 'self'
  | 'online'
  | 'ojt'
  | 'project'
  | 'rotation'
  | 'shadowing'
  | 'mentoring'
  | 'consulting'
  | 'meeting'
  | 'classroom'
  | 'coaching'
  | 'counterpart'
  | 'team-meeting'
  | 'feedback'
  | 'scholarship'
  | 'job-assignment'
  | 'job-enrichment'
  | 'job-enlargement'
  | 'activity'
  | 'internal-trainer'
  | 'site-visit'
  | 'benchmarking'
  | 'problem-solving'
  | 'team-working'
  | 'manual-making'
  | 'free-online';

/**
 * What a log entry of a method should say besides title, dates and hours. `what`: the task, skill or topic;
 * `withWhom`: the person (or, for benchmarking, the organisation) learned from or with; `projectName`; `result`: the
 * product or outcome; `organiser`: who held or paid for it; `lectureShare`: percent of the time that was lecture;
 * `kind`: one of the method's `kinds`; `people`: how many received it; `sessionMinutes`: minutes of one session;
 * `location`: the unit or site visited or moved to; `source`: where it was read.
 */
type MethodField =
  | 'what'
  | 'withWhom'
  | 'projectName'
  | 'result'
  | 'organiser'
  | 'lectureShare'
  | 'kind'
  | 'people'
  | 'sessionMinutes'
  | 'location'
  | 'source';

/** One of the forms (รูปแบบ) in which the plan says a method is done, named as the plan prints it. */
interface MethodKind {
  id: string;
  th: string;
  en?: string;
}

/** One development method of the plan (วิธีการพัฒนา). */
export interface Method {
  id: MethodId;
  /** The Thai name as the plan prints it. */
  th: string;
  /** The English name as the plan prints it; ours where `note` says so. */
  en: string;
  /** Other names that the plan prints for the same method. */
  alsoPrinted?: readonly string[];
  /** What the method counts under, per reading of the plan. */
  bucket: Readonly<Record<Reading, Bucket>>;
  /** Where the plan says most about the method. */
  place: Place;
  /** Every other place that lists the method. */
  alsoAt?: readonly Place[];
  /** The forms that the plan distinguishes. */
  kinds?: readonly MethodKind[];
  /** What an entry of this method should say. */
  fields: readonly MethodField[];
  /** Thai. Where a reading does not print the method itself, says which of the plan's statements was used. */
  note?: string;
}

const CH1 = 'บทที่ 1 ข้อ 2.3.4 (หน้า 5)';
const CH4 = 'บทที่ 4 ข้อ 6 (หน้า 36)';
const CH6_70 = 'บทที่ 6 ข้อ 2.3.1 (หน้า 41)';
const CH6_20 = 'บทที่ 6 ข้อ 2.3.2 (หน้า 41)';
const CH6_10 = 'บทที่ 6 ข้อ 2.3.3 (หน้า 41)';
const TABLES = 'บทที่ 6 ข้อ 5 หัวตารางหลักสูตร';
const MODEL_70 = 'ภาคผนวก Learning Model ข้อ 1 รูปแบบ 70';
const MODEL_20 = 'ภาคผนวก Learning Model รูปแบบ 20';
const MODEL_10 = 'ภาคผนวก Learning Model รูปแบบ 10';
const STEPS_20 = 'ภาคผนวก ข้อ 1.2.2';
const STEPS_10 = 'ภาคผนวก ข้อ 1.2.3';
const IDP1_20 = 'ภาคผนวก IDP1 ช่อง (3) 20 (หน้า 73)';
const IDP1_10 = 'ภาคผนวก IDP1 ช่อง (3) 10 (หน้า 73)';

const NOT_IN_TABLES = 'หัวตารางหลักสูตรไม่ได้พิมพ์วิธีนี้ จึงใช้';

/** Every development method of the plan, the ten columns of the curriculum tables first. */
export const methods: readonly Method[] = [
  {
    id: 'self',
    th: 'การเรียนรู้ด้วยตนเองและฝึกปฏิบัติ',
    en: 'Self-Learning & Implementation',
    alsoPrinted: ['การเรียนรู้ด้วยตนเอง'],
    bucket: { appendix: 70, curriculum: 70 },
    place: 'ภาคผนวก Learning Model ข้อ 1.8',
    alsoAt: [CH1, CH4, CH6_70, TABLES],
    kinds: [
      { id: 'media', th: 'สื่ออิเล็กทรอนิกส์ สื่อออนไลน์ต่าง ๆ', en: 'E-learning /Social Media' },
      { id: 'reading', th: 'การอ่านหนังสือ บทความ งานวิจัย คู่มือ' },
    ],
    fields: ['what', 'kind', 'result'],
    note: 'ข้อ 1.8 นับสื่อออนไลน์ (E-learning /Social Media) ที่เรียนเองไว้ใน 70 ส่วนหลักสูตรฝึกอบรมออนไลน์ ภาคผนวกนับใน 10',
  },
  {
    id: 'online',
    th: 'การอบรมผ่านระบบออนไลน์',
    en: 'Online / E-Learning',
    alsoPrinted: [
      'การเรียนรู้ในรูปแบบออนไลน์และฝึกปฏิบัติ',
      'การเรียนรู้แบบออนไลน์และฝึกปฏิบัติ',
      'E-learning & Implementation',
      'e-training / e-Learning',
    ],
    bucket: { appendix: 10, curriculum: 70 },
    place: 'ภาคผนวก Learning Model ข้อ 3.2',
    alsoAt: [STEPS_10, MODEL_10, IDP1_10, CH4, CH6_70, TABLES],
    fields: ['organiser'],
    note: 'ภาคผนวก (ข้อ 1.2.3, รูปแบบ 10, ข้อ 3.2) และ IDP1 นับหลักสูตรออนไลน์ใน 10 ส่วนบทที่ 4 ข้อ 6 บทที่ 6 ข้อ 2.3.1 และหัวตารางหลักสูตรนับใน 70',
  },
  {
    id: 'ojt',
    th: 'การฝึกปฏิบัติในงาน',
    en: 'On the Job Training',
    alsoPrinted: ['การลงมือปฏิบัติ', 'การเรียนรู้จากการปฏิบัติงานจริง', 'การเรียนรู้จากการปฏิบัติงาน'],
    bucket: { appendix: 70, curriculum: 70 },
    place: 'ภาคผนวก Learning Model ข้อ 1.1',
    alsoAt: [CH1, CH4, CH6_70, TABLES],
    fields: ['what', 'withWhom'],
  },
  {
    id: 'project',
    th: 'การมอบหมายโครงการ',
    en: 'Project Assignment',
    alsoPrinted: ['การได้รับมอบหมายงานหรือโครงการที่ท้าทาย', 'การได้รับมอบหมายงานใหม่ ๆ ที่ท้าทาย'],
    bucket: { appendix: 70, curriculum: 70 },
    place: 'ภาคผนวก Learning Model ข้อ 1.3',
    alsoAt: [CH4, CH6_70, TABLES],
    kinds: [
      { id: 'individual', th: 'การมอบหมายโครงการรายบุคคล' },
      { id: 'group', th: 'การมอบหมายโครงการเป็นกลุ่ม' },
    ],
    fields: ['projectName', 'kind', 'withWhom', 'result'],
  },
  {
    id: 'rotation',
    th: 'การหมุนเวียนงาน',
    en: 'Job Rotation',
    bucket: { appendix: 70, curriculum: 70 },
    place: 'ภาคผนวก Learning Model ข้อ 1.6',
    alsoAt: [CH4, CH6_70, TABLES],
    kinds: [
      { id: 'position', th: 'การเปลี่ยนตำแหน่งงาน' },
      { id: 'unit', th: 'การเปลี่ยนหน่วยงาน' },
    ],
    fields: ['what', 'kind', 'location'],
  },
  {
    id: 'shadowing',
    th: 'การติดตาม/สังเกต',
    en: 'Job Shadowing',
    alsoPrinted: ['การติดตามเรียนรู้การทำงานของผู้บริหาร', 'Work Shadow'],
    bucket: { appendix: 70, curriculum: 70 },
    place: 'ภาคผนวก Learning Model ข้อ 1.5',
    alsoAt: [MODEL_70, CH4, CH6_70, TABLES],
    fields: ['withWhom', 'what'],
    note: 'ภาคผนวกใช้ทั้งชื่อ Job Shadowing (ในรายการ) และ Work Shadow (ข้อ 1.5) ข้อมูลนี้ถือเป็นวิธีเดียวกัน',
  },
  {
    id: 'mentoring',
    th: 'การเป็นพี่เลี้ยง',
    en: 'Mentoring',
    alsoPrinted: ['โปรแกรมพี่เลี้ยง', 'Mentoring Program', 'Mentoring/ Coaching'],
    bucket: { appendix: 20, curriculum: 20 },
    place: 'ภาคผนวก Learning Model ข้อ 2.1',
    alsoAt: [STEPS_20, MODEL_20, IDP1_20, CH4, CH6_20, TABLES],
    fields: ['withWhom', 'what'],
    note: 'ในตารางหลักสูตร ช่อง Mentoring/ Coaching เป็นช่องเดียว หมายถึงทั้งการเป็นพี่เลี้ยงและการสอนงาน',
  },
  {
    id: 'consulting',
    th: 'การให้คำปรึกษาแนะนำ',
    en: 'Consulting',
    alsoPrinted: ['การให้คำปรึกษา'],
    bucket: { appendix: 20, curriculum: 20 },
    place: 'ภาคผนวก Learning Model ข้อ 2.3',
    alsoAt: [MODEL_20, IDP1_20, CH4, CH6_20, TABLES],
    kinds: [
      { id: 'individual', th: 'การให้คำปรึกษาเป็นรายบุคคล', en: 'Individual Consulting' },
      { id: 'group', th: 'การให้คำปรึกษาแบบกลุ่ม', en: 'Group Consulting' },
    ],
    fields: ['kind', 'withWhom', 'people', 'sessionMinutes', 'what'],
  },
  {
    id: 'meeting',
    th: 'การประชุม/สัมมนา',
    en: 'Meeting/Seminar',
    alsoPrinted: ['การเข้าร่วมประชุม สัมมนา', 'การสัมมนา'],
    bucket: { appendix: 10, curriculum: 10 },
    place: 'ภาคผนวก Learning Model ข้อ 3.3',
    alsoAt: [MODEL_10, CH4, CH6_10, TABLES],
    kinds: [
      { id: 'own-unit', th: 'การเข้าร่วมประชุม/สัมมนาภายในหน่วยงาน' },
      { id: 'other-unit', th: 'การเข้าร่วมประชุม/สัมมนาภายในหน่วยงานอื่น' },
    ],
    fields: ['organiser', 'kind', 'what'],
  },
  {
    id: 'classroom',
    th: 'การฝึกอบรมในห้องเรียน',
    en: 'Classroom Training',
    alsoPrinted: ['การฝึกอบรม', 'การเรียนรู้ด้วยการฝึกอบรม', 'In-class Training'],
    bucket: { appendix: 10, curriculum: 10 },
    place: 'ภาคผนวก Learning Model ข้อ 3.1',
    alsoAt: [MODEL_10, IDP1_10, CH1, CH6_10, TABLES],
    kinds: [
      { id: 'in-house', th: 'การอบรมภายใน', en: 'In-House Training' },
      { id: 'public', th: 'การอบรมภายนอก', en: 'Public Training' },
    ],
    fields: ['organiser', 'kind', 'lectureShare'],
  },
  {
    id: 'coaching',
    th: 'การสอนงาน',
    en: 'Coaching',
    alsoPrinted: ['การโค้ช', 'การเรียนรู้ด้วยการสอนงานผู้อื่น', 'Mentoring/ Coaching'],
    bucket: { appendix: 20, curriculum: 20 },
    place: 'ภาคผนวก Learning Model ข้อ 2.2',
    alsoAt: [STEPS_20, MODEL_20, IDP1_20, CH1, CH4, CH6_20, TABLES],
    fields: ['withWhom', 'what'],
    note: 'ในตารางหลักสูตรรวมอยู่ในช่อง Mentoring/ Coaching ซึ่งข้อมูลหลักสูตรใช้รหัส mentoring',
  },
  {
    id: 'counterpart',
    th: 'การฝึกงานกับผู้เชี่ยวชาญในงาน',
    en: 'Counterpart',
    alsoPrinted: ['การฝึกงานกับผู้เชี่ยวชาญ'],
    bucket: { appendix: 20, curriculum: 20 },
    place: MODEL_20,
    alsoAt: [CH4, CH6_20],
    fields: ['withWhom', 'what'],
    note: `${NOT_IN_TABLES}บทที่ 6 ข้อ 2.3.2 และบทที่ 4 ข้อ 6`,
  },
  {
    id: 'team-meeting',
    th: 'การประชุมทีม',
    en: 'Team Meeting',
    bucket: { appendix: 20, curriculum: 20 },
    place: MODEL_20,
    alsoAt: [CH4],
    fields: ['what'],
    note: `${NOT_IN_TABLES}บทที่ 4 ข้อ 6 (บทที่ 6 ข้อ 2.3.2 ไม่มีวิธีนี้) และไม่ใช่การประชุม/สัมมนาใน 10`,
  },
  {
    id: 'feedback',
    th: 'การให้ข้อมูลป้อนกลับ',
    en: 'Feedback',
    alsoPrinted: ['การให้ข้อมูลป้อนกลับ (feedback) โดยหัวหน้าหรือผู้บริหาร'],
    bucket: { appendix: 20, curriculum: 20 },
    place: MODEL_20,
    alsoAt: [CH4, CH6_20],
    fields: ['withWhom', 'what'],
    note: `${NOT_IN_TABLES}บทที่ 6 ข้อ 2.3.2 และบทที่ 4 ข้อ 6`,
  },
  {
    id: 'scholarship',
    th: 'การให้ทุนการศึกษา',
    en: 'Scholarship',
    bucket: { appendix: 10, curriculum: 10 },
    place: MODEL_10,
    alsoAt: [CH4, CH6_10],
    fields: ['organiser', 'what', 'location'],
    note: `${NOT_IN_TABLES}บทที่ 6 ข้อ 2.3.3 และบทที่ 4 ข้อ 6`,
  },
  {
    id: 'job-assignment',
    th: 'การมอบหมายงาน',
    en: 'Job Assignment',
    bucket: { appendix: 70, curriculum: 70 },
    place: 'ภาคผนวก Learning Model ข้อ 1.2',
    fields: ['what', 'withWhom', 'result'],
    note: `มีเฉพาะในภาคผนวก ${NOT_IN_TABLES}รูปแบบ 70 ของภาคผนวกทั้งสองแบบ`,
  },
  {
    id: 'job-enrichment',
    th: 'การเพิ่มคุณค่าในงาน',
    en: 'Job Enrichment',
    bucket: { appendix: 70, curriculum: 70 },
    place: CH6_70,
    fields: ['what', 'withWhom'],
    note: 'มีเฉพาะในบทที่ 6 ข้อ 2.3.1 ซึ่งจัดไว้ใน 70 ภาคผนวกและหัวตารางหลักสูตรไม่ได้พิมพ์วิธีนี้ จึงใช้ 70 ทั้งสองแบบ',
  },
  {
    id: 'job-enlargement',
    th: 'การเพิ่มปริมาณงาน',
    en: 'Job Enlargement',
    bucket: { appendix: 70, curriculum: 70 },
    place: MODEL_70,
    alsoAt: [CH4, CH6_70],
    fields: ['what', 'withWhom'],
    note: `${NOT_IN_TABLES}บทที่ 6 ข้อ 2.3.1 และบทที่ 4 ข้อ 6`,
  },
  {
    id: 'activity',
    th: 'การทำกิจกรรม',
    en: 'Activity',
    bucket: { appendix: 70, curriculum: 70 },
    place: MODEL_70,
    alsoAt: [CH4, CH6_70],
    fields: ['what', 'withWhom'],
    note: `${NOT_IN_TABLES}บทที่ 6 ข้อ 2.3.1 และบทที่ 4 ข้อ 6`,
  },
  {
    id: 'internal-trainer',
    th: 'การเป็นวิทยากรภายใน',
    en: 'Internal Trainer',
    alsoPrinted: ['การเป็นวิทยากรภายในหน่วยงาน', 'Internal Trainer/In-House Instructor'],
    bucket: { appendix: 70, curriculum: 70 },
    place: 'ภาคผนวก Learning Model ข้อ 1.7',
    alsoAt: [MODEL_70, CH4, CH6_70],
    fields: ['what', 'people', 'organiser'],
    note: `${NOT_IN_TABLES}บทที่ 6 ข้อ 2.3.1 และบทที่ 4 ข้อ 6`,
  },
  {
    id: 'site-visit',
    th: 'การดูงานนอกสถานที่',
    en: 'Site Visit',
    bucket: { appendix: 70, curriculum: 70 },
    place: 'ภาคผนวก Learning Model ข้อ 1.4',
    alsoAt: [MODEL_70, CH4, CH6_70],
    kinds: [
      { id: 'own-organisation', th: 'การดูงานภายในหน่วยงาน /องค์กรเดียวกัน' },
      { id: 'other-organisation', th: 'การดูงานภายนอกองค์กร' },
    ],
    fields: ['location', 'kind', 'what'],
    note: `${NOT_IN_TABLES}บทที่ 6 ข้อ 2.3.1 และบทที่ 4 ข้อ 6`,
  },
  {
    id: 'benchmarking',
    th: 'การเปรียบเทียบกับคู่แข่ง/คู่เปรียบเทียบ',
    en: 'Benchmarking',
    alsoPrinted: ['การเปรียบเทียบกับองค์กรอื่น'],
    bucket: { appendix: 70, curriculum: 70 },
    place: CH6_70,
    alsoAt: [MODEL_70, CH4],
    fields: ['withWhom', 'what', 'result'],
    note: `${NOT_IN_TABLES}บทที่ 6 ข้อ 2.3.1 และบทที่ 4 ข้อ 6`,
  },
  {
    id: 'problem-solving',
    th: 'การลงมือแก้ไขปัญหา',
    en: 'Problem – Solving',
    bucket: { appendix: 70, curriculum: 70 },
    place: MODEL_70,
    alsoAt: [CH4],
    fields: ['what', 'result'],
    note: `${NOT_IN_TABLES}บทที่ 4 ข้อ 6 (บทที่ 6 ข้อ 2.3.1 ไม่มีวิธีนี้)`,
  },
  {
    id: 'team-working',
    th: 'การทำงานเป็นทีม',
    en: 'Team-Working',
    bucket: { appendix: 70, curriculum: 70 },
    place: MODEL_70,
    alsoAt: [CH4],
    fields: ['what', 'withWhom'],
    note: `${NOT_IN_TABLES}บทที่ 4 ข้อ 6 (บทที่ 6 ข้อ 2.3.1 ไม่มีวิธีนี้)`,
  },
  {
    id: 'manual-making',
    th: 'การจัดทำคู่มือในการทำงาน เอกสารต่าง ๆ',
    en: 'Writing work manuals and documents',
    bucket: { appendix: 70, curriculum: 70 },
    place: MODEL_70,
    fields: ['what', 'result'],
    note: `มีเฉพาะในภาคผนวก ${NOT_IN_TABLES}รูปแบบ 70 ของภาคผนวกทั้งสองแบบ ชื่อภาษาอังกฤษเป็นของเรา`,
  },
  {
    id: 'free-online',
    th: 'ความรู้ออนไลน์ทั่วไปที่ไม่เป็นหลักสูตรฝึกอบรม',
    en: 'Free online reading, not a training course',
    alsoPrinted: ['การเรียนรู้ด้วยตนเองตามความสนใจจากแหล่งเรียนรู้ต่าง ๆ'],
    bucket: { appendix: 70, curriculum: 70 },
    place: MODEL_70,
    fields: ['what', 'source'],
    note: `มีเฉพาะในภาคผนวก ${NOT_IN_TABLES}รูปแบบ 70 ของภาคผนวกทั้งสองแบบ ชื่อภาษาอังกฤษเป็นของเรา`,
  },
];

const byId = new Map<string, Method>(methods.map((entry) => [entry.id, entry]));

/** The development method (วิธีการพัฒนา) of that id, or `undefined` when the plan has none of that name. */
export function method(id: string): Method | undefined {
  return byId.get(id);
}

/** Whether the plan has a development method of that id. */
export function isMethodId(id: string): id is MethodId {
  return byId.has(id);
}

/**
 * Whether a method counts under 70, 20 or 10 when the plan is read that way.
 * @throws RangeError when the plan has no such method.
 */
export function bucketOf(id: MethodId, reading: Reading): Bucket {
  const found = byId.get(id);
  if (found === undefined) throw new RangeError(`no such development method: ${id}`);
  return found.bucket[reading];
}
