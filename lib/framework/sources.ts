import type { Place } from './place.ts';

/** A learning source (แหล่งเรียนรู้) or a work that the plan refers to. */
export interface Source {
  /** Stable kebab-case name. */
  id: string;
  /** The name or the reference as printed. */
  th: string;
  /** Addresses as printed; empty where the plan prints none. */
  urls: readonly string[];
  /** `learning`: where courses are taken; `reference`: a work of the bibliography or of a footnote. */
  kind: 'learning' | 'reference';
  /** For learning sources: the short name that curriculum rows use for their provider. */
  provider?: 'OCSC' | 'TDGA' | 'ThaiMOOC' | 'BMA';
  place: Place;
  /** Thai: what else the plan says of it elsewhere. */
  note?: string;
}

const LEARNING = 'บทที่ 6 ข้อ 5 แหล่งเรียนรู้';
const BIBLIOGRAPHY = 'บรรณานุกรม';

/** The plan's learning sources in the order printed, then its bibliography and footnotes. */
export const sources: readonly Source[] = [
  {
    id: 'bma',
    th: 'E-Learning การพัฒนาทักษะด้านดิจิทัลของ กทม. - สำนักยุทธศาสตร์และประเมินผล กทม.',
    urls: [],
    kind: 'learning',
    provider: 'BMA',
    place: LEARNING,
    note: 'แผนไม่ได้พิมพ์ที่อยู่เว็บไซต์ไว้ ภาคผนวก ข้อ 1.2.3 เรียกว่า หลักสูตรออนไลน์ของสำนักยุทธศาสตร์และประเมินผล',
  },
  {
    id: 'ocsc',
    th: 'E-Learning สำนักงาน ก.พ.',
    urls: ['https://ocsc.chulaonline.net', 'https://learn.ocsc.go.th'],
    kind: 'learning',
    provider: 'OCSC',
    place: LEARNING,
  },
  {
    id: 'tdga',
    th: 'E-Learning TDGA',
    urls: ['https://tdga.dga.or.th'],
    kind: 'learning',
    provider: 'TDGA',
    place: LEARNING,
  },
  {
    id: 'thaimooc',
    th: 'E-Learning ThaiMOOC',
    urls: ['https://thaimooc.org'],
    kind: 'learning',
    provider: 'ThaiMOOC',
    place: LEARNING,
  },
  {
    id: 'ref-tdga-courses',
    th: 'สถาบันพัฒนาบุคลากรภาครัฐด้านดิจิทัล. หลักสูตรออนไลน์ทักษะดิจิทัล ที่เปิดร่วมกับเครือข่ายความร่วมมือ. ค้นหาเมื่อ 15 ตุลาคม 2563',
    urls: [
      'https://tdga.dga.or.th/index.php?option=com_eventbooking&view=search&Itemid=210&parent_categoryid=3&lang=en',
    ],
    kind: 'reference',
    place: BIBLIOGRAPHY,
  },
  {
    id: 'ref-bma-plan-2',
    th: 'สำนักยุทธศาสตร์และประเมินผล. แผนพัฒนากรุงเทพมหานคร ระยะที่ 2 (พ.ศ. 2561 - 2565). (ม.ป.ท. : ม.ป.พ., ม.ป.ป.), 258-262.',
    urls: [],
    kind: 'reference',
    place: BIBLIOGRAPHY,
    note: 'อ้างในเชิงอรรถ 1 ของบทที่ 3 ด้วย',
  },
  {
    id: 'ref-bma-ict-plan',
    th: 'สำนักยุทธศาสตร์และประเมินผล. (2560). เอกสารประกอบการสัมมนาตามโครงการจ้างที่ปรึกษาจัดทำแผนแม่บทเทคโนโลยีสารสนเทศและการสื่อสารกรุงเทพมหานคร ระยะ 5 ปี (พ.ศ. 2561 - 2565).',
    urls: [],
    kind: 'reference',
    place: BIBLIOGRAPHY,
  },
  {
    id: 'ref-bma-results-2561',
    th: 'สำนักยุทธศาสตร์และประเมินผล. (2563). รายงานผลการดำเนินงานตามแผนปฏิบัติราชการกรุงเทพมหานคร ประจำปีงบประมาณ พ.ศ. 2561 (1 ต.ค. 60-30 ก.ย. 61). ค้นหาเมื่อ 7 สิงหาคม 2563',
    urls: ['http://www.bangkok.go.th/sed/page/sub/11293/รายงานผลการดำเนินงานตามแผนปฏิบัติราชการ กทม.'],
    kind: 'reference',
    place: BIBLIOGRAPHY,
    note: 'เชิงอรรถ 2 ของบทที่ 3 พิมพ์ที่อยู่เดียวกันสั้นกว่า: http://www.bangkok.go.th/sed/page/sub/11293/รายงานผลการดำเนินงาน',
  },
  {
    id: 'ref-ocsc-guideline',
    th: 'สำนักงานคณะกรรมการข้าราชการพลเรือน. แนวทางการพัฒนาทักษะด้านดิจิทัลของข้าราชการและบุคลากรภาครัฐ เพื่อการปรับเปลี่ยนเป็นรัฐบาลดิจิทัล. ค้นหาเมื่อ 17 สิงหาคม 2563',
    urls: ['https://www.ocsc.go.th/digital_skills'],
    kind: 'reference',
    place: BIBLIOGRAPHY,
  },
  {
    id: 'ref-ocsc-skills',
    th: 'สำนักงานคณะกรรมการข้าราชการพลเรือน. ทักษะด้านดิจิทัลของข้าราชการและบุคลากรภาครัฐ เพื่อการปรับเปลี่ยนเป็นรัฐบาลดิจิทัล ตาม (ว6/2561). ค้นหาเมื่อ 25 สิงหาคม 2563',
    urls: ['https://www.ocsc.go.th/digital_skills2'],
    kind: 'reference',
    place: BIBLIOGRAPHY,
  },
  {
    id: 'ref-ocsc-idp',
    th: 'สำนักงานคณะกรรมการข้าราชการพลเรือน. การจัดทำแผนพัฒนาตนเอง. ค้นหาเมื่อ 8 ตุลาคม 2563',
    urls: ['https://www.ocsc.go.th/DLProject/idp'],
    kind: 'reference',
    place: BIBLIOGRAPHY,
  },
  {
    id: 'ref-ocsc-3a',
    th: 'คู่มือการจัดทำแผนพัฒนาเฉพาะบุคคล สำหรับระบบข้าราชการผู้มีผลสัมฤทธิ์สูง สำนักงาน ก.พ.',
    urls: [],
    kind: 'reference',
    place: 'บทที่ 6 ข้อ 6 เชิงอรรถ 1 (หน้า 61)',
    note: 'ที่มาของหลักการพัฒนา 3A',
  },
];
