import { expect, test } from 'vitest';
import { addressOf, hasTurned, isOn, sightedCourse, sightingOf } from './page.ts';

test('only the exact host over https on the standard port is a site’s own', () => {
  const own = (address: string) => isOn(['a.go.th'], new URL(address));
  expect(own('https://a.go.th/x')).toBe(true);
  expect(own('https://A.GO.TH:443/x')).toBe(true);
  for (const other of [
    'http://a.go.th/',
    'https://a.go.th:8443/',
    'https://a.go.th.example.com/',
    'https://xa.go.th/',
    'https://a.go.th@example.com/',
    'https://me:secret@a.go.th/',
    'https://а.go.th/',
  ])
    expect(own(other), other).toBe(false);
});

test('an address keeps only the named query parameters', () => {
  const url = new URL('https://a.go.th/course?id=5&token=secret&view=a%26b#part');
  expect(addressOf(url)).toBe('https://a.go.th/course');
  expect(addressOf(url, ['view', 'id', 'absent'])).toBe('https://a.go.th/course?view=a%26b&id=5');
});

test('a course is nothing but its title until more is known', () => {
  expect(sightedCourse({ title: 'ก', provider: 'ข' })).toMatchObject({
    minutes: null,
    completion: 'unknown',
    signal: null,
  });
});

test('a page has turned when another course stands under the same address', () => {
  const first = sightedCourse({ title: 'ก', provider: 'ข', courseKey: 'K1' });
  const before = sightingOf({ id: 'x' }, 'course', new URL('https://a.go.th/1'), [first]);
  expect(hasTurned({ ...first, progress: 40 }, before, 'course')).toBe(false);
  expect(hasTurned({ ...first, courseKey: 'K2' }, before, 'course')).toBe(true);
  expect(hasTurned({ ...first, title: 'ค' }, before, 'course')).toBe(true);
  expect(hasTurned({ ...first, title: 'ค' }, before, 'classroom')).toBe(false);
  expect(hasTurned(first, null, 'course')).toBe(false);
});
