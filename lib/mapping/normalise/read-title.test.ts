import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { curricula } from '../../framework/curricula/index.ts';
import { curriculumAliases } from '../data/curriculum-aliases.ts';
import { longestTitle, readBareTitle, readTitle } from './read-title.ts';
import { titleKey } from './title-key.ts';

const read = (title: string) => readTitle(title).text;

describe('what stands around a title is taken away', () => {
  test.each([
    ['Data Analytics | Thai MOOC', 'data analytics'],
    ['Data Analytics - OCSC Learning Space', 'data analytics'],
    ['Data Analytics (สำนักงาน ก.พ.)', 'data analytics'],
    ['Thai MOOC | Data Analytics', 'data analytics'],
    ['CMU014-EN : อาหารล้านนา', 'อาหารล้านนา'],
    ['DS01 Data Visualization', 'data visualization'],
    ['[KD53] การเงิน', 'การเงิน'],
    ['การเงิน (KD27)', 'การเงิน'],
    ['3. การเงิน', 'การเงิน'],
    ['หลักสูตรการเปลี่ยนผ่านสู่องค์กรดิจิทัล รุ่นที่ ๓', 'การเปลี่ยนผ่านสู่องค์กรดิจิทัล'],
    ['รายวิชา: การเงิน 2568/1', 'การเงิน'],
    ['การเงิน ประจำปีงบประมาณ พ.ศ. ๒๕๖๘', 'การเงิน'],
    ['การเงิน (8 ชั่วโมงการเรียนรู้) | Finance', 'การเงิน | finance'],
    ['การเงิน จำนวน 3 ชม.', 'การเงิน'],
    ['Finance (6 hours)', 'finance'],
  ])('%s', (title, expected) => expect(read(title)).toBe(expected));
});

describe('words and numbers that make another course stay', () => {
  test.each([
    ['Data Visualization 2', 'data visualization 2'],
    ['Data Visualization ๒', 'data visualization 2'],
    ['Microsoft Office Excel 2016', 'microsoft office excel 2016'],
    ['ISO27001 เบื้องต้น', 'iso27001 เบื้องต้น'],
    ['AI101 การใช้ ChatGPT', 'ai101 การใช้ chatgpt'],
    ['Python (ตอนที่ 2)', 'python (ตอนที่ 2)'],
    ['การเงินสำหรับผู้บริหาร', 'การเงินสำหรับผู้บริหาร'],
    ['พระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562', 'พระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562'],
    ['Digital Literacy (Level 2)', 'digital literacy (level 2)'],
  ])('%s', (title, expected) => expect(read(title)).toBe(expected));
});

describe('one encoding and one spelling', () => {
  test.each([
    ['ค\u0e4d\u0e32นวณ', 'คำนวณ'],
    ['น\u0e49\u0e4d\u0e32', 'น้ำ'],
    ['น\u0e4d\u0e49\u0e32', 'น้ำ'],
    ['เเผน', 'แผน'],
    ['ท\u200bัก\u200dษะ\ufeff ดิจิตอล', 'ทักษะ ดิจิทัล'],
    ['ＤＡＴＡ\u00a0Analytics', 'data analytics'],
    ['R &amp; D', 'r and d'],
    ['เว็บไซค์และซอฟท์แวร์', 'เว็บไซต์และซอฟต์แวร์'],
    ['พ.ร.บ.ข้อมูลข่าวสาร', 'พระราชบัญญัติข้อมูลข่าวสาร'],
  ])('%s', (title, expected) => expect(read(title)).toBe(expected));
});

test('a title that is only decoration is not emptied', () => {
  expect(read('Thai MOOC')).toBe('thai mooc');
  expect(read('DS01')).toBe('ds01');
  expect(read('รุ่นที่ 3')).toBe('รุ่นที่ 3');
});

const piece = fc.constantFrom(
  ...['การ', 'ดิจิตอล', 'Data', 'Analytics', ' | ', ' : ', '(', ')', 'รุ่นที่ 3', '2568/1', 'Thai MOOC', 'DS01 '],
  ...[
    'หลักสูตร',
    ' - OCSC',
    '๒',
    '\u0e4d\u0e32',
    '\u0e49',
    'เเ',
    '\u200b',
    ' ',
    '&amp;',
    '.',
    '3 ชม.',
    'A',
    '"',
  ],
);
const titles = fc.oneof(
  fc.array(piece, { maxLength: 14 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
);

test('reading what was read changes nothing', () => {
  fc.assert(
    fc.property(titles, (title) => {
      expect(read(read(title))).toBe(read(title));
    }),
    { numRuns: 1500 },
  );
});

test('any text is read without throwing, to a bounded, tidy text', () => {
  fc.assert(
    fc.property(titles, (title) => {
      const { text } = readTitle(title);
      expect(text).toBe(text.trim());
      expect(text).not.toMatch(/\s\s|[\u200b-\u200f\ufeff]/);
      expect(text.length).toBeLessThanOrEqual(longestTitle * 4);
    }),
  );
});

test('white space and invisible characters between words leave the key alone', () => {
  const noise = fc.stringMatching(/^[ \u00a0\u200b\u2060\ufeff\t\n]{0,6}$/);
  const words = fc.array(fc.constantFrom('data', 'ข้อมูล', 'องค์กร', 'excel', 'คำนวณ'), {
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(words, fc.array(noise, { minLength: 7, maxLength: 7 }), (parts, noises) => {
      const noisy = parts.map((part, at) => `${noises[at]} ${part}`).join('') + noises[6];
      expect(titleKey(read(noisy))).toBe(titleKey(read(parts.join(' '))));
    }),
  );
});

test('a title of the plan reads the same when nothing is looked for around it', () => {
  for (const { courses } of curricula)
    for (const { title } of courses) expect(readBareTitle(title)).toEqual(readTitle(title));
  for (const [name, aliases] of Object.entries(curriculumAliases))
    for (const title of [name, ...aliases]) expect(readBareTitle(title)).toEqual(readTitle(title));
});
