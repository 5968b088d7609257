import { expect, it } from 'vitest';
import type { SightedCourse } from '../sites/reading/sighting.ts';
import { eachCourseOnce } from './each-course-once.ts';

const round = (courseKey: string | null, completion: string, completedOn: string | null = null) =>
  ({ courseKey, completion, completedOn }) as SightedCourse;

it('lets the round finished last stand for a course', () => {
  const open = round('DS06', 'unfinished');
  const early = round('DS06', 'finished', '2024-01-05');
  const late = round('DS06', 'finished', '2025-03-01');
  const other = round('KD08', 'unfinished');
  expect(eachCourseOnce([open, early, other, late])).toEqual([other, late]);
});

it('keeps what has no key', () => {
  const certificates = [round(null, 'finished', '2024-01-05'), round(null, 'finished', '2024-01-05')];
  expect(eachCourseOnce(certificates)).toHaveLength(2);
});

it('keeps the first of equals', () => {
  const first = round('DS06', 'finished', '2024-01-05');
  expect(eachCourseOnce([first, round('DS06', 'finished', '2024-01-05')])[0]).toBe(first);
});
