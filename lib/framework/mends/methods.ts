import type { Mend } from '../place.ts';

const BIBLIOGRAPHY = 'บรรณานุกรม';
const IDP1 = 'ภาคผนวก IDP1 (หน้า 73)';
const IDP2 = 'ภาคผนวก IDP2 (หน้า 74)';

/**
 * Misreadings of the scan that are mended in methods, rules, KPIs, focus, sources and forms. Where only a line break
 * inside a table cell left a space, that is listed too.
 */
export const methodsMends: readonly Mend[] = [
  {
    place: 'ภาคผนวก IDP1 ช่อง (3) (หน้า 73)',
    original: '๓๐ การลงมือปฏิบัติ โดยผู้บังคับบัญชา มอบหมาย',
    mended: '70 การลงมือปฏิบัติ โดยผู้บังคับบัญชามอบหมาย',
  },
  {
    place: 'บทที่ 5 ข้อ 4.1.2 นิยาม (หน้า 38)',
    original: 'หรือตามที่คุณบังคับบัญชาพิจารณากำหนด',
    mended: 'หรือตามที่ผู้บังคับบัญชาพิจารณากำหนด',
  },
  {
    place: 'บทที่ 6 ข้อ 6 A1 (หน้า 61)',
    original: 'และมีผลต่อการปฏิบัติงานที่ทำหายยิ่งขึ้น',
    mended: 'และมีผลต่อการปฏิบัติงานที่ท้าทายยิ่งขึ้น',
  },
  {
    place: 'บทที่ 6 ข้อ 6 A1 (หน้า 61)',
    original: 'การพัฒนาประเด็นที่เป็นเป็นจุดอ่อน (Gap)',
    mended: 'การพัฒนาประเด็นที่เป็นจุดอ่อน (Gap)',
  },
  {
    place: 'ภาคผนวก ข้อ 2 A1',
    original: 'การพัฒนาประเด็นที่เป็นเป็นจุดอ่อน (Gap)',
    mended: 'การพัฒนาประเด็นที่เป็นจุดอ่อน (Gap)',
  },
  {
    place: 'บทที่ 6 ข้อ 5.1 จุดเน้นการพัฒนา (หน้า 52)',
    original: 'การใช้เครื่องมือดิจิทัลเพื่อการบริหาร ราชการ',
    mended: 'การใช้เครื่องมือดิจิทัลเพื่อการบริหารราชการ',
  },
  {
    place: 'คำนำ ข้อ 2',
    original: 'ทักษะการบุคคลของกรุงเทพมหานครมีความรู้และทักษะในการใช้เทคโนโลยีดิจิทัลที่ทันสมัย',
    mended: 'ทรัพยากรบุคคลของกรุงเทพมหานครมีความรู้และทักษะในการใช้เทคโนโลยีดิจิทัลที่ทันสมัย',
  },
  {
    place: 'คำนำ ข้อ 3',
    original: 'ทักษะการบุคคลของกรุงเทพมหานครมีความรู้ด้านให้บริการดิจิทัลภาครัฐ',
    mended: 'ทรัพยากรบุคคลของกรุงเทพมหานครมีความรู้ด้านให้บริการดิจิทัลภาครัฐ',
  },
  {
    place: 'บทที่ 3 เชิงอรรถ 2',
    original: 'ค้นหามือ ๗ สิงหาคม ๒๕๖๓',
    mended: 'ค้นหาเมื่อ 7 สิงหาคม 2563',
  },
  { place: 'บทที่ 6 ข้อ 5 แหล่งเรียนรู้', original: 'E- Learning', mended: 'E-Learning' },
  { place: IDP1, original: '(๔) เป้าหมาย การนำไปพัฒนางาน', mended: '(4) เป้าหมายการนำไปพัฒนางาน' },
  { place: IDP1, original: '(๖) วิธีประเมินผล การพัฒนา', mended: '(6) วิธีประเมินผลการพัฒนา' },
  { place: IDP1, original: 'ประเมิน ตนเอง', mended: 'ประเมินตนเอง' },
  { place: IDP1, original: '/เพื่อน ร่วมงาน', mended: '/เพื่อนร่วมงาน' },
  { place: IDP2, original: 'รายการความสามารถและ ความรู้', mended: 'รายการความสามารถและความรู้' },
  { place: IDP2, original: '/หัวข้อ การพัฒนา', mended: '/หัวข้อการพัฒนา' },
  { place: IDP2, original: 'เป้าหมายการนำไป พัฒนางาน', mended: 'เป้าหมายการนำไปพัฒนางาน' },
  { place: BIBLIOGRAPHY, original: '๒๕๕๘-๒๖๒', mended: '258-262' },
  { place: BIBLIOGRAPHY, original: String.raw`option=com\\_eventbooking`, mended: 'option=com_eventbooking' },
  { place: BIBLIOGRAPHY, original: String.raw`&parent\\_categoryid=3`, mended: '&parent_categoryid=3' },
  { place: BIBLIOGRAPHY, original: String.raw`digital\\_skills`, mended: 'digital_skills' },
  {
    place: BIBLIOGRAPHY,
    original: 'รายงานผลการดำเนินงานตามแผนปฏิบัติ<br/>ราชการ กทม.',
    mended: 'รายงานผลการดำเนินงานตามแผนปฏิบัติราชการ กทม.',
  },
  { place: 'ภาคผนวก ที่มาของแผน', original: 'ในการการพัฒนาตามแผนฯ', mended: 'ในการพัฒนาตามแผนฯ' },
  { place: 'ภาคผนวก Learning Model ข้อ 1.1', original: 'เกิดการรักของค้ความรู้', mended: 'เกิดการรักษาองค์ความรู้' },
  { place: 'ภาคผนวก Learning Model ข้อ 1.2', original: 'แก้ไขปรับปรุงให้ทันที่', mended: 'แก้ไขปรับปรุงให้ทันที' },
  {
    place: 'ภาคผนวก Learning Model ข้อ 1.3',
    original: 'ควบคุมกำกับกับการมอบหมายโครงการ',
    mended: 'ควบคุมกำกับการมอบหมายโครงการ',
  },
  {
    place: 'ภาคผนวก Learning Model ข้อ 1.4',
    original: 'สามารถนำมาชมองที่ได้รับมาปรับใช้',
    mended: 'สามารถนำมุมมองที่ได้รับมาปรับใช้',
  },
  {
    place: 'ภาคผนวก Learning Model ข้อ 1.5',
    original: 'กำหนดลักษณะงานงานและบุคคล',
    mended: 'กำหนดลักษณะงานและบุคคล',
  },
  { place: 'ภาคผนวก Learning Model ข้อ 1.6', original: 'ทำหน้าที่เป็นที่เลี้ยง', mended: 'ทำหน้าที่เป็นพี่เลี้ยง' },
  { place: 'ภาคผนวก Learning Model ข้อ 2.1', original: 'ผู้รับคํานะแนะนํา', mended: 'ผู้รับคำแนะนำ' },
  { place: 'ภาคผนวก Learning Model ข้อ 2.1', original: 'การทําคําถามใจกับ', mended: 'การทำความเข้าใจกับ' },
  { place: 'ภาคผนวก Learning Model ข้อ 2.1', original: 'โดยที่เลี้ยงต้อง', mended: 'โดยพี่เลี้ยงต้อง' },
  { place: 'ภาคผนวก Learning Model ข้อ 2.1', original: 'ก้าวกายเรื่องส่วนตัว', mended: 'ก้าวก่ายเรื่องส่วนตัว' },
  { place: 'ภาคผนวก Learning Model ข้อ 2.1', original: 'ที่เลี้ยงต้องประเมินผล', mended: 'พี่เลี้ยงต้องประเมินผล' },
  { place: 'ภาคผนวก Learning Model ข้อ 2.1', original: 'ปรึกษาจากที่เลี้ยงได้', mended: 'ปรึกษาจากพี่เลี้ยงได้' },
  {
    place: 'ภาคผนวก Learning Model ข้อ 2.2',
    original: 'เพื่อให้ทราบถึงเรื่อง que ผู้รับการโค้ช',
    mended: 'เพื่อให้ทราบถึงเรื่องที่ผู้รับการโค้ช',
  },
  { place: 'ภาคผนวก Learning Model ข้อ 2.2', original: 'ที่จะทําคําถามใจ', mended: 'ที่จะทำความเข้าใจ' },
  { place: 'ภาคผนวก Learning Model ข้อ 2.2', original: 'ทำให้ดูเป็นตัวอย่่าง', mended: 'ทำให้ดูเป็นตัวอย่าง' },
  { place: 'ภาคผนวก Learning Model ข้อ 2.2', original: 'ผู้ได้บังคับบัญชา', mended: 'ผู้ใต้บังคับบัญชา' },
  { place: 'ภาคผนวก Learning Model ข้อ 2.3', original: 'กล่าวเปิดเผยตนเอง', mended: 'กล้าเปิดเผยตนเอง' },
  { place: 'ภาคผนวก Learning Model ข้อ 2.3', original: 'ร่วมกันแก้ปัญหของสมาชิก', mended: 'ร่วมกันแก้ปัญหาของสมาชิก' },
  { place: 'ภาคผนวก Learning Model ข้อ 3.3', original: 'วิคิด วิธีแก้ไขปัญหา', mended: 'วิธีคิด วิธีแก้ไขปัญหา' },
  { place: 'ภาคผนวก Learning Model ข้อ 3.3', original: 'สสำรวจความพร้อม', mended: 'สำรวจความพร้อม' },
  { place: 'ภาคผนวก Learning Model ข้อ 3.3', original: 'ให้จัดบันทึกประเด็น', mended: 'ให้จดบันทึกประเด็น' },
];
