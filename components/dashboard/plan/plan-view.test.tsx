// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { uuid } from '../../../lib/idp/entry.fixture.ts';
import type { Plan } from '../../../lib/idp/plan/plan.ts';
import { emptyProgress } from '../../../lib/idp/plan/progress.ts';
import { sampleItem, samplePlan } from '../../../lib/idp/year/years.fixture.ts';
import { PlanView, type PlanViewProps } from './plan-view.tsx';

afterEach(cleanup);

const names = [
  { code: 'DG100', th: 'กฎหมาย', required: true },
  { code: 'DLit100', th: 'เข้าถึง', required: true },
];
const two = [sampleItem(), sampleItem({ id: uuid(0x101), competencies: ['DLit100'], quarters: [2] })];

function show(over: Partial<PlanViewProps> = {}) {
  const saved: Plan[] = [];
  const undone: (() => void)[] = [];
  render(
    <PlanView
      plan={samplePlan({ items: two })}
      holder={{ missionGroup: 'S', agreement: null }}
      names={names}
      reading="appendix"
      days={0}
      progress={emptyProgress(2569)}
      today="2025-11-01"
      onSave={async (plan) => {
        saved.push(plan);
        return { kept: plan };
      }}
      onRemoved={(_, undo) => undone.push(undo)}
      onRevised={() => undefined}
      onFixed={(_, undo) => undone.push(undo)}
      locale="th"
      {...over}
    />,
  );
  return { saved, undone };
}

const one = { count: 1, minutes: 60, unknown: 0, ongoing: 0, competencies: {} };
const heads = () => screen.getAllByRole('button', { name: /^รายการที่ \d/ });
const order = (plan: Plan | undefined) => plan?.items.map(({ competencies }) => competencies[0]);

describe('the plan screen', () => {
  it('keeps what is typed, and does not write every keystroke', async () => {
    const { saved } = show();
    const target = within(document.getElementById(`item-${uuid(0x100)}-target`) as HTMLElement);
    fireEvent.input(target.getByRole('textbox'), { target: { value: 'ก' } });
    fireEvent.input(target.getByRole('textbox'), { target: { value: 'กข' } });
    await waitFor(() => expect(saved.length).toBe(1));
    expect(saved[0]?.items[0]?.target).toBe('กข');
  });

  it('opens one item at a time', () => {
    show();
    fireEvent.click(heads()[1] as HTMLElement);
    expect(heads().map((head) => head.getAttribute('aria-expanded'))).toEqual(['false', 'true']);
  });

  it('opens at the item that it was asked for, with the way to log for it', () => {
    show({ opened: uuid(0x101), progress: { ...emptyProgress(2569), items: { [uuid(0x101)]: one } } });
    expect(heads().map((head) => head.getAttribute('aria-expanded'))).toEqual(['false', 'true']);
    expect(document.activeElement).toBe(heads()[1]);
    expect(screen.getByRole('link', { name: 'บันทึกสิ่งที่ทำในรายการนี้' }).getAttribute('href')).toBe(
      `#/log/new?item=${uuid(0x101)}`,
    );
  });

  it('is fixed to be handed in once nothing must be mended, and that can be taken back', async () => {
    const { saved, undone } = show({
      plan: samplePlan({ items: two.map((item, at) => (at === 1 ? { ...item, target: ' ' } : item)) }),
    });
    fireEvent.click(screen.getByRole('button', { name: 'ทำฉบับเสนอ' }));
    expect(screen.getByRole('alert').textContent).toContain('ต้องแก้อีก 1 จุด');
    expect(document.activeElement?.id).toBe(`item-${uuid(0x101)}-target`);
    const target = within(document.getElementById(`item-${uuid(0x101)}-target`) as HTMLElement);
    fireEvent.input(target.getByRole('textbox'), { target: { value: 'งานประจำ' } });
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    fireEvent.click(screen.getByRole('button', { name: 'ทำฉบับเสนอ' }));
    await waitFor(() => expect(saved.at(-1)?.proposedOn).toBe('2025-11-01'));
    expect(screen.queryByRole('button', { name: 'ทำฉบับเสนอ' })).toBeNull();
    undone[0]?.();
    await waitFor(() => expect(saved.at(-1)?.proposedOn).toBeNull());
  });

  it('takes the day of signing back as long as it is offered', async () => {
    const { saved, undone } = show();
    fireEvent.input(screen.getByLabelText('ลงนามบนกระดาษเมื่อ'), { target: { value: '2025-10-20' } });
    fireEvent.click(screen.getByRole('button', { name: 'บันทึกวันลงนาม' }));
    await waitFor(() => expect(saved.at(-1)?.signedOn).toBe('2025-10-20'));
    undone[0]?.();
    await waitFor(() => expect(saved.at(-1)).toMatchObject({ signedOn: null, proposedOn: null }));
  });

  it('moves items by the keyboard and keeps the focus on the moved one', async () => {
    const { saved } = show();
    const second = heads()[1] as HTMLElement;
    fireEvent.keyDown(second, { code: 'ArrowUp', altKey: true });
    await waitFor(() => expect(order(saved.at(-1))).toEqual(['DLit100', 'DG100']));
    expect(document.activeElement?.id).toBe(`item-${uuid(0x101)}`);
    expect(screen.getByText('ย้ายไปเป็นรายการที่ 1')).toBeTruthy();
  });

  it('says which column an item leaves empty and leads to it', async () => {
    show({ plan: samplePlan({ items: [...two.slice(0, 1), sampleItem({ ...two[1], target: '' })] }) });
    const rail = within(screen.getByRole('complementary'));
    expect(rail.getByText('ต้องแก้ 1')).toBeTruthy();
    fireEvent.click(rail.getByRole('button', { name: 'ไปแก้ รายการที่ 2' }));
    await waitFor(() => expect(document.activeElement?.id).toBe(`item-${uuid(0x101)}-target`));
  });

  it('names everything that keeps it from being handed in, of an item with nothing in it yet too', () => {
    show();
    fireEvent.click(screen.getByRole('button', { name: 'เพิ่มรายการที่ 3' }));
    const rail = within(screen.getByRole('complementary'));
    expect(rail.queryByText('บอกงานที่จะนำไปใช้')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'ทำฉบับเสนอ' }));
    const said = screen.getByRole('alert').textContent?.match(/\d+/)?.[0];
    expect(rail.getByText(`ต้องแก้ ${said}`)).toBeTruthy();
  });

  it('says what is wrong with an item that is against a rule', () => {
    show({ plan: samplePlan({ items: [...two.slice(0, 1), sampleItem({ ...two[1], methods: [] })] }) });
    const rail = within(screen.getByRole('complementary'));
    expect(rail.getByText(/ยังไม่มีวิธีพัฒนา/)).toBeTruthy();
    expect(rail.queryByText(/ยังไม่มีวิธีใน/)).toBeNull();
  });

  it('shows a rule of the other reading as one that does not decide', () => {
    show();
    expect(screen.getAllByText(/อย่างน้อย 3 เรื่องต่อปี/).length).toBeGreaterThan(0);
    expect(screen.getByText(/แสดงเทียบ ไม่ใช้ตัดสิน/)).toBeTruthy();
  });

  it('brings a deleted item back to its place', async () => {
    const { saved, undone } = show();
    fireEvent.click(screen.getByRole('button', { name: 'ลบรายการนี้' }));
    await waitFor(() => expect(order(saved.at(-1))).toEqual(['DLit100']));
    undone[0]?.();
    await waitFor(() => expect(order(saved.at(-1))).toEqual(['DG100', 'DLit100']));
  });

  it('asks for the reason before a new version begins, and keeps the earlier one', async () => {
    const { saved } = show();
    fireEvent.click(screen.getAllByRole('button', { name: 'เปลี่ยนแผน' })[0] as HTMLElement);
    fireEvent.click(screen.getByRole('button', { name: 'เริ่มฉบับที่ 2' }));
    expect(screen.getByText('บอกเหตุผลที่เปลี่ยน')).toBeTruthy();
    fireEvent.input(screen.getByLabelText('เหตุผลที่เปลี่ยน'), { target: { value: 'งานเปลี่ยน' } });
    fireEvent.click(screen.getByRole('button', { name: 'เริ่มฉบับที่ 2' }));
    await waitFor(() => expect(saved.at(-1)?.no).toBe(2));
    expect(saved.at(-1)?.because).toBe('งานเปลี่ยน');
    expect(saved.at(-1)?.earlier.map(({ no }) => no)).toEqual([1]);
  });

  it('lets nobody alter a signed version in place', () => {
    show({ plan: samplePlan({ items: two, signedOn: '2025-10-20', proposedOn: '2025-10-20' }) });
    expect(screen.getAllByText(/ลงนามบนกระดาษเมื่อ .* \(คุณแจ้งไว้\)/).length).toBeGreaterThan(0);
    expect((document.getElementById(`item-${uuid(0x100)}-body`) as HTMLFieldSetElement).disabled).toBe(true);
    expect(screen.queryByRole('button', { name: /^เพิ่มรายการที่/ })).toBeNull();
  });

  it('holds on to what was typed when it could not be written, and offers to try again', async () => {
    let works = false;
    const { saved } = show({
      onSave: async (plan) => {
        if (!works) return 'failed';
        saved.push(plan);
        return { kept: plan };
      },
    });
    const field = within(document.getElementById(`item-${uuid(0x100)}-target`) as HTMLElement);
    fireEvent.input(field.getByRole('textbox'), { target: { value: 'สำคัญ' } });
    const again = await screen.findByRole('button', { name: 'บันทึกอีกครั้ง' });
    works = true;
    fireEvent.click(again);
    await waitFor(() => expect(saved.at(-1)?.items[0]?.target).toBe('สำคัญ'));
  });
});
