<?php
// This file is part of Moodle - https://moodle.org/
//
// Moodle is free software: you can redistribute it and/or modify
// it under the terms of the GNU General Public License as published by
// the Free Software Foundation, either version 3 of the License, or
// (at your option) any later version.
//
// Moodle is distributed in the hope that it will be useful,
// but WITHOUT ANY WARRANTY; without even the implied warranty of
// MERCHANTABILITY or FITNESS FOR A PARTICULAR PURPOSE.  See the
// GNU General Public License for more details.
//
// You should have received a copy of the GNU General Public License
// along with Moodle.  If not, see <https://www.gnu.org/licenses/>.
/**
 * Words of the plugin, Thai.
 *
 * @package    local_idpbridge
 * @copyright  2026 IDP Companion contributors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

defined('MOODLE_INTERNAL') || die();

$string['account'] = 'บัญชีผู้ใช้';
$string['agency'] = 'หน่วยงาน';
$string['attestationoff'] = 'ปิดการลงลายมือชื่อดิจิทัลไว้ในการตั้งค่า ผลการเรียนจึงส่งไปโดยไม่มีลายมือชื่อ';
$string['attested'] = 'เว็บนี้รับรอง';
$string['bucket'] = '70, 20 หรือ 10';
$string['byagency'] = 'ตามหน่วยงาน';
$string['bymissiongroup'] = 'ตามกลุ่มภารกิจ';
$string['cleanup'] = 'ล้างรายการพัฒนาที่หมดกำหนดเก็บ';
$string['codes'] = 'ความสามารถ';
$string['codeshint'] = 'รหัส หรืออักษรของกลุ่ม (DLit100, DLit)';
$string['completed'] = 'วันที่เรียนจบ';
$string['developedwhen'] = 'นับว่าได้รับการพัฒนา (4.2) เมื่อ';
$string['entries'] = 'รายการพัฒนารายบุคคล (IDP)';
$string['entry'] = 'รายการเรียนรู้';
$string['eventlogsubmitted'] = 'ส่งรายการพัฒนาแล้ว';
$string['eventlogwithdrawn'] = 'ถอนรายการพัฒนาแล้ว';
$string['everyitem'] = 'เป็นไปตามแผนทุกรายการ';
$string['evidenceattested'] = 'เว็บนี้เองบันทึกว่าเรียนจบ';
$string['evidenceday'] = 'เรียนจบเมื่อ {$a}';
$string['evidencehours'] = '{$a} ชั่วโมง';
$string['evidencesent'] = 'ผู้เรียนส่งจากคู่เรียน';
$string['fingerprint'] = 'ลายนิ้วมือ (SHA-256)';
$string['fiscalyear'] = 'ปีงบประมาณ (พ.ศ.)';
$string['hours'] = 'ชั่วโมง';
$string['hours10'] = 'ชั่วโมง 10';
$string['hours20'] = 'ชั่วโมง 20';
$string['hours70'] = 'ชั่วโมง 70';
$string['idpbridge:submit'] = 'ส่งรายการพัฒนาของตนเอง';
$string['idpbridge:viewreport'] = 'ดูรายการพัฒนาของทุกคน';
$string['indicator'] = 'ตัวชี้วัด';
$string['keyactive'] = 'ใช้อยู่';
$string['keycreated'] = 'สร้างเมื่อ';
$string['keyid'] = 'กุญแจ';
$string['keyretired'] = 'เลิกใช้เมื่อ';
$string['keys'] = 'สะพาน IDP: กุญแจลงลายมือชื่อ';
$string['keysintro'] = 'เว็บนี้ใช้กุญแจที่ใช้อยู่ลงลายมือชื่อรับรองการเรียนจบ โปรดแจ้งลายนิ้วมือแก่ฝ่ายบุคคลทางช่องทางอื่นที่ไม่ใช่เว็บนี้ เพื่อให้แยกกุญแจจริงจากกุญแจปลอมได้ กุญแจสาธารณะเปิดให้ทุกคนดูที่';
$string['keyunreadable'] = 'ถอดรหัสกุญแจส่วนตัวไม่ได้ เว็บอาจย้ายมาโดยไม่มีกุญแจเข้ารหัสเดิม จะไม่มีการลงลายมือชื่อจนกว่าจะสร้างกุญแจใหม่';
$string['kpi411'] = 'ข้าราชการและครู: ประเมินตนเองและมีแผน IDP';
$string['kpi412'] = 'ลูกจ้างประจำกลุ่มเป้าหมาย: ประเมินตนเองและมีแผน IDP';
$string['kpi42'] = 'ได้รับการพัฒนาตามแผน จากผู้ที่มีแผน IDP';
$string['kpis'] = 'ตัวชี้วัดและ 70:20:10';
$string['missiongroup'] = 'กลุ่มภารกิจ';
$string['missiongroupA'] = 'A ผู้ทำงานด้านนโยบายและวิชาการ';
$string['missiongroupE'] = 'E ผู้บริหารระดับสูง';
$string['missiongroupM'] = 'M ผู้อำนวยการ';
$string['missiongroupO'] = 'O ผู้ปฏิบัติงานอื่น';
$string['missiongroupS'] = 'S ผู้ทำงานด้านบริการ';
$string['missiongroupT'] = 'T ผู้ปฏิบัติงานเฉพาะด้านเทคโนโลยี';
$string['moreagencies'] = 'ไม่ได้แสดงหน่วยงานที่เล็กกว่าอีก {$a} แห่ง ดูได้ในรายงานรายการพัฒนา';
$string['name'] = 'ชื่อที่ผู้เรียนเขียน';
$string['noconsent'] = 'ไม่มีคำยินยอมของผู้เรียนมาด้วย โปรดดูตัวอย่างก่อนส่งและยินยอมอีกครั้ง';
$string['nokey'] = 'ยังไม่มีกุญแจลงลายมือชื่อ ผลการเรียนจะส่งไปโดยไม่มีลายมือชื่อจนกว่าจะสร้างกุญแจ';
$string['nosodium'] = 'ลงลายมือชื่อไม่ได้ เพราะ PHP ของเครื่องแม่ข่ายนี้ไม่มีส่วนขยาย sodium ส่วนอื่นใช้ได้ตามปกติ โปรดขอให้ผู้ดูแลเครื่องติดตั้งเพิ่ม';
$string['notgiven'] = 'ไม่ได้ระบุ';
$string['ofpeople'] = 'จาก';
$string['oldclient'] = 'คู่เรียนรุ่นนี้เก่าเกินไปสำหรับเว็บนี้ โปรดอัปเดตแล้วส่งใหม่';
$string['people'] = 'คน';
$string['peoplesent'] = 'มีผู้ส่งข้อมูลของปีงบประมาณนี้ {$a} คน';
$string['percent'] = 'ร้อยละ';
$string['person'] = 'บุคคลตามที่แจ้ง';
$string['personnel'] = 'ประเภทบุคลากร';
$string['personnelcivil-servant'] = 'ข้าราชการสามัญ';
$string['personnelpermanent-employee'] = 'ลูกจ้างประจำ';
$string['personnelteacher'] = 'ข้าราชการครูและบุคลากรทางการศึกษา';
$string['planned'] = 'มีแผน IDP';
$string['pluginname'] = 'สะพาน IDP';
$string['position'] = 'ตำแหน่ง';
$string['prepared'] = 'ประเมินตนเองและมีแผน IDP';
$string['privacy:agency'] = 'หน่วยงาน';
$string['privacy:agreed'] = 'เวลาที่ยินยอม';
$string['privacy:assessed'] = 'ประเมินตนเองของปีนั้นแล้วหรือไม่';
$string['privacy:attestation'] = 'คำรับรองที่เว็บลงลายมือชื่อว่าเรียนจบ';
$string['privacy:attested'] = 'เว็บนี้ลงลายมือชื่อรับรองหรือไม่';
$string['privacy:bucket'] = '70, 20 หรือ 10';
$string['privacy:codes'] = 'ความสามารถ';
$string['privacy:completed'] = 'วันที่เรียนจบ';
$string['privacy:core_competency'] = 'รายการยังเป็นหลักฐานการเรียนรู้เดิม ซึ่งระบบหลักเก็บไว้';
$string['privacy:entries'] = 'จำนวนรายการ';
$string['privacy:entryid'] = 'รหัสรายการของผู้เรียน';
$string['privacy:fiscalyear'] = 'ปีงบประมาณ';
$string['privacy:local_idpbridge_consent'] = 'คำยินยอมของผู้เรียนในการส่งแต่ละครั้ง';
$string['privacy:local_idpbridge_entry'] = 'รายการพัฒนาที่ผู้เรียนส่ง';
$string['privacy:local_idpbridge_person'] = 'ข้อมูลที่ผู้เรียนแจ้งเกี่ยวกับตนเอง';
$string['privacy:local_idpbridge_year'] = 'ข้อมูลปีงบประมาณที่ผู้เรียนแจ้ง และยอดรวมของรายการ';
$string['privacy:method'] = 'วิธีการพัฒนา';
$string['privacy:minutes'] = 'นาที';
$string['privacy:minutes10'] = 'นาทีของ 10';
$string['privacy:minutes20'] = 'นาทีของ 20';
$string['privacy:minutes70'] = 'นาทีของ 70';
$string['privacy:missiongroup'] = 'กลุ่มภารกิจ';
$string['privacy:name'] = 'ชื่อ';
$string['privacy:outcome'] = 'ผลของแผน';
$string['privacy:personnel'] = 'ประเภทบุคลากร';
$string['privacy:planned'] = 'มีแผน IDP ของปีนั้นหรือไม่';
$string['privacy:position'] = 'ตำแหน่ง';
$string['privacy:provider'] = 'ผู้จัดหลักสูตร';
$string['privacy:rung'] = 'ขั้นหลักฐาน';
$string['privacy:seen'] = 'สิ่งที่เห็นเป็นหลักฐาน';
$string['privacy:sentence'] = 'ข้อความที่ยินยอม';
$string['privacy:timecreated'] = 'เวลาที่ส่งครั้งแรก';
$string['privacy:timemodified'] = 'เวลาที่ส่งครั้งล่าสุด';
$string['privacy:title'] = 'ชื่อรายการ';
$string['privacy:url'] = 'ที่อยู่ของหลักสูตร';
$string['privacy:userid'] = 'ผู้เรียน';
$string['provider'] = 'ผู้จัด';
$string['reached'] = 'ทำได้แล้ว';
$string['rotate'] = 'สร้างกุญแจใหม่';
$string['rotateconfirm'] = 'จากนี้ไปจะลงลายมือชื่อด้วยกุญแจใหม่ กุญแจเดิมเลิกใช้ ส่วนลับถูกลบ ส่วนสาธารณะยังแสดงไว้เพื่อตรวจคำรับรองเก่าได้ ต้องแจ้งลายนิ้วมือใหม่แก่ฝ่ายบุคคล';
$string['rotated'] = 'ใช้กุญแจใหม่แล้ว';
$string['rung'] = 'หลักฐาน';
$string['rung1'] = '1 แจ้งเอง';
$string['rung2'] = '2 เห็นหน้าหลักสูตร';
$string['rung3'] = '3 หน้าเว็บแสดงว่าจบ';
$string['rung4'] = '4 ระบบเว็บเรียนยืนยัน';
$string['rung5'] = '5 หน่วยงานรับรอง';
$string['sent'] = 'ส่งเมื่อ';
$string['setattestation'] = 'ลงลายมือชื่อรับรองการเรียนจบ';
$string['setattestation_desc'] = 'ผู้เรียนได้คำรับรองที่เว็บนี้ลงลายมือชื่อสำหรับทุกหลักสูตรที่เรียนจบ ต้องมีส่วนขยาย sodium ของ PHP';
$string['setframework'] = 'กรอบความสามารถ';
$string['setframework_desc'] = 'หมายเลข ID ของกรอบที่จะเชื่อมรายการเข้ากับความสามารถ เว้นว่างหมายถึงทุกกรอบที่เปิดให้เห็น';
$string['sethoursfield'] = 'ช่องชั่วโมงเรียน';
$string['sethoursfield_desc'] = 'ชื่อย่อของช่องข้อมูลหลักสูตรที่เก็บชั่วโมงเรียน เว้นว่างหมายถึงไม่มีชั่วโมง';
$string['setkeepdays'] = 'เก็บรายการไว้ (วัน)';
$string['setkeepdays_desc'] = 'ลบรายการที่จบและส่งมานานกว่านี้ และคำยินยอมที่ให้ไว้นานกว่านี้ ในเวลากลางคืน 0 หมายถึงเก็บทั้งหมด';
$string['setofficials'] = 'จำนวนข้าราชการและครูทั้งหมด';
$string['setofficials_desc'] = 'จำนวนคนที่ใช้คิดตัวชี้วัด 4.1.1 ใส่ 0 หากไม่ทราบ จะไม่แสดงร้อยละ';
$string['setsubmit'] = 'รับรายการพัฒนา';
$string['setsubmit_desc'] = 'ผู้เรียนส่งรายการที่เลือกได้ และถอนได้ทุกเมื่อ แม้ขณะปิดรับ';
$string['settargets'] = 'จำนวนลูกจ้างประจำกลุ่มเป้าหมายทั้งหมด';
$string['settargets_desc'] = 'จำนวนคนที่ใช้คิดตัวชี้วัด 4.1.2 ใส่ 0 หากไม่ทราบ จะไม่แสดงร้อยละ';
$string['someitem'] = 'เป็นไปตามแผนอย่างน้อยหนึ่งรายการ';
$string['submitoff'] = 'ขณะนี้เว็บนี้ยังไม่เปิดรับรายการพัฒนา';
$string['target'] = 'เป้าหมาย';
$string['title'] = 'ชื่อรายการ';
$string['toolarge'] = 'ส่งมากเกินไปในครั้งเดียว โปรดส่งทีละน้อยลง';
$string['toomany'] = 'ส่งบ่อยเกินไป โปรดรอหนึ่งชั่วโมงแล้วส่งใหม่';
$string['unknown'] = 'ไม่ทราบ';
$string['wholesunknown'] = 'เว็บนี้ไม่ทราบจำนวนคนทั้งหมด ผู้ดูแลระบบใส่ได้ในการตั้งค่าสะพาน IDP แล้วจึงจะแสดงร้อยละ เมื่อไม่มีรายชื่อกลุ่มเป้าหมาย ลูกจ้างประจำทุกคนที่ส่งข้อมูลจะอยู่ในข้อ 4.1.2';
