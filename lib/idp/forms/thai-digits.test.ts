import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formalDay, thaiDigits, thaiDigitsInText } from './thai-digits.ts';

describe('numbers of official forms', () => {
  it.each([
    ['ออกได้ภายใน 3 วันทำการ', 'ออกได้ภายใน ๓ วันทำการ'],
    ['DLit700 และ DG100', 'DLit700 และ DG100'],
    ['Excel 2019 รุ่น v2.1', 'Excel ๒๐๑๙ รุ่น v2.1'],
    ['ดู https://example.org/12 ข้อ 4', 'ดู https://example.org/12 ข้อ ๔'],
    ['10:30–12.00 (2569)', '๑๐:๓๐–๑๒.๐๐ (๒๕๖๙)'],
  ])('writes %s as %s', (text, printed) => expect(thaiDigitsInText(text)).toBe(printed));

  it('changes digits alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const back = (printed: string) =>
          printed.replace(/[๐-๙]/g, (digit) => String((digit.codePointAt(0) as number) - 0x0e50));
        const plain = text.replace(/[๐-๙]/g, '');
        expect(back(thaiDigits(plain))).toBe(plain);
        expect(back(thaiDigitsInText(plain))).toBe(plain);
      }),
    );
  });

  it('writes days of the Buddhist era in full', () => {
    expect(formalDay('2026-06-12')).toBe('๑๒ มิถุนายน ๒๕๖๙');
    expect(formalDay('2024-02-29')).toBe('๒๙ กุมภาพันธ์ ๒๕๖๗');
    expect(formalDay('ไม่มี')).toBe('ไม่มี');
  });
});
