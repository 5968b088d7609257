import { expect, test } from 'vitest';
import { siteOf } from './site-of.ts';

test.each([
  ['OCSC Learning Space', 'ocsc'],
  ['สำนักงาน ก.พ.', 'ocsc'],
  ['OCSC', 'ocsc'],
  ['ThaiMOOC', 'thaimooc'],
  ['Thai MOOC', 'thaimooc'],
  ['TDGA', 'tdga'],
  ['กทม.', 'bma'],
])('%s is %s', (provider, site) => expect(siteOf(provider)).toBe(site));

test.each(['', 'BUU MOOC', 'Chula MOOC', 'มหาวิทยาลัยเชียงใหม่', 'OCSC fan club'])('"%s" is none', (provider) =>
  expect(siteOf(provider)).toBeNull(),
);

test('the address decides, and a host that only looks alike is nobody', () => {
  expect(siteOf('มหาวิทยาลัยเชียงใหม่', 'https://lms.thaimooc.org/courses/course-v1:CMU+CMU1+2020/about')).toBe(
    'thaimooc',
  );
  expect(siteOf('OCSC', 'https://learningportal.ocsc.go.th.evil.example/learningspace')).toBeNull();
  expect(siteOf('OCSC', 'https://notocsc.go.th/')).toBeNull();
  expect(siteOf('OCSC', 'https://ocsc.go.th:443@evil.example/')).toBeNull();
  expect(siteOf('OCSC', 'courses/16')).toBe('ocsc');
});
