/**
 * What the provider of a course says about it before its title is read: parts of its name, lower case → codes and
 * weights in the form of the lexicon, or how far its courses are from the plan. Never enough by itself: the title
 * must speak for the plan too. Providers that teach of everything do not stand here.
 */
export const providers: readonly (readonly [names: string, codes: string, off: number])[] = [
  // สำนักงานพัฒนารัฐบาลดิจิทัล และสถาบันของสำนักงาน: หลักสูตรดิจิทัลทั้งหมด
  ['tdga|dga|รัฐบาลดิจิทัล|digital government', 'DLit400 0.15 DT100 0.15 DTr100 0.1', 0],
  // สกมช.
  ['ncsa|สกมช|ไซเบอร์แห่งชาติ|cyber security agency', 'DT500 0.3 DLit100 0.25 DLit300 0.2', 0],
  ['etda|สพธอ|ธุรกรรมทางอิเล็กทรอนิกส์', 'DLit100 0.2 DG100 0.2', 0],
  ['depa|สดช|onde|ดิจิทัลเพื่อเศรษฐกิจ|เศรษฐกิจดิจิทัล', 'DLit100 0.2 DT100 0.2', 0],
  ['gbdi|สถาบันข้อมูลขนาดใหญ่|big data institute', 'DT600 0.3 DLit700 0.2', 0],
  ['cisco|netacad|comptia', 'DT400 0.3 DT500 0.2', 0],
  ['borntodev|freecodecamp|google cloud|aws|software park|oracle', 'DT100 0.25', 0],
  ['microsoft', 'DLit400 0.15 DT100 0.15', 0],
  // ตลาดหลักทรัพย์: การเงินและการลงทุน
  ['set e-learning|set elearning|ตลาดหลักทรัพย์', '', 0.6],
];
