import { describe, expect, it } from 'vitest';
import type { CourseView, PageView } from '../view/page-view.ts';
import { badgeText } from './badge.ts';

const course = (
  completion: CourseView['course']['completion'],
  decision: CourseView['match']['decision'],
  already: 'finished' | 'ongoing' | null = null,
) => ({ course: { completion }, match: { decision }, already: already && { status: already } }) as CourseView;
const list = (...courses: CourseView[]) => ({ state: 'list', courses }) as PageView;
const one = (view: CourseView) => ({ state: 'course', courses: [view] }) as PageView;

describe('the toolbar badge', () => {
  it('ticks a course that is logged as finished, not one that is only under way', () => {
    expect(badgeText(one(course('finished', 'preselect', 'finished')))).toBe('✓');
    expect(badgeText(one(course('finished', 'preselect', 'ongoing')))).toBe('1');
  });
  it('asks about a suggestion and is silent about a course outside the plan', () => {
    expect(badgeText(one(course('unknown', 'suggest')))).toBe('?');
    expect(badgeText(one(course('finished', 'none')))).toBe('');
  });
  it('counts only what one press would save from a list', () => {
    const counted = [course('finished', 'preselect'), course('finished', 'preselect')];
    const rest = [
      course('finished', 'preselect', 'finished'),
      course('finished', 'suggest'),
      course('unfinished', 'preselect'),
    ];
    expect(badgeText(list(...counted, ...rest))).toBe('2');
    expect(badgeText(list(...rest))).toBe('');
  });
  it('is silent on pages of no interest', () => {
    expect(badgeText({ state: 'nothing' })).toBe('');
  });
});
