// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import axe from 'axe-core';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it } from 'vitest';
import type { PageView } from '../../lib/view/page-view.ts';
import type { Locale } from '../../lib/words/words.ts';
import {
  courseView,
  listPage,
  onePage,
  outside,
  panelProps,
  suggested,
  voice,
} from '../course/course.fixture.ts';
import { Card } from './card.tsx';

afterEach(cleanup);

function Live({ view, small = false, locale = 'th' }: { view: PageView; small?: boolean; locale?: Locale }) {
  const [minimised, setMinimised] = useState(small);
  const { props } = panelProps();
  return (
    <Card
      {...props}
      say={voice(locale)}
      view={view}
      lift={20}
      minimised={minimised}
      onMinimise={setMinimised}
      onClose={() => undefined}
      onSwitchOff={() => undefined}
      onDashboard={() => undefined}
    />
  );
}
const unknown = { completion: 'unknown', completedOn: null, signal: null } as const;
const already = {
  entryId: 'e',
  on: '2026-02-11',
  status: 'finished' as const,
  minutes: 60,
  rung: 3 as const,
  codes: ['DG100'],
  planItem: null,
};
const pages: Record<string, PageView> = {
  finished: onePage(courseView()),
  ready: onePage(courseView({ ...unknown, minutes: null })),
  suggest: onePage(courseView(unknown, { match: suggested })),
  outside: onePage(courseView({}, { match: outside })),
  already: onePage(courseView({}, { already })),
  unfinished: onePage(courseView({ completion: 'unfinished', progress: 40, completedOn: null })),
  holder: onePage(courseView({ holder: 'someone' })),
  list: listPage([
    courseView(),
    courseView({ courseKey: 'b' }, { match: suggested }),
    courseView({ courseKey: 'c' }, { already }),
  ]),
  reload: { state: 'reload' },
};

it('never takes the focus by itself', () => {
  const { rerender } = render(<Live view={pages.finished as PageView} />);
  rerender(<Live view={pages.already as PageView} />);
  expect(document.activeElement).toBe(document.body);
});

it('minimises on Esc and gives the focus to the badge, and back when it is opened', async () => {
  render(<Live view={pages.finished as PageView} />);
  fireEvent.keyDown(screen.getByRole('button', { name: 'บันทึก' }), { key: 'Escape' });
  const badge = await screen.findByRole('button', { name: /เรียนจบแล้ว/ });
  await waitFor(() => expect(document.activeElement).toBe(badge));
  fireEvent.click(badge);
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('region')));
});

it('closes its menu on the first Esc and gives the focus back', () => {
  render(<Live view={pages.finished as PageView} />);
  fireEvent.click(screen.getByRole('button', { name: 'ตัวเลือก' }));
  fireEvent.keyDown(screen.getByRole('button', { name: /ปิดการ์ดบนเว็บนี้/ }), { key: 'Escape' });
  expect(screen.queryByRole('button', { name: /ปิดการ์ดบนเว็บนี้/ })).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'ตัวเลือก' }));
  expect(screen.getByRole('region')).toBeTruthy();
});

it('closes its menu at a press elsewhere in it', () => {
  render(<Live view={pages.finished as PageView} />);
  fireEvent.click(screen.getByRole('button', { name: 'ตัวเลือก' }));
  fireEvent.click(screen.getByRole('button', { name: 'แก้ก่อนบันทึก' }));
  expect(screen.queryByRole('button', { name: /ปิดการ์ดบนเว็บนี้/ })).toBeNull();
});

it('keeps undo while it is minimised and opened again', async () => {
  const { rerender } = render(<Live view={pages.finished as PageView} />);
  fireEvent.click(screen.getByRole('button', { name: 'บันทึก' }));
  await screen.findByRole('status');
  rerender(<Live view={pages.already as PageView} />);
  fireEvent.click(screen.getByRole('button', { name: 'ย่อเป็นป้าย' }));
  fireEvent.click(await screen.findByRole('button', { name: /บันทึกไว้แล้ว/ }));
  expect(screen.getByRole('button', { name: 'เลิกทำ' })).toBeTruthy();
});

it.each([
  ['ready', 'DG100บันทึกได้'],
  ['finished', 'เรียนจบแล้วบันทึกได้'],
  ['suggest', 'รอยืนยัน'],
  ['already', 'บันทึกไว้แล้ว'],
])('says on its badge what waits: %s', (page, words) => {
  const { container } = render(<Live view={pages[page] as PageView} small />);
  expect(container.querySelector('.badge')?.textContent).toBe(`คู่เรียน${words}`);
});

it('is not there where there is nothing to do', () => {
  const { container } = render(<Live view={{ state: 'nothing' }} />);
  expect(container.textContent).toBe('');
});

describe.each(['th', 'en'] as const)('in %s', (locale) => {
  it.each(Object.keys(pages))('has no fault of access in the state %s', async (page) => {
    const { container } = render(<Live view={pages[page] as PageView} locale={locale} />);
    const { violations } = await axe.run(container, {
      rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  });
});
