import type { CuratedSite } from '../curated-site.ts';

/**
 * Courses of ThaiMOOC, by portal code and, where known, by Open edX course key. Each course stands under its title
 * as the site prints it.
 */
export const thaimoocCourses: CuratedSite = {
  builds: [
    // การผลิตสื่อกราฟิกอย่างมืออาชีพ | Graphic Design Crash Course
    { keys: ['CMU00079'], competencies: ['DLit300'], judgement: 'sure', why: 'สร้างสื่อดิจิทัล' },
    // ไอทีเพื่อการศึกษา | IT for Education
    { keys: ['CMU00087'], competencies: ['DLit400'], judgement: 'arguable', why: 'ไอทีเพื่อการศึกษา' },
    // คณิตศาสตร์สำหรับวิทยาศาสตร์ข้อมูล | Mathematics for Data Science
    { keys: ['CMU00091'], competencies: ['DT600'], judgement: 'arguable', why: 'คณิตศาสตร์สำหรับวิทยาการข้อมูล' },
    // โปรแกรมไพทอนสำหรับวิทยาการข้อมูล | Python Programming for Data Science
    { keys: ['CMU00093'], competencies: ['DT600'], judgement: 'sure', why: 'วิทยาการข้อมูล' },
    // คลังข้อมูล | Data Warehouse
    { keys: ['CMU00099'], competencies: ['DT600'], judgement: 'sure', why: 'คลังข้อมูล' },
    // เทคโนโลยีสารสนเทศเพื่อชีวิต | Information Technology for life
    {
      keys: ['CPRU00111'],
      competencies: ['DLit100'],
      judgement: 'sure',
      why: 'เทคโนโลยีสารสนเทศในชีวิตประจำวัน',
    },
    // การออกแบบสื่อสามมิติด้วยโปรแกรม Blender 3D | 3D Media design with Blender 3D
    { keys: ['CRRU00116'], competencies: ['DLit300'], judgement: 'arguable', why: 'สื่อสามมิติ' },
    // การออกแบบภาพอนิเมชั่นด้วยโปรแกรม Blender 3D | 3D Animation design with Blender 3D
    { keys: ['CRRU00117'], competencies: ['DLit300'], judgement: 'arguable', why: 'แอนิเมชันสามมิติ' },
    // การคิดสร้างสรรค์ | Creative Thinking
    {
      keys: ['CU00153'],
      competencies: [],
      judgement: 'sure',
      why: 'หัวข้อวิชาของแผน (T ความรู้อื่น 2) ที่ไม่สร้างความสามารถด้านดิจิทัล',
    },
    // ระบบสารสนเทศเพื่อการบริหาร | Management Information System
    { keys: ['CU00158'], competencies: ['SPM100'], judgement: 'sure', why: 'ระบบสารสนเทศเพื่อการบริหาร' },
    // การออกแบบการเรียนการสอนผ่านเว็บ | Web-Based Learning Design
    { keys: ['CU00164'], competencies: ['DLit300'], judgement: 'arguable', why: 'ออกแบบการสอนผ่านเว็บ' },
    // การผลิตสื่ออีเลิร์นนิงเพื่อการศึกษา | e-Learning Production for Education
    { keys: ['CU00165'], competencies: ['DLit300'], judgement: 'arguable', why: 'สร้างสื่ออีเลิร์นนิง' },
    // เทคโนโลยีสารสนเทศและการสื่อสารเพื่อการศึกษา | Information technology and Communication for education
    { keys: ['CU00166'], competencies: ['DLit400'], judgement: 'arguable', why: 'ICT เพื่อการศึกษา' },
    // พลิกโฉมโลกด้วยดิจิทัล | Digital Transformation
    { keys: ['DEPA00174'], competencies: ['DTr200', 'DTr100'], judgement: 'sure', why: 'การเปลี่ยนผ่านสู่ดิจิทัล' },
    // การผลิตสื่อออนไลน์คณิตศาสตร์สำหรับผู้บกพร่องทางการมองเห็น | Mathematics online media production for the visually impaired
    { keys: ['EDF00185'], competencies: ['DLit300'], judgement: 'arguable', why: 'สร้างสื่อออนไลน์เพื่อการสอน' },
    // พื้นฐาน Internet of Things (IoT) | Basic Internet of Things (IoT)
    {
      keys: ['HU00193', 'course-v1:HU+HU008+2019'],
      competencies: ['DT100'],
      judgement: 'sure',
      why: 'เทคโนโลยี IoT',
    },
    // Coding for All - ฉลาดคิด พิชิตยุคดิจิทัล | Coding for All - Thinking smart toward the digital age
    {
      keys: ['IPST00227'],
      competencies: ['DT100', 'DLit100'],
      judgement: 'arguable',
      why: 'พื้นฐานการเขียนโปรแกรม',
    },
    // เทคโนโลยีคอมพิวเตอร์และการจัดการสารสนเทศเพื่อสังคมและเศรษฐกิจ | Computer Technology and Information Management for Society and Economics
    {
      keys: ['KKU00238'],
      competencies: ['DLit100', 'DT100'],
      judgement: 'arguable',
      why: 'เทคโนโลยีคอมพิวเตอร์และสารสนเทศทั่วไป',
    },
    // การจัดการเทคโนโลยีสารสนเทศทางการเกษตรร่วมสมัย | Information Technology Management in Contemporary Agriculture
    {
      keys: ['KKU00239'],
      competencies: ['DT100'],
      judgement: 'arguable',
      why: 'เทคโนโลยีสารสนเทศทางการเกษตร',
    },
    // วิธีการสอนโดยใช้เทคโนโลยีอุบัติใหม่เป็นฐานสำหรับการศึกษาในศตวรรษที่ 21 | Technology-based Emerging Padagogy for 21st century Education
    { keys: ['KKU00241'], competencies: ['DLit400'], judgement: 'arguable', why: 'เทคโนโลยีเพื่อการสอน' },
    // นวัตกรรม และเทคโนโลยีสารสนเทศอุบัติใหม่ทางการศึกษา | Innovation and Emerging Information Technological Education
    {
      keys: ['KKU00242'],
      competencies: ['DLit400', 'DT100'],
      judgement: 'arguable',
      why: 'เทคโนโลยีอุบัติใหม่ทางการศึกษา',
    },
    // การออกแบบและผลิตสื่อมัลติมีเดียการศึกษา | Design and Production of Multimedia Education
    { keys: ['KKU00245'], competencies: ['DLit300'], judgement: 'arguable', why: 'สร้างสื่อมัลติมีเดีย' },
    // นวัตกรรมและเทคโนโลยีสารสนเทศเพื่อการเรียนรู้ | Innovation and Information Technology for Learning
    {
      keys: ['KKU00803'],
      competencies: ['DLit400', 'DT100'],
      judgement: 'arguable',
      why: 'เทคโนโลยีเพื่อการเรียนรู้',
    },
    // การสร้างนวัตกรรมทางการศึกษาด้วยเทคโนโลยี Augmented Reality (AR) | Developing Educational Innovation with Augmented Reality
    {
      keys: ['KMUTNB00263'],
      competencies: ['DT100', 'DLit300'],
      judgement: 'arguable',
      why: 'เทคโนโลยี AR เพื่อการศึกษา',
    },
    // แอนิเมชั่น 3 มิติ ขั้นเริ่มต้น-ขั้นกลาง | 3ds Animation Foundation
    { keys: ['KMUTT00269'], competencies: ['DLit300'], judgement: 'arguable', why: 'แอนิเมชันสามมิติ' },
    // รู้รอบด้านการนำเสนอ | About the Presentation
    { keys: ['KMUTT00280'], competencies: ['DLit200'], judgement: 'arguable', why: 'การนำเสนอ' },
    // ระบบการเรียนรู้และการสื่อสารผ่านระบบเครือข่าย | Learning System and Communication Through Networking
    { keys: ['KMUTT00282'], competencies: ['DLit300'], judgement: 'arguable', why: 'การสื่อสารผ่านระบบเครือข่าย' },
    // การวิเคราะห์ข้อมูลเบื้องต้น ด้วย โปรแกรม MS Excel | Introduction to data analytics using MS Excel
    {
      keys: ['KMUTT00287'],
      competencies: ['DLit700', 'DT600'],
      judgement: 'sure',
      why: 'วิเคราะห์ข้อมูลด้วยตารางคำนวณ',
    },
    // ไพธอนพื้นฐานสำหรับผู้เริ่มต้น | Python for beginners
    {
      keys: ['KMUTT00291'],
      competencies: ['DT100', 'DT600'],
      judgement: 'arguable',
      why: 'เขียนโปรแกรมเบื้องต้น',
    },
    // ไพธอนเพื่อการวิเคราะห์ข้อมูลและการนำเสนอข้อมูล (ตอนที่ 2) | Python for Data Analysis and Data Visualization (Part 2)
    {
      keys: ['KMUTT00293'],
      competencies: ['DT600', 'DLit700'],
      judgement: 'sure',
      why: 'วิเคราะห์และนำเสนอข้อมูล',
    },
    // นวัตกรรมและเทคโนโลยีดิจิทัลเพื่อการศึกษา | Innovation and Digital Technology for Education
    {
      keys: ['KU00305'],
      competencies: ['DLit400', 'DT100'],
      judgement: 'arguable',
      why: 'เทคโนโลยีดิจิทัลเพื่อการศึกษา',
    },
    // การออกแบบและพัฒนาสื่อดิจิทัลและนวัตกรรมเพื่อการเรียนรู้ | Instructional Innovation and Media Design and Development
    { keys: ['KU00311'], competencies: ['DLit300'], judgement: 'arguable', why: 'สร้างสื่อดิจิทัลเพื่อการเรียนรู้' },
    // ทักษะความเข้าใจ การใช้เทคโนโลยีดิจิทัล และความมั่นคงปลอดภัยทางไซเบอร์ | Digital Literacy and Cyber Security
    {
      keys: ['MICROSOFT00319'],
      competencies: ['DLit100', 'DLit300'],
      judgement: 'sure',
      why: 'ความเข้าใจดิจิทัลและความมั่นคงปลอดภัยไซเบอร์',
    },
    // ทบทวนความรู้ ไมโครซอฟท์ เอ็กซ์เซลล์ เพื่อการทดสอบโดย Microsoft Office Specialist (MOS) Certificate | Microsoft Office Specialist (MOS) Certificate for Microsoft Excel (Tutorial)
    {
      keys: ['MICROSOFT00325'],
      competencies: ['DLit200', 'DLit700'],
      judgement: 'sure',
      why: 'โปรแกรมตารางคำนวณ',
    },
    // ก้าวสู่การเป็น AI Developer ใน Azure AI | Azure AI: Zero to Hero
    { keys: ['MICROSOFT00856'], competencies: ['DT100'], judgement: 'sure', why: 'พัฒนาระบบด้วย AI' },
    // เสริมความปลอดภัยให้ Pipeline ด้วย Azure DevOps | Enhance Pipeline Security with Azure DevOps
    {
      keys: ['MICROSOFT00859'],
      competencies: ['DT500', 'DT100'],
      judgement: 'sure',
      why: 'ความปลอดภัยของการพัฒนาระบบ',
    },
    // การจัดการการเปลี่ยนแปลงมิติด้านการบริหารและการจัดการภาครัฐ | Change Management: Dimensions of Public Administration and Public Management
    {
      keys: ['MU00334'],
      competencies: ['DTr200', 'DL300', 'DTr100'],
      judgement: 'arguable',
      why: 'บริหารการเปลี่ยนแปลง ไม่เจาะจงดิจิทัล',
    },
    // การออกแบบโมเดลและงานพิมพ์ 3D โมเดลเพื่อการบริการชุมชน | 3D Model design & printing for community service
    { keys: ['MU00340'], competencies: ['DT100'], judgement: 'arguable', why: 'แบบจำลองสามมิติ' },
    // การสร้างสรรค์เนื้อหาด้วยข้อมูล (Data) เพื่อเพิ่มคุณค่าขององค์กร | Content Creation in Digital Organization
    {
      keys: ['NIDA00355'],
      competencies: ['DLit300', 'DT600'],
      judgement: 'arguable',
      why: 'สร้างเนื้อหาด้วยข้อมูล',
    },
    // Data + AI for Communication: แนวทางการใช้ข้อมูลและเครื่องมือปัญญาประดิษฐ์สำหรับองค์กรด้านการสื่อสาร | Data + AI for Communication: Inspired Data + AI Applications for Communication Organization
    {
      keys: ['NIDA00356'],
      competencies: ['DT100', 'DT600'],
      judgement: 'arguable',
      why: 'ใช้ข้อมูลและ AI ในองค์กร',
    },
    // Data + AI for Communication: Chatbot โดยไม่ต้องเขียนโปรแกรม | Data + AI for Communication: Build AI Chatbot without Programming
    { keys: ['NIDA00357'], competencies: ['DT100'], judgement: 'sure', why: 'สร้างแชตบอต' },
    // Data + AI for Communication: การใช้ข้อมูลและปัญญาประดิษฐ์สำหรับวิสาหกิจขนาดกลางและขนาดย่อม | Data + AI for Communication: Data + AI for SME
    {
      keys: ['NIDA00358'],
      competencies: ['DT100', 'DT600'],
      judgement: 'arguable',
      why: 'ใช้ข้อมูลและ AI ในธุรกิจขนาดเล็ก',
    },
    // Data + AI for Communication: การประยุกต์ใช้ปัญญาประดิษฐ์ทางการสื่อสารเพื่อสร้างประสบการณ์ให้แก่ผู้บริโภค | Data + AI for Communication: AI Application for Experience Marketing Communication
    {
      keys: ['NIDA00359'],
      competencies: ['DT100', 'DLit400'],
      judgement: 'arguable',
      why: 'ประยุกต์ใช้ AI ในงานสื่อสารการตลาด',
    },
    // Data + AI for Communication: ปัญญาประดิษฐ์กับสังคมมนุษย์ | Data + AI for Communication: AI for Humanity
    {
      keys: ['NIDA00360'],
      competencies: ['DLit400', 'DT100', 'DLit100'],
      judgement: 'arguable',
      why: 'AI กับสังคม',
    },
    // Data + AI for Communication: เครื่องมือปัญญาประดิษฐ์สำหรับวิเคราะห์ข้อมูลพฤติกรรมผู้บริโภคเชิงลึก | Data + AI for Communication: Data Analytics Tool for AI marketing and Consumer Insight
    {
      keys: ['NIDA00361'],
      competencies: ['DT600', 'DT100'],
      judgement: 'arguable',
      why: 'วิเคราะห์ข้อมูลด้วย AI',
    },
    // Data + AI for Communication: การฝึกปฏิบัติการการใช้เครื่องมือ Data + AI พื้นฐานสำหรับการสื่อสารการตลาด | Data + AI for Communication: Workshop on Data + AI Foundation Tools for Marketing Communication
    {
      keys: ['NIDA00362'],
      competencies: ['DT100', 'DT600', 'DLit400'],
      judgement: 'arguable',
      why: 'ใช้ข้อมูลและ AI ในงานสื่อสารการตลาด',
    },
    // Data + AI for Communication: การใช้ Data + AI เพื่อเสริมพลังการสื่อสารการตลาด | Data + AI for Communication: Data + AI for Powered Marketing Communication
    {
      keys: ['NIDA00363'],
      competencies: ['DT100', 'DT600'],
      judgement: 'arguable',
      why: 'ใช้ข้อมูลและ AI ในงานสื่อสารการตลาด',
    },
    // การจัดการสื่อสังคมออนไลน์ และการตลาดเชิงเนื้อหาบนพื้นฐานของข้อมูล | Data-driven Social Media Management and Content Marketing
    {
      keys: ['NIDA00365'],
      competencies: ['DT600', 'DLit300'],
      judgement: 'arguable',
      why: 'ใช้ข้อมูลกับสื่อสังคมออนไลน์',
    },
    // เทคโนโลยีดิจิทัลและนวัตกรรม | Digital Technology and Innovation
    { keys: ['NPRU00381'], competencies: ['DT100'], judgement: 'sure', why: 'เทคโนโลยีดิจิทัลและนวัตกรรม' },
    // นวัตกรรมและเทคโนโลยีสารสนเทศเพื่อการสื่อสารการศึกษาและการเรียนรู้ | Innovation and Information Technology for Educational Communication and Learning
    {
      keys: ['NPRU00385'],
      competencies: ['DLit400', 'DLit300'],
      judgement: 'arguable',
      why: 'เทคโนโลยีเพื่อการศึกษา',
    },
    // การสร้างเว็บไซต์พาณิชย์อิเล็กทรอนิกส์ ตอบโจทย์ธุรกิจออนไลน์ | E-Commerce Website Development for Online Business
    {
      keys: ['NRRU00390'],
      competencies: ['DT100', 'DLit300'],
      judgement: 'arguable',
      why: 'สร้างเว็บไซต์เพื่อการค้า',
    },
    // บริหารจัดการธุรกิจอย่างมืออาชีพด้วย Excel | Business Management Professional using Excel
    {
      keys: ['NRRU00391'],
      competencies: ['DLit700', 'DLit200'],
      judgement: 'sure',
      why: 'ตารางคำนวณเพื่อการบริหาร',
    },
    // เทคโนโลยีสารสนเทศเพื่อการจัดการสารสนเทศท้องถิ่น | Information Technology for Local Information Management
    {
      keys: ['NRRU00393'],
      competencies: ['DT100', 'DLit400'],
      judgement: 'arguable',
      why: 'เทคโนโลยีเพื่อจัดการสารสนเทศท้องถิ่น',
    },
    // เครือข่ายและความปลอดภัย | Network and Security
    { keys: ['NSTRU00400'], competencies: ['DT500'], judgement: 'sure', why: 'ความปลอดภัยของเครือข่าย' },
    // โปรแกรม LaTeX สำหรับเอกสารทางวิชาการ | LaTeX program for academic documents
    { keys: ['NU00402'], competencies: ['DLit200'], judgement: 'sure', why: 'จัดทำเอกสารด้วยโปรแกรม' },
    // การใช้สื่อสังคมออนไลน์อย่างสร้างสรรค์ | Creative Use of social media
    {
      keys: ['NU00414'],
      competencies: ['DLit100', 'DLit300'],
      judgement: 'sure',
      why: 'ใช้สื่อสังคมออนไลน์อย่างเหมาะสม',
    },
    // การบูรณาการ ICT เพื่อการเรียนรู้สะเต็มศึกษา | Stem Education
    { keys: ['NU00415'], competencies: ['DLit400'], judgement: 'arguable', why: 'ใช้ ICT เพื่อการเรียนรู้' },
    // การใช้ ICT เพื่อสั่งสมความเชี่ยวชาญในอาชีพ | The use of information technology for professional skill
    {
      keys: ['NU00416'],
      competencies: ['DLit400'],
      judgement: 'sure',
      why: 'หัวข้อวิชาของแผน (T ความรู้อื่น 1) สะกดต่างเล็กน้อย',
    },
    // ระบบการสอนอัจฉริยะ | Intelligent Tutoring System
    { keys: ['NU00431'], competencies: ['DT100'], judgement: 'arguable', why: 'ระบบการสอนอัจฉริยะ' },
    // การขึ้นโมเดลสามมิติด้วยเทคโนโลยีแบบจำลองสารสนเทศอาคาร | 3D Modeling using BIM Technology
    {
      keys: ['NU00439', 'course-v1:NU+NU039+2019'],
      competencies: ['DT100', 'DLit400'],
      judgement: 'arguable',
      why: 'แบบจำลองสารสนเทศอาคาร',
    },
    // การวิเคราะห์ข้อมูลสำหรับการจัดการทางธุรกิจ | Data Analysis for Business Management
    { keys: ['NU00455'], competencies: ['DT600', 'DLit700'], judgement: 'sure', why: 'วิเคราะห์ข้อมูล' },
    // ปัญญาประดิษฐ์ทางการศึกษา | Artificial Intelligence in Education
    { keys: ['NU00460'], competencies: ['DT100', 'DLit400'], judgement: 'arguable', why: 'AI เพื่อการศึกษา' },
    // การจัดการเรียนการสอนออนไลน์ | Online teaching management
    { keys: ['NU00461'], competencies: ['DLit300'], judgement: 'arguable', why: 'การสอนออนไลน์' },
    // การเปลี่ยนผ่านการเงินดิจิทัล | Digital Finance Transformation
    {
      keys: ['NU00463'],
      competencies: ['DTr100', 'DTr200', 'DT100'],
      judgement: 'arguable',
      why: 'การเปลี่ยนผ่านของภาคการเงิน',
    },
    // การออกแบบองค์กรดิจิทัล | Designing Digital Organization
    { keys: ['OCSC00033'], competencies: ['SPM200'], judgement: 'sure', why: 'หัวข้อวิชาของแผน (T 4.3)' },
    // ชุมชนเทคโนโลยี | Technology for Community
    { keys: ['ONDE00482'], competencies: ['DLit100', 'DT100'], judgement: 'arguable', why: 'เทคโนโลยีในชุมชน' },
    // หลักสูตรการบริหารจัดการข้อมูลออนไลน์ด้วย Google Drive | Online Data Management Course with Google Drive
    { keys: ['PKRU00506'], competencies: ['DLit300'], judgement: 'sure', why: 'แบ่งปันพื้นที่ออนไลน์' },
    // นวัตกรรมเทคโนโลยีสารสนเทศทางการศึกษา | Innovation and Information Technology in Education
    {
      keys: ['PSRU00511'],
      competencies: ['DLit400', 'DT100'],
      judgement: 'arguable',
      why: 'เทคโนโลยีเพื่อการศึกษา',
    },
    // เทคโนโลยีการเงิน | Financial Technology
    { keys: ['RBAC00529'], competencies: ['DT100'], judgement: 'arguable', why: 'เทคโนโลยีการเงิน' },
    // ปัญญาประดิษฐ์เพื่องานธุรกิจ | Artificial Intelligence for Business
    { keys: ['RBAC00530'], competencies: ['DT100', 'DLit400'], judgement: 'sure', why: 'ประยุกต์ใช้ AI' },
    // การผลิตภาพยนตร์ดิจิทัล | Digital Movie Production
    { keys: ['RMUTR00539'], competencies: ['DLit300'], judgement: 'arguable', why: 'ผลิตภาพยนตร์ดิจิทัล' },
    // การบริหารจัดการระบบและเครือข่าย | System and Network Management
    { keys: ['RMUTTO00556'], competencies: ['DT400', 'DT500'], judgement: 'sure', why: 'ดูแลระบบและเครือข่าย' },
    // การวิเคราะห์ความมั่นคงปลอดภัยของระบบและการบริหารจัดการข้อมูล | Information System Security Analysis and Data Management
    { keys: ['RMUTTO00557'], competencies: ['DT500'], judgement: 'sure', why: 'ความมั่นคงปลอดภัยของระบบ' },
    // คลังข้อมูลและการทำเหมืองข้อมูล | Data warehouse and Data Mining
    { keys: ['RSU00560'], competencies: ['DT600'], judgement: 'sure', why: 'คลังข้อมูล' },
    // การใช้สื่อออนไลน์ในฐานะพลเมืองดิจิทัล | Online media use as a digital citizen (for the Deaf)
    { keys: ['RSU00565'], competencies: ['DLit100'], judgement: 'sure', why: 'พลเมืองดิจิทัล' },
    // การเล่าเรื่องในสื่อดิจิทัลอย่างรู้เท่าทัน (สำหรับคนหูหนวก) | Digital Storytelling with Literacy (for the Deaf)
    {
      keys: ['RSU00566'],
      competencies: ['DLit300', 'DLit100'],
      judgement: 'arguable',
      why: 'เล่าเรื่องในสื่อดิจิทัลอย่างรู้เท่าทัน',
    },
    // การเตรียมสอบประกาศนียบัตร MOS : MS Word 2013 | MOS Certificate : MS Word 2013
    { keys: ['SCT00573'], competencies: ['DLit200'], judgement: 'sure', why: 'โปรแกรมประมวลผลคำ' },
    // การทำงานร่วมกันแบบออนไลน์ด้วย กูเกิลด็อก กูเกิลชีท กูเกิลสไลด์ | Online collaboration with Google Docs, Google Sheets and Google Slides
    {
      keys: ['SCT00574'],
      competencies: ['DLit300', 'DLit200'],
      judgement: 'sure',
      why: 'ทำงานร่วมกันแบบออนไลน์',
    },
    // การประยุกต์ใช้โปรแกรมออนไลน์ในการจัดการเรียนการสอนด้วยแนวคิดเกมมิฟิเคชั่น | Using online application in teaching management with the gamification concept
    {
      keys: ['SCT00575'],
      competencies: ['DLit300', 'DLit400'],
      judgement: 'arguable',
      why: 'โปรแกรมออนไลน์เพื่อการสอน',
    },
    // โปรแกรมคอมพิวเตอร์สำเร็จรูป | Computer Program
    { keys: ['SKCC00584'], competencies: ['DLit200'], judgement: 'sure', why: 'โปรแกรมสำเร็จรูป' },
    // การออกแบบและสร้างสื่อ Interactive เพื่อการเรียนการสอนบน Smartphone | Interactive multimedia For education on smartphone
    { keys: ['SKRU00586'], competencies: ['DLit300'], judgement: 'arguable', why: 'สร้างสื่อเพื่อการศึกษา' },
    // ภาษาอาร์และการวิเคราะห์ข้อมูล | R Programming for Data Analysis
    {
      keys: ['SKRU00587'],
      competencies: ['DT600', 'DLit700'],
      judgement: 'sure',
      why: 'วิเคราะห์ข้อมูลด้วยภาษาอาร์',
    },
    // เทคโนโลยีเสริมการสอน ในยุค Digital | Technology Enhanced Learning for Digital era
    { keys: ['SPU00592'], competencies: ['DLit400'], judgement: 'arguable', why: 'เทคโนโลยีสำหรับครูผู้สอน' },
    // การออกแบบบทเรียนมัลติมีเดียและแอนิเมชันเพื่อการศึกษา | Design of Multimedia Courseware and Animation for Education
    { keys: ['SRU00598'], competencies: ['DLit300'], judgement: 'arguable', why: 'สร้างสื่อเพื่อการศึกษา' },
    // การบริหารโครงการ IT แบบมืออาชีพ | Professional IT Project Management
    { keys: ['SRU00609'], competencies: ['SPM400', 'SPM500'], judgement: 'sure', why: 'บริหารโครงการไอที' },
    // ฉลาดคิด ฉลาดใช้ เข้าใจดิจิทัล | Smart Thinking, Smart Usage, Digital Literacy
    { keys: ['SRU00836'], competencies: ['DLit100'], judgement: 'sure', why: 'ความเข้าใจดิจิทัล' },
    // ฉลาดรู้ อยู่สบาย สไตล์ดิจิทัล | Intelligence Learning for Well-being in Digital Life Styles
    { keys: ['SRU00867'], competencies: ['DLit100'], judgement: 'sure', why: 'รู้เท่าทันดิจิทัลในชีวิตประจำวัน' },
    // การออกแบบสื่อเสียงเพื่อการศึกษา | Design Audio Media for Education
    { keys: ['SSRU00626'], competencies: ['DLit300'], judgement: 'arguable', why: 'สร้างสื่อเพื่อการศึกษา' },
    // การออกแบบสื่ออินเตอร์แอคทีฟเพื่อการศึกษา | Design Interactive Media for Education
    { keys: ['SSRU00627'], competencies: ['DLit300'], judgement: 'arguable', why: 'สร้างสื่อเพื่อการศึกษา' },
    // เทคโนโลยีการสร้างสรรค์สื่อดิจิทัล | Digital Media Creation Technology
    {
      keys: ['STOU00647'],
      competencies: ['DLit300'],
      judgement: 'sure',
      why: 'หัวข้อวิชาของแผน (S 1.19) สะกดต่างเล็กน้อย',
    },
    // สื่อสารอย่างไรให้สมาร์ตในยุคดิจิทัล | Smart communication in Digital Age
    {
      keys: ['STOU00659'],
      competencies: ['DLit100', 'DLit300'],
      judgement: 'arguable',
      why: 'การสื่อสารในยุคดิจิทัล',
    },
    // ระบบสารสนเทศกับการจัดการความรู้ในยุคดิจิทัล | Information System and Knowledge Management in the Digital Age
    {
      keys: ['STOU00661'],
      competencies: ['DT100', 'DLit400', 'SPM300'],
      judgement: 'arguable',
      why: 'ระบบสารสนเทศและการจัดการความรู้',
    },
    // เทคโนโลยีและนวัตกรรมการศึกษา | Technology and Innovation for Education
    {
      keys: ['SU00686'],
      competencies: ['DLit400', 'DT100'],
      judgement: 'arguable',
      why: 'เทคโนโลยีเพื่อการศึกษา',
    },
    // เทคโนโลยีสารสนเทศสำหรับการจัดการจดหมายเหตุและสารสนเทศมรดกทางวัฒนธรรม | Information Technology for Archives and Cultural Heritage Information Management
    {
      keys: ['SU00687'],
      competencies: ['DT100', 'DLit400'],
      judgement: 'arguable',
      why: 'เทคโนโลยีสารสนเทศสำหรับงานจดหมายเหตุ',
    },
    // พลเมืองดิจิทัล | Digital Citizenship
    { keys: ['SU00688'], competencies: ['DLit100'], judgement: 'sure', why: 'พลเมืองดิจิทัล' },
    // เทคโนโลยีกับการศึกษาร่วมสมัย | Technology and Contemporary Education
    { keys: ['SU00694'], competencies: ['DLit400'], judgement: 'arguable', why: 'เทคโนโลยีกับการศึกษา' },
    // สื่อสมัยใหม่เพื่อการเรียนรู้ | New Media for Learning
    { keys: ['SU00695'], competencies: ['DLit300'], judgement: 'arguable', why: 'สื่อสมัยใหม่เพื่อการเรียนรู้' },
    // การเขียนโปรแกรมคอมพิวเตอร์เบื้องต้น สำหรับระบบสารสนเทศ | Basic Computer Programming for Information System
    { keys: ['SUT00697'], competencies: ['DT100'], judgement: 'sure', why: 'พัฒนาระบบสารสนเทศ' },
    // เทคโนโลยีเพื่อการเรียนรู้อย่างสร้างสรรค์ | Technology for Creative Learning
    { keys: ['SWU00700'], competencies: ['DLit400'], judgement: 'arguable', why: 'เทคโนโลยีเพื่อการเรียนรู้' },
    // Cloud Technology Tools เพื่อการเรียนรู้ในศตวรรษที่ 21 | Cloud Technology Tools for 21st Century Learning
    {
      keys: ['SWU00701'],
      competencies: ['DLit300', 'DLit400'],
      judgement: 'sure',
      why: 'เครื่องมือคลาวด์เพื่อทำงานร่วมกัน',
    },
    // การสร้างเครือข่ายด้วยการสื่อสารผ่าน Social Media | Network Creating with Communication in Social Media
    {
      keys: ['SWU00702'],
      competencies: ['DLit300', 'DLit100'],
      judgement: 'arguable',
      why: 'สร้างเครือข่ายด้วยสื่อสังคมออนไลน์',
    },
    // การหลอมรวมเทคโนโลยีสมัยใหม่ | Fusion of modern technology
    { keys: ['SWU00703'], competencies: ['DT100'], judgement: 'arguable', why: 'เทคโนโลยีสมัยใหม่ ไม่เจาะจง' },
    // การพัฒนาสมรรถนะครูในยุคดิจิทัล | Competency for teacher in digital age
    {
      keys: ['SWU00704'],
      competencies: ['DLit400', 'DL100', 'DLit100'],
      judgement: 'arguable',
      why: 'สมรรถนะดิจิทัลของครู',
    },
    // ภาวะผู้นำการเปลี่ยนแปลงในศตวรรษที่ 21 | The change of leadership in the 21st century
    {
      keys: ['SWU00705'],
      competencies: ['DL300', 'DTr200'],
      judgement: 'arguable',
      why: 'ผู้นำการเปลี่ยนแปลง ไม่เจาะจงดิจิทัล',
    },
    // Online Classroom ห้องเรียนยุคใหม่ | Online Classroom in the 21st century
    { keys: ['SWU00706'], competencies: ['DLit300'], judgement: 'arguable', why: 'ห้องเรียนออนไลน์' },
    // การสร้างคลังสื่อการเรียนรู้ออนไลน์ | Creating Online Learning Resources
    { keys: ['SWU00707'], competencies: ['DLit300'], judgement: 'arguable', why: 'สร้างสื่อการเรียนรู้ออนไลน์' },
    // การใช้เทคโนโลยีเพื่อการพัฒนางานวิจัย | Use of technology for research development
    { keys: ['SWU00708'], competencies: ['DLit400'], judgement: 'arguable', why: 'เทคโนโลยีเพื่องานวิจัย' },
    // วิทยาการข้อมูล | Data Science
    { keys: ['SWU00712'], competencies: ['DT600'], judgement: 'sure', why: 'วิทยาการข้อมูล' },
    // การใช้เทคโนโลยีเพื่อส่งเสริมการเรียนรู้ | Using Technology to Enhance Learning
    { keys: ['SWU00714'], competencies: ['DLit400'], judgement: 'arguable', why: 'เทคโนโลยีเพื่อการเรียนรู้' },
    // การออกแบบกราฟิกเพื่อการเรียนการสอน | Instructional Graphic Design
    { keys: ['SWU00715'], competencies: ['DLit300'], judgement: 'arguable', why: 'สร้างสื่อเพื่อการสอน' },
    // พลิกโฉมธุรกิจท่องเที่ยวด้วยเทคโนโลยีดิจิทัล | Transforming Tourism Business with Digital Technology
    {
      keys: ['TAT00824'],
      competencies: ['DT100', 'DTr100'],
      judgement: 'arguable',
      why: 'เทคโนโลยีดิจิทัลกับธุรกิจท่องเที่ยว',
    },
    // การผลิตวิดีทัศน์สำหรับรายวิชา Thai MOOC | Video Production for Thai MOOC
    { keys: ['THAIMOOC00723'], competencies: ['DLit300'], judgement: 'arguable', why: 'ผลิตวิดีทัศน์เพื่อการสอน' },
    // CU023-KR : 데이터 과학과 그 응용 | Data Science Essential and Applications
    { keys: ['THAIMOOC00730'], competencies: ['DT600'], judgement: 'sure', why: 'วิทยาการข้อมูล' },
    // SPU005-EN : เทคโนโลยีเสริมการสอน ในยุค Digital | Technology Enhanced Learning for Digital Era
    { keys: ['THAIMOOC00731'], competencies: ['DLit400'], judgement: 'arguable', why: 'เทคโนโลยีสำหรับครูผู้สอน' },
    // ความรู้ความสามารถและความคิดของ AI | Thinking and Literacy of Artificial Intelligence
    { keys: ['TKU00742'], competencies: ['DLit400', 'DT100'], judgement: 'sure', why: 'ความเข้าใจ AI' },
    // นวัตกรรมและการประยุกต์ใช้ AI | AI Intelligent Innovation and Application
    {
      keys: ['TKU00896'],
      competencies: ['DT100', 'DLit400'],
      judgement: 'sure',
      why: 'ประยุกต์ใช้ AI สร้างงานใหม่',
    },
    // ปัญญาประดิษฐ์ในชีวสารสนเทศ | Artificial Intelligence in Bioinformatics
    {
      keys: ['TMU00888'],
      competencies: ['DT100', 'DT600'],
      judgement: 'arguable',
      why: 'AI เฉพาะสาขาชีวสารสนเทศ',
    },
    // การตัดสินใจโดยการขับเคลื่อนด้วยข้อมูล | Data - Driven Decision Making
    {
      keys: ['TU00013'],
      competencies: ['DT600', 'DLit700'],
      judgement: 'sure',
      why: 'ใช้ข้อมูลประกอบการตัดสินใจ',
    },
    // การสื่อสารในสังคมดิจิทัล | Communication in Digital Societ
    {
      keys: ['UP00755'],
      competencies: ['DLit100', 'DLit300'],
      judgement: 'arguable',
      why: 'การสื่อสารในสังคมดิจิทัล',
    },
    // เทคโนโลยีสารสนเทศสำหรับปัจจุบันและอนาคต | IT for the Present and Beyond
    {
      keys: ['WU00761'],
      competencies: ['DLit100', 'DT100'],
      judgement: 'sure',
      why: 'ความรู้เทคโนโลยีสารสนเทศทั่วไป',
    },
    // ความคิดสร้างสรรค์และนวัตกรรม | Creative Thinking and Innovations
    {
      keys: ['WU00762'],
      competencies: ['DS100', 'DT100'],
      judgement: 'arguable',
      why: 'ความคิดสร้างสรรค์และนวัตกรรม ไม่เจาะจงดิจิทัล',
    },
    // บริการสารสนเทศสำหรับองค์กรดิจิทัล | Information Services for Digital Organization
    { keys: ['WU00773'], competencies: ['DLit400'], judgement: 'sure', why: 'หัวข้อวิชาของแผน (AO 1.7)' },
    // การเขียนโครงการเพื่อตอบสนองแผนกลยุทธ์องค์กร
    { keys: ['courses1'], competencies: ['SPM400'], judgement: 'sure', why: 'วางแผนโครงการ' },
    // การเข้ารหัสประยุกต์ | Applied Coding
    {
      keys: ['courses88'],
      competencies: ['DT100', 'DT500'],
      judgement: 'arguable',
      why: 'ชื่อไม่บอกชัดว่าเขียนโปรแกรมหรือเข้ารหัสข้อมูล',
    },
  ],
  nothing: {
    กฎหมายและคดีที่ไม่ใช่ด้านดิจิทัล: `
      CMU00072 NITIVAJRA00371 NITIVAJRA00819 NITIVAJRA00822 NITIVAJRA00864 NU00423 NU00433 OR00485
      STOU00649 courses141
    `,
    'การบริหารงาน การทำงาน และพัฒนาตนเองที่ไม่เจาะจงดิจิทัล': `
      BUU00061 CJCU00891 CMU00074 CMU00094 CMU00104 CMU00106 CMU00107 CU00156 CU00160 CU00161 CU00162
      ICCS00214 KMUTT00290 NITIVAJRA00882 NU00407 NU00417 NU00422 NU00429 OCSC00041 PIM00489 PIM00495
      PIM00497 PIM00498 PIM00503 RBAC00531 STOU00643 STOU00811 TU00012 TU00014 UMOOCs00860 WU00764 X9GJ
      XUETANGX00793 n59VnnWZG8qJr7a7A
    `,
    'การศึกษา การสอน และการวิจัย': `
      CMRU00066 CMU00080 CMU00088 CRRU00122 CRRU00125 CU00155 CU00804 CU00869 KKU00244 KKU00246 KKU00247
      KMUTT00268 KMUTT00275 KMUTT00281 KU00308 KU00309 MHESI00835 MU00336 NU00409 NU00410 NU00411
      NU00412 NU00413 NU00428 NU00441 NU00442 OEC00827 OEC00851 PIM00491 PIM00499 PSU00514 RMUTT00541
      SCPHPL00572 SRU00621 SRU00866 STOU00652 SU00681 SU00683 SU00684 SU00692 SU00693 THAIMOOC00722
      THAIMOOC00724 WU00765 WU00769 WU00785 courses103
    `,
    'การเงินและการลงทุนส่วนบุคคล บัญชี เศรษฐศาสตร์': `
      1dT8 4Fah4V4N83kgp56b9 7afy CMU00096 DPU00182 HU00186 HvFKdMPdfCMRGEhu7 KMITL00253 MU00335
      NCTU00353 NU00436 PfdKnZNcLSehcYh1A RMUTL.TAK00535 RMUTL.TAK00536 RpYf SPU00593 STOU00645
      STOU00650 TKU00741 TLU68YFPVR1guby47 URU00049 URU00050 XQaEcpHu7UB479t9A ZCyu ZkNNk2avb5gXbBML9
      bFaz course-v1:NU+NU036+2021_T1 courses84 csZF h2bJKWDUUfoc9RAWA hT9bTUB1t9cT846u9
      m9uuDYihsGeTtUpo8 naHF q87QpQpxZ9Cy2hC18 rGEr rnQA tqVgd7cpybzxhHD6A woDQ9uFamGKA3XhT9
      yGRvoGjaWJ4hEVNi7 yJhz
    `,
    'ธุรกิจ การตลาด การท่องเที่ยว และผู้ประกอบการ': `
      AAT00051 AAT00052 AAT00053 AAT00054 CMU00097 CMU00846 DASTA00168 DEPA00173 DPU00181 HU00191
      ICCS00889 KMITL00262 KMUTT00270 KMUTT00273 MFU00317 MU00349 NIDA00366 NOU00373 NOU00374 NOU00375
      NPRU00387 NU00418 ONDE00481 OR00486 PIM00490 PIM00492 PIM00493 PIM00494 PIM00496 PIM00500 PIM00501
      RAJAPARK00527 RAJAPARK00528 RMUTT00544 SCT00576 SPU00590 SPU00591 SRU00613 STCC00802 STOU00633
      STOU00634 STOU00635 STOU00636 STOU00644 STOU00648 STOU00654 STOU00655 STOU00678 STOU00679
      STOU00680 STOU00809 STOU00810 STOU00831 SWU00699 SWU00710 TAT00716 TAT00718 TAT00823 THAIMOOC00727
      THAIMOOC00728 THAIMOOC00729 TKU00743 TU00028 URU00048 UTCC00759 courses102 courses80
      jQfecWQrWFVgLJS1A jnPwk7Cjpkrfg2sh9 mKFmusocmpXygAX99 xLFoBKWKJ5CHFvup6
    `,
    ภาษา: `
      BRU00059 CMU00095 CPRU00112 CRRU00130 CRRU00798 CU00150 HU00187 ICCS00194 ICCS00196 ICCS00833
      ICCS00884 KU00306 KU00307 MSU00330 NPRU00380 NU00421 NU00425 NU00462 PSU00523 RMUTT00549 SKCC00583
      SKCC00820 SRU00597 SRU00808 STC00629 STOU00631 STOU00640 STOU00641 UP00752 UP00753 UP00754 WU00774
      YRU00797 courses75
    `,
    'วิทยาศาสตร์ วิศวกรรม และความปลอดภัยที่ไม่ใช่ด้านดิจิทัล': `
      CRRU00128 CRRU00129 CU00145 CU00146 CU00148 ICCS00893 ICCS00894 ICCS00895 KMUTNB00264 KMUTT00265
      KMUTT00266 KMUTT00267 KMUTT00276 KMUTT00295 KMUTT00299 KMUTT00300 KMUTT00301 KMUTT00816 KMUTT00817
      KMUTT00818 KU00302 KU00312 MU00337 MU00339 MU00341 MU00343 MU00348 NSTRU00397 NU00403 NU00404
      NU00408 NU00435 NU00438 NU00448 NU00451 NU00453 NU00454 NU00456 PPC00510 RMUTT00542 RMUTT00543
      RMUTT00546 RMUTT00552 SRU00605 SSRU00628 STOU00656 STOU00832 SU00682 SUT00696 SUT00698
      XUETANGX00795 course-v1:RMUTT+RMUTT002+2018 courses138 courses140 courses143 courses76
    `,
    'ศิลปะ วัฒนธรรม ประวัติศาสตร์ และสังคม': `
      CMU00071 CMU00073 CMU00843 CMU00845 CMU00847 DRU00183 EAU00184 ICCS00197 ICCS00198 KMITL00256
      KMITL00257 KMITL00258 KMUTT00272 KMUTT00274 KMUTT00283 KUJ00313 MSU00331 NPRU00384 NU00424 NU00459
      ONDE00483 ONDE00484 PIM00502 PSU00513 PSU00520 RMUTK00534 RMUTSB00540 SRU00612 SSRU00623 STOU00830
      SU00685 SU00689 SU00690 SWU00711 THAIPBS00732 THAIPBS00733 THAIPBS00734 THAIPBS00735 THAIPBS00736
      TSU00744 TSU00746 TU00011 XUETANGX00792 course-v1:XUETANGX+XUETANGX001+2021 courses72
    `,
    'สุขภาพ การแพทย์ และการดูแลผู้สูงอายุ': `
      91dbd614-92f0-4a3e-ba2e-fe9004116aba CCH00062 CCH00064 CCH00065 CMU00068 CMU00070 CMU00092
      CMU00102 CMU00103 CMU00105 CMU00108 CMU00844 CPRU00114 CRRU00127 DDC00169 DDC00170 DDC00172
      DOPAH00865 MFU00318 MU00342 MU00345 MU00347 NCKU00350 NCKU00351 NCKU00352 NPRU00377 NPRU00386
      NU00405 NU00426 NU00432 NU00437 NU00440 NU00445 NU00446 NU00447 NU00450 ONDE00480 PI00834 PI00876
      PSU00517 PSU00518 PSU00525 PSU00526 PSU00837 PSU00838 PSU00839 PSU00840 PSU00841 PSU00849 PSU00850
      RMUTT00545 RPU00559 SCPHPL00571 SDU00577 SRU00602 SRU00604 SSRU00622 STOU00637 STOU00642 STOU00651
      STOU00653 STOU00660 STOU00662 STOU00663 STOU00664 STOU00665 STOU00666 STOU00667 STOU00668
      STOU00669 STOU00671 STOU00672 STOU00673 STOU00674 STOU00675 WU00763 WU00771 WU00781 WU00782
      WU00783 WU00784 WU00789 courses71 courses77 courses95 courses96
      da3b77fa-dfb4-4033-bee6-f9739b65b403
    `,
    'อาหาร เกษตร และงานฝีมือ': `
      BRCC00058 CMU00082 CMU00090 CMU00109 CRRU00126 CU00147 KKU00243 KMITL00252 KMITL00254 KMITL00261
      MJU00328 MJU00329 MU00346 NSTRU00398 ONDE00479 PIM00504 PNCC00508 PNCC00509 PSU00515 RMUTT00547
      RUTS00569 RUTS00570 SKCC00826 SRU00615 SRU00813 STOU00638 STOU00639 STOU00657 STOU00658
      THAIMOOC00725 THAIMOOC00726 courses104 courses137 courses3 courses69 courses70
    `,
  },
};
