/**
 * Other spellings met in course titles → the spelling of the plan. Left: a regular expression over lower-case text.
 * Only spellings of the same word stand here; nothing that changes what a course is.
 */
export const spellings: readonly (readonly [string, string])[] = [
  ['ดิจิ[ตท]อล', 'ดิจิทัล'],
  ['อินเต[อร]ร?์เน็?[ตท]|อินเทอร์เนต', 'อินเทอร์เน็ต'],
  ['เว[็]?[บป]ไซ[คตทด]์?', 'เว็บไซต์'],
  ['ซอฟ[ทต]์?แวร์', 'ซอฟต์แวร์'],
  ['แอพ?พลิเคชั?่?น|แอปพลิเคชั่น', 'แอปพลิเคชัน'],
  ['อิเล[ค็]ท?[กค]?ทรอนิก[ส]?์?', 'อิเล็กทรอนิกส์'],
  ['โปรแกรมส์', 'โปรแกรม'],
  ['คอมพิวเต(?:อร(?!์)|ร์)', 'คอมพิวเตอร์'],
  ['ไมโครซอฟ[ตท]์?', 'microsoft'],
  ['เอ[็]?กซ์?เซลล?์?|เอ็?กเซลล?์?', 'excel'],
  ['กูเกิ[ลี้]ล?', 'google'],
  ['ไพ[ธท]อน', 'python'],
  ['ไซเบอร์ซีเคียวริตี้', 'cybersecurity'],
  ['cyber security|cyber-security', 'cybersecurity'],
  ['data[ -]driven', 'datadriven'],
  ['\\be[ -]learning', 'elearning'],
  ['\\be[ -]office', 'eoffice'],
  ['\\bg[ -]cloud', 'gcloud'],
  ['on-line', 'online'],
  ['ออนไลน(?!์)', 'ออนไลน์'],
  ['พ\\. ?ร\\. ?บ\\.?', 'พระราชบัญญัติ'],
  ['พรบ\\.?', 'พระราชบัญญัติ'],
  ['\\bms[ -](?=excel|word|office|powerpoint|teams|project)', 'microsoft '],
  ['กทม\\.?(?![ก-ฮ])', 'กรุงเทพมหานคร'],
  ['organisation', 'organization'],
  ['visuali[sz]ation', 'visualization'],
  ['virtuali[sz]ation', 'virtualization'],
  ['&', ' and '],
];
