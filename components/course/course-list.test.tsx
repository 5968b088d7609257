// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import {
  courseView,
  inPlanOnly,
  listPage,
  logged,
  outside,
  panelProps,
  suggested,
} from './course.fixture.ts';
import { CoursePanel } from './course-panel.tsx';

afterEach(cleanup);

const already = {
  entryId: 'e1',
  on: '2025-11-14',
  status: 'finished' as const,
  minutes: 60,
  rung: 3 as const,
  codes: ['DG100'],
  planItem: null,
};
const page = listPage([
  courseView({ title: 'มีอยู่แล้ว', courseKey: 'a' }, { already }),
  courseView({ title: 'แน่ใจ หนึ่ง', courseKey: 'b' }),
  courseView({ title: 'แน่ใจ สอง', courseKey: 'c' }),
  courseView({ title: 'ไม่แน่ใจ', courseKey: 'd' }, { match: suggested }),
  courseView({ title: 'นอกแผน', courseKey: 'e' }, { match: outside }),
  courseView({ title: 'ยังไม่จบ', courseKey: 'f', completion: 'unfinished' }),
]);

function show(answer?: Parameters<typeof panelProps>[0]) {
  const made = panelProps(answer);
  return { ...made, ...render(<CoursePanel {...made.props} view={page} />) };
}
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const row = (title: string) => within(screen.getByText(title).closest('li') as HTMLElement);
const tick = (title: string) => row(title).getByRole('checkbox', { name: title }) as HTMLInputElement;

it('ticks the sure ones, leaves unsure, outside and existing ones, and counts only finished ones', () => {
  show();
  expect(screen.getByText('พบที่เรียนจบแล้ว 5 หลักสูตร')).toBeTruthy();
  expect(['มีอยู่แล้ว', 'แน่ใจ หนึ่ง', 'แน่ใจ สอง', 'ไม่แน่ใจ', 'นอกแผน'].map((title) => tick(title).checked)).toEqual([
    false,
    true,
    true,
    false,
    false,
  ]);
  expect(tick('มีอยู่แล้ว').disabled).toBe(true);
  expect(screen.queryByText('ยังไม่จบ')).toBeNull();
});

it('tells a course of the plan without a competency from one outside the plan', () => {
  render(
    <CoursePanel
      {...panelProps().props}
      view={listPage([
        courseView({ title: 'ในแผน', courseKey: 'a' }, { match: inPlanOnly }),
        courseView({ title: 'นอกแผน', courseKey: 'b' }, { match: outside }),
      ])}
    />,
  );
  expect(tick('ในแผน').checked).toBe(true);
  expect(row('ในแผน').getByText('ไม่นับเป็นความสามารถ')).toBeTruthy();
  expect(row('นอกแผน').getByText('ไม่อยู่ในแผน')).toBeTruthy();
});

it('logs what is ticked under one request id each, and takes all of it back at once', async () => {
  const { pressed, undone } = show();
  fireEvent.click(tick('แน่ใจ สอง'));
  fireEvent.click(tick('นอกแผน'));
  press('บันทึก 2 รายการ');
  expect((await screen.findByRole('status')).textContent).toContain('บันทึกแล้ว 2 รายการ');
  expect(pressed[0]?.map(({ codes }) => codes)).toEqual([['DG100'], []]);
  expect(new Set(pressed[0]?.map(({ requestId }) => requestId)).size).toBe(2);
  press('เลิกทำ');
  await screen.findByText('เลิกทำแล้ว รายการไม่อยู่ในแผน');
  expect(undone).toHaveLength(2);
});

it('holds everything back while a ticked one is unsure, and resolves it in its place', async () => {
  const { pressed } = show();
  fireEvent.click(tick('ไม่แน่ใจ'));
  press('บันทึก 3 รายการ');
  expect(pressed).toHaveLength(0);
  expect(row('ไม่แน่ใจ').getByRole('alert').textContent).toContain('เลือกหนึ่งข้อก่อนบันทึก');
  fireEvent.click(row('ไม่แน่ใจ').getByRole('radio', { name: /DLit700/ }));
  press('บันทึก 3 รายการ');
  await waitFor(() => expect(pressed[0]?.[2]).toMatchObject({ codes: ['DLit700'], corrected: true }));
});

it('selects none, then says that one is needed, then all that need no answer', () => {
  const { pressed } = show();
  press('ไม่เลือกเลย');
  press('บันทึก 0 รายการ');
  expect(screen.getByRole('alert').textContent).toContain('เลือกอย่างน้อยหนึ่งรายการ');
  expect(pressed).toHaveLength(0);
  press('เลือกทั้งหมด');
  expect(tick('แน่ใจ หนึ่ง').checked && tick('แน่ใจ สอง').checked).toBe(true);
  expect(tick('ไม่แน่ใจ').checked || tick('นอกแผน').checked).toBe(false);
});

it('says how many of a list were saved, and sends the same request ids again', async () => {
  const { pressed } = show((presses) => {
    const all = logged(presses);
    return { ok: false, error: 'failed', done: all.ok ? all.logged.slice(0, 1) : [] };
  });
  press('บันทึก 2 รายการ');
  expect((await screen.findByRole('alert')).textContent).toContain('บันทึกแล้ว 1 จาก 2 อีก 1 ยังไม่ได้บันทึก');
  press('ลองอีกครั้ง');
  await waitFor(() => expect(pressed).toHaveLength(2));
  expect(pressed[1]).toEqual(pressed[0]);
});
