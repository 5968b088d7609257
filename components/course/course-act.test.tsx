// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { CourseView, PressResult } from '../../lib/view/page-view.ts';
import { courseView, inPlanOnly, logged, onePage, outside, panelProps, suggested } from './course.fixture.ts';
import { CoursePanel } from './course-panel.tsx';

afterEach(cleanup);

function show(course: CourseView, answer?: Parameters<typeof panelProps>[0]) {
  const made = panelProps(answer);
  const view = render(<CoursePanel {...made.props} view={onePage(course)} />);
  return { ...made, ...view };
}
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const unknown = { completion: 'unknown', completedOn: null, signal: null } as const;

describe('a finished course', () => {
  it('shows title, provider, hours, competency with its why, bucket, rung and the words of the page before the press', () => {
    const { container } = show(courseView());
    for (const words of [
      'ธรรมาภิบาลข้อมูลภาครัฐ',
      'สำนักงาน ก.พ. · 6\u00a0ชั่วโมง',
      'DG100',
      'ปฏิบัติตามกฎหมาย',
      'ชื่อตรงกับหัวข้อวิชาในแผน',
      'การฝึกอบรมออนไลน์',
      'หลักฐานขั้น 3 จาก 5',
      '“สำเร็จการศึกษา 5 มิ.ย. 2569”',
    ])
      expect(container.textContent).toContain(words);
  });

  it('is logged as it was shown, once, although pressed twice', async () => {
    let answer: (result: PressResult) => void = () => undefined;
    const { pressed } = show(courseView(), () => new Promise((resolve) => (answer = resolve)));
    press('บันทึก');
    await waitFor(() => expect(screen.getByText('กำลังบันทึก…').getAttribute('aria-hidden')).toBe('false'));
    press(/กำลังบันทึก/);
    expect(pressed).toHaveLength(1);
    const [first] = pressed[0] ?? [];
    expect(first).toMatchObject({
      fingerprint: 'print',
      codes: ['DG100'],
      corrected: false,
      status: 'finished',
      minutes: 360,
      minutesEdited: false,
      completedOn: '2026-06-05',
      mine: null,
      again: false,
    });
    answer(logged(pressed[0] ?? []));
    const status = await screen.findByRole('status');
    expect(status.textContent).toContain('บันทึกแล้ว');
    expect(document.activeElement).toBe(status.parentElement);
    expect(screen.getByText('ปี 2569 รวม').parentElement?.textContent).toContain('21\u00a0ชั่วโมง');
  });

  it('is taken back by one press, and then offered under a new request id', async () => {
    const { pressed, undone } = show(courseView());
    press('บันทึก');
    await screen.findByRole('status');
    press('เลิกทำ');
    expect((await screen.findByText('เลิกทำแล้ว รายการไม่อยู่ในแผน')).getAttribute('role')).toBe('status');
    expect(undone).toEqual([pressed[0]?.[0]?.requestId]);
    press('บันทึก');
    await waitFor(() => expect(pressed).toHaveLength(2));
    expect(pressed[1]?.[0]?.requestId).not.toBe(pressed[0]?.[0]?.requestId);
  });

  it('keeps undo when the page is shown again as logged', async () => {
    const { rerender, props } = show(courseView());
    press('บันทึก');
    await screen.findByRole('status');
    const already = {
      entryId: 'e',
      on: '2026-06-05',
      status: 'finished',
      minutes: 360,
      rung: 3,
      codes: ['DG100'],
      planItem: null,
    } as const;
    rerender(
      <CoursePanel
        {...props}
        view={onePage(courseView({}, { already: { ...already, codes: ['DG100'] }, fingerprint: 'new' }))}
      />,
    );
    expect(screen.getByRole('button', { name: 'เลิกทำ' })).toBeTruthy();
  });

  it('takes hours as written, keeps unknown unknown, and refuses what is no number', async () => {
    const { pressed } = show(courseView({ minutes: null }));
    expect(screen.getByText(/ไม่พบชั่วโมงเรียน/)).toBeTruthy();
    press('เติมชั่วโมง');
    const field = screen.getByLabelText('ชั่วโมงเรียน') as HTMLInputElement;
    expect(field.value).toBe('');
    fireEvent.input(field, { target: { value: 'สองชั่วโมง' } });
    press('บันทึก');
    expect(screen.getByText('ใส่ตัวเลข เช่น 1.5')).toBeTruthy();
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(pressed).toHaveLength(0);
    fireEvent.input(field, { target: { value: '๑.๕' } });
    press('บันทึก');
    await waitFor(() => expect(pressed[0]?.[0]).toMatchObject({ minutes: 90, minutesEdited: true }));
  });

  it('asks for a missing day, lets it wait, and refuses a day to come', async () => {
    const { pressed } = show(courseView({ completedOn: null }));
    const field = screen.getByLabelText('วันที่เรียนจบ');
    fireEvent.input(field, { target: { value: '2026-07-01' } });
    press('บันทึก');
    expect(screen.getByText('วันจบต้องไม่เกินวันนี้')).toBeTruthy();
    fireEvent.input(screen.getByLabelText('วันที่เรียนจบ'), { target: { value: '' } });
    press('บันทึก');
    await waitFor(() => expect(pressed[0]?.[0]?.completedOn).toBeNull());
  });

  it('sends a changed choice of competencies as a correction', async () => {
    const { pressed } = show(courseView());
    press('แก้ก่อนบันทึก');
    press('เลือกความสามารถอื่น');
    fireEvent.click(await screen.findByLabelText(/DLit700/));
    press('บันทึก');
    await waitFor(() =>
      expect(pressed[0]?.[0]).toMatchObject({ codes: ['DG100', 'DLit700'], corrected: true }),
    );
  });
});

describe('a course whose competency is only suggested', () => {
  const course = courseView({ title: 'Power BI', ...unknown }, { match: suggested, rung: 2 });

  it('has nothing chosen, marks what differs, and is not logged before one is chosen', async () => {
    const { pressed, container } = show(course);
    expect(screen.getAllByRole('radio').some((radio) => (radio as HTMLInputElement).checked)).toBe(false);
    expect(container.querySelector('mark')?.textContent).toBe('Power BI');
    press('ยืนยันว่าเรียนจบและบันทึก');
    expect(screen.getByRole('alert').textContent).toContain('เลือกหนึ่งข้อก่อนบันทึก');
    expect(pressed).toHaveLength(0);
    fireEvent.click(screen.getByLabelText(/DT600/));
    press('ยืนยันว่าเรียนจบและบันทึก');
    await waitFor(() => expect(pressed[0]?.[0]).toMatchObject({ codes: ['DT600'], corrected: true }));
  });

  it('is logged without a competency only when that was said outright', async () => {
    const { pressed } = show(course);
    fireEvent.click(screen.getByLabelText('เลือกเอง หรือไม่นับเป็นความสามารถ'));
    press('ยืนยันว่าเรียนจบและบันทึก');
    expect(pressed).toHaveLength(0);
    fireEvent.click(await screen.findByLabelText('ไม่นับเป็นความสามารถ'));
    press('ยืนยันว่าเรียนจบและบันทึก');
    await waitFor(() => expect(pressed[0]?.[0]).toMatchObject({ codes: [], corrected: true }));
  });

  it('finds several among all competencies by name', async () => {
    const { pressed } = show(course);
    fireEvent.click(screen.getByLabelText('เลือกเอง หรือไม่นับเป็นความสามารถ'));
    const search = await screen.findByLabelText('ค้นหาความสามารถ');
    fireEvent.input(search, { target: { value: 'dg1' } });
    fireEvent.click(await screen.findByRole('checkbox', { name: /DG100/ }));
    expect(screen.queryByRole('checkbox', { name: /DT600/ })).toBeNull();
    fireEvent.input(search, { target: { value: '' } });
    fireEvent.click(screen.getByRole('checkbox', { name: /DT600/ }));
    press('กำลังเรียนอยู่');
    await waitFor(() =>
      expect(pressed[0]?.[0]).toMatchObject({ codes: ['DG100', 'DT600'], status: 'ongoing' }),
    );
  });
});

describe('other standings', () => {
  it('logs a course outside the plan only by its own quiet button, without a competency', async () => {
    const { pressed } = show(courseView({}, { match: outside }));
    expect(screen.getByText(/ไม่พบว่าหลักสูตรนี้พัฒนา/)).toBeTruthy();
    press('บันทึกโดยไม่นับเป็นความสามารถ');
    await waitFor(() => expect(pressed[0]?.[0]).toMatchObject({ codes: [], corrected: false }));
  });

  it('logs a course of the plan that builds no competency in one press, and says why', async () => {
    const { pressed, container } = show(courseView({}, { match: inPlanOnly }));
    expect(container.textContent).toContain('ตรงกับหัวข้อวิชา “การเขียนหนังสือราชการ”');
    expect(container.textContent).toContain('อยู่ในหลักสูตรของกลุ่มภารกิจคุณ');
    press('บันทึก');
    await waitFor(() => expect(pressed[0]?.[0]).toMatchObject({ codes: [], corrected: false }));
  });

  it('says that an unfinished course is not finished and offers only to note it as ongoing', async () => {
    const { pressed } = show(
      courseView({ completion: 'unfinished', progress: 40, completedOn: null, signal: null }),
    );
    expect(screen.getByRole('img', { name: 'หน้านี้แสดงความก้าวหน้า 40%' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /เรียนจบ|^บันทึก$/ })).toBeNull();
    press('บันทึกว่ากำลังเรียน');
    await waitFor(() => expect(pressed[0]?.[0]).toMatchObject({ status: 'ongoing', completedOn: null }));
  });

  it('draws no progress where the page tells none', () => {
    show(courseView({ completion: 'unfinished', progress: null, completedOn: null, signal: null }));
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('says that a course is logged already, and logs it again only as a repeat', async () => {
    const already = {
      entryId: 'e1',
      on: '2026-02-11',
      status: 'finished',
      minutes: 240,
      rung: 3,
      codes: ['DG100'],
      planItem: null,
    } as const;
    const { pressed } = show(courseView({}, { already: { ...already, codes: ['DG100'] } }));
    expect(screen.getByText('11 ก.พ. 2569 · 4 ชั่วโมง')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'บันทึก' })).toBeNull();
    press('เรียนซ้ำ บันทึกเป็นครั้งใหม่');
    press('บันทึก');
    await waitFor(() => expect(pressed[0]?.[0]?.again).toBe(true));
  });

  it('finishes an ongoing entry without doubling it', async () => {
    const already = {
      entryId: 'e1',
      on: '2026-02-11',
      status: 'ongoing' as const,
      minutes: null,
      rung: 2 as const,
      codes: [],
      planItem: null,
    };
    const { pressed } = show(courseView({}, { already }));
    press('บันทึก');
    await waitFor(() => expect(pressed[0]?.[0]).toMatchObject({ status: 'finished', again: false }));
  });

  it('asks whose certificate it is before anything is logged; somebody else’s proves nothing', async () => {
    const { pressed, container } = show(courseView({ holder: 'someone' }, { rung: 1 }));
    press('บันทึก');
    expect(screen.getByRole('alert').textContent).toContain('ตอบข้อนี้ก่อนบันทึก');
    expect(pressed).toHaveLength(0);
    fireEvent.click(screen.getByLabelText('ไม่ใช่'));
    expect(container.textContent).toContain('จะไม่ใช้ใบนี้เป็นหลักฐาน');
    press('บันทึกว่าเรียนจบ');
    await waitFor(() => expect(pressed[0]?.[0]).toMatchObject({ mine: false, completedOn: null }));
  });
});

it('takes a choice back to nothing chosen, and calls the same choice again no correction', async () => {
  const { pressed } = show(courseView());
  press('แก้ก่อนบันทึก');
  const box = screen.getByRole('checkbox', { name: /DG100/ });
  fireEvent.click(box);
  press('บันทึก');
  expect(screen.getByRole('alert').textContent).toContain('เลือกหนึ่งข้อก่อนบันทึก');
  fireEvent.click(box);
  press('บันทึก');
  await waitFor(() => expect(pressed[0]?.[0]).toMatchObject({ codes: ['DG100'], corrected: false }));
});

it('shows a hostile title as text, its direction kept apart and reachable by keyboard', () => {
  const title = `\u202e<img src=x onerror=alert(1)>${'ก'.repeat(100_000)}`;
  const { container } = show(courseView({ title }));
  expect(container.querySelector('img')).toBeNull();
  const box = container.querySelector('h2')?.parentElement;
  expect(box?.querySelector('bdi')?.textContent).toBe(title);
  expect(box?.tabIndex).toBe(0);
});
