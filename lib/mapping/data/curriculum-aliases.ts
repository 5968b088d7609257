/** Other names of courses of the curricula: title as the plan prints it → names under which people know the course. */
export const curriculumAliases: Readonly<Record<string, readonly string[]>> = {
  พระราชบัญญัติข้อมูลข่าวสารของราชการ: [
    'พระราชบัญญัติข้อมูลข่าวสารของราชการ พ.ศ. 2540',
    'พ.ร.บ. ข้อมูลข่าวสารของราชการ พ.ศ. 2540',
  ],
  'Government Cloud Service : G-Cloud': ['Government Cloud Service'],
  'การใช้ Microsoft Excel เพื่อการบริหารข้อมูล': ['การใช้ Excel เพื่อการบริหารข้อมูล'],
  'การพัฒนาคนพันธุ์ใหม่ (Digital DNA) สำหรับพัฒนาองค์กรดิจิทัล': ['Digital DNA สำหรับพัฒนาองค์กรดิจิทัล'],
};
