// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import type { Reminding } from '../../../lib/idp/settings.ts';
import { ReminderSwitches } from './reminder-switches.tsx';

afterEach(cleanup);

function show(on: Reminding[]) {
  const asked: Reminding[][] = [];
  render(<ReminderSwitches on={on} onChange={(kinds) => asked.push(kinds)} locale="th" />);
  return asked;
}
const box = (name: RegExp) => screen.getByRole('checkbox', { name }) as HTMLInputElement;

it('asks for a kind beside those that are on, and for less when one is switched off', () => {
  const asked = show(['backup']);
  fireEvent.click(box(/ใกล้สิ้นไตรมาส/));
  fireEvent.click(box(/ถึงเวลาสำรองข้อมูล/));
  expect(asked).toEqual([['quarter-end', 'backup'], []]);
});

it('shows a kind as on only once it is', () => {
  show([]);
  fireEvent.click(box(/แบบประเมินตนเองค้างอยู่/));
  expect(box(/แบบประเมินตนเองค้างอยู่/).checked).toBe(false);
});
