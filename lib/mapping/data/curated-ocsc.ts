import type { CuratedSite } from '../curated-site.ts';

/**
 * Courses of OCSC Learning Space (สำนักงาน ก.พ.), by course code and by the number in the course's address.
 */
export const ocscCourses: CuratedSite = {
  builds: [
    {
      keys: ['DS02', '1090'],
      title: 'Data Visualization 2',
      competencies: ['DLit700', 'DT600'],
      judgement: 'sure',
      why: 'นำเสนอข้อมูลด้วยภาพ ต่อจากหัวข้อวิชาของแผน',
    },
    {
      keys: ['DS03', '1078'],
      title: 'ความมั่นคงปลอดภัยบนอินเทอร์เน็ตและการปฏิบัติตนสำหรับข้าราชการยุคดิจิทัล',
      competencies: ['DLit100', 'DLit300'],
      judgement: 'sure',
      why: 'หัวข้อวิชาของแผน (EM 1.7)',
    },
    {
      keys: ['DS10', '1095'],
      title: 'การออกแบบองค์กรดิจิทัล',
      competencies: ['SPM200'],
      judgement: 'sure',
      why: 'หัวข้อวิชาของแผน (AO 4.2)',
    },
    {
      keys: ['DS11', '1061'],
      title: 'การประมวลผลข้อมูลด้วยโปรแกรม PHP เบื้องต้น',
      competencies: ['DT100', 'DT600'],
      judgement: 'sure',
      why: 'พัฒนาโปรแกรมประมวลผลข้อมูล',
    },
    {
      keys: ['DS13', '1092'],
      title: 'Digital Literacy',
      competencies: ['DLit100'],
      judgement: 'sure',
      why: 'หัวข้อวิชาของแผน (EM 1.6)',
    },
    {
      keys: ['DS27', '1165'],
      title: 'AI Skills for All',
      competencies: ['DLit400', 'DT100'],
      judgement: 'sure',
      why: 'ใช้ AI เป็นเครื่องมือทำงาน',
    },
    {
      keys: ['KD08', '1008'],
      title: 'กฎหมายพื้นฐานสำหรับข้าราชการ',
      competencies: ['DG100'],
      judgement: 'sure',
      why: 'หัวข้อวิชาของแผน (AO 2.3)',
    },
    {
      keys: ['KD10', '1064'],
      title: 'พระราชบัญญัติข้อมูลข่าวสารของราชการ',
      competencies: ['DG100'],
      judgement: 'sure',
      why: 'หัวข้อวิชาของแผน (EM 2.3)',
    },
    {
      keys: ['SL06', '1088'],
      title: 'ความคิดริเริ่มสร้างสรรค์เพื่อสร้างนวัตกรรม',
      competencies: ['DS100', 'DT100'],
      judgement: 'arguable',
      why: 'นวัตกรรม ไม่เจาะจงดิจิทัล',
    },
    {
      keys: ['SL21', '1020'],
      title: 'การขับเคลื่อนนวัตกรรมในองค์กร (Driving innovation)',
      competencies: ['DT100', 'DS100'],
      judgement: 'sure',
      why: 'หัวข้อวิชาของแผน (AO 3.2)',
    },
    {
      keys: ['SL24', '1025'],
      title: 'การออกแบบนวัตกรรมบริการ',
      competencies: ['DS100'],
      judgement: 'sure',
      why: 'ออกแบบบริการ',
    },
    {
      keys: ['SL27', '1085'],
      title: 'นวัตกรรมกับการทำงานภาครัฐ',
      competencies: ['DT100', 'DS100'],
      judgement: 'sure',
      why: 'หัวข้อวิชาของแผน (AO 3.3)',
    },
    {
      keys: ['SL33', '1035'],
      title: 'การออกแบบกระบวนการใหม่ และเทคโนโลยีสารสนเทศ',
      competencies: ['DS100', 'DT100'],
      judgement: 'sure',
      why: 'ออกแบบกระบวนการด้วยเทคโนโลยีสารสนเทศ',
    },
    {
      keys: ['SL37', '1047'],
      title: 'การบริหารโครงการ',
      competencies: ['SPM400', 'SPM500', 'SPM600'],
      judgement: 'sure',
      why: 'บริหารโครงการ',
    },
    {
      keys: ['SL40', '1109'],
      title: 'การบริหารการเปลี่ยนแปลงในยุค Disruption และ Agility',
      competencies: ['DTr200', 'DL300'],
      judgement: 'arguable',
      why: 'บริหารการเปลี่ยนแปลง ไม่เจาะจงดิจิทัล',
    },
    {
      keys: ['SL41', '1105'],
      title: 'เครื่องมือการบริหารองค์กรในยุคดิจิทัล',
      competencies: ['DLit400', 'SPM200', 'DL300'],
      judgement: 'arguable',
      why: 'เครื่องมือบริหารองค์กรในยุคดิจิทัล',
    },
    {
      keys: ['SL49', '1124'],
      title: 'การบริหารและขับเคลื่อนองค์กรด้วยข้อมูลขนาดใหญ่',
      competencies: ['DT600', 'SPM100'],
      judgement: 'sure',
      why: 'ขับเคลื่อนองค์กรด้วยข้อมูล',
    },
    {
      keys: ['SL51', '1142'],
      title: 'เทคโนโลยีเพื่อเพิ่มประสิทธิภาพการทำงานด้าน HR (HR Tech)',
      competencies: ['DT100', 'DLit400'],
      judgement: 'sure',
      why: 'เลือกใช้เทคโนโลยีในงานบุคคล',
    },
  ],
  nothing: {
    กฎหมายและคดีที่ไม่ใช่ด้านดิจิทัล: `
      1063 1103 1169 1173 KD09 KD22 KD61 KD65
    `,
    'การบริหารงาน การทำงาน และพัฒนาตนเองที่ไม่เจาะจงดิจิทัล': `
      1005 1009 1011 1012 1023 1033 1034 1039 1060 1070 1082 1107 1113 1123 1135 1138 1139 1141 1153
      1158 KD01 KD18 KD19 KD28 KD40 KD43 KD44 KD55 MS01 MS06 MS07 SL05 SL07 SL15 SL32 SL35 SL45 SL48
      SL50 SL52
    `,
    'การเงินและการลงทุนส่วนบุคคล บัญชี เศรษฐศาสตร์': `
      1046 1079 1159 KD03 KD27 KD56
    `,
    'ธุรกิจ การตลาด การท่องเที่ยว และผู้ประกอบการ': `
      1058 1083 KD16 SL09
    `,
    ภาษา: `
      1067 1068 LS02 LS03
    `,
    'ศิลปะ วัฒนธรรม ประวัติศาสตร์ และสังคม': `
      1129 1143 KD37 KD50
    `,
    'สุขภาพ การแพทย์ และการดูแลผู้สูงอายุ': `
      1057 1145 KD15 KD46
    `,
  },
};
