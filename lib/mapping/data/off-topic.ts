/**
 * Words of fields that the digital plan does not speak of, in the form of the lexicon: terms → how much less likely
 * they make it that a digital word in the same title is what the course is about (1 outweighs one strong term).
 */
export const offTopic: readonly (readonly [terms: string, weight: number])[] = [
  [
    'ภาษาอังกฤษ|คำศัพท์|ศัพท์ภาษา|vocabulary|การแปล|translation|english|ภาษาจีน|chinese|ภาษาญี่ปุ่น|japanese|ภาษาเกาหลี|korean|ภาษาไทย|ภาษาฝรั่งเศส|french|toeic|ielts|toefl|grammar|ไวยากรณ์|ภาษามือ|sign language',
    1.4,
  ],
  [
    'พยาบาล|nursing|nurse|ผู้ป่วย|patient|แพทย์|medical|medicine|clinical|คลินิก|โรค|disease|ทันต|dental|oral|เภสัช|pharmacy|pharmacist|ผ่าตัด|surgery|มะเร็ง|cancer|พยาธิ|สมุนไพร|herb|ครรภ์|pregnancy|ฉุกเฉิน|emergency|vaccine|วัคซีน',
    1,
  ],
  [
    'สุขภาพ|health|healthy|healthcare|สาธารณสุข|อนามัย|hygiene|โภชนา|nutrition|โยคะ|yoga|ออกกำลังกาย|exercise|นวด|massage|spa|กีฬา|sport|มวยไทย|muay|สุขภาวะ|wellness|สมองเสื่อม|dementia|หลักประกัน',
    0.8,
  ],
  ['ผู้สูงอายุ|ผู้สูงวัย|elderly|older people|aging|ageing|caregiver|ผู้ดูแล', 0.3],
  [
    'อาหาร|การปรุง|food|cooking|cuisine|เบเกอรี่|bakery|กาแฟ|coffee|เครื่องดื่ม|beverage|ขนม|kitchen|ครัว|restaurant|recipe|tea',
    1,
  ],
  [
    'เกษตร|ดินและ|ผึ้ง|ปุ๋ย|ไก่|ป่าไม้|forest|สวน|garden|agriculture|agricultural|farm|farming|farmer|พืช|crop|plant|สัตว์|animal|งู|แมว|สุนัข|snake|reptile|pet|ปลูก|ประมง|aquaculture|soil',
    0.6,
  ],
  [
    'เคมี|ธรณี|weather|เมฆ|geology|ดาราศาสตร์|astronomy|นาโน|nano|วัสดุศาสตร์|กลศาสตร์|mechanic|chemistry|chemical|ฟิสิกส์|physic|ชีววิทยา|biology|ชีวภาพ|ชีวสาร|จุลชีว|microbiology|จุลินทรีย์|พันธุศาสตร์|พันธุกรรม|genetic|ห้องปฏิบัติการ|laboratory|lab|แคลคูลัส|calculus|อาชีวอนามัย|occupational|รังสี',
    1,
  ],
  ['คณิต|mathematic|math', 0.6],
  [
    'วิศวกรรม|engineering|ก่อสร้าง|construction|อาคาร|คอนกรีต|concrete|เครื่องกล|mechanical|ไฟฟ้า|electrical|electric|วงจร|circuit|สถาปัตยกรรม|architecture|architectural|เขียนแบบ|ซ่อมบำรุง|maintenance|โรงงาน|ไมโครคอนโทรลเลอร์|ยานยนต์|automotive|แบตเตอรี่|battery|solar|smart grid|โดรน|drone',
    0.5,
  ],
  [
    'พลังงาน|energy|โลกร้อน|global warming|climate|สิ่งแวดล้อม|environment|environmental|ขยะ|waste|คาร์บอน|carbon|bcg|circular|sustainability|sustainable|ภัยพิบัติ|disaster',
    0.6,
  ],
  [
    'เครื่องประดับ|jewelry|จิตรกรรม|painting|ประติมากรรม|เครื่องปั้น|ละคร|ร้องเพลง|ศิลป|art|ดนตรี|เปียโน|piano|music|dance|วรรณกรรม|literature|วัฒนธรรม|culture|cultural|ประวัติศาสตร์|history|ศาสนา|religion|ปรัชญา|philosophy|แฟชั่น|fashion|ผ้า|หัตถกรรม|craft|การแสดง|มาสคอต|acting',
    0.6,
  ],
  [
    'ภาพยนตร์|film|movie|ถ่ายภาพ|กล้อง|เครื่องเสียง|เครื่องวัด|photography|photo|โทรทัศน์|television|วิทยุ|radio|สารคดี|documentary|หนังสั้น',
    0.35,
  ],
  ['ท่องเที่ยว|tourism|tourist|travel|โรงแรม|hotel|hospitality|การบิน|aviation|เครื่องบิน|airline|เรือ|ship', 0.5],
  [
    'บัญชี|accounting|accountant|ภาษี|tax|ลงทุน|invest|investment|investing|หุ้น|stock|การเงิน|finance|financial|ออมเงิน|saving|หนี้|debt|เกษียณ|retirement|ประกันภัย|insurance|เศรษฐศาสตร์|economic|budget|งบประมาณ',
    0.6,
  ],
  ['กฎหมาย|law|legal|คดี|อาญา|criminal|ยุติธรรม|justice|ศาล|court|สิทธิมนุษยชน|human right|ทุจริต|corruption', 0.5],
  [
    'ตลาด|marketing|market|ค้าปลีก|retail|retailing|ผู้บริโภค|consumer|แบรนด์|brand|branding|ขาย|sale|selling|ลูกค้า|influencer|ร้านค้า|shop|ecommerce|e commerce|พาณิชย์',
    0.45,
  ],
  ['ผู้ประกอบการ|entrepreneur|entrepreneurship|startup|start up|สตาร์ทอัพ|สตาร์ตอัป|sme|เอสเอ็มอี', 0.4],
  ['ธุรกิจ|business', 0.12],
  [
    'ครู|teacher|การสอน|teaching|instructional|การศึกษา|education|educational|นักเรียน|ห้องเรียน|classroom|ผู้เรียน|learner|เพื่อการเรียนรู้|learning|pedagogy|เด็ก|children|kid|ปฐมวัย|early childhood|นักศึกษา|student',
    0.2,
  ],
  ['วิจัย|research|วิทยานิพนธ์|thesis', 0.3],
  [
    'จิตวิทยา|negotiation|เจรจา|teamwork|career|อาชีพการงาน|time management|บริหารเวลา|สัมภาษณ์งาน|self development|พัฒนาตนเอง|mental|mind|psychology|ความสุข|happiness|ความเครียด|stress|ครอบครัว|family|บุคลิกภาพ|personality|ความรัก',
    0.7,
  ],
  [
    'ขนส่ง|transport|transportation|logistic|โลจิสติกส์|คลังสินค้า|ซัพพลายเชน|supply chain|ระบบราง|railway|จราจร',
    0.5,
  ],
  ['อาเซียน|asean|การเมือง|politic|political|ความมั่นคงของมนุษย์|ชุมชน|community|ท้องถิ่น|local', 0.3],
  [
    'food security|health security|social security|ประกันสังคม|ความมั่นคงทางอาหาร|ความมั่นคงชายแดน|รักษาความปลอดภัย|ความปลอดภัยในการทำงาน|ความปลอดภัยในโรงงาน|security guard',
    1,
  ],
  ['หุ่นยนต์|robot|robotic', 0.2],
  // โครงการของงานด้านอื่น
  [
    'โครงการ&ก่อสร้าง,วิศวกรรม,ชลประทาน,เกษตร,อสังหาริมทรัพย์,วิจัย,ชุมชน|project&construction,real estate,agricultural',
    0.8,
  ],
  ['excel in life|excel in career|excel in your|to excel|excel at school', 0.9],
  ['zodiac|horoscope|ราศี|ดูดวง|โหราศาสตร์', 1],
  ['โฆษณา|advertising|advertisement', 1.3],
  ['business model|model canvas|โมเดลธุรกิจ|แบบจำลองธุรกิจ|business plan|แผนธุรกิจ', 0.8],
  ['นวัตกรรมการเรียนรู้|นวัตกรรมการสอน|นวัตกรรมการศึกษา|นวัตกรรมการจัดการเรียนรู้|vocational education|อาชีวศึกษา', 0.5],
  ['electronic security|เตือนภัย', 0.7],
  ['word of|word power', 0.8],
];
