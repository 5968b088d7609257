// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { CourseView, PressError } from '../../lib/view/page-view.ts';
import { courseView, logged, onePage, panelProps } from './course.fixture.ts';
import { CoursePanel } from './course-panel.tsx';

afterEach(cleanup);

function show(course: CourseView, answer?: Parameters<typeof panelProps>[0]) {
  const made = panelProps(answer);
  const view = render(<CoursePanel {...made.props} view={onePage(course)} />);
  return { ...made, ...view };
}
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

describe('a press that was not carried out', () => {
  const errors: PressError[] = ['not-ready', 'page-gone', 'disk-full', 'store-closed', 'invalid', 'failed'];
  it.each(errors)('says at once what is safe after %s, and tries again under the same id', async (error) => {
    const { pressed } = show(courseView(), () => ({ ok: false, error }));
    press('บันทึก');
    expect((await screen.findByRole('alert')).textContent).toMatch(/ยังไม่ได้บันทึก.*(ยังอยู่ครบ|ไม่มีอะไร|ถูกลบ)/);
    press('ลองอีกครั้ง');
    await waitFor(() => expect(pressed).toHaveLength(2));
    expect(pressed[1]?.[0]?.requestId).toBe(pressed[0]?.[0]?.requestId);
  });

  it('shows what the page reads now and asks again when it changed', async () => {
    const newer = onePage(courseView({ title: 'ชื่อใหม่' }, { fingerprint: 'newer' }));
    let first = true;
    const { pressed } = show(courseView(), (presses) => {
      if (!first) return logged(presses);
      first = false;
      return { ok: false, error: 'changed', view: newer };
    });
    press('บันทึก');
    expect((await screen.findByRole('alert')).textContent).toContain('หน้านี้เปลี่ยนไป');
    expect(screen.getByText('ชื่อใหม่')).toBeTruthy();
    press('บันทึก');
    await screen.findByRole('status');
    expect(pressed[1]?.[0]?.fingerprint).toBe('newer');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('treats a broken connection as a failure, not as success', async () => {
    show(courseView(), () => Promise.reject(new Error('gone')));
    press('บันทึก');
    expect((await screen.findByRole('alert')).textContent).toContain('ยังไม่ได้บันทึก');
  });
});
