// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Plans } from '../../lib/idp/plan/place.ts';
import type { CourseView } from '../../lib/view/page-view.ts';
import { courseView, listPage, onePage, panelProps, suggested, voice } from './course.fixture.ts';
import { CoursePanel } from './course-panel.tsx';

const data = { id: 'a', number: 1, name: 'วิเคราะห์ข้อมูล', codes: ['DLit700'] };
const law = { id: 'b', number: 2, name: 'กฎหมายดิจิทัล', codes: ['DG100'] };
const governance = { id: 'c', number: 3, name: 'ธรรมาภิบาล', codes: ['DG100'] };
const met = { named: [], chosen: '' };
const one: Plans = { 2569: { items: [data, law], answers: {} } };
const two: Plans = {
  2569: { items: [data, law, governance], answers: { DG100: '' } },
  2568: { items: [governance], answers: {} },
};
const both = { 2568: met, 2569: met };

function show(
  view: Partial<CourseView>,
  plans: Plans,
  course: Partial<CourseView['course']> = {},
  locale: 'th' | 'en' = 'th',
) {
  const made = panelProps();
  const page = onePage(courseView(course, { met: both, ...view }), plans);
  return { ...made, ...render(<CoursePanel {...made.props} say={voice(locale)} view={page} />) };
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

afterEach(cleanup);

describe('where a course counts in the plan', () => {
  it('is said before the press, in both languages, and sent with it', async () => {
    const { pressed } = show({}, one);
    expect(screen.getByText('นับเข้าแผนข้อ 2')).toBeTruthy();
    expect(screen.queryByText('นับเข้าแผนข้อใด')).toBeNull();
    press('บันทึก');
    await waitFor(() => expect(pressed[0]?.[0]?.planItem).toBe('b'));
    cleanup();
    show({}, one, {}, 'en');
    expect(screen.getByText('Counts to item 2 of your plan')).toBeTruthy();
  });

  it('follows the competencies that are chosen', () => {
    show({ match: suggested }, one);
    expect(screen.queryByText(/นับเข้าแผน/)).toBeNull();
    fireEvent.click(screen.getByLabelText(/DLit700/));
    expect(screen.getByText('นับเข้าแผนข้อ 1')).toBeTruthy();
    fireEvent.click(screen.getByLabelText(/DT600/));
    expect(screen.queryByText(/นับเข้าแผน/)).toBeNull();
  });

  it('is said for this year while the day is not known, and follows the day into its own year', () => {
    show({}, two, { completedOn: null });
    expect(screen.getAllByText(/หากจบในปี 2569/)).not.toHaveLength(0);
    const day = screen.getByLabelText('วันที่เรียนจบ');
    fireEvent.input(day, { target: { value: '2025-09-30' } });
    expect(screen.getByText('นับเข้าแผนข้อ 3')).toBeTruthy();
    expect(screen.queryByText(/หากจบในปี/)).toBeNull();
    fireEvent.input(day, { target: { value: '2024-09-30' } });
    expect(screen.queryByText('แผนของคุณ')).toBeNull();
  });

  it('is not said where the learner keeps the course outside', () => {
    show({ met: {} }, one);
    expect(screen.queryByText('แผนของคุณ')).toBeNull();
  });

  it('is said of an entry that is there already', () => {
    const already = {
      entryId: 'e1',
      on: '2026-02-11',
      status: 'finished' as const,
      minutes: 240,
      rung: 3 as const,
      codes: ['DG100'],
      planItem: { number: 1 },
    };
    show({ already }, one);
    expect(screen.getByText('นับเข้าแผนข้อ 1')).toBeTruthy();
  });
});

describe('a course that several items fit', () => {
  it('is asked about with number and name, and the answer goes with the press', async () => {
    const { pressed } = show({}, two);
    const asked = screen.getByRole('group', { name: 'นับเข้าแผนข้อใด' });
    expect([...asked.querySelectorAll('label')].map((label) => label.textContent)).toEqual([
      '2. กฎหมายดิจิทัล',
      '3. ธรรมาภิบาล',
      'เลือกภายหลัง',
    ]);
    fireEvent.click(screen.getByLabelText('3. ธรรมาภิบาล'));
    expect(screen.getByText('นับเข้าแผนข้อ 3')).toBeTruthy();
    press('บันทึก');
    await waitFor(() => expect(pressed[0]?.[0]?.planItem).toBe('c'));
  });

  it('can be saved without an answer, and with "later"', async () => {
    const { pressed } = show({}, two);
    press('บันทึก');
    await waitFor(() => expect(pressed[0]?.[0]?.planItem).toBeNull());
    cleanup();
    const later = show({}, two);
    fireEvent.click(screen.getByLabelText('3. ธรรมาภิบาล'));
    fireEvent.click(screen.getByLabelText('เลือกภายหลัง'));
    press('บันทึก');
    await waitFor(() => expect(later.pressed[0]?.[0]?.planItem).toBeNull());
  });

  it('is not asked about again once it was answered, but the answer can be changed', async () => {
    const answered: Plans = { 2569: { items: [data, law, governance], answers: { DG100: 'c' } } };
    const { pressed } = show({}, answered);
    expect(screen.queryByText('นับเข้าแผนข้อใด')).toBeNull();
    expect(screen.getByText('นับเข้าแผนข้อ 3')).toBeTruthy();
    press('แก้ก่อนบันทึก');
    fireEvent.click(screen.getByLabelText('2. กฎหมายดิจิทัล'));
    press('บันทึก');
    await waitFor(() => expect(pressed[0]?.[0]?.planItem).toBe('b'));
  });

  it('loses an answer that does not fit the typed day', async () => {
    const { pressed } = show({}, two, { completedOn: null });
    fireEvent.click(screen.getByLabelText('2. กฎหมายดิจิทัล'));
    fireEvent.input(screen.getByLabelText('วันที่เรียนจบ'), { target: { value: '2025-09-30' } });
    press('บันทึก');
    await waitFor(() => expect(pressed[0]?.[0]?.planItem).toBe('c'));
  });

  it('is asked about in its row of a list, which says so', async () => {
    const made = panelProps();
    const page = listPage([courseView({}, { met: both })], two);
    render(<CoursePanel {...made.props} view={page} />);
    expect(screen.getByText(/ตรงกับหลายข้อ/)).toBeTruthy();
    press('แก้');
    fireEvent.click(screen.getByLabelText('2. กฎหมายดิจิทัล'));
    press('บันทึก 1 รายการ');
    await waitFor(() => expect(made.pressed[0]?.[0]?.planItem).toBe('b'));
  });

  it('is asked about again when the plan changed meanwhile, with the new plan', async () => {
    const newer = onePage(courseView({}, { met: both }), one);
    const made = panelProps(() => ({ ok: false, error: 'plan-changed', view: newer }));
    render(<CoursePanel {...made.props} view={onePage(courseView({}, { met: both }), two)} />);
    fireEvent.click(screen.getByLabelText('3. ธรรมาภิบาล'));
    press('บันทึก');
    expect((await screen.findByRole('alert')).textContent).toContain('แผนของคุณเปลี่ยนไป');
    expect(screen.getByText('นับเข้าแผนข้อ 2')).toBeTruthy();
  });
});
