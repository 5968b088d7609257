import { expect, it } from 'vitest';
import { keyOfSlug } from './slug.ts';

it.each([
  ['/course/THAIMOOC::course--v1:K--MOOC-K--MOOC005-2021', 'course-v1:K-MOOC+K-MOOC005+2021'],
  ['/course/THAIMOOC::course--v1:NU-NU036-2021_T1', 'course-v1:NU+NU036+2021_T1'],
  ['/course/THAIMOOC::course--v1:NU-NU036', null],
  ['/course/ai-for-all', null],
  ['/course', null],
])('reads %s', (path, key) => {
  expect(keyOfSlug(path)).toBe(key);
});
