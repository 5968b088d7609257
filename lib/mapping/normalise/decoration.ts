const end = '\\s*(?:[|｜•·:–—-]|//)\\s*';
const siteNames =
  'thai\\s?mooc(?:\\s*(?:platform|portal))?|(?:e-?learning\\s*)?(?:ocsc|tdga|dga|สำนักงาน\\s*ก\\.?\\s?พ\\.?)(?:\\s*(?:learning\\s*(?:space|portal|platform)|e-?learning))?|(?:bma|กทม\\.?)(?:\\s*(?:e-?learning|moocs?))|open\\s*edx|edx|course|คอร์ส|รายวิชา|e-?learning';
const siteAtEnd = new RegExp(`(?:${end}|\\s*[([]\\s*)(?:${siteNames})\\s*[)\\]]?$`, 'iu');
const siteAtStart = new RegExp(`^(?:[([]\\s*)?(?:${siteNames})(?:\\s*[)\\]]|${end})\\s*`, 'iu');
const kindAtStart =
  /^(?:ชื่อ)?(?:หลักสูตร(?:ออนไลน์|ฝึกอบรม|อบรม)?|รายวิชา|วิชา(?!ชีพ)|หัวข้อวิชา|คอร์ส(?:เรียน)?(?:ออนไลน์)?|course(?![a-z]))\s*:?\s*(?=\S)/iu;
// Words that are followed by a number in their own right: ISO27001, Excel2016, AI101.
const notCode = '(?:AI|COVID|CSS|DATA|EXCEL|GPT|HTML|ICT?|IPV?|ISO|IT|MP|MS|PHP|SQL|WEB|WIN|WORD)';
const code = `(?!${notCode}\\d)(?:[A-Z][A-Z.]{1,12}\\d{5}|[A-Z]{2,5}\\d{2,4})(?:-[A-Z]{2})?`;
const codeAtStart = new RegExp(`^[([]?${code}[)\\]]?(?:\\s*[:|–—-]\\s*|\\s+)(?=\\S)`, 'iu');
const year = '25\\d\\d';
const runs = [
  `รุ่น(?:ที่)?\\s*\\d+(?:\\s*/\\s*${year})?`,
  `ครั้งที่\\s*\\d+(?:\\s*/\\s*${year})?`,
  `(?:ภาค(?:เรียน|การศึกษา)?|เทอม)(?:ที่)?\\s*\\d\\s*/\\s*${year}`,
  `(?:ประจำ)?ปี(?:งบประมาณ|การศึกษา)?\\s*(?:พ\\.?\\s?ศ\\.?)?\\s*${year}`,
  `${year}\\s*[/_-]\\s*(?:T?\\d|1[0-2])`,
  `(?:T?\\d|1[0-2])\\s*/\\s*${year}`,
  '(?:batch|class|run|cohort)\\s*(?:no\\.?)?\\s*#?\\d+',
].join('|');
const runAtEnd = new RegExp(
  `(?:\\s*[(\\[]\\s*(?:${runs}|${year})\\s*[)\\]]|(?:\\s*[,|:–—-])?\\s*(?:${runs}))\\s*$`,
  'iu',
);
const runAtStart = new RegExp(`^[([]?\\s*(?:${runs})\\s*[)\\]]?\\s*[:|,–—-]?\\s*(?=\\S)`, 'iu');
const hours =
  '(?:จำนวน|รวม|เรียน)?\\s*\\d+(?:[.:]\\d+)?\\s*(?:ชั่วโมง|ชม\\.?|นาที)(?:\\s*\\d+\\s*นาที)?(?:การเรียน(?:รู้)?)?';
const hoursAtEnd = new RegExp(
  `(?:\\s*[(\\[]\\s*(?:${hours}|\\d+(?:\\.\\d+)?\\s*(?:hours?|hrs?\\.?|minutes?|mins?\\.?))\\s*[)\\]]|(?:\\s*[,|–—-])?\\s*${hours})\\s*$`,
  'iu',
);
const hoursWithin = new RegExp(
  `\\s*[([]\\s*(?:${hours}|\\d+(?:\\.\\d+)?\\s*(?:hours?|hrs?\\.?|minutes?|mins?\\.?)|${runs})\\s*[)\\]]\\s*`,
  'iu',
);
const codeAtEnd = new RegExp(`\\s*[([]${code}[)\\]]$`, 'iu');
const modeAtEnd = /\s*[([]\s*(?:ออนไลน์|online|e-?learning|self-?paced|เรียนฟรี|free)\s*[)\]]\s*$/iu;
const listNumber = /^(?:\d{1,2}\.(?:\d{1,2}\.?)?\s+|(?:วิชา|หัวข้อ|บท|หลักสูตร)ที่\s*\d{1,2}\s*[.:-]?\s*)(?=\S)/u;

/**
 * The title without what a site, a class or a listing puts around it: the site's name, the words หลักสูตร or รายวิชา,
 * a course code (`CMU014-EN :`, `DS01 `), class and run numbers (รุ่นที่ 3, 2568/1), hours, the number in a list.
 * Never empty when the title was not; words and numbers that tell one course from another stay.
 */
export function withoutDecoration(title: string): string {
  let text = title;
  for (let round = 0; round < 6; round += 1) {
    const before = text;
    text = text.replace(hoursWithin, ' ').trim();
    for (const pattern of [
      siteAtEnd,
      siteAtStart,
      hoursAtEnd,
      runAtEnd,
      runAtStart,
      modeAtEnd,
      listNumber,
      codeAtStart,
      codeAtEnd,
      kindAtStart,
    ]) {
      const shorter = text.replace(pattern, '').trim();
      if (/[\p{L}]/u.test(shorter)) text = shorter;
    }
    if (text === before) break;
  }
  return text;
}
