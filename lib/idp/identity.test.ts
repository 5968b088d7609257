import { describe, expect, it } from 'vitest';
import type { SightedCourse } from '../sites/reading/sighting.ts';
import { courseKeysOf, fingerprintOf, identityOf, plainTitle, sameCourse, titleKey } from './identity.ts';

const course: SightedCourse = {
  itemKind: 'course',
  title: 'Digital Literacy',
  courseKey: '1089',
  provider: 'สำนักงาน ก.พ.',
  minutes: 180,
  minutesFrom: 'course-page',
  progress: 40,
  completion: 'unknown',
  completedOn: null,
  signal: null,
  holder: 'visitor',
};

describe('same course', () => {
  const of = (over: Partial<SightedCourse>, site = 'ocsc') => identityOf(site, { ...course, ...over });

  it('goes by any shared key, the keys that the site links included', () => {
    const linked = of({ courseKey: 'course-v1:A+B+C', otherKeys: ['1089'], title: 'ชื่ออื่น' });
    expect(sameCourse(of({}), linked)).toBe(true);
  });

  it('tells a key from a longer one, and one site from another', () => {
    expect(sameCourse(of({ courseKey: '10' }), of({ courseKey: '108' }))).toBe(false);
    expect(sameCourse(of({}), of({}, 'thaimooc'))).toBe(false);
  });

  it('goes by title only where a key is missing', () => {
    expect(sameCourse(of({ courseKey: null, title: ' digital\u200b  literacy' }), of({}))).toBe(true);
    expect(sameCourse(of({ courseKey: '2' }), of({}))).toBe(false);
  });

  it('never takes what was written by hand for the same', () => {
    const byHand = { site: null, courseKeys: [], title: 'Digital Literacy' };
    expect(sameCourse(byHand, byHand)).toBe(false);
  });
});

describe('course keys', () => {
  it('leave out blank, doubled and endless ones', () => {
    const keys = courseKeysOf('ocsc', { courseKey: ' ', otherKeys: ['a', 'a', 'x'.repeat(600), 'b\tc'] });
    expect(keys).toEqual(['ocsc:a', 'ocsc:b c']);
  });
});

describe('fingerprint', () => {
  const print = (over: Partial<SightedCourse>) => fingerprintOf('ocsc', { ...course, ...over });

  it('stays while only progress, description or words without a completion change', () => {
    expect(print({ progress: 50, about: 'x', signal: 'เรียนแล้ว 50%' })).toBe(print({}));
  });

  it.each([
    ['title', { title: 'Digital Literacy 2' }],
    ['key', { courseKey: '1090' }],
    ['minutes', { minutes: 181 }],
    ['completion', { completion: 'finished' as const }],
    ['day', { completedOn: '2026-01-02' }],
    ['holder', { holder: 'someone' as const }],
    ['curriculum', { partOf: 'ก' }],
  ])('changes with the %s', (_what, over) => {
    expect(print(over)).not.toBe(print({}));
  });

  it('does not depend on the order in which a reader names things', () => {
    const turned = Object.fromEntries(Object.entries(course).reverse()) as unknown as SightedCourse;
    expect(fingerprintOf('ocsc', turned)).toBe(print({}));
  });
});

describe('a title with its hours', () => {
  it('names the same course as without them', () => {
    const printed = 'พื้นฐาน IoT (8 ชั่วโมงการเรียนรู้) | Basic IoT';
    expect(plainTitle(printed)).toBe('พื้นฐาน IoT | Basic IoT');
    expect(titleKey(printed)).toBe(titleKey('พื้นฐาน IoT | Basic IoT'));
    expect(titleKey('พื้นฐาน IoT (๘ ชม.)')).toBe(titleKey('พื้นฐาน IoT'));
  });
  it('keeps other brackets, and a title that is nothing else', () => {
    expect(plainTitle('Excel (2016)')).toBe('Excel (2016)');
    expect(plainTitle('(8 ชั่วโมง)')).toBe('(8 ชั่วโมง)');
  });
});
