import { expect, test } from 'vitest';
import { mapCourse } from './map-course.ts';
import { evidenceOfProvider } from './provider.ts';

test('a provider alone is never enough for a suggestion', () => {
  for (const provider of ['NCSA', 'TDGA', 'Cisco Networking Academy', 'GBDi'])
    expect(mapCourse({ title: 'การทำงานเป็นทีม', provider }).decision).toBe('none');
});

test('what a provider teaches decides between readings of a title', () => {
  const security = mapCourse({ title: 'Security Series', provider: 'NCSA THAILAND' });
  expect(security.codes[0]).toMatchObject({ code: 'DT500', basis: 'similarity' });
  expect(mapCourse({ title: 'Security Series', provider: 'SET e-Learning' }).decision).toBe('none');
});

test('a Latin name is a whole word, and any text is answered', () => {
  expect(evidenceOfProvider('depacito').codes.size).toBe(0);
  expect(evidenceOfProvider('สำนักงานส่งเสริมเศรษฐกิจดิจิทัล (depa)').codes.size).toBeGreaterThan(0);
  expect(evidenceOfProvider('x'.repeat(100_000))).toMatchObject({ strength: 0, off: 0 });
});
