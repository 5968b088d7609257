/**
 * Digital terms in Thai and English and the competencies that a course about them builds. Left: terms separated by
 * `|`, lower case, English in the singular; `a&b` asks for both anywhere. Right: code and weight pairs; a weight of
 * about 0.5 alone makes a suggestion, less only together with others. Longer terms take their words away from shorter
 * ones, and a row counts once. Terms follow the plan's chapter 6, section 4 and what such courses are usually called.
 */
export const lexicon: readonly (readonly [terms: string, codes: string])[] = [
  // หมวดที่ 1 DLit100
  [
    'digital literacy|ความเข้าใจดิจิทัล|เข้าใจดิจิทัล|ความเข้าใจและใช้เทคโนโลยีดิจิทัล|รู้เท่าทันดิจิทัล|รู้ทันดิจิทัล|ฉลาดทางดิจิทัล|digital intelligence|digital quotient|ทักษะดิจิทัล|ทักษะด้านดิจิทัล|digital skill|ฉลาดรู้&ดิจิทัล|ฉลาดคิด&ดิจิทัล|digital awareness|ทันเทคโนโลยี|รู้ทันเทคโนโลยี|เท่าทันเทคโนโลยี|digital competency|digital competence|สมรรถนะดิจิทัล|สมรรถนะด้านดิจิทัล|ตระหนักดิจิทัล|ตระหนักรู้ดิจิทัล',
    'DLit100 1 DLit400 0.55',
  ],
  ['digital citizen|digital citizenship|พลเมืองดิจิทัล|พลเมือง&ดิจิทัล|พลเมืองเน็ต|netizen', 'DLit100 1.2'],
  [
    'media literacy|รู้เท่าทันสื่อ|รู้ทันสื่อ|fake news|ข่าวปลอม|ข่าวลวง|information literacy|การรู้สารสนเทศ|สืบค้นสารสนเทศ|สืบค้นข้อมูล|information retrieval',
    'DLit100 1 DLit300 0.3',
  ],
  ['internet|อินเทอร์เน็ต|web browser|เว็บเบราว์เซอร์|search engine', 'DLit100 0.7'],
  [
    'การใช้งานคอมพิวเตอร์|การใช้คอมพิวเตอร์|คอมพิวเตอร์เบื้องต้น|คอมพิวเตอร์พื้นฐาน|คอมพิวเตอร์ขั้นพื้นฐาน|computer basic|basic computer|computer literacy|introduction to computer|computer fundamental|hardware|ฮาร์ดแวร์|ระบบปฏิบัติการ|operating system|smartphone|สมาร์ทโฟน|สมาร์ตโฟน|แท็บเล็ต|tablet|อุปกรณ์เคลื่อนที่|windows 10|windows 11',
    'DLit100 0.9',
  ],
  ['คอมพิวเตอร์|computer', 'DLit100 0.4 DLit200 0.2 DT100 0.25'],
  [
    'social media|social network|สื่อสังคมออนไลน์|สื่อสังคม|โซเชียลมีเดีย|โซเชียล|สังคมออนไลน์|สื่อออนไลน์|online media|facebook|instagram|tiktok',
    'DLit100 0.65 DLit300 0.55',
  ],
  [
    'digital footprint|cyberbullying|ภัยออนไลน์|ภัยไซเบอร์|รู้ทันภัยไซเบอร์|หลอกลวงออนไลน์|กลโกงออนไลน์|online scam|phishing|มิจฉาชีพออนไลน์|มิจฉาชีพ&ออนไลน์|ฟิชชิง|ฟิชชิ่ง|คอลเซ็นเตอร์|call center scam|สแกมเมอร์|แอปดูดเงิน|บัญชีม้า|อาชญากรรมออนไลน์|safe internet|internet safety|online safety|ปลอดภัย&ออนไลน์|ปลอดภัย&อินเทอร์เน็ต|security&internet',
    'DLit100 1.1 DLit300 0.8',
  ],
  [
    'digital life|digital lifestyle|digital wellbeing|digital well being|digital wellness|digital detox|ใช้เน็ต|ท่องเน็ต|เล่นเน็ต|โลกโซเชียล|ชีวิตดิจิทัล|วิถีดิจิทัล|สไตล์ดิจิทัล|สังคมดิจิทัล|digital society|โลกดิจิทัล|โลกออนไลน์|digital world',
    'DLit100 0.75 DLit300 0.25',
  ],
  ['digital id|digital identity|อัตลักษณ์ดิจิทัล|thaid|ยืนยันตัวตนดิจิทัล', 'DLit100 0.7 DG100 0.5'],
  [
    'เทคโนโลยีสารสนเทศ|information technology|ict|ไอซีที|ไอที|it skill|it for',
    'DLit100 0.6 DLit400 0.5 DT100 0.5',
  ],
  ['เพื่อชีวิต|ในชีวิตประจำวัน|for life|everyday life|daily life', 'DLit100 0.1'],
  ['สารสนเทศ|information service|บริการสารสนเทศ', 'DLit400 0.35 DLit100 0.3'],
  // ความมั่นคงปลอดภัย
  [
    'cybersecurity|cyber|ไซเบอร์|ภัยคุกคามทางไซเบอร์|cyber threat|cyber hygiene|ใช้งานเพื่อความมั่นคงปลอดภัย',
    'DLit100 0.95 DLit300 0.85 DT500 0.5',
  ],
  ['awareness|ความตระหนักรู้|ตระหนักรู้|รู้เท่าทัน|รู้ทัน', 'DLit100 0.15 DLit300 0.1'],
  [
    'network security|เจาะระบบ|ทดสอบเจาะระบบ|ไวรัสคอมพิวเตอร์|computer virus|antivirus|ไฟร์วอลล์|แรนซัมแวร์|nist|owasp|security operation|penetration test|penetration testing|pentest|ethical hacking|ethical hacker|hacking|hacker|แฮกเกอร์|iso 27001|iec 27001|iso27001|27001|isms|vulnerability|ช่องโหว่|incident response|digital forensic|computer forensic|นิติวิทยาศาสตร์ดิจิทัล|cissp|firewall|zero trust|devsecops|malware|มัลแวร์|ransomware|threat intelligence|cloud security|application security|data security|it security|ความปลอดภัยของข้อมูล|ความปลอดภัยของระบบ|ความปลอดภัยของเครือข่าย|ความปลอดภัยเครือข่าย|ความปลอดภัยคอมพิวเตอร์|ความปลอดภัยระบบ|เครือข่าย&ความปลอดภัย|network&security|pipeline&security|cyber&incident|cyber&analyst|ไซเบอร์&เหตุการณ์|ไซเบอร์&ตอบสนอง|cyber&response|cybersecurity&analyst|cybersecurity&operation|ความปลอดภัย&แอปพลิเคชัน|ความปลอดภัย&เว็บ|ความปลอดภัย&ซอฟต์แวร์|security&web|security&risk|security&management|security&manage|security&system|security&detection|detection&response|รับมือภัยคุกคาม|เหตุการณ์ความมั่นคงปลอดภัย',
    'DT500 1.3 DLit300 0.3',
  ],
  [
    'information security|information assurance|information system security|ความมั่นคงสารสนเทศ|ความมั่นคงของสารสนเทศ|ความปลอดภัยสารสนเทศ|ความปลอดภัยทางสารสนเทศ|it audit|ตรวจสอบเทคโนโลยีสารสนเทศ|ตรวจสอบระบบสารสนเทศ|system security|security analysis|security management|ความมั่นคงปลอดภัยสารสนเทศ|ความมั่นคงปลอดภัยของระบบ|ความมั่นคงปลอดภัยด้านสารสนเทศ|ความมั่นคงปลอดภัยของสารสนเทศ|รักษาความมั่นคงปลอดภัย|จัดการความมั่นคงปลอดภัย|แผน&ความมั่นคงปลอดภัย|ระบบ&ความมั่นคงปลอดภัย',
    'DT500 1.2 DLit300 0.4',
  ],
  ['ความมั่นคงปลอดภัย|ความปลอดภัยทางดิจิทัล|security', 'DLit300 0.5 DLit100 0.5 DT500 0.5'],
  [
    'business continuity|bcp|bcm|ความต่อเนื่องทางธุรกิจ|ความต่อเนื่องในการดำเนินงาน|ความต่อเนื่องการให้บริการ|disaster recovery|contingency plan|it contingency|แผนสำรองฉุกเฉิน|แผนฉุกเฉิน&สารสนเทศ|แผนฉุกเฉิน&เทคโนโลยี|กู้คืนระบบ|สำรองข้อมูล',
    'DT500 1',
  ],
  [
    'digital risk|ความเสี่ยงดิจิทัล|ความเสี่ยงด้านดิจิทัล|it risk|ความเสี่ยงด้านเทคโนโลยี|cyber risk|technology risk',
    'DT500 1 SPM500 0.75 DG100 0.3',
  ],
  ['encryption|การเข้ารหัส|เข้ารหัสข้อมูล|cryptography', 'DT500 0.8 DT100 0.4'],
  // DLit200
  [
    'word processing|word processor|microsoft word|โปรแกรมประมวลผลคำ|พิมพ์เอกสาร|libreoffice|latex|word&โปรแกรม|word&เอกสาร|word&เทคนิค|word&office|เอกสาร&คอมพิวเตอร์|เอกสาร&โปรแกรม',
    'DLit200 1.1',
  ],
  ['ตารางคำนวณ|spreadsheet', 'DLit200 1 DLit700 0.7'],
  ['excel', 'DLit200 0.8 DLit700 0.85'],
  ['pivot|pivot table|vlookup|power query|สูตรคำนวณ|ฟังก์ชัน|macro|vba', 'DLit700 0.7 DLit200 0.2'],
  ['powerpoint|power point|โปรแกรมนำเสนอ|สไลด์|slide|keynote|prezi', 'DLit200 0.95 DLit300 0.2'],
  ['presentation|การนำเสนอ|นำเสนองาน', 'DLit200 0.45'],
  [
    'microsoft office|โปรแกรมสำเร็จรูป|โปรแกรมคอมพิวเตอร์สำเร็จรูป|โปรแกรมสำนักงาน|packaged software|office application|microsoft office specialist|mos|โปรแกรมพื้นฐาน',
    'DLit200 1 DLit400 0.3',
  ],
  ['โปรแกรมคอมพิวเตอร์|computer program', 'DLit200 0.4 DT100 0.4'],
  // DLit300
  [
    'ทำงานร่วมกันแบบออนไลน์|ทำงานร่วมกันออนไลน์|online collaboration|collaboration tool|collaborative tool|collaboration|collaborative|work from home|remote work|remote working|hybrid work|ทำงานทางไกล|ทำงานออนไลน์|zoom|google meet|microsoft team|ประชุมออนไลน์|ประชุมทางไกล|video conference|online meeting|webex|พื้นที่ออนไลน์',
    'DLit300 1.1 DLit400 0.4',
  ],
  ['ทำงานร่วมกัน|ประสานงาน|แบ่งปัน|sharing', 'DLit300 0.3'],
  [
    'google drive|onedrive|dropbox|cloud storage|sharepoint|แชร์ไฟล์|จัดการไฟล์|ข้อมูลออนไลน์',
    'DLit300 1.1 DLit400 0.45',
  ],
  ['google doc|google ด็อก|กูเกิลด็อก', 'DLit300 0.8 DLit200 0.6'],
  ['google sheet|google ชีท|google ชีต', 'DLit200 0.6 DLit300 0.5 DLit700 0.4'],
  ['google slide|google สไลด์', 'DLit200 0.6 DLit300 0.5'],
  [
    'google form|google classroom|google site|google calendar|trello|notion|miro|slack|jamboard',
    'DLit300 0.9 DLit400 0.7',
  ],
  [
    'google tool|google app|google workspace|google suite|g suite|microsoft 365|office 365|m365|o365|google เพื่อ',
    'DLit400 1 DLit300 0.95 DLit200 0.3',
  ],
  ['cloud technology tool|cloud tool|cloud application|เครื่องมือคลาวด์', 'DLit300 0.95 DLit400 0.9'],
  [
    'สื่อดิจิทัล|digital media|multimedia|มัลติมีเดีย|digital content|ดิจิทัลคอนเทนต์|คอนเทนต์|content creation|content creator|creative content|สื่ออินเทอร์แอคทีฟ|interactive media|interactive multimedia|สื่อออนไลน์&ผลิต|สื่อออนไลน์&สร้าง|สื่อมัลติมีเดีย|digital storytelling',
    'DLit300 1',
  ],
  ['สร้างสื่อ|ผลิตสื่อ|ออกแบบสื่อ|สร้างสรรค์สื่อ|media production|media design|media creation', 'DLit300 0.5'],
  [
    'graphic|graphic design|กราฟิก|กราฟฟิก|infographic|อินโฟกราฟิก|canva|photoshop|illustrator|adobe|indesign|figma|ตัดต่อภาพ|แต่งภาพ|ตกแต่งภาพ|ภาพถ่ายดิจิทัล|ถ่ายภาพดิจิทัล|digital photography|digital image',
    'DLit300 1.05',
  ],
  [
    'video editing|ตัดต่อ|ตัดต่อวิดีโอ|motion graphic|premiere|capcut|after effect|ตัดต่อคลิป|ผลิตวิดีโอ|video production|ทำคลิป|คลิปวิดีโอ',
    'DLit300 1',
  ],
  [
    'video|วิดีโอ|วีดิโอ|วิดีทัศน์|วีดิทัศน์|animation|แอนิเมชัน|แอนิเมชั่น|อนิเมชั่น|อนิเมชัน|3d|สามมิติ|3 มิติ|blender|podcast|พอดแคสต์|live streaming|youtube|youtuber|ไลฟ์สด|ebook|e book|หนังสืออิเล็กทรอนิกส์',
    'DLit300 0.7',
  ],
  ['สร้างเว็บไซต์|ทำเว็บไซต์|เว็บไซต์|website|wordpress|โปรแกรมสร้างเว็บ|web page', 'DT100 0.6 DLit300 0.55'],
  // DLit400
  [
    'digital tool|เครื่องมือดิจิทัล|เครื่องมือออนไลน์|online tool|productivity tool|เครื่องมือ&ดิจิทัล|ใช้เทคโนโลยีดิจิทัล|การใช้ดิจิทัล|ใช้ดิจิทัลเพื่อการทำงาน|digital workplace|smart office|ใช้ดิจิทัล',
    'DLit400 1 DLit300 0.3 DLit100 0.2',
  ],
  [
    'eoffice|สำนักงานอิเล็กทรอนิกส์|สารบรรณอิเล็กทรอนิกส์|งานสารบรรณ&ดิจิทัล|esaraban|e saraban|paperless|เอกสารอิเล็กทรอนิกส์|electronic document|เอกสารดิจิทัล',
    'DLit400 1.1 DT100 0.3',
  ],
  [
    'generative ai|gen ai|genai|chatgpt|gpt|copilot|gemini|claude|prompt|prompting|prompt engineering|พรอมต์|พรอมท์|พร้อมท์|ai tool|เครื่องมือ ai|ai for work|ai เพื่อการทำงาน|ai ในการทำงาน|ai ช่วย|ใช้ ai|ai for all|ai literacy|ai basic|ai skill|ai for everyone|รู้ทัน ai|เข้าใจ ai|midjourney|notebooklm|perplexity|deepseek|ai agent',
    'DLit400 1 DT100 0.6',
  ],
  [
    'ai|a.i.|ปัญญาประดิษฐ์|artificial intelligence|เอไอ|intelligent system|generative|github copilot',
    'DT100 0.85 DLit400 0.8',
  ],
  ['การใช้เทคโนโลยี|ประยุกต์ใช้เทคโนโลยี|use of technology|using technology', 'DLit400 0.6 DT100 0.4'],
  [
    'การทำงาน|เพื่อการพัฒนางาน|ประสิทธิภาพการทำงาน|productivity|at work|workplace|work performance',
    'DLit400 0.15',
  ],
  // DLit700 DT600
  [
    'data analytic|data analysis|วิเคราะห์ข้อมูล|การวิเคราะห์ข้อมูล|business intelligence|data analyst|analytic|exploratory data',
    'DT600 1.05 DLit700 0.75',
  ],
  [
    'data visualization|data visualisation|visualization|นำเสนอข้อมูลด้วยภาพ|การนำเสนอข้อมูล|นำเสนอข้อมูล|ข้อมูลด้วยภาพ|ภาพนิทัศน์ข้อมูล|dashboard|แดชบอร์ด|power bi|powerbi|tableau|looker|looker studio|data studio|data storytelling|เล่าเรื่องด้วยข้อมูล',
    'DLit700 1 DT600 0.8',
  ],
  [
    'data science|วิทยาการข้อมูล|วิทยาศาสตร์ข้อมูล|data scientist|data mining|เหมืองข้อมูล|การทำเหมืองข้อมูล|data warehouse|data warehousing|คลังข้อมูล|data engineer|data engineering|วิศวกรรมข้อมูล|data model|data modeling|etl|hadoop|spark|text mining|time series|people analytics|hr analytics|data lake|predictive|พยากรณ์ข้อมูล',
    'DT600 1.3',
  ],
  ['big data|บิ๊กดาต้า|บิ๊กดาตา|ข้อมูลขนาดใหญ่', 'DT600 1.1 DLit700 0.3'],
  ['big data&องค์กร|ข้อมูลขนาดใหญ่&องค์กร|ข้อมูล&ขับเคลื่อนองค์กร|data&organization', 'SPM100 0.8'],
  [
    'database|ฐานข้อมูล|sql|data management|จัดการข้อมูล|บริหารจัดการข้อมูล|data preparation|data preprocessing|จัดเตรียมข้อมูล|data cleaning|data cleansing|data catalog|บัญชีข้อมูล|data quality',
    'DT600 0.75 DLit700 0.5',
  ],
  [
    'datadriven|ขับเคลื่อนด้วยข้อมูล|ด้วยข้อมูล|ข้อมูลเพื่อการตัดสินใจ|ข้อมูล&ตัดสินใจ|data&decision|data literacy|ความเข้าใจข้อมูล|data thinking',
    'DT600 0.8 DLit700 0.55',
  ],
  ['data', 'DT600 0.55 DLit700 0.42'],
  ['ข้อมูล', 'DT600 0.22 DLit700 0.22'],
  ['ข้อมูลนำเข้า|นำเข้าข้อมูล|input data|data entry|บันทึกข้อมูล|ตรวจสอบข้อมูล', 'DLit700 0.95'],
  [
    'ภาษาอาร์|ภาษา r|r programming|r studio|rstudio|spss|stata|ด้วย r|สถิติเพื่อการวิเคราะห์',
    'DT600 0.85 DLit700 0.3',
  ],
  ['statistic|statistical|สถิติ', 'DT600 0.35 DLit700 0.3'],
  [
    'machine learning|deep learning|การเรียนรู้ของเครื่อง|การเรียนรู้เชิงลึก|neural network|computer vision|natural language processing|large language model|llm|tensorflow',
    'DT100 0.75 DT600 0.75',
  ],
  ['python', 'DT100 0.65 DT600 0.5'],
  ['open data|ข้อมูลเปิด|ข้อมูลเปิดภาครัฐ|open government data', 'DLit700 0.9 DG100 0.6 DT600 0.5'],
  // หมวดที่ 2
  [
    'pdpa|คุ้มครองข้อมูลส่วนบุคคล|ข้อมูลส่วนบุคคล|personal data|personal data protection|data protection|data privacy|privacy|gdpr|dpo',
    'DG100 1.6 DT500 0.2',
  ],
  [
    'data governance|ธรรมาภิบาลข้อมูล|ธรรมาภิบาลดิจิทัล|ธรรมาภิบาล&ข้อมูล|digital governance|กำกับดูแลข้อมูล|it governance|cobit|ธรรมาภิบาลไอที|ai governance|ai ethic|จริยธรรม&ai|จริยธรรม&ปัญญาประดิษฐ์|ธรรมาภิบาล&ai|ธรรมาภิบาล&ปัญญาประดิษฐ์|responsible ai|ethic&ai|กฎหมาย&ai|กฎหมาย&ปัญญาประดิษฐ์',
    'DG100 1.8 DT600 0.3',
  ],
  [
    'กฎหมายดิจิทัล|กฎหมาย&ดิจิทัล|กฎหมายเทคโนโลยี|กฎหมาย&เทคโนโลยี|กฎหมาย&ไซเบอร์|กฎหมาย&คอมพิวเตอร์|กฎหมาย&อิเล็กทรอนิกส์|digital law|cyber law|law&digital|law&cyber|it law|computer crime|computer act|พระราชบัญญัติคอมพิวเตอร์|ความผิดเกี่ยวกับคอมพิวเตอร์|ธุรกรรมทางอิเล็กทรอนิกส์|ธุรกรรมอิเล็กทรอนิกส์|electronic transaction|ลายมือชื่ออิเล็กทรอนิกส์|ลายมือชื่อดิจิทัล|digital signature|electronic signature|ปฏิบัติราชการทางอิเล็กทรอนิกส์|พระราชบัญญัติ&ดิจิทัล|พระราชบัญญัติ&ไซเบอร์|พระราชบัญญัติ&อิเล็กทรอนิกส์|ข้อมูลข่าวสารของราชการ|ข้อมูลข่าวสาร|official information act|code of merit|จริยธรรมดิจิทัล|จริยธรรม&ดิจิทัล|digital ethic|กฎหมายพื้นฐานสำหรับข้าราชการ|digital compliance|มาตรฐานดิจิทัล|มาตรฐาน&เว็บไซต์|มาตรฐาน&ดิจิทัล',
    'DG100 1.5',
  ],
  ['ลิขสิทธิ์|copyright|creative commons|ทรัพย์สินทางปัญญา&ดิจิทัล', 'DG100 0.9'],
  ['แผน&ดิจิทัล|plan&digital', 'SPM100 0.5'],
  ['แพลตฟอร์ม|platform', 'DT100 0.35 DLit400 0.3'],
  ['nosql|mongodb|postgresql|mysql|oracle', 'DT600 0.75 DT100 0.5'],
  ['forecasting|regression|พยากรณ์', 'DT600 0.5'],
  ['ข้อมูลภาครัฐ|ข้อมูลของรัฐ', 'DT600 0.5 DG100 0.45'],
  ['super app|แอปทางรัฐ|แอปพลิเคชันทางรัฐ|ทางรัฐ', 'DLit100 0.6'],
  ['biometric|ยืนยันตัวตน', 'DG100 0.5 DT500 0.4'],
  ['sensor|เซนเซอร์|embedded|3d printing|autocad|sketchup', 'DT100 0.35'],
  [
    'sla|service level agreement|service level|ระดับการให้บริการ|ข้อตกลงระดับการให้บริการ|seamless|บริการแบบเชื่อมโยง|เชื่อมโยงบริการ|one stop service|interoperability|เชื่อมโยงข้อมูล|แลกเปลี่ยนข้อมูล|data exchange|เชื่อมโยงการทำงานระหว่างหน่วยงาน|ข้อมูลระหว่างหน่วยงาน',
    'DG400 1.1 DS100 0.6',
  ],
  // หมวดที่ 3
  [
    'iot|internet of thing|internet of things|อินเทอร์เน็ตของสรรพสิ่ง|อินเทอร์เน็ตสรรพสิ่ง|อินเทอร์เน็ตของทุกสรรพสิ่ง|อินเทอร์เน็ตในทุกสิ่ง|blockchain|บล็อกเชน|cryptocurrency|metaverse|nft|ควอนตัม|เมตาเวิร์ส|virtual reality|augmented reality|ความเป็นจริงเสริม|ความจริงเสมือน|emerging technology|เทคโนโลยีอุบัติใหม่|digital twin|5g|quantum computing|geospatial|gis|qgis|arcgis|ภูมิสารสนเทศ|ระบบสารสนเทศภูมิศาสตร์|geographic information system|remote sensing|game development|พัฒนาเกม|สร้างเกม|unity|image processing|ประมวลผลภาพ|chatbot|แชทบอท|แชตบอต|แชทบอต|smart city|เมืองอัจฉริยะ|disruptive technology|เทคโนโลยีพลิกโฉม|แบบจำลองสารสนเทศอาคาร|bim',
    'DT100 1',
  ],
  [
    'เทคโนโลยีดิจิทัล|digital technology|เทคโนโลยีและนวัตกรรม|technology and innovation|นวัตกรรมดิจิทัล|digital innovation|เทคโนโลยีสมัยใหม่|modern technology|นวัตกรรม&เทคโนโลยี|innovation&technology',
    'DT100 0.75 DLit400 0.45 DLit100 0.3',
  ],
  [
    'programming|เขียนโปรแกรม|การโปรแกรม|พัฒนาโปรแกรม|coding|โค้ดดิ้ง|โค้ด|java|javascript|react|reactjs|node.js|nodejs|angular|vue|laravel|.net|asp.net|flutter|c programming|ภาษาซี|ภาษา c|visual basic|arduino|raspberry pi|ไมโครเซอร์วิส|microservice|opencv|firebase|matlab|open source|โอเพนซอร์ส|typescript|php|c++|c#|golang|kotlin|swift|scratch|software development|พัฒนาซอฟต์แวร์|software engineering|software|ซอฟต์แวร์|algorithm|อัลกอริทึม|data structure|โครงสร้างข้อมูล|developer|programmer|โปรแกรมเมอร์|github|git|api|system analysis|system analysis and design|วิเคราะห์และออกแบบระบบ|พัฒนาระบบ|พัฒนาระบบสารสนเทศ|docker|kubernetes|devops|computer science|วิทยาการคอมพิวเตอร์|computational thinking|การคิดเชิงคำนวณ|วิทยาการคำนวณ|web application|web programming|เว็บโปรแกรมมิ่ง',
    'DT100 0.95',
  ],
  [
    'web development|web design|web developer|พัฒนาเว็บไซต์|ออกแบบเว็บไซต์|ออกแบบและพัฒนาเว็บไซต์|responsive|responsive web|html|css|frontend|front end|backend|back end|full stack|fullstack|mobile app|mobile application|พัฒนาแอปพลิเคชัน|พัฒนาแอป|สร้างแอปพลิเคชัน|สร้างแอป|application development|android|ios',
    'DT100 1.15 DLit300 0.35',
  ],
  [
    'appsheet|no code|nocode|low code|lowcode|power app|power automate|power platform|rpa|robotic process automation|automation|ระบบอัตโนมัติ|workflow',
    'DT100 0.95 DLit400 0.6',
  ],
  [
    'cloud computing|government cloud|gcloud|gdcc|virtualization|คลาวด์คอมพิวติ้ง|คลาวด์ภาครัฐ|การประมวลผลแบบคลาวด์',
    'DLit400 0.85 DT100 0.8 DT400 0.4',
  ],
  [
    'google cloud|aws|amazon web service|azure|cloud engineer|cloud architect|cloud practitioner|alibaba cloud|huawei cloud',
    'DT100 1 DT400 0.5',
  ],
  ['cloud|คลาวด์', 'DT100 0.55 DLit400 0.5 DLit300 0.35'],
  [
    'hr tech|hrtech|hr technology|fintech|edtech|regtech|healthtech|ฟินเทค|tech|financial technology|เทคโนโลยีการเงิน',
    'DT100 0.6',
  ],
  ['เทคโนโลยี|technology', 'DT100 0.34 DLit400 0.15'],
  ['นวัตกรรม|innovation', 'DT100 0.5 DS100 0.52'],
  ['สร้างสรรค์&นวัตกรรม|creativity and innovation|creative&innovation|นวัตกรรมบริการ', 'DS100 0.35'],
  [
    'enterprise architecture|สถาปัตยกรรมองค์กร|togaf|สถาปัตยกรรมระบบสารสนเทศ|solution architecture|it architecture|software architecture',
    'DT300 1.6',
  ],
  [
    'it service management|itil|itsm|it support|help desk|technical support|desktop support|helpdesk|system administration|system administrator|ผู้ดูแลระบบ|ดูแลระบบ|บริหารจัดการระบบ|บริหารระบบ|data communication|การสื่อสารข้อมูล|ipv6|router|wifi|computer network|network management|network administration|network engineer|networking|ccna|เครือข่ายคอมพิวเตอร์|ระบบเครือข่าย|ระบบและเครือข่าย|system and network|server|linux|เซิร์ฟเวอร์|แม่ข่าย|data center|ศูนย์ข้อมูล|vmware|it operation|ซ่อมคอมพิวเตอร์|ซ่อมบำรุงคอมพิวเตอร์|ประกอบคอมพิวเตอร์|computer maintenance|computer repair|บริการเทคโนโลยีดิจิทัล|ให้บริการไอที|บริการด้านไอที|it infrastructure|โครงสร้างพื้นฐานดิจิทัล',
    'DT400 1.05 DT500 0.65 DT100 0.3',
  ],
  ['เครือข่าย|network', 'DT400 0.25 DT500 0.2 DLit300 0.1'],
  [
    'service design|ออกแบบบริการ|ออกแบบการให้บริการ|ออกแบบนวัตกรรมบริการ|นวัตกรรมการบริการ|service innovation|design thinking|การคิดเชิงออกแบบ|คิดเชิงออกแบบ|กระบวนการคิดเชิงสร้างสรรค์|ux|ui|design sprint|service blueprint|persona|co creation|user research|usability|human centric|citizen centric|ประชาชนเป็นศูนย์กลาง|lean process|user experience|user interface|ux design|human centered|customer journey|customer experience|ประสบการณ์ผู้ใช้|ปรับปรุงกระบวนการ|ออกแบบกระบวนการ|process design|process redesign|process improvement|reengineering|business process|กระบวนการทำงาน|กระบวนงาน',
    'DS100 1.05 DT100 0.35',
  ],
  [
    'digital service|บริการดิจิทัล|ให้บริการดิจิทัล|eservice|e service|บริการอิเล็กทรอนิกส์|บริการออนไลน์|online service|บริการภาครัฐ&ดิจิทัล',
    'DT400 0.85 DS100 0.85 DG400 0.6',
  ],
  // หมวดที่ 4
  [
    'digital strategy|ยุทธศาสตร์ดิจิทัล|ยุทธศาสตร์&ดิจิทัล|กลยุทธ์ดิจิทัล|กลยุทธ์&ดิจิทัล|digital policy|นโยบายดิจิทัล|นโยบาย&ดิจิทัล|แผนดิจิทัล|แผนปฏิบัติการดิจิทัล|strategy&digital|policy&digital|it strategy|it master plan|แผนแม่บท&สารสนเทศ|ดิจิทัลเพื่อเศรษฐกิจ',
    'SPM100 1.2 DTr100 0.3',
  ],
  [
    'management information system|ระบบสารสนเทศเพื่อการบริหาร|ระบบสารสนเทศเพื่อการจัดการ|ระบบสารสนเทศทางการบริหาร|mis|executive information',
    'SPM100 1.1 DT100 0.7 DLit400 0.6 SPM300 0.3',
  ],
  ['information system|ระบบสารสนเทศ|ระบบข้อมูล', 'DT100 0.7 SPM100 0.4 DLit400 0.4 SPM300 0.25'],
  [
    'digital organization|องค์กรดิจิทัล|digital enterprise|smart organization',
    'SPM200 0.6 DTr200 0.5 DLit400 0.3',
  ],
  [
    'ออกแบบองค์กร|organization design|designing&organization|future design|องค์กรแห่งอนาคต|องค์กรในอนาคต|เครื่องมือการบริหารองค์กร&ดิจิทัล',
    'SPM200 0.9',
  ],
  ['digital workforce|กำลังคนดิจิทัล|กำลังคน&ดิจิทัล|ทรัพยากร&องค์กรดิจิทัล|digital resource', 'SPM300 0.8 DL100 0.7'],
  [
    'project management|บริหารโครงการ|บริหารจัดการโครงการ|การจัดการโครงการ|จัดการโครงการ|project manager|pmp|pmbok|professional project|prince2|microsoft project',
    'SPM400 1 SPM500 0.95 SPM600 0.5',
  ],
  [
    'project initiation|project planning|project charter|project plan|project proposal|project design|เขียนโครงการ|การเขียนโครงการ|วางแผนโครงการ|ริเริ่มโครงการ|จัดทำโครงการ|ข้อเสนอโครงการ|กฎบัตรโครงการ|ขอบเขตงาน&โครงการ|foundation of project management|starting&project|tor&โครงการ|tor&ดิจิทัล|tor&คอมพิวเตอร์|โครงการ&ดิจิทัล|โครงการ&เทคโนโลยีสารสนเทศ|project&digital|planning&project',
    'SPM400 1.5 SPM500 0.3 SPM100 0.3',
  ],
  [
    'project execution|running the project|executing&project|project control|project monitoring|ควบคุมโครงการ|ติดตามโครงการ|ดำเนินโครงการ|project risk|ความเสี่ยงโครงการ|project quality|คุณภาพโครงการ|agile|scrum|kanban|อไจล์|อไจล|อาไจล์',
    'SPM500 1.2 SPM400 0.65',
  ],
  [
    'project closure|project closing|closing&project|ปิดโครงการ|ทบทวนโครงการ|ประเมินผลโครงการ|project evaluation|project review|lessons learned|ถอดบทเรียนโครงการ|บทเรียน&โครงการ|ส่งมอบโครงการ|ตรวจรับโครงการ',
    'SPM600 1.5 SPM500 0.4',
  ],
  ['project|โครงการ', 'SPM400 0.25 SPM500 0.2'],
  [
    'digital leadership|digital leader|ผู้นำดิจิทัล|ผู้นำ&ดิจิทัล|ผู้นำ&ai|ผู้นำ&ปัญญาประดิษฐ์|leadership&ai|leader&ai|leadership&digital|leader&digital|executive&digital|digital dna|digital mindset|mindset&digital|digital talent|digital ceo|digital cio|คนพันธุ์ใหม่|ผู้บริหาร&ดิจิทัล|พัฒนาคน&ดิจิทัล|พัฒนาบุคลากร&ดิจิทัล|ทรัพยากรบุคคล&ดิจิทัล|ทรัพยากรมนุษย์&ดิจิทัล|talent&digital',
    'DL100 1.2 DL300 0.8',
  ],
  [
    'ผู้นำการเปลี่ยนแปลง|นำการเปลี่ยนแปลง|change agent|change leader|change leadership|leading change|สื่อสารการเปลี่ยนแปลง',
    'DL300 0.9 DTr200 0.75',
  ],
  ['ภาวะผู้นำ|ผู้นำ|leadership|leader', 'DL300 0.2 DL100 0.15'],
  // หมวดที่ 5
  [
    'digital transformation|การเปลี่ยนผ่านสู่ดิจิทัล|เปลี่ยนผ่านสู่ดิจิทัล|เปลี่ยนผ่านดิจิทัล|เปลี่ยนผ่าน&ดิจิทัล|พลิกโฉม&ดิจิทัล|ปฏิรูป&ดิจิทัล|ปรับเปลี่ยน&ดิจิทัล|การเปลี่ยนแปลง&ดิจิทัล|เปลี่ยนแปลงสู่องค์กรดิจิทัล|ดิจิทัลทรานส์ฟอร์เมชัน|ทรานส์ฟอร์ม|transformation&digital|transforming&digital|transform&digital|digitalization|digitization|วัฒนธรรมดิจิทัล|digital culture|digital disruption',
    'DTr200 1.1 DTr100 1.05 DT100 0.35',
  ],
  [
    'digital government|รัฐบาลดิจิทัล|ภาครัฐดิจิทัล|ราชการดิจิทัล|egovernment|e government|smart government|govtech|government transformation|ภาครัฐ&ดิจิทัล',
    'DTr100 1.2 SPM100 0.3',
  ],
  [
    'change management|บริหารการเปลี่ยนแปลง|การจัดการการเปลี่ยนแปลง|จัดการการเปลี่ยนแปลง|จัดการความเปลี่ยนแปลง|บริหารความเปลี่ยนแปลง|บริหารจัดการการเปลี่ยนแปลง',
    'DTr200 0.85 DL300 0.65',
  ],
  ['disruption|agility', 'DTr200 0.3 DTr100 0.1'],
  ['email|อีเมล|gmail|outlook|qr code|google map', 'DLit100 0.6 DLit300 0.45 DLit400 0.3'],
  ['แบบฟอร์มออนไลน์|แบบสอบถามออนไลน์|online form|online survey', 'DLit300 0.8 DLit400 0.5'],
  ['line official|line official account|line oa|chat commerce', 'DLit300 0.9 DLit400 0.6 DLit100 0.4'],
  ['โปสเตอร์|poster|แบนเนอร์|banner|สื่อประชาสัมพันธ์|ป้ายประชาสัมพันธ์|แผ่นพับ|brochure', 'DLit300 0.75'],
  ['จัดทำเอกสาร|จัดการเอกสาร|รูปแบบเอกสาร', 'DLit200 0.35'],
  ['กราฟ&ข้อมูล|แผนภูมิ|chart|graph&data', 'DLit700 0.75 DT600 0.45'],
  ['องค์กร&ดิจิทัล|organization&digital', 'SPM200 0.35 DTr200 0.35'],
  ['มาตรฐานการให้บริการ|service standard', 'DG400 0.6'],
  [
    'ai&application|ai&innovation|ai&develop|ปัญญาประดิษฐ์&ประยุกต์|ai&ประยุกต์|ปัญญาประดิษฐ์&นวัตกรรม|ปัญญาประดิษฐ์&พัฒนา',
    'DT100 0.4',
  ],
  ['ไซเบอร์&ขั้นสูง|cybersecurity&advanced|ไซเบอร์&ผู้ดูแล', 'DT500 0.7'],
  ['สื่อสิ่งพิมพ์&ดิจิทัล|digital publishing|desktop publishing|ผลิตรายการ&ออนไลน์', 'DLit300 0.9'],
  ['สื่อ&ดิจิทัล|media&digital', 'DLit300 0.3'],
  ['ทักษะ&ยุคดิจิทัล|skill&digital', 'DLit100 0.4'],
  ['google', 'DLit400 0.5 DLit300 0.5'],
  ['microsoft', 'DLit200 0.35 DLit400 0.3'],
  ['โปรแกรม', 'DLit200 0.2 DT100 0.15'],
  ['แอปพลิเคชัน|แอป|app', 'DLit400 0.4 DT100 0.35'],
  ['อัจฉริยะ|intelligent', 'DT100 0.5'],
  ['compliance|identity|access management', 'DG100 0.2 DT500 0.2'],
  ['มาตรฐาน&ข้อมูล|data standard', 'DG100 0.6 DG400 0.4'],
  ['digital economy|เศรษฐกิจดิจิทัล', 'SPM100 0.5 DTr100 0.45'],
  ['egp|e gp|e bidding|gfmis|จัดซื้อจัดจ้าง&อิเล็กทรอนิกส์', 'DLit400 0.5'],
  [
    'it procurement|จัดหาระบบคอมพิวเตอร์|จัดซื้อจัดจ้าง&คอมพิวเตอร์|จัดซื้อจัดจ้าง&ดิจิทัล|งบประมาณ&ดิจิทัล',
    'SPM300 0.7 SPM400 0.5',
  ],
  ['ดิจิทัล|digital', 'DLit100 0.5 DLit400 0.45 DT100 0.35 DTr100 0.2'],
  ['ยุคดิจิทัล|ในยุคดิจิทัล|digital age|digital era|ออนไลน์|online|ยุค 4.0|thailand 4.0', 'DLit400 0.2 DLit100 0.2'],
];
