import type { CuratedSite } from '../curated-site.ts';

/**
 * Courses of OCSC Learning Space (สำนักงาน ก.พ.), by course code and by the number in the course's address. Each
 * course stands under its title as the site prints it.
 */
export const ocscCourses: CuratedSite = {
  builds: [
    // Data Visualization
    { keys: ['DS01', '1089'], competencies: ['DLit700'], judgement: 'sure', why: 'หัวข้อวิชาของแผน (AO 1.13)' },
    // Data Visualization 2
    {
      keys: ['DS02', '1090'],
      competencies: ['DLit700', 'DT600'],
      judgement: 'sure',
      why: 'นำเสนอข้อมูลด้วยภาพ ต่อจากหัวข้อวิชาของแผน',
    },
    // ความมั่นคงปลอดภัยบนอินเทอร์เน็ตและการปฏิบัติตนสำหรับข้าราชการยุคดิจิทัล
    {
      keys: ['DS03', '1078'],
      competencies: ['DLit100', 'DLit300'],
      judgement: 'sure',
      why: 'หัวข้อวิชาของแผน (EM 1.7)',
    },
    // Digital Code of Merit
    { keys: ['DS04', '1014'], competencies: ['DG100'], judgement: 'sure', why: 'หัวข้อวิชาของแผน (EM 2.1)' },
    // Microsoft Office Excel 2016
    {
      keys: ['DS06', '1016'],
      competencies: ['DLit200', 'DLit700'],
      judgement: 'sure',
      why: 'ใช้โปรแกรมตารางคำนวณ',
    },
    // การใช้ Microsoft Excel เพื่อการบริหารข้อมูล
    {
      keys: ['DS08', '1091'],
      competencies: ['DLit700', 'DLit200'],
      judgement: 'sure',
      why: 'หัวข้อวิชาของแผน (AO 1.12)',
    },
    // การออกแบบองค์กรดิจิทัล
    { keys: ['DS10', '1095'], competencies: ['SPM200'], judgement: 'sure', why: 'หัวข้อวิชาของแผน (AO 4.2)' },
    // การประมวลผลข้อมูลด้วยโปรแกรม PHP เบื้องต้น
    {
      keys: ['DS11', '1061'],
      competencies: ['DT100', 'DT600'],
      judgement: 'sure',
      why: 'เขียนโปรแกรม',
    },
    // Data Analytics
    { keys: ['DS12', '1087'], competencies: ['DT600'], judgement: 'sure', why: 'หัวข้อวิชาของแผน (EM 3.1)' },
    // Digital Literacy
    { keys: ['DS13', '1092'], competencies: ['DLit100'], judgement: 'sure', why: 'หัวข้อวิชาของแผน (EM 1.6)' },
    // การขับเคลื่อนการเปลี่ยนผ่านสู่รัฐบาลดิจิทัล
    { keys: ['DS14', '1096'], competencies: ['DTr100'], judgement: 'sure', why: 'หัวข้อวิชาของแผน (EM 5.3)' },
    // Google Tools เพื่อการพัฒนางาน
    {
      keys: ['DS15', '1097'],
      competencies: ['DLit400', 'DLit300'],
      judgement: 'sure',
      why: 'ทำงานร่วมกันแบบออนไลน์',
    },
    // AI Basic
    {
      keys: ['DS26', '1164'],
      competencies: ['DLit400', 'DT100'],
      judgement: 'sure',
      why: 'ใช้ AI เป็นเครื่องมือทำงาน',
    },
    // AI Skills for All
    {
      keys: ['DS27', '1165'],
      competencies: ['DLit400', 'DT100'],
      judgement: 'sure',
      why: 'ใช้ AI เป็นเครื่องมือทำงาน',
    },
    // กฎหมายพื้นฐานสำหรับข้าราชการ
    { keys: ['KD08', '1008'], competencies: ['DG100'], judgement: 'sure', why: 'หัวข้อวิชาของแผน (AO 2.3)' },
    // พระราชบัญญัติข้อมูลข่าวสารของราชการ
    { keys: ['KD10', '1064'], competencies: ['DG100'], judgement: 'sure', why: 'หัวข้อวิชาของแผน (EM 2.3)' },
    // Project Management สำหรับข้าราชการระดับบริหาร
    {
      keys: ['KD11', '1080'],
      competencies: ['SPM400'],
      judgement: 'sure',
      why: 'หัวข้อวิชาของแผน (EM ความรู้อื่น 2)',
    },
    // พระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562
    { keys: ['KD53', '1156'], competencies: ['DG100'], judgement: 'sure', why: 'กฎหมายคุ้มครองข้อมูลส่วนบุคคล' },
    // การคิดเชิงออกแบบ (Design Thinking)
    { keys: ['SL04', '1021'], competencies: ['DS100'], judgement: 'sure', why: 'หัวข้อวิชาของแผน (T 3.5)' },
    // ความคิดริเริ่มสร้างสรรค์เพื่อสร้างนวัตกรรม
    {
      keys: ['SL06', '1088'],
      competencies: ['DS100', 'DT100'],
      judgement: 'arguable',
      why: 'นวัตกรรม ไม่เจาะจงดิจิทัล',
    },
    // การขับเคลื่อนนวัตกรรมในองค์กร (Driving innovation)
    {
      keys: ['SL21', '1020'],
      competencies: ['DT100', 'DS100'],
      judgement: 'sure',
      why: 'หัวข้อวิชาของแผน (AO 3.2)',
    },
    // การออกแบบนวัตกรรมบริการ
    { keys: ['SL24', '1025'], competencies: ['DS100'], judgement: 'sure', why: 'ออกแบบบริการ' },
    // นวัตกรรมกับการทำงานภาครัฐ
    {
      keys: ['SL27', '1085'],
      competencies: ['DT100', 'DS100'],
      judgement: 'sure',
      why: 'หัวข้อวิชาของแผน (AO 3.3)',
    },
    // การออกแบบกระบวนการใหม่ และเทคโนโลยีสารสนเทศ
    {
      keys: ['SL33', '1035'],
      competencies: ['DS100', 'DT100'],
      judgement: 'sure',
      why: 'ออกแบบกระบวนการด้วยเทคโนโลยีสารสนเทศ',
    },
    // การบริหารโครงการ
    {
      keys: ['SL37', '1047'],
      competencies: ['SPM400', 'SPM500', 'SPM600'],
      judgement: 'sure',
      why: 'บริหารโครงการ',
    },
    // การบริหารการเปลี่ยนแปลงในยุค Disruption และ Agility
    {
      keys: ['SL40', '1109'],
      competencies: ['DTr200', 'DL300'],
      judgement: 'arguable',
      why: 'บริหารการเปลี่ยนแปลง ไม่เจาะจงดิจิทัล',
    },
    // เครื่องมือการบริหารองค์กรในยุคดิจิทัล
    {
      keys: ['SL41', '1105'],
      competencies: ['DLit400', 'SPM200', 'DL300'],
      judgement: 'arguable',
      why: 'เครื่องมือบริหารองค์กรในยุคดิจิทัล',
    },
    // การบริหารและขับเคลื่อนองค์กรด้วยข้อมูลขนาดใหญ่
    {
      keys: ['SL49', '1124'],
      competencies: ['DT600', 'SPM100'],
      judgement: 'sure',
      why: 'ขับเคลื่อนองค์กรด้วยข้อมูล',
    },
    // เทคโนโลยีเพื่อเพิ่มประสิทธิภาพการทำงานด้าน HR (HR Tech)
    {
      keys: ['SL51', '1142'],
      competencies: ['DT100', 'DLit400'],
      judgement: 'sure',
      why: 'เลือกใช้เทคโนโลยีในงานบุคคล',
    },
  ],
  nothing: {
    กฎหมายและคดีที่ไม่ใช่ด้านดิจิทัล: `
      1006 1063 1103 1169 1173 KD06 KD09 KD22 KD61 KD65
    `,
    'การบริหารงาน การทำงาน และพัฒนาตนเองที่ไม่เจาะจงดิจิทัล': `
      1001 1003 1005 1009 1011 1012 1023 1033 1034 1039 1060 1070 1082 1107 1113 1123 1135 1138 1139
      1141 1153 1158 KD01 KD02 KD18 KD19 KD28 KD40 KD43 KD44 KD55 MS01 MS03 MS06 MS07 SL05 SL07 SL15
      SL32 SL35 SL45 SL48 SL50 SL52
    `,
    'การเงินและการลงทุนส่วนบุคคล บัญชี เศรษฐศาสตร์': `
      1046 1079 1159 KD03 KD27 KD56
    `,
    'ธุรกิจ การตลาด การท่องเที่ยว และผู้ประกอบการ': `
      1058 1083 KD16 SL09
    `,
    ภาษา: `
      1027 1067 1068 LS01 LS02 LS03
    `,
    'ศิลปะ วัฒนธรรม ประวัติศาสตร์ และสังคม': `
      1129 1143 KD37 KD50
    `,
    'สุขภาพ การแพทย์ และการดูแลผู้สูงอายุ': `
      1057 1145 KD15 KD46
    `,
  },
};
