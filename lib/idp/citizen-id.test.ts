import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdsCitizenId } from './citizen-id.ts';

/** The check digit by the remainder of the weighted sum, written out. */
const checkDigits = '10987654321';

/** The twelve digits before the check digit, the first 0–8, and the check digit that belongs to them. */
const citizen = fc
  .tuple(fc.nat(8), fc.array(fc.nat(9), { minLength: 11, maxLength: 11 }))
  .map(([first, rest]) => {
    const twelve = [first, ...rest];
    const sum = twelve.reduce((sum, digit, at) => sum + digit * (13 - at), 0);
    return { twelve: twelve.join(''), check: Number(checkDigits[sum % 11]) };
  });

const scripts = ['0123456789', '๐๑๒๓๔๕๖๗๘๙', '０１２３４５６７８９'];
const between = fc.constantFrom('', '', '', ' ', '-', ' - ', '\u00a0', '–', '\n   ', '\u200b', '\u00ad');
interface Style {
  script: string;
  gaps: string[];
  before: string;
  after: string;
}
const style: fc.Arbitrary<Style> = fc.record({
  script: fc.constantFrom(...scripts),
  gaps: fc.array(between, { minLength: 12, maxLength: 12 }),
  before: fc.constantFrom('', 'เลขประจำตัว ', 'id:', '2569 ', '(', 'a'),
  after: fc.constantFrom('', ' คน', ')', ' 15', '.'),
});

function written(digits: string, { script, gaps, before, after }: Style) {
  const spaced = [...digits].map((digit, at) => script[Number(digit)] + (gaps[at] ?? '')).join('');
  return before + spaced + after;
}

describe('a citizen id in a text', () => {
  it('is found in every spacing and in Arabic, Thai and full-width digits', () => {
    fc.assert(
      fc.property(citizen, style, ({ twelve, check }, style) => {
        expect(holdsCitizenId(written(twelve + check, style))).toBe(true);
      }),
    );
  });

  it('is none with a wrong check digit', () => {
    const plain = { gaps: [], before: 'ก ', after: ' ข' };
    fc.assert(
      fc.property(
        citizen,
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom(...scripts),
        ({ twelve, check }, off, script) => {
          expect(holdsCitizenId(written(`${twelve}${(check + off) % 10}`, { script, ...plain }))).toBe(false);
        },
      ),
    );
  });

  it('is none within a longer run of digits', () => {
    fc.assert(
      fc.property(citizen, fc.nat(9), ({ twelve, check }, digit) => {
        expect(holdsCitizenId(`${twelve}${check}${digit}`)).toBe(false);
        expect(holdsCitizenId(`${digit}${twelve}${check}`)).toBe(false);
      }),
    );
  });

  it.each([
    'ISBN 978-616-08-1234-9',
    '02-224-1234 ต่อ 5678',
    '12 มิ.ย. 2569 เวลา 10.42 น.',
    '',
    '1\u20097\u20090\u2009',
  ])('is none in %j', (text) => {
    expect(holdsCitizenId(text)).toBe(false);
  });

  it('is found in the form that officials print it', () => {
    expect(holdsCitizenId('เลขประจำตัวประชาชน ๑-๒๓๔๕-๖๗๘๙๐-๑๒-๑')).toBe(true);
  });
});
