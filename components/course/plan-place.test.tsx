// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { CourseView } from '../../lib/view/page-view.ts';
import { courseView, onePage, panelProps, suggested, voice } from './course.fixture.ts';
import { CoursePanel } from './course-panel.tsx';

const show = (view: Partial<CourseView>, locale: 'th' | 'en' = 'th') =>
  render(<CoursePanel {...panelProps().props} say={voice(locale)} view={onePage(courseView({}, view))} />);

afterEach(cleanup);

describe('where a course counts in the plan', () => {
  it('is said before the press, in both languages', () => {
    show({ planItem: { number: 2 } });
    expect(screen.getByText('นับเข้าแผนข้อ 2')).toBeTruthy();
    cleanup();
    show({ planItem: { number: 2 } }, 'en');
    expect(screen.getByText('Counts to item 2 of your plan')).toBeTruthy();
  });

  it('is a choice for later where several items fit', () => {
    show({ planItem: 'several' });
    expect(screen.getByText('ตรงกับหลายข้อ เลือกข้อในแผนได้หลังบันทึก')).toBeTruthy();
  });

  it('is not said outside the plan', () => {
    show({ planItem: null });
    expect(screen.queryByText('แผนของคุณ')).toBeNull();
  });

  it('is said no more once the competencies are chosen otherwise', () => {
    show({ planItem: { number: 2 }, match: suggested });
    expect(screen.getByText('นับเข้าแผนข้อ 2')).toBeTruthy();
    fireEvent.click(screen.getByLabelText(/DLit700/));
    expect(screen.queryByText('นับเข้าแผนข้อ 2')).toBeNull();
  });

  it('is said of an entry that is there already', () => {
    const already = {
      entryId: 'e1',
      on: '2026-02-11',
      status: 'finished' as const,
      minutes: 240,
      rung: 3 as const,
      codes: ['DG100'],
    };
    show({ planItem: { number: 1 }, already });
    expect(screen.getByText('นับเข้าแผนข้อ 1')).toBeTruthy();
  });
});
