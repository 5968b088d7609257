import fc from 'fast-check';
import { expect, it } from 'vitest';
import { englishIn, minutesInTitle } from './titles.ts';

it.each([
  ['การจัดการความรู้ | Knowledge Management', 'Knowledge Management'],
  [
    'โลกทัศน์ใหม่ในปรัชญาจีน|New Horizons in Chinese Philosophy|中国哲学新视野',
    'New Horizons in Chinese Philosophy',
  ],
  ['การเงินส่วนบุคคล (Personal Finance)', 'Personal Finance'],
  [
    'พื้นฐาน Internet of Things (IoTs) (8 ชั่วโมงการเรียนรู้) | Basic Internet of Things (IoTs)',
    'Basic Internet of Things (IoTs)',
  ],
  ['ก้าวสู่ AI | Azure AI: Zero to Hero (12 hours)', 'Azure AI: Zero to Hero'],
  ['Basic Internet of Things (IoT)', 'Basic Internet of Things (IoT)'],
  ['การเตรียมสอบ MOS : MS Word 2013', undefined],
  ['พื้นฐาน Internet of Things (IoTs)', undefined],
  ['CMU014-EN : อาหารล้านนา (English Caption)', undefined],
  ['Data + AI for Communication: PDPA การคุ้มครองข้อมูลส่วนบุคคล', undefined],
  ['', undefined],
])('finds the English half of "%s"', (title, english) => {
  expect(englishIn(title)).toBe(english);
});

it('reads the learning time in a title, and no other number in brackets', () => {
  expect(minutesInTitle('การออกแบบ (๖ ชั่วโมงการเรียนรู้) | Infographic Design')).toBe(360);
  expect(minutesInTitle('การบริหาร (2560) | Management (2 of 3)')).toBeNull();
});

it('never throws and never finds English in Thai', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (title) => void englishIn(title)));
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'กขคง()| 12') }), (title) => {
      expect(englishIn(title)).toBeUndefined();
    }),
  );
});
