import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { courseKeyIn, decodedPath } from './course-key.ts';

const letters = [...'abcXYZ0189_~.-กข'];
const part = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 12 });
const key = fc.tuple(part, part, part).map((parts) => `course-v1:${parts.join('+')}`);

describe('course keys', () => {
  it('survive any number of encodings up to three, and a plus that became a space', () => {
    fc.assert(
      fc.property(key, fc.nat(3), fc.boolean(), (wanted, times, spaced) => {
        let text = spaced ? wanted.replace(/\+/g, ' ') : wanted;
        for (let turn = 0; turn < times; turn++) text = encodeURIComponent(text);
        expect(courseKeyIn(`/courses/${text}/about`)).toBe(wanted);
      }),
    );
  });

  it('keep the case and the hyphens of their parts', () => {
    expect(courseKeyIn('course-v1:STOU-MOOC+stou005+2017_T2')).toBe('course-v1:STOU-MOOC+stou005+2017_T2');
    expect(courseKeyIn('/asset-v1:K-MOOC+K-MOOC005+2021+type@asset+block@a.jpg')).toBe(
      'course-v1:K-MOOC+K-MOOC005+2021',
    );
  });

  it('need three parts', () => {
    for (const text of ['', null, undefined, 'course-v1:A+B', 'block-v1:A+B+C', 'course-v1:+B+C', 'A/B/C'])
      expect(courseKeyIn(text)).toBeNull();
  });

  it('are refused when they are longer than Open edX stores', () => {
    expect(courseKeyIn(`course-v1:${'a'.repeat(300)}+B+C`)).toBeNull();
  });

  it('never throw, whatever stands in an address', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void courseKeyIn(text)));
    expect(decodedPath(new URL('https://example.org/100%/%E0%B8%81/%zz//'))).toBe('/100%/ก/%zz');
  });
});
