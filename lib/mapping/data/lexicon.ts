/**
 * Digital terms in Thai and English and the competencies that a course about them builds. Left: terms separated by
 * `|`, lower case, English in the singular; `a&b` asks for both anywhere, `a&b,c` for a and one of b and c. A digital
 * word stands in one language only (`one-word.ts` joins them). Right: code and weight pairs; a weight of about 0.5
 * alone makes a suggestion, less only together with others. Longer terms take their words away from shorter ones, and a
 * row counts once. Terms follow the plan's chapter 6, section 4 and what such courses are usually called.
 */
export const lexicon: readonly (readonly [terms: string, codes: string])[] = [
  // หมวดที่ 1 DLit100
  [
    'digital literacy|ภูมิคุ้มกันดิจิทัล|digital resilience|digital inclusion|digital divide|ความเหลื่อมล้ำทางดิจิทัล|ict literacy|computer and internet|อาสาสมัครดิจิทัล|เข้าใจดิจิทัล|ความเข้าใจและใช้เทคโนโลยีดิจิทัล|รู้เท่าทันดิจิทัล|รู้ทันดิจิทัล|ฉลาดทางดิจิทัล|digital intelligence|digital quotient|ทักษะดิจิทัล|ทักษะด้านดิจิทัล|digital skill|digital awareness|ทันเทคโนโลยี|digital competency|digital competence|สมรรถนะดิจิทัล|สมรรถนะด้านดิจิทัล|ตระหนักดิจิทัล|ตระหนักรู้ดิจิทัล|ดิจิทัล&ประชาชน&รู้|สูงวัย,ผู้สูงอายุ&ไอที,เทคโนโลยี,ออนไลน์,สมาร์ตโฟน,ดิจิทัล|ดิจิทัล&ฉลาดรู้,ฉลาดคิด',
    'DLit100 1 DLit400 0.55',
  ],
  ['digital citizen|digital citizenship|พลเมืองเน็ต|netizen|พลเมือง&ดิจิทัล', 'DLit100 1.2'],
  [
    'media literacy|คิดก่อนแชร์|ชัวร์ก่อนแชร์|deepfake|ดีปเฟก|ข้อมูลเท็จ|misinformation|disinformation|fact check|fact checking|hate speech|cyber bullying|สื่อปลอดภัย|fake news|ข่าวปลอม|ข่าวลวง|information literacy|การรู้สารสนเทศ|สืบค้นสารสนเทศ|สืบค้นข้อมูล|information retrieval|สื่อ&รู้ทัน,เท่าทัน',
    'DLit100 1 DLit300 0.3',
  ],
  ['internet|web browser|เว็บเบราว์เซอร์|search engine', 'DLit100 0.7'],
  [
    'การใช้งานคอมพิวเตอร์|keyboard|พิมพ์สัมผัส|พิมพ์ดีด|touch typing|ipad|macos|chromebook|chromeos|operating a computer|คอมพิวเตอร์และการใช้งาน|อินเทอร์เน็ตเบื้องต้น|using a computer|การใช้คอมพิวเตอร์|คอมพิวเตอร์เบื้องต้น|คอมพิวเตอร์พื้นฐาน|คอมพิวเตอร์ขั้นพื้นฐาน|computer basic|basic computer|computer literacy|computer fundamental|hardware|ระบบปฏิบัติการ|operating system|smartphone|สมาร์ทโฟน|สมาร์ตโฟน|แท็บเล็ต|tablet|อุปกรณ์เคลื่อนที่|windows 10|windows 11|โทรศัพท์มือถือ&ใช้งาน|มือถือ&แอป',
    'DLit100 0.9',
  ],
  ['คอมพิวเตอร์', 'DLit100 0.5 DLit200 0.2 DT100 0.3'],
  ['สื่อสังคม|โซเชียล|สังคมออนไลน์|สื่อออนไลน์|online media|facebook|instagram|tiktok', 'DLit100 0.65 DLit300 0.55'],
  [
    'digital footprint|public wi fi|scam|scammer|ลิงก์ปลอม|เว็บปลอม|sms ปลอม|identity theft|โกงออนไลน์|online fraud|digital fraud|cyberbullying|ภัยไซเบอร์|หลอกลวงออนไลน์|phishing|ฟิชชิง|ฟิชชิ่ง|คอลเซ็นเตอร์|สแกมเมอร์|แอปดูดเงิน|บัญชีม้า|อาชญากรรมออนไลน์|safe internet|internet safety|online safety|ออนไลน์&โจร,กลโกง,ภัย,ถูกหลอก,มิจฉาชีพ|ดิจิทัล&กลโกง,หลอกลวง,ภัยใกล้ตัว|ปลอดภัย&โซเชียล,อินเทอร์เน็ต|โจร&ไซเบอร์|wi fi&สาธารณะ|security&internet',
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
  ['สารสนเทศ|information service', 'DLit400 0.35 DLit100 0.3'],
  // ความมั่นคงปลอดภัย
  [
    'cybersecurity|security awareness|สุขอนามัยไซเบอร์|cyber|cyber threat|cyber hygiene|ใช้งานเพื่อความมั่นคงปลอดภัย|สุขอนามัยทางไซเบอร์',
    'DLit100 0.95 DLit300 0.85 DT500 0.5',
  ],
  ['awareness|ตระหนักรู้|รู้เท่าทัน|รู้ทัน', 'DLit100 0.15 DLit300 0.1'],
  [
    'network security|security+|comptia security|cysa|ceh|oscp|cism|cisa|crisc|siem|soc analyst|ctf|capture the flag|blue team|red team|network defense|network defence|cyber defense|cyber defence|cyber attack|endpoint security|endpoint protection|mobile security|iot security|security audit|security policy|security assessment|secure coding|access control|identity management|threat|ภัยคุกคาม|การโจมตี|cyber range|cyber drill|wireshark|kali|nmap|metasploit|osint|reverse engineering|cryptanalysis|เจาะระบบ|ไวรัสคอมพิวเตอร์|computer virus|antivirus|ไฟร์วอลล์|แรนซัมแวร์|nist|owasp|security operation|penetration test|penetration testing|pentest|hacking|hacker|แฮกเกอร์|iso27001|27001|isms|vulnerability|ช่องโหว่|incident response|digital forensic|computer forensic|นิติวิทยาศาสตร์ดิจิทัล|cissp|firewall|zero trust|devsecops|malware|มัลแวร์|ransomware|application security|data security|it security|ความปลอดภัยของข้อมูล|ความปลอดภัยของระบบ|ความปลอดภัยคอมพิวเตอร์|ความปลอดภัยระบบ|เหตุการณ์ความมั่นคงปลอดภัย|ป้องกัน&ไซเบอร์&ระบบ|security&cloud,endpoint,python,automate,pipeline,web,risk,management,manage,system,detection|ไซเบอร์&รับมือ,เฝ้าระวัง,ผู้เชี่ยวชาญ,องค์กร,ความเสี่ยง,บริหารจัดการ,เหตุการณ์,ตอบสนอง|cybersecurity&task,professional,engineer,management,risk,analyst,operation|cyber&organization,incident,analyst,response|ความปลอดภัย&เครือข่าย,แอปพลิเคชัน,เว็บ,ซอฟต์แวร์|ความมั่นคงปลอดภัย&คลาวด์,เครือข่าย,แอป|detection&response',
    'DT500 1.3 DLit300 0.3',
  ],
  [
    'information security|information assurance|ความมั่นคงสารสนเทศ|ความมั่นคงของสารสนเทศ|ความปลอดภัยสารสนเทศ|ความปลอดภัยทางสารสนเทศ|it audit|ตรวจสอบเทคโนโลยีสารสนเทศ|ตรวจสอบระบบสารสนเทศ|system security|security analysis|security management|ความมั่นคงปลอดภัยสารสนเทศ|ความมั่นคงปลอดภัยของระบบ|ความมั่นคงปลอดภัยด้านสารสนเทศ|ความมั่นคงปลอดภัยของสารสนเทศ|รักษาความมั่นคงปลอดภัย|จัดการความมั่นคงปลอดภัย|ความมั่นคงปลอดภัย&แผน,ระบบ',
    'DT500 1.2 DLit300 0.4',
  ],
  ['ความมั่นคงปลอดภัย|ความปลอดภัยทางดิจิทัล|security', 'DLit300 0.45 DLit100 0.45 DT500 0.45'],
  [
    'business continuity|กู้คืนข้อมูล|data recovery|data backup|bcms|iso 22301|drp|backup|bcp|ความต่อเนื่องทางธุรกิจ|ความต่อเนื่องในการดำเนินงาน|disaster recovery|contingency plan|it contingency|แผนสำรองฉุกเฉิน|กู้คืนระบบ|สำรองข้อมูล|ความต่อเนื่อง&บริการ,ดิจิทัล,ระบบ|แผนฉุกเฉิน&สารสนเทศ,เทคโนโลยี|สำรอง&ข้อมูล|business resilience&it|แผนรับมือ&ระบบ',
    'DT500 1',
  ],
  [
    'digital risk|ความเสี่ยงดิจิทัล|ความเสี่ยงด้านดิจิทัล|it risk|ความเสี่ยงด้านเทคโนโลยี|cyber risk|technology risk',
    'DT500 1 SPM500 0.75 DG100 0.3',
  ],
  ['encryption|การเข้ารหัส|เข้ารหัสข้อมูล|cryptography', 'DT500 0.8 DT100 0.4'],
  // DLit200
  [
    'word processing|พิมพ์งาน|word 2010|word 2013|word 2016|word 2019|word 2021|word 365|word for|with word|ด้วย word|mail merge|จดหมายเวียน|openoffice|wps office|overleaf|word processor|microsoft word|โปรแกรมประมวลผลคำ|พิมพ์เอกสาร|libreoffice|latex|word&โปรแกรม,เอกสาร,เทคนิค,office|คอมพิวเตอร์&การพิมพ์,เอกสาร|โปรแกรม&พิมพ์หนังสือ,เอกสาร|พิมพ์&หนังสือราชการ',
    'DLit200 1.1',
  ],
  ['ตารางคำนวณ|spreadsheet', 'DLit200 1 DLit700 0.7'],
  ['excel', 'DLit200 0.8 DLit700 0.85'],
  [
    'pivot|dax|xlookup|formula|vlookup|power query|สูตรคำนวณ|ฟังก์ชัน|macro|vba|excel&สูตร,dashboard,data,ข้อมูล|google sheet&data',
    'DLit700 0.7 DLit200 0.2',
  ],
  [
    'powerpoint|presentation design|gamma app|power point|โปรแกรมนำเสนอ|สไลด์|slide|keynote|prezi',
    'DLit200 0.95 DLit300 0.2',
  ],
  ['presentation|การนำเสนอ|นำเสนองาน', 'DLit200 0.45'],
  [
    'microsoft office|office 2016|office 2019|office 2021|ms office|โปรแกรม office|icdl|ecdl|ic3|computer application|คอมพิวเตอร์ประยุกต์|โปรแกรมประยุกต์|pdf|acrobat|microsoft access|publisher|โปรแกรมสำเร็จรูป|โปรแกรมคอมพิวเตอร์สำเร็จรูป|โปรแกรมสำนักงาน|packaged software|office application|mos|โปรแกรมพื้นฐาน',
    'DLit200 1 DLit400 0.3',
  ],
  ['โปรแกรมคอมพิวเตอร์|computer program', 'DLit200 0.4 DT100 0.4'],
  // DLit300
  [
    'ทำงานร่วมกันแบบออนไลน์|e meeting|emeeting|virtual meeting|teleconference|virtual team|remote team|remote collaboration|digital collaboration|online teamwork|microsoft loop|discord|sharing platform|coworking online|ทำงานร่วมกันออนไลน์|online collaboration|collaboration tool|collaborative tool|work from home|remote work|remote working|hybrid work|ทำงานทางไกล|ทำงานออนไลน์|zoom|google meet|microsoft team|video conference|online meeting|webex|พื้นที่ออนไลน์|ประชุม&อิเล็กทรอนิกส์,ออนไลน์,ทางไกล,ดิจิทัล|ทีม&ออนไลน์|anywhere&work',
    'DLit300 1.1 DLit400 0.4',
  ],
  ['collaboration|collaborative|ทำงานร่วมกัน|ประสานงาน|แบ่งปัน|sharing', 'DLit300 0.3'],
  [
    'google drive|onedrive|dropbox|cloud storage|sharepoint|แชร์ไฟล์|จัดการไฟล์|ข้อมูลออนไลน์',
    'DLit300 1.1 DLit400 0.45',
  ],
  ['google doc|google ด็อก|กูเกิลด็อก', 'DLit300 0.8 DLit200 0.6'],
  ['google sheet|google ชีท|google ชีต', 'DLit200 0.6 DLit300 0.5 DLit700 0.4'],
  ['google slide|google สไลด์', 'DLit200 0.6 DLit300 0.5'],
  [
    'google form|asana|clickup|padlet|mentimeter|slido|kahoot|google keep|onenote|microsoft planner|google task|apple note|evernote|airtable|google classroom|google site|google calendar|trello|notion|miro|slack|jamboard',
    'DLit300 0.9 DLit400 0.7',
  ],
  [
    'google tool|google app|google workspace|google suite|g suite|microsoft 365|office 365|m365|o365|google เพื่อ',
    'DLit400 1 DLit300 0.95 DLit200 0.3',
  ],
  ['cloud technology tool|cloud tool|cloud application|เครื่องมือคลาวด์', 'DLit300 0.95 DLit400 0.9'],
  [
    'สื่อดิจิทัล|ครีเอเตอร์|สื่อการเรียนรู้ดิจิทัล|interactive content|สื่ออิเล็กทรอนิกส์|elearning production|content for|storyboard|digital media|multimedia|digital content|คอนเทนต์|content creation|content creator|creative content|สื่ออินเทอร์แอคทีฟ|interactive media|digital storytelling|สร้าง&สื่อ&ออนไลน์|ผลิต&สื่อ&ดิจิทัล|สื่อออนไลน์&ผลิต',
    'DLit300 1',
  ],
  ['สร้างสื่อ|ผลิตสื่อ|ออกแบบสื่อ|สร้างสรรค์สื่อ|media production|media design|media creation', 'DLit300 0.5'],
  [
    'graphic|เสกภาพ|แต่งรูป|lightroom|affinity|ออกแบบโลโก้|logo design|typography|artwork|mockup|procreate|coreldraw|infographics|ออกแบบปก|ภาพประกอบดิจิทัล|digital illustration|digital painting|visual design|ai art|ai image|canva|photoshop|illustrator|adobe|indesign|figma|ตัดต่อภาพ|แต่งภาพ|digital image|ai&ภาพ&สร้าง|ai&image&generat|ai&วาดภาพ,ทำภาพ|ภาพ&midjourney',
    'DLit300 1.05',
  ],
  [
    'obs|live สด|live streamer|davinci|final cut|ถ่ายคลิป|คลิปสั้น|reels|vdo|ตัดคลิป|vlog|streaming|สตรีมมิ่ง|ถ่ายทอดสด|kinemaster|camtasia|filmora|ตัดต่อ|motion graphic|premiere|capcut|after effect|ทำคลิป|ไลฟ์&สด',
    'DLit300 1',
  ],
  [
    'maya|3ds max|zbrush|motion|visual effect|vfx|flipbook|fliphtml5|epub|การ์ตูนดิจิทัล|วีดิทัศน์|animation|3d|สามมิติ|3 มิติ|blender|podcast|พอดแคสต์|live streaming|youtube|youtuber|ไลฟ์สด|ebook|e book|หนังสืออิเล็กทรอนิกส์',
    'DLit300 0.7',
  ],
  ['เว็บไซต์|wordpress|โปรแกรมสร้างเว็บ|web page', 'DT100 0.6 DLit300 0.55'],
  // DLit400
  [
    'digital tool|digital productivity|digital work|digital working|digital toolkit|applications for work|technology for work|online tool|productivity tool|ใช้เทคโนโลยีดิจิทัล|digital workplace|smart office|ใช้ดิจิทัล|เครื่องมือ&ออนไลน์,ดิจิทัล',
    'DLit400 1 DLit300 0.3 DLit100 0.2',
  ],
  [
    'eoffice|ระบบสารบรรณ|e document|document management system|dms|ลดกระดาษ|ไร้กระดาษ|สำนักงานอิเล็กทรอนิกส์|สารบรรณอิเล็กทรอนิกส์|esaraban|e saraban|paperless|เอกสารอิเล็กทรอนิกส์|electronic document|เอกสารดิจิทัล|ลงเวลา&อิเล็กทรอนิกส์|งานสารบรรณ&ดิจิทัล',
    'DLit400 1.1 DT100 0.3',
  ],
  [
    'generative ai|ai foundation|ai essential|grok|dall e|stable diffusion|สร้างคำสั่ง|เขียนคำสั่ง|suno|sora|gpts|ai passport|gen ai|genai|chatgpt|copilot|gemini|claude|prompt|prompting|ai เพื่อการทำงาน|ai ในการทำงาน|ai ช่วย|ใช้ ai|ai for all|ai literacy|ai basic|ai skill|ai for everyone|รู้ทัน ai|เข้าใจ ai|midjourney|notebooklm|perplexity|deepseek|ai agent|ai&ทำงาน,work,ผู้ช่วย,assistant,productivity,เครื่องมือ,tool,สำนักงาน,office,เอกสาร,document,literacy,เบื้องต้น,everyone,ชีวิต,เขียนรายงาน,สรุป,ราชการ,ประสิทธิภาพ,ลดเวลา,ใช้งาน,การใช้,คำสั่ง,เพิ่มผลผลิต|prompt engineering',
    'DLit400 1 DT100 0.6',
  ],
  ['ai|intelligent system|generative|github copilot', 'DT100 0.85 DLit400 0.8'],
  ['การใช้เทคโนโลยี|ประยุกต์ใช้เทคโนโลยี|use of technology|using technology', 'DLit400 0.6 DT100 0.4'],
  ['การทำงาน|เพื่อการพัฒนางาน|productivity|at work|workplace|work performance', 'DLit400 0.15'],
  // DLit700 DT600
  [
    'data analytic|descriptive analytic|analysing data|analyzing data|analyze data|analyse data|ข้อมูลเชิงลึก|quantitative data|jamovi|minitab|google colab|data analysis|วิเคราะห์ข้อมูล|การวิเคราะห์ข้อมูล|business intelligence|data analyst|analytic|exploratory data|data&วิเคราะห์,explore,exploration,statistic|ข้อมูล&วิเคราะห์,สถิติ',
    'DT600 1.05 DLit700 0.75',
  ],
  [
    'data visualization|qlik|superset|metabase|grafana|visualisation|visualizing data|visualize data|data visual|สร้างภาพข้อมูล|สร้างภาพของข้อมูล|แผนภาพข้อมูล|data presentation|visualization|นำเสนอข้อมูล|ข้อมูลด้วยภาพ|ภาพนิทัศน์ข้อมูล|dashboard|power bi|powerbi|tableau|looker|data studio|data storytelling|เล่าเรื่องด้วยข้อมูล|ภาพ&ข้อมูล&นำเสนอ|data&visual,present',
    'DLit700 1 DT600 0.8',
  ],
  [
    'data science|เหมืองข้อความ|วิเคราะห์ความรู้สึก|วิเคราะห์ข้อความ|อนุกรมเวลา|pyspark|kafka|airflow|dbt|snowflake|bigquery|databricks|data pipeline|data platform|data lakehouse|pandas|numpy|scikit learn|kaggle|rapidminer|knime|weka|tidyverse|matplotlib|sentiment analysis|recommendation system|mlops|data provisioning|data architecture|data architect|สถาปัตยกรรมข้อมูล|วิศวกรข้อมูล|นักวิเคราะห์ข้อมูล|แบบจำลองข้อมูล|data strategy|กลยุทธ์ข้อมูล|วิทยาการข้อมูล|วิทยาศาสตร์ข้อมูล|data scientist|data mining|เหมืองข้อมูล|data warehouse|data warehousing|คลังข้อมูล|data engineer|data engineering|วิศวกรรมข้อมูล|data model|data modeling|etl|hadoop|spark|text mining|time series|people analytics|hr analytics|data lake|predictive|พยากรณ์ข้อมูล|data&valuable,value',
    'DT600 1.3',
  ],
  ['big data', 'DT600 1.1 DLit700 0.3'],
  ['องค์กร&big data|ข้อมูล&ขับเคลื่อนองค์กร|data&organization', 'SPM100 0.8'],
  [
    'database|ทำความสะอาดข้อมูล|openrefine|data wrangling|data entry|data collection|เก็บรวบรวมข้อมูล|data integration|metadata|เมทาดาทา|แค็ตตาล็อกข้อมูล|แคตตาล็อกข้อมูล|data migration|relational|sql server|query|ฐานข้อมูล|sql|data management|จัดการข้อมูล|บริหารจัดการข้อมูล|data preparation|data preprocessing|จัดเตรียมข้อมูล|data cleaning|data cleansing|data catalog|บัญชีข้อมูล|data quality|data&clean,dirty',
    'DT600 0.75 DLit700 0.5',
  ],
  [
    'datadriven|data informed|data culture|data mindset|evidence based policy|ด้วยข้อมูล|data literacy|ความเข้าใจข้อมูล|data thinking|ข้อมูล&ตัดสินใจ,ขับเคลื่อน|data&decision',
    'DT600 0.8 DLit700 0.55',
  ],
  ['data', 'DT600 0.55 DLit700 0.42'],
  ['ข้อมูล', 'DT600 0.22 DLit700 0.22'],
  ['ข้อมูลนำเข้า|นำเข้าข้อมูล|input data|บันทึกข้อมูล|ตรวจสอบข้อมูล', 'DLit700 0.95'],
  [
    'ภาษาอาร์|ภาษา r|r programming|r studio|rstudio|spss|stata|ด้วย r|สถิติเพื่อการวิเคราะห์',
    'DT600 0.85 DLit700 0.3',
  ],
  ['statistic|statistical|สถิติ', 'DT600 0.35 DLit700 0.3'],
  [
    'machine learning|keras|pytorch|scikit|transformer|hugging face|langchain|reinforcement learning|nlp|การประมวลผลภาษาธรรมชาติ|object detection|yolo|face recognition|speech recognition|generative model|deep learning|การเรียนรู้ของเครื่อง|การเรียนรู้เชิงลึก|neural network|computer vision|natural language processing|large language model|llm|tensorflow|รู้จำ&ภาพ',
    'DT100 0.75 DT600 0.75',
  ],
  ['python', 'DT100 0.65 DT600 0.5'],
  ['open data|ข้อมูลเปิด|open government data', 'DLit700 0.9 DG100 0.6 DT600 0.5'],
  // หมวดที่ 2
  [
    'pdpa|ข้อมูลอ่อนไหว|sensitive data|consent|data breach|data leak|ropa|ผู้ควบคุมข้อมูล|ข้อมูลส่วนบุคคล|personal data|data protection|privacy|gdpr|dpo|ข้อมูล&รั่วไหล',
    'DG100 1.6 DT500 0.2',
  ],
  [
    'data governance|data steward|บริกรข้อมูล|data stewardship|data policy|data ethic|ชั้นความลับ|data classification|digital trust|trustworthy ai|ai policy|ai regulation|ai act|ai law|iso 38500|it compliance|ธรรมาภิบาลเทคโนโลยี|ธรรมาภิบาลข้อมูล|ธรรมาภิบาลดิจิทัล|digital governance|กำกับดูแลข้อมูล|it governance|cobit|ธรรมาภิบาลไอที|ai governance|ai ethic|responsible ai|ai&กำกับดูแล,governance,responsible,จริยธรรม,ธรรมาภิบาล,ethic,กฎหมาย|ปัญญาประดิษฐ์&กฎหมาย|กำกับดูแล&ดิจิทัล|ธรรมาภิบาล&ข้อมูล',
    'DG100 1.8 DT600 0.3',
  ],
  [
    'digital regulation|digital right|esignature|e signature|wcag|web accessibility|เว็บไซต์ภาครัฐ|กฎหมายไอที|digital platform service|it law|computer crime|computer act|ความผิดเกี่ยวกับคอมพิวเตอร์|electronic transaction|ลายมือชื่ออิเล็กทรอนิกส์|ลายมือชื่อดิจิทัล|digital signature|electronic signature|ปฏิบัติราชการทางอิเล็กทรอนิกส์|ข้อมูลข่าวสาร|official information act|code of merit|digital ethic|กฎหมายพื้นฐานสำหรับข้าราชการ|digital compliance|กฎหมาย&ข้อมูล,ออนไลน์,อินเทอร์เน็ต,ดิจิทัล,เทคโนโลยี,ไซเบอร์,คอมพิวเตอร์,อิเล็กทรอนิกส์|พระราชบัญญัติ&คอมพิวเตอร์,ข้อมูล,เทคโนโลยี,ดิจิทัล,ไซเบอร์,อิเล็กทรอนิกส์|law&data,internet,ai,technology,digital,cyber|ดิจิทัล&ลิขสิทธิ์,จริยธรรม,มาตรฐาน|digital&legal,copyright|อิเล็กทรอนิกส์&ระเบียบ,ธุรกรรม|มาตรฐาน&เว็บไซต์|กฎหมายดิจิทัล|กฎหมายคอมพิวเตอร์|กฎหมายเทคโนโลยี|digital law|cyber law',
    'DG100 1.5',
  ],
  ['ลิขสิทธิ์|copyright|creative commons|ทรัพย์สินทางปัญญา&ดิจิทัล', 'DG100 0.9'],
  ['แผน&ดิจิทัล|plan&digital', 'SPM100 0.5'],
  ['แพลตฟอร์ม', 'DT100 0.35 DLit400 0.3'],
  ['nosql|mongodb|postgresql|mysql|oracle', 'DT600 0.75 DT100 0.5'],
  ['forecasting|regression|พยากรณ์', 'DT600 0.5'],
  ['ข้อมูลภาครัฐ|ข้อมูลของรัฐ', 'DT600 0.5 DG100 0.45'],
  ['super app|ทางรัฐ', 'DLit100 0.6'],
  ['biometric|ยืนยันตัวตน', 'DG100 0.5 DT500 0.4'],
  ['sensor|เซนเซอร์|embedded|3d printing|autocad|sketchup', 'DT100 0.35'],
  [
    'sla|gdx|linkage center|egif|ศูนย์บริการร่วม|ราชการสะดวก|gecc|data sharing|connected government|ระดับการบริการ|ระดับบริการ|service level|ระดับการให้บริการ|seamless|บริการแบบเชื่อมโยง|เชื่อมโยงบริการ|one stop service|interoperability|เชื่อมโยงข้อมูล|แลกเปลี่ยนข้อมูล|data exchange|เชื่อมโยงการทำงานระหว่างหน่วยงาน|ข้อมูลระหว่างหน่วยงาน|ประสานงาน&หน่วยงาน&ดิจิทัล|เชื่อมโยง&หน่วยงาน&ดิจิทัล|ข้อตกลง&ให้บริการ|บูรณาการ&ข้อมูล|เชื่อมโยง&ระบบ',
    'DG400 1.1 DS100 0.6',
  ],
  // หมวดที่ 3
  [
    'iot|ดาวเทียม|satellite|quantum|internet of everything|สมาร์ทซิตี้|smart government technology|edge computing|6g|mixed reality|extended reality|web 3|vr|ar|digital thailand|ethereum|defi|computer graphic|wearable|smart device|smart home|ระบบฝังตัว|embedded system|robotics and ai|ai robot|digital asset technology|deep tech|deeptech|frontier technology|future technology|เทคโนโลยีแห่งอนาคต|เทคโนโลยีอนาคต|technology trend|แนวโน้มเทคโนโลยี|tech trend|industry 4.0|อุตสาหกรรม 4.0|แผนที่ดิจิทัล|google earth|lidar|internet of thing|อินเทอร์เน็ตของสรรพสิ่ง|อินเทอร์เน็ตสรรพสิ่ง|อินเทอร์เน็ตของทุกสรรพสิ่ง|อินเทอร์เน็ตในทุกสิ่ง|blockchain|cryptocurrency|metaverse|nft|ควอนตัม|เมตาเวิร์ส|virtual reality|augmented reality|ความเป็นจริงเสริม|ความจริงเสมือน|emerging technology|เทคโนโลยีอุบัติใหม่|digital twin|5g|geospatial|gis|qgis|arcgis|ภูมิสารสนเทศ|ระบบสารสนเทศภูมิศาสตร์|geographic information system|remote sensing|game development|พัฒนาเกม|สร้างเกม|unity|image processing|ประมวลผลภาพ|chatbot|smart city|เมืองอัจฉริยะ|disruptive technology|เทคโนโลยีพลิกโฉม|แบบจำลองสารสนเทศอาคาร|bim',
    'DT100 1',
  ],
  [
    'เทคโนโลยีดิจิทัล|digital technology|เทคโนโลยีและนวัตกรรม|technology and innovation|นวัตกรรมดิจิทัล|digital innovation|เทคโนโลยีสมัยใหม่|modern technology|นวัตกรรม&เทคโนโลยี|innovation&technology',
    'DT100 0.75 DLit400 0.45 DLit100 0.3',
  ],
  [
    'programming|django|flask|fastapi|spring boot|next.js|nextjs|express.js|tailwind|bootstrap|graphql|postman|selenium|robot framework|qa tester|object oriented|oop|เชิงวัตถุ|rust|ruby|dart|shell script|bash|powershell|microbit|micro bit|esp32|node red|terraform|ansible|jenkins|gitlab|ci cd|cicd|version control|web3|smart contract|programing|computer engineering|ux engineer|เขียนเว็บ|สร้างเว็บ|เขียนแอป|ทำแอป|พัฒนาเว็บ|ภาษาคอมพิวเตอร์|ผังงาน|flowchart|data structures|cursor ai|xcode|ionic|เขียนโปรแกรม|การโปรแกรม|พัฒนาโปรแกรม|coding|java|javascript|react|reactjs|node.js|nodejs|angular|vue|laravel|.net|asp.net|flutter|ภาษาซี|ภาษา c|visual basic|arduino|raspberry pi|ไมโครเซอร์วิส|microservice|opencv|firebase|matlab|open source|โอเพนซอร์ส|typescript|php|c++|c#|golang|kotlin|swift|scratch|software|algorithm|อัลกอริทึม|โครงสร้างข้อมูล|developer|โปรแกรมเมอร์|github|git|api|system analysis|วิเคราะห์และออกแบบระบบ|พัฒนาระบบสารสนเทศ|docker|kubernetes|devops|computer science|วิทยาการคอมพิวเตอร์|computational thinking|การคิดเชิงคำนวณ|วิทยาการคำนวณ|web application|เว็บโปรแกรมมิ่ง|ตรรกะ&โปรแกรม|prototype&app|software engineering',
    'DT100 0.95',
  ],
  [
    'web development|web design|web developer|พัฒนาเว็บไซต์|ออกแบบเว็บไซต์|responsive|html|css|frontend|front end|backend|back end|full stack|fullstack|mobile app|mobile application|พัฒนาแอปพลิเคชัน|พัฒนาแอป|สร้างแอปพลิเคชัน|สร้างแอป|application development|android|ios',
    'DT100 1.15 DLit300 0.35',
  ],
  [
    'appsheet|automate|automating|make.com|zapier|n8n|power apps|glide|bubble|apps script|uipath|citizen developer|ออโตเมชัน|ระบบงานอัตโนมัติ|agentic|chatbot ai|no code|nocode|low code|lowcode|power platform|rpa|automation|ระบบอัตโนมัติ|workflow|robotic process automation',
    'DT100 0.95 DLit400 0.6',
  ],
  [
    'cloud computing|cloud first|คลาวด์กลาง|cloud service|government cloud|gcloud|gdcc|virtualization|คลาวด์คอมพิวติ้ง|การประมวลผลแบบคลาวด์|คลาวด์&ภาครัฐ',
    'DLit400 0.85 DT100 0.8 DT400 0.4',
  ],
  [
    'google cloud|google compute|compute engine|gcp|cloud native|serverless|openstack|az 900|cloud fundamental|cloud foundation|cloud essential|cloud infrastructure|cloud migration|cloud solution|aws|amazon web service|azure|cloud engineer|cloud architect|cloud practitioner|alibaba cloud|huawei cloud',
    'DT100 1 DT400 0.5',
  ],
  ['cloud', 'DT100 0.55 DLit400 0.5 DLit300 0.35'],
  [
    'hrtech|hr technology|fintech|edtech|regtech|healthtech|ฟินเทค|tech|financial technology|เทคโนโลยีการเงิน',
    'DT100 0.8',
  ],
  ['เทคโนโลยี|technology', 'DT100 0.34 DLit400 0.15'],
  ['นวัตกรรม|innovation', 'DT100 0.5 DS100 0.52'],
  ['creativity and innovation|นวัตกรรมบริการ|สร้างสรรค์&นวัตกรรม|creative&innovation', 'DS100 0.35'],
  [
    'solution architect|gea|archimate|it architect|application architecture|technology architecture|สถาปัตยกรรมเทคโนโลยี|สถาปัตยกรรมดิจิทัล|digital architecture|microservice architecture|togaf|สถาปัตยกรรมระบบสารสนเทศ|solution architecture|it architecture|software architecture|สถาปัตยกรรม&องค์กร|architecture&enterprise|enterprise architecture|สถาปัตยกรรมองค์กร',
    'DT300 1.6',
  ],
  [
    'it service management|printer|เครื่องพิมพ์|wi fi|wifi|packet tracer|cisco|ccnp|active directory|networking basic|networking fundamental|networking essential|networking device|networking concept|exploring networking|computer networking|network fundamental|network basic|network essential|network engineering|comptia a+|comptia network|it professional support|troubleshooting computer|configuration management|mikrotik|fiber optic network|sysadmin|network admin|system engineer|it operations|service desk|ดูแลรักษาคอมพิวเตอร์|digital public infrastructure|digital infrastructure|ethernet|tcp ip|routing|switching|wireless network|active-active|itil|itsm|it support|help desk|technical support|desktop support|helpdesk|system administration|system administrator|ดูแลระบบ|บริหารจัดการระบบ|บริหารระบบ|data communication|การสื่อสารข้อมูล|ipv6|router|computer network|network management|network administration|network engineer|ccna|เครือข่ายคอมพิวเตอร์|ระบบเครือข่าย|ระบบและเครือข่าย|system and network|server|linux|เซิร์ฟเวอร์|แม่ข่าย|data center|ศูนย์ข้อมูล|vmware|ประกอบคอมพิวเตอร์|computer maintenance|computer repair|บริการเทคโนโลยีดิจิทัล|ให้บริการไอที|บริการด้านไอที|it infrastructure|โครงสร้างพื้นฐานดิจิทัล|ระบบ&เครือข่าย&บริหาร|คอมพิวเตอร์&แก้ปัญหา,แก้ไขปัญหา,บำรุงรักษา,ซ่อม,ติดตั้ง|troubleshooting&network|ติดตั้ง&เครือข่าย|ผู้ดูแลระบบ|ซ่อมบำรุงคอมพิวเตอร์',
    'DT400 1.05 DT500 0.65 DT100 0.3',
  ],
  ['เครือข่าย|network', 'DT400 0.25 DT500 0.2 DLit300 0.1'],
  [
    'service design|digital service design|wireframe|wireframing|low fidelity|high fidelity|prototype|prototyping|ต้นแบบบริการ|empathize|ideate|empathy map|double diamond|user centered|interaction design|human computer interaction|hci|citizen experience|citizen journey|bpmn|process mapping|process mining|value stream|six sigma|ออกแบบประสบการณ์|พัฒนาบริการ|ยกระดับบริการ|innovative service|พัฒนากระบวนการ|ปรับกระบวนการ|bpm|re engineering|customer centric|user story|accessibility|design thinking|คิดเชิงออกแบบ|กระบวนการคิดเชิงสร้างสรรค์|ux|ui|design sprint|service blueprint|persona|co creation|user research|usability|human centric|citizen centric|ประชาชนเป็นศูนย์กลาง|lean process|user experience|user interface|human centered|customer journey|customer experience|ประสบการณ์ผู้ใช้|ปรับปรุงกระบวนการ|ออกแบบกระบวนการ|process design|process redesign|process improvement|reengineering|business process|กระบวนการทำงาน|กระบวนงาน|service&process automation,innovation|บริการ&ออกแบบ,นวัตกรรม|product design&digital|business process management|ux research',
    'DS100 1.05 DT100 0.35',
  ],
  [
    'digital service|eservices|e services|บริการดิจิทัล|บริการออนไลน์|online service|ดิจิทัล&ให้บริการ,บริการประชาชน,บริการภาครัฐ|ให้บริการ&ออนไลน์|บริการ&อิเล็กทรอนิกส์|public service&digital',
    'DT400 1 DS100 1 DG400 0.6',
  ],
  // หมวดที่ 4
  [
    'digital strategy|digital roadmap|digital vision|cio|dcio|chief information officer|chief digital officer|ผู้บริหารเทคโนโลยีสารสนเทศ|it roadmap|digital plan|it strategic|cloud first policy|cloud policy|ยุทธศาสตร์ดิจิทัล|กลยุทธ์ดิจิทัล|แผนดิจิทัล|แผนปฏิบัติการดิจิทัล|it strategy|it master plan|ดิจิทัลเพื่อเศรษฐกิจ|ดิจิทัล&วิสัยทัศน์,แผนแม่บท,แผนที่นำทาง,ยุทธศาสตร์,กลยุทธ์,นโยบาย|ai&นโยบาย,strategy,กลยุทธ์,ยุทธศาสตร์|digital&roadmap,strategy,policy|แผนแม่บท&สารสนเทศ',
    'SPM100 1.2 DTr100 0.3',
  ],
  [
    'management information system|ระบบสารสนเทศเพื่อการบริหาร|ระบบสารสนเทศเพื่อการจัดการ|ระบบสารสนเทศทางการบริหาร|mis|executive information',
    'SPM100 1.1 DT100 0.7 DLit400 0.6 SPM300 0.3',
  ],
  ['information system|ระบบสารสนเทศ|ระบบข้อมูล', 'DT100 0.7 SPM100 0.4 DLit400 0.4 SPM300 0.25'],
  [
    'digital organization|ai organization|ai transformation|องค์กรดิจิทัล|digital enterprise|smart organization|smart office&องค์กร',
    'SPM200 0.6 DTr200 0.5 DLit400 0.3',
  ],
  [
    'ออกแบบองค์กร|future organization|organization of the future|operating model|organization design|future design|องค์กรแห่งอนาคต|องค์กรในอนาคต|ดิจิทัล&โครงสร้างองค์กร,องค์กรสมรรถนะสูง,เครื่องมือการบริหารองค์กร|designing&organization',
    'SPM200 0.9',
  ],
  ['digital workforce|กำลังคนดิจิทัล|digital resource|กำลังคน&ดิจิทัล|ทรัพยากร&องค์กรดิจิทัล', 'SPM300 0.8 DL100 0.7'],
  [
    'project management|project professional|pmo|program management|portfolio management|project leadership|project coordinator|capm|project lifecycle|project life cycle|จัดการโครงการ|project manager|pmp|pmbok|professional project|prince2|microsoft project|project&manage,managing|โครงการ&บริหาร',
    'SPM400 1 SPM500 0.95 SPM600 0.5',
  ],
  [
    'project initiation|gantt|wbs|work breakdown|feasibility|ศึกษาความเป็นไปได้|project canvas|project proposal|project design|เขียนโครงการ|วางแผนโครงการ|จัดทำโครงการ|foundation of project management|project&initiate,initiating,launch,plan,scope,schedule,start,charter,budget,define,digital,planning|โครงการ&ริเริ่ม,ข้อเสนอ,กฎบัตร,ขอบเขตงาน,tor,ดิจิทัล,เทคโนโลยีสารสนเทศ|tor&ดิจิทัล,คอมพิวเตอร์',
    'SPM400 1.5 SPM500 0.3 SPM100 0.3',
  ],
  [
    'scrummaster|product owner|product backlog|sprint planning|jira|project delivery|earned value|waterfall|project monitoring|ดำเนินโครงการ|คุณภาพโครงการ|agile|scrum|kanban|อไจล|อาไจล์|project&execute,execution,monitor,control,risk,quality,deliver,running,run,executing|โครงการ&ติดตาม,ควบคุม,ความเสี่ยง|real world&project management',
    'SPM500 1.35 SPM400 0.65',
  ],
  [
    'project closure|after action review|user acceptance|project review|lessons learned|ตรวจรับโครงการ|ตรวจรับ&จ้าง&พัฒนา|โครงการ&ปิด,ทบทวน,ประเมินผล,ส่งมอบ,บทเรียน|project&close,evaluate,evaluation,lesson|ระบบ&ตรวจรับ',
    'SPM600 1.5 SPM500 0.4',
  ],
  ['project|โครงการ', 'SPM400 0.25 SPM500 0.2'],
  [
    'digital leadership|digital hr|digital people|digital team|digital manager|digital coach|digital champion|digital leader|digital dna|digital cio|คนพันธุ์ใหม่|digital&hr,workforce,people,upskill,reskill,ceo,leadership,leader,executive,mindset,talent|ดิจิทัล&อัพสกิล,บริหารคน,บริหารทรัพยากร,ทีม,ผู้นำ,ผู้บริหาร,พัฒนาคน,พัฒนาบุคลากร,ทรัพยากรบุคคล,ทรัพยากรมนุษย์|ai&executive,ผู้บริหาร,workforce,talent,กำลังคน,ผู้นำ,leadership,leader|technology&leader,leadership|เทคโนโลยี&ผู้บริหาร,ผู้นำ|ภาวะผู้นำ&ยุคดิจิทัล',
    'DL100 1.2 DL300 0.8',
  ],
  [
    'นำการเปลี่ยนแปลง|change agent|change leader|change leadership|leading change|สื่อสารการเปลี่ยนแปลง',
    'DL300 0.9 DTr200 0.75',
  ],
  ['ผู้นำ|leadership|leader', 'DL300 0.2 DL100 0.15'],
  // หมวดที่ 5
  [
    'digital transformation|digital change|สู่องค์กรดิจิทัล|สู่ยุคดิจิทัล|digital journey|digital adoption|digitalisation|digitisation|dx|ดิจิทัลทรานส์ฟอร์เมชัน|ทรานส์ฟอร์ม|digitalization|digitization|digital disruption|ดิจิทัล&วัฒนธรรม,ปรับตัว,ก้าวสู่,มุ่งสู่,เปลี่ยนองค์กร,เปลี่ยนผ่าน,พลิกโฉม,ปฏิรูป,ปรับเปลี่ยน,การเปลี่ยนแปลง|digital&culture,transformation,transforming,transform|ai&ปรับตัว,พลิกโฉม|ai transformation&องค์กร|วัฒนธรรมดิจิทัล|digital culture',
    'DTr200 1.3 DTr100 1 DT100 0.35',
  ],
  [
    'digital government|government 4.0|ราชการ 4.0|pmqa 4.0|รัฐบาลอิเล็กทรอนิกส์|open government|smart nation|e participation|eparticipation|digital nation|digital public service|civic tech|government technology|digital public infrastructure and|รัฐบาลดิจิทัล|ภาครัฐดิจิทัล|ราชการดิจิทัล|egovernment|e government|smart government|govtech|government transformation',
    'DTr100 1.2 SPM100 0.3',
  ],
  [
    'change management|บริหารการเปลี่ยนแปลง|จัดการการเปลี่ยนแปลง|จัดการความเปลี่ยนแปลง|บริหารความเปลี่ยนแปลง',
    'DTr200 0.85 DL300 0.65',
  ],
  ['disruption|agility', 'DTr200 0.3 DTr100 0.1'],
  ['email|อีเมล|gmail|outlook|qr code|google map', 'DLit100 0.6 DLit300 0.45 DLit400 0.3'],
  ['แบบฟอร์มออนไลน์|แบบสอบถามออนไลน์|online form|online survey', 'DLit300 0.8 DLit400 0.5'],
  [
    'line official|ใช้ line|line เพื่อ|line อย่าง|line group|แอป line|line meeting|โปรแกรม line|ไลน์กลุ่ม|line for|line oa|chat commerce',
    'DLit300 0.9 DLit400 0.6 DLit100 0.4',
  ],
  ['โปสเตอร์|poster|แบนเนอร์|banner|สื่อประชาสัมพันธ์|ป้ายประชาสัมพันธ์|แผ่นพับ|brochure', 'DLit300 0.75'],
  ['จัดทำเอกสาร|จัดการเอกสาร|รูปแบบเอกสาร', 'DLit200 0.35'],
  ['แผนภูมิ|chart|กราฟ&ข้อมูล|graph&data', 'DLit700 0.75 DT600 0.45'],
  ['องค์กร&ดิจิทัล|organization&digital', 'SPM200 0.35 DTr200 0.35'],
  ['มาตรฐานการให้บริการ|service standard', 'DG400 0.6'],
  ['ai&application,innovation,develop|ปัญญาประดิษฐ์&ประยุกต์,นวัตกรรม,พัฒนา', 'DT100 0.4'],
  ['ไซเบอร์&ขั้นสูง,ผู้ดูแล|cybersecurity&advanced', 'DT500 0.7'],
  ['digital publishing|desktop publishing|สื่อสิ่งพิมพ์&ดิจิทัล|ผลิตรายการ&ออนไลน์', 'DLit300 0.9'],
  ['สื่อ&ดิจิทัล|media&digital', 'DLit300 0.3'],
  ['ทักษะ&ยุคดิจิทัล|skill&digital', 'DLit100 0.4'],
  ['google', 'DLit400 0.5 DLit300 0.5'],
  ['microsoft', 'DLit200 0.35 DLit400 0.3'],
  ['โปรแกรม', 'DLit200 0.2 DT100 0.15'],
  ['แอปพลิเคชัน|แอป|app', 'DLit400 0.5 DT100 0.4'],
  ['อัจฉริยะ|intelligent', 'DT100 0.4'],
  ['compliance|identity|access management', 'DG100 0.2 DT500 0.2'],
  ['data standard|มาตรฐาน&ข้อมูล', 'DG100 0.6 DG400 0.4'],
  ['digital economy|เศรษฐกิจดิจิทัล', 'SPM100 0.5 DTr100 0.45'],
  ['egp|e gp|e bidding|gfmis|จัดซื้อจัดจ้าง&อิเล็กทรอนิกส์', 'DLit400 0.5'],
  [
    'it procurement|it budget|it resource|vendor management|it asset|software license|ดิจิทัล&ทรัพยากร,จัดหา,อัตรากำลัง,จัดซื้อจัดจ้าง,งบประมาณ|จัดหา&สารสนเทศ,คอมพิวเตอร์|ทรัพยากรสารสนเทศ&องค์กร|resource&digital|จัดซื้อจัดจ้าง&คอมพิวเตอร์',
    'SPM300 0.7 SPM400 0.5',
  ],
  [
    'password|รหัสผ่าน|2fa|mfa|otp|two factor|multi factor|ยืนยันตัวตนสองชั้น|passkey',
    'DLit100 0.9 DLit300 0.85 DT500 0.5',
  ],
  ['ความเป็นส่วนตัว|ข้อมูลส่วนตัว', 'DG100 0.75 DLit100 0.65'],
  ['สื่อ&รู้&ดิจิทัล|สื่อ&ทัน&ดิจิทัล', 'DLit100 0.8'],
  ['mobile banking|พร้อมเพย์|promptpay|e wallet|digital wallet|กระเป๋าเงินดิจิทัล|cashless', 'DLit100 0.6'],
  ['netiquette|มารยาทเน็ต|มารยาท&ออนไลน์,อินเทอร์เน็ต,โซเชียล', 'DLit100 1'],
  ['zotero|endnote|mendeley|บรรณานุกรม|reference manager|เอกสารอ้างอิง&โปรแกรม', 'DLit400 0.8 DLit200 0.5'],
  ['dpis|e learning system|lms|moodle|ระบบ e|ระบบงานสารสนเทศ|แพลตฟอร์มกลาง|ระบบ&อิเล็กทรอนิกส์', 'DLit400 0.6'],
  ['cybersecurity act|cybersecurity law|พระราชบัญญัติ&มั่นคงปลอดภัย', 'DG100 1'],
  ['troubleshooting', 'DT400 0.55 DT100 0.3'],
  ['debugging|debug', 'DT100 0.7'],
  ['erp|sap|crm|hcm|salesforce|odoo', 'DT100 0.7 DLit400 0.55'],
  ['fusion cloud|cloud application&certified', 'DT100 0.5'],
  ['เน็ต|net idol', 'DLit100 0.65'],
  ['ระบบ&ออนไลน์', 'DLit400 0.5 DT400 0.2'],
  ['traffy fondue|ออนไลน์&ร้องเรียน,ร้องทุกข์', 'DLit400 0.7 DT400 0.55 DG400 0.4'],
  [
    'lean management|ลีน|kaizen|ไคเซ็น|lean&service,public,process|ปรับปรุง&กระบวน,ขั้นตอน|ปรับปรุงงาน&บริการ',
    'DS100 0.75',
  ],
  ['innovation&ภาครัฐ,government,public|นวัตกรรม&ภาครัฐ,ราชการ', 'DS100 0.4 DT100 0.35'],
  [
    'requirement engineering|requirement analysis|requirement gathering|software requirement|system requirement|business analyst|business analysis|ความต้องการของระบบ|ข้อกำหนด&ระบบ',
    'SPM400 0.75 DT100 0.75 DS100 0.4',
  ],
  ['project cost|โครงการ&ซอฟต์แวร์,ไอที,it,ระบบ,ประมาณการ,ต้นทุน|project&software,it', 'SPM400 1 SPM500 0.5'],
  ['โครงการ&แผน,จัดทำ', 'SPM400 0.5'],
  ['ดิจิทัล&รัฐ,ราชการ|digital&government,public sector', 'DTr100 0.75 SPM100 0.15'],
  ['ai&ภาครัฐ,government,public sector', 'DTr100 0.4'],
  ['ทำงาน&ดิจิทัล,แอปพลิเคชัน,เทคโนโลยี|เทคโนโลยี&งานประจำ,เครื่องมือ', 'DLit400 0.4'],
  ['innovation lab|living lab', 'DS100 0.7 DT100 0.6'],
  ['พัฒนาระบบ', 'DT100 0.5'],
  ['ใช้ข้อมูล|ข้อมูล&นโยบาย|data&policy', 'DT600 0.5 DLit700 0.45'],
  ['cdo|chief data officer|ผู้บริหารข้อมูล', 'DG100 0.8 DT600 0.75 SPM100 0.4'],
  [
    'บริการไอที|จัดการไอที|it management|บริหารจัดการเทคโนโลยีสารสนเทศ|การจัดการเทคโนโลยีสารสนเทศ|it manager',
    'DT400 0.75 DT100 0.3',
  ],
  ['cybersecurity framework|cybersecurity standard|ไซเบอร์&หน่วยงาน,มาตรฐาน', 'DT500 0.6'],
  ['โปรแกรม&สถิติ|program&statistic', 'DT600 0.65 DLit700 0.5'],
  ['โครงข่ายสื่อสาร|โครงข่ายคอมพิวเตอร์|โครงข่ายไร้สาย', 'DT400 0.9'],
  ['word', 'DLit200 0.55'],
  ['มิจฉาชีพ|หลอกโอน|หลอก&โอนเงิน', 'DLit100 0.75 DLit300 0.4'],
  ['เทคโนโลยีเครือข่าย|เครือข่ายไร้สาย', 'DT400 0.95 DT500 0.35'],
  ['cctv|กล้องวงจรปิด', 'DT400 0.55 DT100 0.3'],
  ['outlook&team|team&ทำงาน', 'DLit300 0.5 DLit400 0.4'],
  ['aws&architect', 'DT100 0.8'],
  ['ดิจิทัล', 'DLit100 0.5 DLit400 0.45 DT100 0.35 DTr100 0.15'],
  ['ยุคดิจิทัล|digital age|digital era|ออนไลน์|ยุค 4.0|thailand 4.0', 'DLit400 0.2 DLit100 0.2'],
];
