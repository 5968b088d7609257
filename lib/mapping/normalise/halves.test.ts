import { expect, test } from 'vitest';
import { bilingualHalves, unseparatedHalves, withoutGloss } from './halves.ts';

test.each([
  ['ข้อมูลเปิด : open data', 'ข้อมูลเปิด', 'open data'],
  ['open data | ข้อมูลเปิด', 'ข้อมูลเปิด', 'open data'],
  ['ข้อมูลเปิด (open data)', 'ข้อมูลเปิด', 'open data'],
  ['open data – ข้อมูลเปิด', 'ข้อมูลเปิด', 'open data'],
  ['การใช้ excel | using excel', 'การใช้ excel', 'using excel'],
])('%s has two halves', (title, th, en) => expect(bilingualHalves(title)).toEqual({ th, en }));

test.each([
  'data analytics',
  'การเงิน : การลงทุน',
  'government cloud service : g-cloud',
  'digital literacy | 2',
  'การพัฒนาคน (digital dna) สำหรับองค์กร',
  '',
])('"%s" has none', (title) => expect(bilingualHalves(title)).toBeNull());

test('halves side by side need two Latin words after Thai alone', () => {
  expect(unseparatedHalves('ข้อมูลเปิด open data')).toEqual({ th: 'ข้อมูลเปิด', en: 'open data' });
  expect(unseparatedHalves('ข้อมูลเปิด excel')).toBeNull();
  expect(unseparatedHalves('การใช้ excel เพื่อ data analytics')).toBeNull();
});

test('an English gloss inside a Thai title can be left out, a Thai one cannot', () => {
  expect(withoutGloss('สถาปัตยกรรม (enterprise architecture) เพื่อรัฐ')).toBe('สถาปัตยกรรมเพื่อรัฐ');
  expect(withoutGloss('สถาปัตยกรรม (ขั้นสูง) เพื่อรัฐ')).toBeNull();
  expect(withoutGloss('สถาปัตยกรรม (level 2) เพื่อรัฐ')).toBeNull();
});
