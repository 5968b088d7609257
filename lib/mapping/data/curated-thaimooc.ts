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
    { keys: ['CMU00087'], competencies: ['DLit400'], judgement: 'arguable', why: 'เทคโนโลยีเพื่อการศึกษา' },
    // คณิตศาสตร์สำหรับวิทยาศาสตร์ข้อมูล | Mathematics for Data Science
    { keys: ['CMU00091'], competencies: ['DT600'], judgement: 'arguable', why: 'วิทยาการข้อมูล' },
    // โปรแกรมไพทอนสำหรับวิทยาการข้อมูล | Python Programming for Data Science
    { keys: ['CMU00093'], competencies: ['DT600'], judgement: 'sure', why: 'วิทยาการข้อมูล' },
    // คลังข้อมูล | Data Warehouse
    { keys: ['CMU00099'], competencies: ['DT600'], judgement: 'sure', why: 'วิทยาการข้อมูล' },
    // เทคโนโลยีสารสนเทศเพื่อชีวิต | Information Technology for life
    {
      keys: ['CPRU00111'],
      competencies: ['DLit100'],
      judgement: 'sure',
      why: 'เทคโนโลยีสารสนเทศทั่วไป',
    },
    // การออกแบบสื่อสามมิติด้วยโปรแกรม Blender 3D | 3D Media design with Blender 3D
    { keys: ['CRRU00116'], competencies: ['DLit300'], judgement: 'arguable', why: 'สร้างสื่อดิจิทัล' },
    // การออกแบบภาพอนิเมชั่นด้วยโปรแกรม Blender 3D | 3D Animation design with Blender 3D
    { keys: ['CRRU00117'], competencies: ['DLit300'], judgement: 'arguable', why: 'สร้างสื่อดิจิทัล' },
    // การคิดสร้างสรรค์ | Creative Thinking
    {
      keys: ['CU00153'],
      competencies: [],
      judgement: 'sure',
      why: 'หัวข้อวิชาของแผน (T ความรู้อื่น 2)',
    },
    // ระบบสารสนเทศเพื่อการบริหาร | Management Information System
    { keys: ['CU00158'], competencies: ['SPM100'], judgement: 'sure', why: 'ระบบสารสนเทศเพื่อการบริหาร' },
    // การออกแบบการเรียนการสอนผ่านเว็บ | Web-Based Learning Design
    { keys: ['CU00164'], competencies: ['DLit300'], judgement: 'arguable', why: 'สร้างสื่อเพื่อการศึกษา' },
    // การผลิตสื่ออีเลิร์นนิงเพื่อการศึกษา | e-Learning Production for Education
    { keys: ['CU00165'], competencies: ['DLit300'], judgement: 'arguable', why: 'สร้างสื่อเพื่อการศึกษา' },
    // เทคโนโลยีสารสนเทศและการสื่อสารเพื่อการศึกษา | Information technology and Communication for education
    { keys: ['CU00166'], competencies: ['DLit400'], judgement: 'arguable', why: 'เทคโนโลยีเพื่อการศึกษา' },
    // ปลดล็อกพลัง AI ด้วยการเขียนโปรแกรมไพทอน (Python) สำหรับผู้เริ่มต้น | Unlocking the Power of AI with Python Programming for Beginners
    { keys: ['CU00870'], competencies: ['DT100', 'DT600'], judgement: 'sure', why: 'เขียนโปรแกรม' },
    // พลิกโฉมโลกด้วยดิจิทัล | Digital Transformation
    { keys: ['DEPA00174'], competencies: ['DTr200', 'DTr100'], judgement: 'sure', why: 'การเปลี่ยนผ่านสู่ดิจิทัล' },
    // การผลิตสื่อออนไลน์คณิตศาสตร์สำหรับผู้บกพร่องทางการมองเห็น | Mathematics online media production for the visually impaired
    { keys: ['EDF00185'], competencies: ['DLit300'], judgement: 'arguable', why: 'สร้างสื่อเพื่อการศึกษา' },
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
      why: 'เขียนโปรแกรม',
    },
    // เทคโนโลยีคอมพิวเตอร์และการจัดการสารสนเทศเพื่อสังคมและเศรษฐกิจ | Computer Technology and Information Management for Society and Economics
    {
      keys: ['KKU00238'],
      competencies: ['DLit100', 'DT100'],
      judgement: 'arguable',
      why: 'เทคโนโลยีสารสนเทศทั่วไป',
    },
    // การจัดการเทคโนโลยีสารสนเทศทางการเกษตรร่วมสมัย | Information Technology Management in Contemporary Agriculture
    {
      keys: ['KKU00239'],
      competencies: ['DT100'],
      judgement: 'arguable',
      why: 'เทคโนโลยีดิจิทัลในงานเฉพาะด้าน',
    },
    // วิธีการสอนโดยใช้เทคโนโลยีอุบัติใหม่เป็นฐานสำหรับการศึกษาในศตวรรษที่ 21 | Technology-based Emerging Padagogy for 21st century Education
    { keys: ['KKU00241'], competencies: ['DLit400'], judgement: 'arguable', why: 'เทคโนโลยีเพื่อการศึกษา' },
    // นวัตกรรม และเทคโนโลยีสารสนเทศอุบัติใหม่ทางการศึกษา | Innovation and Emerging Information Technological Education
    {
      keys: ['KKU00242'],
      competencies: ['DLit400', 'DT100'],
      judgement: 'arguable',
      why: 'เทคโนโลยีเพื่อการศึกษา',
    },
    // การออกแบบและผลิตสื่อมัลติมีเดียการศึกษา | Design and Production of Multimedia Education
    { keys: ['KKU00245'], competencies: ['DLit300'], judgement: 'arguable', why: 'สร้างสื่อดิจิทัล' },
    // นวัตกรรมและเทคโนโลยีสารสนเทศเพื่อการเรียนรู้ | Innovation and Information Technology for Learning
    {
      keys: ['KKU00803'],
      competencies: ['DLit400', 'DT100'],
      judgement: 'arguable',
      why: 'เทคโนโลยีเพื่อการศึกษา',
    },
    // การสร้างนวัตกรรมทางการศึกษาด้วยเทคโนโลยี Augmented Reality (AR) | Developing Educational Innovation with Augmented Reality
    {
      keys: ['KMUTNB00263'],
      competencies: ['DT100', 'DLit300'],
      judgement: 'arguable',
      why: 'เทคโนโลยี AR เพื่อการศึกษา',
    },
    // แอนิเมชั่น 3 มิติ ขั้นเริ่มต้น-ขั้นกลาง | 3ds Animation Foundation
    { keys: ['KMUTT00269'], competencies: ['DLit300'], judgement: 'arguable', why: 'สร้างสื่อดิจิทัล' },
    // รู้รอบด้านการนำเสนอ | About the Presentation
    { keys: ['KMUTT00280'], competencies: ['DLit200'], judgement: 'arguable', why: 'การนำเสนอ' },
    // ระบบการเรียนรู้และการสื่อสารผ่านระบบเครือข่าย | Learning System and Communication Through Networking
    { keys: ['KMUTT00282'], competencies: ['DLit300'], judgement: 'arguable', why: 'สื่อสารในสังคมดิจิทัล' },
    // การวิเคราะห์ข้อมูลเบื้องต้น ด้วย โปรแกรม MS Excel | Introduction to data analytics using MS Excel
    {
      keys: ['KMUTT00287'],
      competencies: ['DLit700', 'DT600'],
      judgement: 'sure',
      why: 'วิเคราะห์ข้อมูล',
    },
    // ไพธอนพื้นฐานสำหรับผู้เริ่มต้น | Python for beginners
    {
      keys: ['KMUTT00291'],
      competencies: ['DT100', 'DT600'],
      judgement: 'arguable',
      why: 'เขียนโปรแกรม',
    },
    // ไพธอนเพื่อการวิเคราะห์ข้อมูลและการนำเสนอข้อมูล (ตอนที่ 2) | Python for Data Analysis and Data Visualization (Part 2)
    {
      keys: ['KMUTT00293'],
      competencies: ['DT600', 'DLit700'],
      judgement: 'sure',
      why: 'วิเคราะห์ข้อมูล',
    },
    // นวัตกรรมและเทคโนโลยีดิจิทัลเพื่อการศึกษา | Innovation and Digital Technology for Education
    {
      keys: ['KU00305'],
      competencies: ['DLit400', 'DT100'],
      judgement: 'arguable',
      why: 'เทคโนโลยีเพื่อการศึกษา',
    },
    // การออกแบบและพัฒนาสื่อดิจิทัลและนวัตกรรมเพื่อการเรียนรู้ | Instructional Innovation and Media Design and Development
    { keys: ['KU00311'], competencies: ['DLit300'], judgement: 'arguable', why: 'สร้างสื่อเพื่อการศึกษา' },
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
      why: 'ใช้โปรแกรมตารางคำนวณ',
    },
    // ก้าวสู่การเป็น AI Developer ใน Azure AI | Azure AI: Zero to Hero
    { keys: ['MICROSOFT00856'], competencies: ['DT100'], judgement: 'sure', why: 'เขียนโปรแกรม' },
    // การใช้งาน GitHub Copilot และเทคนิค Prompt Engineering | Prompt Engineering with GitHub Copilot
    {
      keys: ['MICROSOFT00857'],
      competencies: ['DT100', 'DLit400'],
      judgement: 'sure',
      why: 'เขียนโปรแกรม',
    },
    // เสริมความปลอดภัยให้ Pipeline ด้วย Azure DevOps | Enhance Pipeline Security with Azure DevOps
    {
      keys: ['MICROSOFT00859'],
      competencies: ['DT500', 'DT100'],
      judgement: 'sure',
      why: 'ความมั่นคงปลอดภัยของระบบ',
    },
    // การจัดการการเปลี่ยนแปลงมิติด้านการบริหารและการจัดการภาครัฐ | Change Management: Dimensions of Public Administration and Public Management
    {
      keys: ['MU00334'],
      competencies: ['DTr200', 'DL300', 'DTr100'],
      judgement: 'arguable',
      why: 'บริหารการเปลี่ยนแปลง ไม่เจาะจงดิจิทัล',
    },
    // การออกแบบโมเดลและงานพิมพ์ 3D โมเดลเพื่อการบริการชุมชน | 3D Model design & printing for community service
    { keys: ['MU00340'], competencies: ['DT100'], judgement: 'arguable', why: 'สร้างสื่อดิจิทัล' },
    // การสร้างสรรค์เนื้อหาด้วยข้อมูล (Data) เพื่อเพิ่มคุณค่าขององค์กร | Content Creation in Digital Organization
    {
      keys: ['NIDA00355'],
      competencies: ['DLit300', 'DT600'],
      judgement: 'arguable',
      why: 'สร้างสื่อดิจิทัล',
    },
    // Data + AI for Communication: แนวทางการใช้ข้อมูลและเครื่องมือปัญญาประดิษฐ์สำหรับองค์กรด้านการสื่อสาร | Data + AI for Communication: Inspired Data + AI Applications for Communication Organization
    {
      keys: ['NIDA00356'],
      competencies: ['DT100', 'DT600'],
      judgement: 'arguable',
      why: 'ใช้ข้อมูลและ AI ในงาน',
    },
    // Data + AI for Communication: Chatbot โดยไม่ต้องเขียนโปรแกรม | Data + AI for Communication: Build AI Chatbot without Programming
    { keys: ['NIDA00357'], competencies: ['DT100'], judgement: 'sure', why: 'เขียนโปรแกรม' },
    // Data + AI for Communication: การใช้ข้อมูลและปัญญาประดิษฐ์สำหรับวิสาหกิจขนาดกลางและขนาดย่อม | Data + AI for Communication: Data + AI for SME
    {
      keys: ['NIDA00358'],
      competencies: ['DT100', 'DT600'],
      judgement: 'arguable',
      why: 'ใช้ข้อมูลและ AI ในงาน',
    },
    // Data + AI for Communication: การประยุกต์ใช้ปัญญาประดิษฐ์ทางการสื่อสารเพื่อสร้างประสบการณ์ให้แก่ผู้บริโภค | Data + AI for Communication: AI Application for Experience Marketing Communication
    {
      keys: ['NIDA00359'],
      competencies: ['DT100', 'DLit400'],
      judgement: 'arguable',
      why: 'ใช้ข้อมูลและ AI ในงาน',
    },
    // Data + AI for Communication: ปัญญาประดิษฐ์กับสังคมมนุษย์ | Data + AI for Communication: AI for Humanity
    {
      keys: ['NIDA00360'],
      competencies: ['DLit400', 'DT100', 'DLit100'],
      judgement: 'arguable',
      why: 'ประยุกต์ใช้ AI',
    },
    // Data + AI for Communication: เครื่องมือปัญญาประดิษฐ์สำหรับวิเคราะห์ข้อมูลพฤติกรรมผู้บริโภคเชิงลึก | Data + AI for Communication: Data Analytics Tool for AI marketing and Consumer Insight
    {
      keys: ['NIDA00361'],
      competencies: ['DT600', 'DT100'],
      judgement: 'arguable',
      why: 'วิเคราะห์ข้อมูล',
    },
    // Data + AI for Communication: การฝึกปฏิบัติการการใช้เครื่องมือ Data + AI พื้นฐานสำหรับการสื่อสารการตลาด | Data + AI for Communication: Workshop on Data + AI Foundation Tools for Marketing Communication
    {
      keys: ['NIDA00362'],
      competencies: ['DT100', 'DT600', 'DLit400'],
      judgement: 'arguable',
      why: 'ใช้ข้อมูลและ AI ในงาน',
    },
    // Data + AI for Communication: การใช้ Data + AI เพื่อเสริมพลังการสื่อสารการตลาด | Data + AI for Communication: Data + AI for Powered Marketing Communication
    {
      keys: ['NIDA00363'],
      competencies: ['DT100', 'DT600'],
      judgement: 'arguable',
      why: 'ใช้ข้อมูลและ AI ในงาน',
    },
    // Data + AI for Communication: PDPA การคุ้มครองข้อมูลส่วนบุคคล เตรียมความพร้อมเพื่อโอกาสทางธุรกิจ | Data + AI for Communication: PDPA for Business Opportunity
    {
      keys: ['NIDA00364', 'course-v1:NIDA+NIDA010+2022'],
      competencies: ['DG100'],
      judgement: 'sure',
      why: 'กฎหมายคุ้มครองข้อมูลส่วนบุคคล',
    },
    // การจัดการสื่อสังคมออนไลน์ และการตลาดเชิงเนื้อหาบนพื้นฐานของข้อมูล | Data-driven Social Media Management and Content Marketing
    {
      keys: ['NIDA00365'],
      competencies: ['DT600', 'DLit300'],
      judgement: 'arguable',
      why: 'ใช้ข้อมูลและ AI ในงาน',
    },
    // คอมพิวเตอร์กราฟิก | Computer Graphic
    { keys: ['NPRU00379'], competencies: ['DLit300'], judgement: 'sure', why: 'สร้างสื่อดิจิทัล' },
    // เทคโนโลยีดิจิทัลและนวัตกรรม | Digital Technology and Innovation
    { keys: ['NPRU00381'], competencies: ['DT100'], judgement: 'sure', why: 'เทคโนโลยีสารสนเทศทั่วไป' },
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
      why: 'เทคโนโลยีดิจิทัลในงานเฉพาะด้าน',
    },
    // บริหารจัดการธุรกิจอย่างมืออาชีพด้วย Excel | Business Management Professional using Excel
    {
      keys: ['NRRU00391'],
      competencies: ['DLit700', 'DLit200'],
      judgement: 'sure',
      why: 'ใช้โปรแกรมตารางคำนวณ',
    },
    // เทคโนโลยีสารสนเทศเพื่อการจัดการสารสนเทศท้องถิ่น | Information Technology for Local Information Management
    {
      keys: ['NRRU00393'],
      competencies: ['DT100', 'DLit400'],
      judgement: 'arguable',
      why: 'เทคโนโลยีดิจิทัลในงานเฉพาะด้าน',
    },
    // หลักการวิเคราะห์ข้อมูลสถิติและการประยุกต์ใช้ Machine Learning สำหรับบุคลากรภาครัฐ | Fundamentals of Statistical Data Analysis and Applied Machine Learning for Government Officials
    {
      keys: ['NSO00874'],
      competencies: ['DT600', 'DT100'],
      judgement: 'sure',
      why: 'วิเคราะห์ข้อมูล',
    },
    // เครือข่ายและความปลอดภัย | Network and Security
    { keys: ['NSTRU00400'], competencies: ['DT500'], judgement: 'sure', why: 'ความมั่นคงปลอดภัยของระบบ' },
    // โปรแกรม LaTeX สำหรับเอกสารทางวิชาการ | LaTeX program for academic documents
    { keys: ['NU00402'], competencies: ['DLit200'], judgement: 'sure', why: 'จัดทำเอกสารด้วยโปรแกรม' },
    // การใช้สื่อสังคมออนไลน์อย่างสร้างสรรค์ | Creative Use of social media
    {
      keys: ['NU00414'],
      competencies: ['DLit100', 'DLit300'],
      judgement: 'sure',
      why: 'สื่อสารในสังคมดิจิทัล',
    },
    // การบูรณาการ ICT เพื่อการเรียนรู้สะเต็มศึกษา | Stem Education
    { keys: ['NU00415'], competencies: ['DLit400'], judgement: 'arguable', why: 'เทคโนโลยีเพื่อการศึกษา' },
    // การใช้ ICT เพื่อสั่งสมความเชี่ยวชาญในอาชีพ | The use of information technology for professional skill
    {
      keys: ['NU00416'],
      competencies: ['DLit400'],
      judgement: 'sure',
      why: 'หัวข้อวิชาของแผน (T ความรู้อื่น 1)',
    },
    // ระบบการสอนอัจฉริยะ | Intelligent Tutoring System
    { keys: ['NU00431'], competencies: ['DT100'], judgement: 'arguable', why: 'เทคโนโลยีเพื่อการศึกษา' },
    // การขึ้นโมเดลสามมิติด้วยเทคโนโลยีแบบจำลองสารสนเทศอาคาร | 3D Modeling using BIM Technology
    {
      keys: ['NU00439', 'course-v1:NU+NU039+2019'],
      competencies: ['DT100', 'DLit400'],
      judgement: 'arguable',
      why: 'เทคโนโลยีดิจิทัลในงานเฉพาะด้าน',
    },
    // การวิเคราะห์ข้อมูลสำหรับการจัดการทางธุรกิจ | Data Analysis for Business Management
    { keys: ['NU00455'], competencies: ['DT600', 'DLit700'], judgement: 'sure', why: 'วิเคราะห์ข้อมูล' },
    // ปัญญาประดิษฐ์ทางการศึกษา | Artificial Intelligence in Education
    {
      keys: ['NU00460'],
      competencies: ['DT100', 'DLit400'],
      judgement: 'arguable',
      why: 'เทคโนโลยีเพื่อการศึกษา',
    },
    // การจัดการเรียนการสอนออนไลน์ | Online teaching management
    { keys: ['NU00461'], competencies: ['DLit300'], judgement: 'arguable', why: 'เทคโนโลยีเพื่อการศึกษา' },
    // การเปลี่ยนผ่านการเงินดิจิทัล | Digital Finance Transformation
    {
      keys: ['NU00463'],
      competencies: ['DTr100', 'DTr200', 'DT100'],
      judgement: 'arguable',
      why: 'การเปลี่ยนผ่านสู่ดิจิทัล',
    },
    // การออกแบบองค์กรดิจิทัล | Designing Digital Organization
    { keys: ['OCSC00033'], competencies: ['SPM200'], judgement: 'sure', why: 'หัวข้อวิชาของแผน (T 4.3)' },
    // การบริหารความเสี่ยงดิจิทัล | Digital Risk Management
    {
      keys: ['OCSC00038', 'course-v1:OCSC+OCSC007+2019'],
      competencies: ['DT500', 'SPM500'],
      judgement: 'sure',
      why: 'ความเสี่ยงด้านดิจิทัล',
    },
    // ชุมชนเทคโนโลยี | Technology for Community
    {
      keys: ['ONDE00482'],
      competencies: ['DLit100', 'DT100'],
      judgement: 'arguable',
      why: 'เทคโนโลยีดิจิทัลในงานเฉพาะด้าน',
    },
    // หลักสูตรการบริหารจัดการข้อมูลออนไลน์ด้วย Google Drive | Online Data Management Course with Google Drive
    { keys: ['PKRU00506'], competencies: ['DLit300'], judgement: 'sure', why: 'ทำงานร่วมกันแบบออนไลน์' },
    // นวัตกรรมเทคโนโลยีสารสนเทศทางการศึกษา | Innovation and Information Technology in Education
    {
      keys: ['PSRU00511'],
      competencies: ['DLit400', 'DT100'],
      judgement: 'arguable',
      why: 'เทคโนโลยีเพื่อการศึกษา',
    },
    // เทคโนโลยีการเงิน | Financial Technology
    { keys: ['RBAC00529'], competencies: ['DT100'], judgement: 'arguable', why: 'เทคโนโลยีดิจิทัลในงานเฉพาะด้าน' },
    // ปัญญาประดิษฐ์เพื่องานธุรกิจ | Artificial Intelligence for Business
    { keys: ['RBAC00530'], competencies: ['DT100', 'DLit400'], judgement: 'sure', why: 'ประยุกต์ใช้ AI' },
    // การผลิตภาพยนตร์ดิจิทัล | Digital Movie Production
    { keys: ['RMUTR00539'], competencies: ['DLit300'], judgement: 'arguable', why: 'สร้างสื่อดิจิทัล' },
    // ภาษา Python สำหรับวิทยาการข้อมูล | Fundamental of Computer Programming with Python Language
    {
      keys: ['RMUTT00553', 'course-v1:RMUTT+RMUTT013+2018'],
      competencies: ['DT600', 'DT100'],
      judgement: 'sure',
      why: 'วิทยาการข้อมูล',
    },
    // การบริหารจัดการระบบและเครือข่าย | System and Network Management
    { keys: ['RMUTTO00556'], competencies: ['DT400', 'DT500'], judgement: 'sure', why: 'ดูแลระบบและเครือข่าย' },
    // การวิเคราะห์ความมั่นคงปลอดภัยของระบบและการบริหารจัดการข้อมูล | Information System Security Analysis and Data Management
    { keys: ['RMUTTO00557'], competencies: ['DT500'], judgement: 'sure', why: 'ความมั่นคงปลอดภัยของระบบ' },
    // คลังข้อมูลและการทำเหมืองข้อมูล | Data warehouse and Data Mining
    { keys: ['RSU00560'], competencies: ['DT600'], judgement: 'sure', why: 'วิทยาการข้อมูล' },
    // การใช้สื่อออนไลน์ในฐานะพลเมืองดิจิทัล | Online media use as a digital citizen (for the Deaf)
    { keys: ['RSU00565'], competencies: ['DLit100'], judgement: 'sure', why: 'ความเข้าใจดิจิทัล' },
    // การเล่าเรื่องในสื่อดิจิทัลอย่างรู้เท่าทัน (สำหรับคนหูหนวก) | Digital Storytelling with Literacy (for the Deaf)
    {
      keys: ['RSU00566'],
      competencies: ['DLit300', 'DLit100'],
      judgement: 'arguable',
      why: 'ความเข้าใจดิจิทัล',
    },
    // การเตรียมสอบประกาศนียบัตร MOS : MS Word 2013 | MOS Certificate : MS Word 2013
    { keys: ['SCT00573'], competencies: ['DLit200'], judgement: 'sure', why: 'จัดทำเอกสารด้วยโปรแกรม' },
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
      why: 'เทคโนโลยีเพื่อการศึกษา',
    },
    // โปรแกรมคอมพิวเตอร์สำเร็จรูป | Computer Program
    { keys: ['SKCC00584'], competencies: ['DLit200'], judgement: 'sure', why: 'จัดทำเอกสารด้วยโปรแกรม' },
    // การออกแบบและสร้างสื่อ Interactive เพื่อการเรียนการสอนบน Smartphone | Interactive multimedia For education on smartphone
    { keys: ['SKRU00586'], competencies: ['DLit300'], judgement: 'arguable', why: 'สร้างสื่อเพื่อการศึกษา' },
    // ภาษาอาร์และการวิเคราะห์ข้อมูล | R Programming for Data Analysis
    {
      keys: ['SKRU00587'],
      competencies: ['DT600', 'DLit700'],
      judgement: 'sure',
      why: 'วิเคราะห์ข้อมูล',
    },
    // เทคโนโลยีเสริมการสอน ในยุค Digital | Technology Enhanced Learning for Digital era
    { keys: ['SPU00592'], competencies: ['DLit400'], judgement: 'arguable', why: 'เทคโนโลยีเพื่อการศึกษา' },
    // การออกแบบบทเรียนมัลติมีเดียและแอนิเมชันเพื่อการศึกษา | Design of Multimedia Courseware and Animation for Education
    { keys: ['SRU00598'], competencies: ['DLit300'], judgement: 'arguable', why: 'สร้างสื่อเพื่อการศึกษา' },
    // การบริหารโครงการ IT แบบมืออาชีพ | Professional IT Project Management
    { keys: ['SRU00609'], competencies: ['SPM400', 'SPM500'], judgement: 'sure', why: 'บริหารโครงการ' },
    // ฉลาดคิด ฉลาดใช้ เข้าใจดิจิทัล | Smart Thinking, Smart Usage, Digital Literacy
    { keys: ['SRU00836'], competencies: ['DLit100'], judgement: 'sure', why: 'ความเข้าใจดิจิทัล' },
    // ฉลาดรู้ อยู่สบาย สไตล์ดิจิทัล | Intelligence Learning for Well-being in Digital Life Styles
    { keys: ['SRU00867'], competencies: ['DLit100'], judgement: 'sure', why: 'ความเข้าใจดิจิทัล' },
    // การออกแบบสื่อเสียงเพื่อการศึกษา | Design Audio Media for Education
    { keys: ['SSRU00626'], competencies: ['DLit300'], judgement: 'arguable', why: 'สร้างสื่อเพื่อการศึกษา' },
    // การออกแบบสื่ออินเตอร์แอคทีฟเพื่อการศึกษา | Design Interactive Media for Education
    { keys: ['SSRU00627'], competencies: ['DLit300'], judgement: 'arguable', why: 'สร้างสื่อเพื่อการศึกษา' },
    // ความรู้พื้นฐานเกี่ยวกับบิ๊กดาตา | Big Data Concept
    {
      keys: ['STOU00646', 'course-v1:STOU-MOOC+stou005+2017_T2'],
      competencies: ['DT600', 'DLit700'],
      judgement: 'sure',
      why: 'ข้อมูลขนาดใหญ่',
    },
    // เทคโนโลยีการสร้างสรรค์สื่อดิจิทัล | Digital Media Creation Technology
    {
      keys: ['STOU00647'],
      competencies: ['DLit300'],
      judgement: 'sure',
      why: 'หัวข้อวิชาของแผน (S 1.19)',
    },
    // สื่อสารอย่างไรให้สมาร์ตในยุคดิจิทัล | Smart communication in Digital Age
    {
      keys: ['STOU00659'],
      competencies: ['DLit100', 'DLit300'],
      judgement: 'arguable',
      why: 'สื่อสารในสังคมดิจิทัล',
    },
    // ระบบสารสนเทศกับการจัดการความรู้ในยุคดิจิทัล | Information System and Knowledge Management in the Digital Age
    {
      keys: ['STOU00661'],
      competencies: ['DT100', 'DLit400', 'SPM300'],
      judgement: 'arguable',
      why: 'ระบบสารสนเทศเพื่อการบริหาร',
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
      why: 'เทคโนโลยีดิจิทัลในงานเฉพาะด้าน',
    },
    // พลเมืองดิจิทัล | Digital Citizenship
    { keys: ['SU00688'], competencies: ['DLit100'], judgement: 'sure', why: 'ความเข้าใจดิจิทัล' },
    // เทคโนโลยีกับการศึกษาร่วมสมัย | Technology and Contemporary Education
    { keys: ['SU00694'], competencies: ['DLit400'], judgement: 'arguable', why: 'เทคโนโลยีเพื่อการศึกษา' },
    // สื่อสมัยใหม่เพื่อการเรียนรู้ | New Media for Learning
    { keys: ['SU00695'], competencies: ['DLit300'], judgement: 'arguable', why: 'สร้างสื่อเพื่อการศึกษา' },
    // การเขียนโปรแกรมคอมพิวเตอร์เบื้องต้น สำหรับระบบสารสนเทศ | Basic Computer Programming for Information System
    { keys: ['SUT00697'], competencies: ['DT100'], judgement: 'sure', why: 'เขียนโปรแกรม' },
    // เทคโนโลยีเพื่อการเรียนรู้อย่างสร้างสรรค์ | Technology for Creative Learning
    { keys: ['SWU00700'], competencies: ['DLit400'], judgement: 'arguable', why: 'เทคโนโลยีเพื่อการศึกษา' },
    // Cloud Technology Tools เพื่อการเรียนรู้ในศตวรรษที่ 21 | Cloud Technology Tools for 21st Century Learning
    {
      keys: ['SWU00701'],
      competencies: ['DLit300', 'DLit400'],
      judgement: 'sure',
      why: 'ทำงานร่วมกันแบบออนไลน์',
    },
    // การสร้างเครือข่ายด้วยการสื่อสารผ่าน Social Media | Network Creating with Communication in Social Media
    {
      keys: ['SWU00702'],
      competencies: ['DLit300', 'DLit100'],
      judgement: 'arguable',
      why: 'สื่อสารในสังคมดิจิทัล',
    },
    // การหลอมรวมเทคโนโลยีสมัยใหม่ | Fusion of modern technology
    { keys: ['SWU00703'], competencies: ['DT100'], judgement: 'arguable', why: 'เทคโนโลยีสารสนเทศทั่วไป' },
    // การพัฒนาสมรรถนะครูในยุคดิจิทัล | Competency for teacher in digital age
    {
      keys: ['SWU00704'],
      competencies: ['DLit400', 'DL100', 'DLit100'],
      judgement: 'arguable',
      why: 'เทคโนโลยีเพื่อการศึกษา',
    },
    // ภาวะผู้นำการเปลี่ยนแปลงในศตวรรษที่ 21 | The change of leadership in the 21st century
    {
      keys: ['SWU00705'],
      competencies: ['DL300', 'DTr200'],
      judgement: 'arguable',
      why: 'บริหารการเปลี่ยนแปลง ไม่เจาะจงดิจิทัล',
    },
    // Online Classroom ห้องเรียนยุคใหม่ | Online Classroom in the 21st century
    { keys: ['SWU00706'], competencies: ['DLit300'], judgement: 'arguable', why: 'เทคโนโลยีเพื่อการศึกษา' },
    // การสร้างคลังสื่อการเรียนรู้ออนไลน์ | Creating Online Learning Resources
    { keys: ['SWU00707'], competencies: ['DLit300'], judgement: 'arguable', why: 'สร้างสื่อเพื่อการศึกษา' },
    // การใช้เทคโนโลยีเพื่อการพัฒนางานวิจัย | Use of technology for research development
    {
      keys: ['SWU00708'],
      competencies: ['DLit400'],
      judgement: 'arguable',
      why: 'เทคโนโลยีดิจิทัลในงานเฉพาะด้าน',
    },
    // การออกแบบ Infographic | Infographic Design
    {
      keys: ['SWU00709', 'course-v1:SWU+SWU011+2018'],
      competencies: ['DLit300'],
      judgement: 'sure',
      why: 'สร้างสื่อดิจิทัล',
    },
    // วิทยาการข้อมูล | Data Science
    { keys: ['SWU00712'], competencies: ['DT600'], judgement: 'sure', why: 'วิทยาการข้อมูล' },
    // การใช้เทคโนโลยีเพื่อส่งเสริมการเรียนรู้ | Using Technology to Enhance Learning
    { keys: ['SWU00714'], competencies: ['DLit400'], judgement: 'arguable', why: 'เทคโนโลยีเพื่อการศึกษา' },
    // การออกแบบกราฟิกเพื่อการเรียนการสอน | Instructional Graphic Design
    { keys: ['SWU00715'], competencies: ['DLit300'], judgement: 'arguable', why: 'สร้างสื่อเพื่อการศึกษา' },
    // พลิกโฉมธุรกิจท่องเที่ยวด้วยเทคโนโลยีดิจิทัล | Transforming Tourism Business with Digital Technology
    {
      keys: ['TAT00824'],
      competencies: ['DT100', 'DTr100'],
      judgement: 'arguable',
      why: 'เทคโนโลยีดิจิทัลในงานเฉพาะด้าน',
    },
    // การผลิตวิดีทัศน์สำหรับรายวิชา Thai MOOC | Video Production for Thai MOOC
    { keys: ['THAIMOOC00723'], competencies: ['DLit300'], judgement: 'arguable', why: 'สร้างสื่อเพื่อการศึกษา' },
    // CU023-KR : 데이터 과학과 그 응용 | Data Science Essential and Applications
    { keys: ['THAIMOOC00730'], competencies: ['DT600'], judgement: 'sure', why: 'วิทยาการข้อมูล' },
    // SPU005-EN : เทคโนโลยีเสริมการสอน ในยุค Digital | Technology Enhanced Learning for Digital Era
    { keys: ['THAIMOOC00731'], competencies: ['DLit400'], judgement: 'arguable', why: 'เทคโนโลยีเพื่อการศึกษา' },
    // ความรู้ความสามารถและความคิดของ AI | Thinking and Literacy of Artificial Intelligence
    { keys: ['TKU00742'], competencies: ['DLit400', 'DT100'], judgement: 'sure', why: 'ประยุกต์ใช้ AI' },
    // นวัตกรรมและการประยุกต์ใช้ AI | AI Intelligent Innovation and Application
    {
      keys: ['TKU00896'],
      competencies: ['DT100', 'DLit400'],
      judgement: 'sure',
      why: 'ประยุกต์ใช้ AI',
    },
    // ปัญญาประดิษฐ์ในชีวสารสนเทศ | Artificial Intelligence in Bioinformatics
    {
      keys: ['TMU00888'],
      competencies: ['DT100', 'DT600'],
      judgement: 'arguable',
      why: 'เทคโนโลยีดิจิทัลในงานเฉพาะด้าน',
    },
    // การตัดสินใจโดยการขับเคลื่อนด้วยข้อมูล | Data - Driven Decision Making
    {
      keys: ['TU00013'],
      competencies: ['DT600', 'DLit700'],
      judgement: 'sure',
      why: 'วิเคราะห์ข้อมูล',
    },
    // การสื่อสารในสังคมดิจิทัล | Communication in Digital Societ
    {
      keys: ['UP00755'],
      competencies: ['DLit100', 'DLit300'],
      judgement: 'arguable',
      why: 'สื่อสารในสังคมดิจิทัล',
    },
    // เทคโนโลยีสารสนเทศสำหรับปัจจุบันและอนาคต | IT for the Present and Beyond
    {
      keys: ['WU00761'],
      competencies: ['DLit100', 'DT100'],
      judgement: 'sure',
      why: 'เทคโนโลยีสารสนเทศทั่วไป',
    },
    // ความคิดสร้างสรรค์และนวัตกรรม | Creative Thinking and Innovations
    {
      keys: ['WU00762'],
      competencies: ['DS100', 'DT100'],
      judgement: 'arguable',
      why: 'นวัตกรรม ไม่เจาะจงดิจิทัล',
    },
    // บริการสารสนเทศสำหรับองค์กรดิจิทัล | Information Services for Digital Organization
    { keys: ['WU00773'], competencies: ['DLit400'], judgement: 'sure', why: 'หัวข้อวิชาของแผน (AO 1.7)' },
    // การเขียนโครงการเพื่อตอบสนองแผนกลยุทธ์องค์กร
    { keys: ['courses1'], competencies: ['SPM400'], judgement: 'sure', why: 'บริหารโครงการ' },
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
      courses141 CMU 72 NITIVAJRA 371 819 822 864 NU 423 433 OR 485 STOU 649
    `,
    'การบริหารงาน การทำงาน และพัฒนาตนเองที่ไม่เจาะจงดิจิทัล': `
      X9GJ course-v1:CU+CU005+2017 course-v1:NPRU+NPRU006+2022 n59VnnWZG8qJr7a7A BUU 61 CJCU 891 CMU 74
      84 94 98 104 106 107 CU 156 160 161 162 163 ICCS 214 KMUTT 290 NITIVAJRA 882 NPRU 382 NU 407 417
      422 429 OCSC 41 PIM 489 495 497 498 503 RBAC 531 STOU 643 811 TU 12 14 UMOOCs 860 WU 764 XUETANGX
      793
    `,
    'การศึกษา การสอน และการวิจัย': `
      courses103 CMRU 66 CMU 80 88 CRRU 122 125 CU 155 804 869 KKU 244 246 247 KMUTT 268 275 281 KU 308
      309 MHESI 835 MU 336 NU 409 410 411 412 413 428 441 442 OEC 827 851 PIM 491 499 PSU 514 RMUTT 541
      SCPHPL 572 SRU 621 866 STOU 652 SU 681 683 684 692 693 THAIMOOC 722 724 WU 765 769 785
    `,
    'การเงินและการลงทุนส่วนบุคคล บัญชี เศรษฐศาสตร์': `
      1dT8 4Fah4V4N83kgp56b9 7afy HvFKdMPdfCMRGEhu7 PfdKnZNcLSehcYh1A RpYf TLU68YFPVR1guby47
      XQaEcpHu7UB479t9A ZCyu ZkNNk2avb5gXbBML9 bFaz course-v1:K-MOOC+K-MOOC005+2021
      course-v1:NU+NU020+2018 course-v1:NU+NU036+2021_T1 course-v1:RSU+RSU002+2017 courses84 csZF
      h2bJKWDUUfoc9RAWA hT9bTUB1t9cT846u9 m9uuDYihsGeTtUpo8 naHF q87QpQpxZ9Cy2hC18 rGEr rnQA
      tqVgd7cpybzxhHD6A woDQ9uFamGKA3XhT9 yGRvoGjaWJ4hEVNi7 yJhz CMU 96 DPU 182 HU 186 KMITL 253 MU 335
      NCTU 353 NU 420 436 RMUTL.TAK 535 536 RSU 561 SPU 593 STOU 645 650 TKU 741 URU 49 50
    `,
    'ธุรกิจ การตลาด การท่องเที่ยว และผู้ประกอบการ': `
      courses102 courses80 jQfecWQrWFVgLJS1A jnPwk7Cjpkrfg2sh9 mKFmusocmpXygAX99 xLFoBKWKJ5CHFvup6 AAT
      51 52 53 54 CMU 97 846 DASTA 168 DEPA 173 DPU 181 HU 191 ICCS 889 KMITL 262 KMUTT 270 273 MFU 317
      MU 349 NIDA 366 NOU 373 374 375 NPRU 387 NU 418 ONDE 481 OR 486 PIM 490 492 493 494 496 500 501
      RAJAPARK 527 528 RMUTT 544 SCT 576 SPU 590 591 SRU 613 STCC 802 STOU 633 634 635 636 644 648 654
      655 678 679 680 809 810 831 SWU 699 710 TAT 716 718 823 THAIMOOC 727 728 729 TKU 743 TU 28 URU 48
      UTCC 759
    `,
    ภาษา: `
      courses75 BRU 59 CMU 85 95 CPRU 112 CRRU 130 798 CU 150 HU 187 ICCS 194 196 833 884 KU 306 307 MSU
      330 NPRU 380 NU 421 425 462 PSU 523 RMUTT 549 SKCC 583 820 SRU 597 808 STC 629 STOU 631 640 641 UP
      752 753 754 WU 774 YRU 797
    `,
    'วิทยาศาสตร์ วิศวกรรม และความปลอดภัยที่ไม่ใช่ด้านดิจิทัล': `
      course-v1:RMUTT+RMUTT002+2018 course-v1:RMUTT+RMUTT014+2018 courses138 courses140 courses143
      courses76 CRRU 128 129 CU 145 146 148 ICCS 893 894 895 KMUTNB 264 KMUTT 265 266 267 276 295 299
      300 301 816 817 818 KU 302 312 MU 337 339 341 343 348 NSTRU 397 NU 403 404 408 435 438 448 451 453
      454 456 PPC 510 RMUTT 542 543 546 552 554 SRU 605 SSRU 628 STOU 656 832 SU 682 SUT 696 698
      XUETANGX 795
    `,
    'ศิลปะ วัฒนธรรม ประวัติศาสตร์ และสังคม': `
      course-v1:XUETANGX+XUETANGX001+2021 courses72 CMU 71 73 843 845 847 DRU 183 EAU 184 ICCS 197 198
      KMITL 256 257 258 KMUTT 272 274 283 KUJ 313 MSU 331 NPRU 384 NU 424 459 ONDE 483 484 PIM 502 PSU
      513 520 RMUTK 534 RMUTSB 540 SRU 612 SSRU 623 STOU 830 SU 685 689 690 SWU 711 THAIPBS 732 733 734
      735 736 TSU 744 746 TU 11 XUETANGX 792
    `,
    'สุขภาพ การแพทย์ และการดูแลผู้สูงอายุ': `
      91dbd614-92f0-4a3e-ba2e-fe9004116aba courses71 courses77 courses95 courses96
      da3b77fa-dfb4-4033-bee6-f9739b65b403 CCH 62 64 65 CMU 68 70 92 102 103 105 108 844 CPRU 114 CRRU
      127 DDC 169 170 172 DOPAH 865 MFU 318 MU 342 345 347 NCKU 350 351 352 NPRU 377 386 NU 405 426 432
      437 440 445 446 447 450 ONDE 480 PI 834 876 PSU 517 518 525 526 837 838 839 840 841 849 850 RMUTT
      545 RPU 559 SCPHPL 571 SDU 577 SRU 602 604 SSRU 622 STOU 637 642 651 653 660 662 663 664 665 666
      667 668 669 671 672 673 674 675 WU 763 771 781 782 783 784 789
    `,
    'อาหาร เกษตร และงานฝีมือ': `
      courses104 courses137 courses3 courses69 courses70 BRCC 58 CMU 82 90 109 CRRU 126 CU 147 KKU 243
      KMITL 252 254 261 MJU 328 329 MU 346 NSTRU 398 ONDE 479 PIM 504 PNCC 508 509 PSU 515 RMUTT 547
      RUTS 569 570 SKCC 826 SRU 615 813 STOU 638 639 657 658 THAIMOOC 725 726
    `,
  },
};
