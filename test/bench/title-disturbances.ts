/** One way in which the title of a course arrives differently on a page, without naming another course. */
export type Disturbance = (title: string) => string;

const thai = /[\u0e01-\u0e5b]/;
const thaiDigits = (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCharCode(0x0e50 + Number(digit)));
const zeroWidths = ['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad'];
const between = (text: string, every: number, what: (at: number) => string) =>
  [...text].map((char, at) => (at > 0 && at % every === 0 ? what(at) + char : char)).join('');

/** The halves of a title of the plan that is printed in two languages, else null. */
function printedHalves(title: string): { th: string; en: string } | null {
  const found =
    /^([^a-z]*[\u0e01-\u0e5b])\s*(?:\s:\s|\||\(|\s)\s*([A-Za-z][A-Za-z -]+?)\)?$/i.exec(title) ?? null;
  return found?.[1] !== undefined && found[2] !== undefined && /\s/.test(found[2])
    ? { th: found[1].trim(), en: found[2].trim() }
    : null;
}

const inTwoLanguages =
  (form: (th: string, en: string) => string): Disturbance =>
  (title) => {
    const halves = printedHalves(title);
    return halves === null ? title : form(halves.th, halves.en);
  };

/** What pages, certificates and people do to titles: each must still be recognised as the same course. */
export const disturbances: Readonly<Record<string, Disturbance>> = {
  'as printed': (title) => title,
  'no spaces in Thai': (title) => title.replace(/(?<=[\u0e01-\u0e5b]) (?=[\u0e01-\u0e5b])/g, ''),
  'spaces doubled': (title) => title.replaceAll(' ', '  '),
  'space before a Thai word': (title) => title.replace(/(?<=.[\u0e01-\u0e4e])(?=การ|เพื่อ|สำหรับ|ด้วย)/g, ' '),
  'no-break spaces': (title) => ` ${title.replaceAll(' ', '\u00a0')}\u2003`,
  'line break and tabs': (title) => `\n\t${title.replace(' ', '\n')}\r\n`,
  'zero-width characters': (title) => between(title, 3, (at) => zeroWidths[at % zeroWidths.length] ?? ''),
  'bidi marks': (title) => `\u202a${title}\u202c\u200e`,
  'sara am in two': (title) => title.replaceAll('\u0e33', '\u0e4d\u0e32'),
  decomposed: (title) => title.normalize('NFD'),
  'compatibility form': (title) => title.normalize('NFKD'),
  'sara ae as two sara e': (title) => title.replaceAll('แ', 'เเ'),
  'upper case': (title) => title.toUpperCase(),
  'lower case': (title) => title.toLowerCase(),
  'full-width Latin': (title) =>
    title.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)),
  'Thai digits': thaiDigits,
  quotes: (title) => `“${title}”`,
  'full stop': (title) => `${title}.`,
  'other dashes and colons': (title) => title.replaceAll(' : ', ' – ').replaceAll('-', '–'),
  'colon closed up': (title) => title.replaceAll(' : ', ': '),
  'prefix หลักสูตร': (title) => `หลักสูตร${thai.test(title[0] ?? '') ? '' : ' '}${title}`,
  'prefix รายวิชา': (title) => `รายวิชา ${title}`,
  'prefix วิชา:': (title) => `วิชา: ${title}`,
  'code before': (title) => `DS01 ${title}`,
  'code and colon before': (title) => `CMU014-EN : ${title}`,
  'code in brackets before': (title) => `[KD53] ${title}`,
  'number in a list': (title) => `3. ${title}`,
  'suffix Thai MOOC': (title) => `${title} | Thai MOOC`,
  'suffix - Thai MOOC': (title) => `${title} - Thai MOOC`,
  'suffix OCSC': (title) => `${title} - OCSC`,
  'suffix OCSC Learning Space': (title) => `${title} | OCSC Learning Space`,
  'suffix TDGA': (title) => `${title} | TDGA`,
  'suffix สำนักงาน ก.พ.': (title) => `${title} - สำนักงาน ก.พ.`,
  'class number': (title) => `${title} รุ่นที่ 3`,
  'class number in Thai digits': (title) => `${title} (รุ่นที่ ๑๒)`,
  'class number and year': (title) => `${title} รุ่นที่ 2/2568`,
  'run of a year': (title) => `${title} 2568/1`,
  'run of a year in brackets': (title) => `${title} (1/2568)`,
  'fiscal year': (title) => `${title} ประจำปีงบประมาณ พ.ศ. 2568`,
  hours: (title) => `${title} (8 ชั่วโมงการเรียนรู้)`,
  'hours abbreviated': (title) => `${title} (3 ชม.)`,
  'hours in English': (title) => `${title} (6 hours)`,
  'halves with a bar': inTwoLanguages((th, en) => `${th} | ${en}`),
  'halves in brackets': inTwoLanguages((th, en) => `${th} (${en})`),
  'halves with a colon': inTwoLanguages((th, en) => `${th} : ${en}`),
  'halves side by side': inTwoLanguages((th, en) => `${th} ${en}`),
  'halves swapped with a bar': inTwoLanguages((th, en) => `${en} | ${th}`),
  'halves swapped with brackets': inTwoLanguages((th, en) => `${en} (${th})`),
  'halves swapped with a colon': inTwoLanguages((th, en) => `${en} : ${th}`),
  'Thai half alone': inTwoLanguages((th) => th),
  'hours between the halves': inTwoLanguages((th, en) => `${th} (8 ชั่วโมงการเรียนรู้) | ${en}`),
  'everything at once': (title) =>
    `  DS01 : หลักสูตร ${between(title.replaceAll('\u0e33', '\u0e4d\u0e32'), 4, () => '\u200b').toUpperCase()}\u00a0(รุ่นที่ ๓)  | Thai MOOC`,
};

/** Words that make another course of a title; none may be pre-selected as the course of the plan. */
export const courseChanges: Readonly<Record<string, Disturbance>> = {
  'advanced, Thai': (title) => `${title}ขั้นสูง`,
  'advanced, Thai, apart': (title) => `${title} (ขั้นสูง)`,
  'basic, Thai': (title) => `${title}เบื้องต้น`,
  'intermediate, Thai': (title) => `${title} ระดับกลาง`,
  'a number': (title) => `${title} 2`,
  'a number in brackets': (title) => `${title} (2)`,
  'a Thai number': (title) => `${title} ๒`,
  'Roman number': (title) => `${title} II`,
  'level 2': (title) => `${title} Level 2`,
  'part, Thai': (title) => `${title} (ตอนที่ 2)`,
  'part 2': (title) => `${title} | Part 2`,
  'for executives, Thai': (title) => `${title}สำหรับผู้บริหาร`,
  'for executives, in brackets': (title) => `${title} (สำหรับผู้บริหาร)`,
  'for teachers, Thai': (title) => `${title} สำหรับครู`,
  'for executives': (title) => `${title} for Executives`,
  'Advanced before': (title) => `Advanced ${title}`,
  'Advanced after a bar': (title) => `${title} | Advanced`,
  'Advanced in brackets': (title) => `${title} (Advanced)`,
  'Introduction to': (title) => `Introduction to ${title}`,
  workshop: (title) => `${title} Workshop`,
  'workshop in brackets': (title) => `${title} (Practice Workshop)`,
  'version 2.0': (title) => `${title} 2.0`,
  'and number, with site and class': (title) => `${title} 2 (รุ่นที่ 3) | Thai MOOC`,
  'advanced and class': (title) => `หลักสูตร ${title} ขั้นสูง รุ่นที่ 2`,
};
