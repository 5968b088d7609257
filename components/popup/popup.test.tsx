// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, expect, it } from 'vitest';
import type { PageView } from '../../lib/view/page-view.ts';
import { courseView, onePage, panelProps } from '../course/course.fixture.ts';
import type { TallyRow } from '../parts/tally-bar.tsx';
import { Popup, type PopupState } from './popup.tsx';

afterEach(cleanup);

const rows: TallyRow[] = [
  { bucket: 70, amount: 3840, share: 66, target: 70 },
  { bucket: 20, amount: 720, share: 12, target: 20 },
  { bucket: 10, amount: 1260, share: 22, target: 10 },
];
const ready: Extract<PopupState, { at: 'ready' }> = {
  at: 'ready',
  year: { rows, measure: 'minutes' },
  open: { undated: 0, ongoing: 0 },
  recent: [
    { id: 'a', title: 'Excel', minutes: null, bucket: 10, startedOn: null, completedOn: '2026-01-20' },
  ],
};

function show(state: PopupState, view: PageView | null) {
  const heard: string[] = [];
  const { say: _, ...props } = panelProps().props;
  const made = render(
    <Popup
      {...props}
      locale="th"
      state={state}
      view={view}
      fiscalYear={2569}
      onSetUp={() => heard.push('set up')}
      onDashboard={() => heard.push('dashboard')}
      onAdd={() => heard.push('add')}
      onCapture={(title) => heard.push(title)}
      onAddSite={() => heard.push('add site')}
      onSwitchOn={(site) => heard.push(site)}
      onPicture={() => Promise.resolve('citizen-id')}
    />,
  );
  return { heard, ...made };
}

it('shows this page first, then the year with its shares', () => {
  const { container } = show(ready, onePage(courseView()));
  const text = container.textContent ?? '';
  expect(text.indexOf('ธรรมาภิบาลข้อมูลภาครัฐ')).toBeLessThan(text.indexOf('สัดส่วน 70:20:10'));
  expect(screen.getByRole('img', { name: 'จริง: 70 ร้อยละ 66, 20 ร้อยละ 12, 10 ร้อยละ 22' })).toBeTruthy();
  expect(text).toContain('97\u00a0ชั่วโมง');
});

it('shows the latest entries on any other page, unknown hours as unknown', () => {
  const { container } = show(ready, { state: 'nothing' });
  expect(container.textContent).toContain('หน้านี้ไม่ใช่หน้าหลักสูตรที่รู้จัก');
  expect(screen.getByText('Excel').parentElement?.textContent).toContain('ไม่ระบุ');
});

it('says what there is where nothing is finished in the year yet', () => {
  const empty = { ...ready, recent: [] };
  const told = (open: { undated: number; ongoing: number }) => {
    const { container, unmount } = show({ ...empty, open }, { state: 'nothing' });
    const text = container.querySelector('.rec')?.textContent ?? '';
    unmount();
    return text;
  };
  expect(told({ undated: 0, ongoing: 0 })).toContain('ปีนี้ยังไม่มีรายการ');
  expect(told({ undated: 1, ongoing: 0 })).not.toContain('ปีนี้ยังไม่มีรายการ');
  expect(told({ undated: 1, ongoing: 0 })).toContain('ยังไม่มีวันจบ 1 รายการ');
  expect(told({ undated: 0, ongoing: 2 })).toContain('กำลังเรียน 2 รายการ');
});

it('says of data from a newer version that nothing is lost and what to do, and offers no restoring', () => {
  const nothing = () => undefined;
  const acts = { onRetry: nothing, onRestore: nothing, onCopyDetails: nothing };
  const { container } = show(
    { at: 'store-error', code: 'newer-version', backedUpOn: '2026-06-01', ...acts },
    null,
  );
  expect(screen.getByRole('alert').textContent).toContain('ข้อมูลนี้มาจากรุ่นที่ใหม่กว่า');
  expect(container.textContent).toContain('ข้อมูลยังอยู่ครบ ไม่มีอะไรหาย');
  expect(container.textContent).toContain('ปรับคู่เรียนเป็นรุ่นล่าสุด');
  expect(screen.queryByRole('button', { name: 'กู้คืนจากไฟล์สำรอง' })).toBeNull();
});

it('takes a typed title, but not an empty one', () => {
  const { heard } = show(ready, {
    state: 'capture',
    site: 'chula',
    title: '',
    url: 'https://ocsc.chulaonline.net/',
  });
  fireEvent.click(screen.getByRole('button', { name: 'ต่อไป' }));
  expect(heard).toEqual([]);
  expect(screen.getByText('พิมพ์ชื่อหลักสูตรก่อน')).toBeTruthy();
  fireEvent.input(screen.getByLabelText('ชื่อหลักสูตร'), { target: { value: ' การเขียนหนังสือราชการ ' } });
  fireEvent.click(screen.getByRole('button', { name: 'ต่อไป' }));
  expect(heard).toEqual(['การเขียนหนังสือราชการ']);
});

it('says that nothing was deleted when the data cannot be opened', () => {
  const nothing = () => undefined;
  const { container } = show(
    {
      at: 'store-error',
      code: 'store-closed',
      backedUpOn: '2026-06-01',
      onRetry: nothing,
      onRestore: nothing,
      onCopyDetails: nothing,
    },
    null,
  );
  expect(screen.getByRole('alert').textContent).toContain('เปิดข้อมูลไม่ได้');
  expect(container.textContent).toContain('ยังไม่มีอะไรถูกลบ');
  expect(container.textContent).toContain('1\u00a0มิ.ย.\u00a02569');
});

it('says what to do instead when the page may not be pictured', async () => {
  show(ready, { state: 'nothing' });
  fireEvent.click(screen.getByRole('button', { name: 'ถ่ายภาพหน้านี้เป็นหลักฐาน' }));
  expect((await screen.findByRole('alert')).textContent).toContain('แนบไฟล์นั้นในรายการแทน');
});

const states: [string, PopupState, PageView | null][] = [
  ['course', ready, onePage(courseView())],
  ['nothing', ready, { state: 'nothing' }],
  ['off', ready, { state: 'off', site: 'ocsc' }],
  ['not ready', ready, { state: 'not-ready' }],
  ['capture', ready, { state: 'capture', site: 'chula', title: '', url: 'https://ocsc.chulaonline.net/' }],
  ['first run', { at: 'first-run' }, null],
  ['loading', { at: 'loading' }, null],
  [
    'newer version',
    {
      at: 'store-error',
      code: 'newer-version',
      backedUpOn: null,
      onRetry: () => undefined,
      onRestore: () => undefined,
      onCopyDetails: () => undefined,
    },
    null,
  ],
];
it.each(states)('has no fault of access in the state %s', async (_, state, view) => {
  const { container } = show(state, view);
  const { violations } = await axe.run(container);
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
});
