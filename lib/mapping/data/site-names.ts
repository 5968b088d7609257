/**
 * How learning sites are named: hosts (with everything below them), and provider names in lower case with letters
 * and digits only, as the plan, the sites themselves and people write them.
 */
export const siteNames = [
  {
    site: 'ocsc',
    hosts: ['ocsc.go.th', 'ocsc.chulaonline.net'],
    names: [
      'ocsc',
      'ocsclearningspace',
      'ocsclearningportal',
      'ocsclearningplatform',
      'ocscelearning',
      'elearningocsc',
      'elearningสำนักงานกพ',
      'สำนักงานกพ',
      'กพ',
      'สำนักงานกพocsc',
      'สำนักงานคณะกรรมการข้าราชการพลเรือน',
      'สำนักงานคณะกรรมการข้าราชการพลเรือนสำนักงานกพ',
      'officeofthecivilservicecommission',
      'officeofthecivilservicecommissionocsc',
    ],
  },
  {
    site: 'tdga',
    hosts: ['dga.or.th'],
    names: [
      'tdga',
      'dga',
      'elearningtdga',
      'tdgaelearning',
      'dgaelearning',
      'สำนักงานพัฒนารัฐบาลดิจิทัล',
      'สำนักงานพัฒนารัฐบาลดิจิทัลองค์การมหาชน',
      'สถาบันพัฒนาบุคลากรภาครัฐด้านดิจิทัล',
      'thailanddigitalgovernmentacademy',
    ],
  },
  {
    site: 'thaimooc',
    hosts: ['thaimooc.org', 'thaimooc.ac.th'],
    names: ['thaimooc', 'thaimoocplatform', 'elearningthaimooc', 'โครงการthaimooc', 'ไทยมูก'],
  },
  {
    site: 'bma',
    hosts: ['bangkok.go.th'],
    names: ['bma', 'กทม', 'กรุงเทพมหานคร', 'bmaelearning', 'elearningการพัฒนาทักษะด้านดิจิทัลของกทม'],
  },
] as const;
