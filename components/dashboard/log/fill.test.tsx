// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Fill, type FillProps } from './fill.tsx';

afterEach(cleanup);

function start(missing: 'hours' | 'day', answer: Awaited<ReturnType<FillProps['onFill']>> = null) {
  const filled: string[] = [];
  render(
    <Fill
      missing={missing}
      title="Excel"
      today="2026-06-12"
      locale="th"
      onFill={async (value) => {
        filled.push(value);
        return answer;
      }}
    />,
  );
  fireEvent.click(screen.getByRole('button', { name: /เติม/ }));
  const field = screen.getByLabelText(missing === 'hours' ? 'ชั่วโมง' : 'วันที่เรียนจบ') as HTMLInputElement;
  const enter = (value: string) => {
    fireEvent.input(field, { target: { value } });
    fireEvent.submit(field.form as HTMLFormElement);
  };
  return { filled, field, enter };
}

describe('filling in what is missing', () => {
  it('takes hours with Thai digits and closes', async () => {
    const { filled, enter } = start('hours');
    enter('๑.๕');
    await waitFor(() => expect(screen.getByRole('button', { name: 'เติมชั่วโมง ของ Excel' })).toBeTruthy());
    expect(filled).toEqual(['๑.๕']);
  });

  it.each(['', 'abc', '-2', '0'])('writes nothing for hours typed as “%s” and keeps them', async (typed) => {
    const { filled, field, enter } = start('hours');
    enter(typed);
    expect((await screen.findByRole('alert')).textContent).toBe('ใส่ตัวเลข เช่น 1.5');
    expect(filled).toEqual([]);
    expect(field.value).toBe(typed);
  });

  it('refuses a day that is still to come', async () => {
    const { filled, enter } = start('day');
    enter('2026-06-13');
    expect((await screen.findByRole('alert')).textContent).toContain('ไม่เกินวันนี้');
    expect(filled).toEqual([]);
  });

  it('says why a day was refused by what is stored, and stays open', async () => {
    const { enter } = start('day', 'before-start');
    enter('2026-01-01');
    expect((await screen.findByRole('alert')).textContent).toBe('วันจบต้องไม่ก่อนวันเริ่ม');
  });

  it('closes on Esc without writing and gives the focus back', async () => {
    const { filled, field } = start('hours');
    fireEvent.keyDown(field, { code: 'Escape' });
    await waitFor(() => expect(document.activeElement?.tagName).toBe('BUTTON'));
    expect(filled).toEqual([]);
  });
});
