// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it } from 'vitest';
import { sampleEntry, uuid } from '../../../lib/idp/entry.fixture.ts';
import type { Entry } from '../../../lib/idp/entry.ts';
import { LogView, type LogViewProps } from './log-view.tsx';

afterEach(cleanup);

const names = [
  { code: 'DLit700', th: 'วิเคราะห์ข้อมูล', required: true },
  { code: 'DG100', th: 'ธรรมาภิบาล', required: false },
];
const excel = sampleEntry({ id: uuid(1), title: 'การใช้ Excel', completedOn: '2026-06-05' });
const coding = sampleEntry({ id: uuid(2), title: 'Coding', completedOn: '2026-02-01', minutes: null });
const open = sampleEntry({ id: uuid(3), title: 'Power BI', confirmed: false, competencies: [] });
const undated = sampleEntry({ id: uuid(4), title: 'ไม่รู้วัน', completedOn: null });

/** The log as its page wires it: what is selected lives outside. */
function Wired({ entries, ...over }: { entries: Entry[] } & Partial<LogViewProps>) {
  const [id, setId] = useState<string | null>(null);
  const props: LogViewProps = {
    entries,
    complete: true,
    totals: { count: entries.length, minutes: 60, unconfirmed: 1, unknown: 0, undated: 0, ongoing: 0 },
    allYears: false,
    names,
    terms: {
      reading: 'appendix',
      sites: { ocsc: { th: 'สำนักงาน ก.พ.', en: 'OCSC' } },
      today: '2026-06-12',
      locale: 'th',
      placeOf: ({ id }) => (id === excel.id ? 'แผนข้อ 2' : ''),
      onFill: async () => null,
    },
    selected: entries.find((entry) => entry.id === id) ?? null,
    deleted: [],
    aside: [],
    onSelect: setId,
    onAdd: () => undefined,
    onEdit: () => undefined,
    onDelete: () => undefined,
    onRestore: () => undefined,
    onConfirm: async () => undefined,
    onDownloadAside: () => undefined,
    ...over,
  };
  return <LogView {...props} />;
}

const rows = () => screen.queryAllByRole('link', { name: /Excel|Coding|Power|ไม่รู้|วิชา/ });
const key = (code: string, character: string) => fireEvent.keyDown(document.body, { code, key: character });

describe('the log', () => {
  it('tells a correcting entry from the one that it corrects', () => {
    const corrects = { entry: excel.id, because: 'ชั่วโมงผิด', withdrawn: false };
    const correcting = sampleEntry({ ...excel, id: uuid(9), minutes: 300, corrects });
    render(<Wired entries={[{ ...excel, correctedBy: correcting.id }, correcting]} />);
    const said = screen
      .getAllByRole('rowheader')
      .flatMap((head) => head.querySelector('.tag')?.textContent ?? []);
    expect(said.toSorted()).toEqual(['มีรายการแก้ไขนับแทน', 'รายการแก้ไข'].toSorted());
  });

  it('names no source where nobody taught it and it stands nowhere', () => {
    const own = sampleEntry({ ...excel, site: null, provider: '', url: null, method: 'coaching' });
    render(<Wired entries={[own]} selected={own} />);
    const detail = within(screen.getByRole('complementary'));
    expect(detail.queryByText('แหล่งเรียนรู้')).toBeNull();
    expect(detail.getByText('วิธีการ')).toBeTruthy();
  });

  it('narrows to what is searched, says how many, and comes back', () => {
    render(<Wired entries={[excel, coding]} />);
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'excel' } });
    expect(rows().map((row) => row.textContent)).toEqual(['การใช้ Excel']);
    expect(screen.getByText('พบ 1 จาก 2 รายการ')).toBeTruthy();
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'ไม่มีแน่' } });
    expect(screen.getByText(/ไม่มีรายการที่ตรงกับ “ไม่มีแน่”/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'ล้างการค้นหา' }));
    expect(rows()).toHaveLength(2);
  });

  it('heads what has no day apart from the quarters', () => {
    render(<Wired entries={[excel, undated]} />);
    const heads = screen
      .getAllByRole('rowheader')
      .filter((head) => head.getAttribute('scope') === 'rowgroup');
    expect(heads.map((head) => head.textContent)).toEqual([
      'ยังไม่มีวันจบ จึงยังไม่นับในปีใด',
      'ไตรมาส 3 · เม.ย. – มิ.ย. 2569',
    ]);
    expect(screen.getByRole('button', { name: 'เติมวันจบ ของ ไม่รู้วัน' })).toBeTruthy();
  });

  it('opens one quarter at a time from 200 entries on, the newest first, and finds in all', () => {
    const many = Array.from({ length: 201 }, (_, at) =>
      sampleEntry({
        id: uuid(at + 10),
        title: `วิชา ${at}`,
        completedOn: at < 3 ? '2026-06-01' : '2026-01-01',
      }),
    );
    render(<Wired entries={many} />);
    expect(rows()).toHaveLength(3);
    fireEvent.click(screen.getByRole('button', { name: /ไตรมาส 2/ }));
    expect(rows()).toHaveLength(198);
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'วิชา 150' } });
    expect(rows().map((row) => row.textContent)).toEqual(['วิชา 150']);
  });

  it('follows the keys by their place, whatever letter the layout gives', () => {
    let added = 0;
    render(<Wired entries={[excel, coding]} onAdd={() => (added += 1)} />);
    key('Slash', 'ฝ');
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
    fireEvent.keyDown(screen.getByRole('searchbox'), { code: 'KeyN', key: 'n' });
    expect(added).toBe(0);
    key('KeyN', 'ื');
    expect(added).toBe(1);
  });

  it('moves through the rows with the arrows, and Esc closes and gives the focus back', async () => {
    render(<Wired entries={[excel, coding]} />);
    rows()[0]?.focus();
    key('ArrowDown', 'ArrowDown');
    const details = await screen.findByRole('complementary');
    expect(within(details).getByRole('heading', { level: 2 }).textContent).toBe('Coding');
    key('Escape', 'Escape');
    await waitFor(() => expect(screen.queryByRole('complementary')).toBeNull());
    expect(document.activeElement?.textContent).toBe('Coding');
  });

  it('says what each rung of the evidence is, and that a lower one is covered', async () => {
    render(<Wired entries={[excel]} selected={excel} />);
    const ladder = screen.getByRole('region', { name: 'หลักฐาน' });
    const rungs = within(ladder).getAllByRole('listitem');
    expect(rungs.map((rung) => rung.textContent?.slice(0, 1))).toEqual(['5', '4', '3', '2', '1']);
    expect(rungs[0]?.textContent).toContain('ยังไม่มี');
    expect(rungs[2]?.textContent).toContain('“เรียนจบแล้ว”');
    expect(rungs[4]?.textContent).toContain('ครอบคลุม');
  });

  it('confirms nothing that was not chosen', async () => {
    const confirmed: string[][] = [];
    render(
      <Wired
        entries={[open]}
        selected={open}
        onConfirm={async (_entry, codes) => {
          confirmed.push(codes);
        }}
      />,
    );
    const confirm = screen.getByRole('button', { name: /ยืนยันและบันทึก/ });
    fireEvent.click(confirm);
    expect(confirmed).toEqual([]);
    expect(screen.getByRole('alert').textContent).toContain('เลือกหนึ่งข้อก่อนบันทึก');
    fireEvent.click(screen.getByRole('checkbox', { name: /DLit700/ }));
    fireEvent.click(confirm);
    await waitFor(() => expect(confirmed).toEqual([['DLit700']]));
  });

  it('says in its row where an entry counts in the plan', () => {
    render(<Wired entries={[excel, coding]} />);
    const texts = rows().map((row) => row.closest('th')?.textContent ?? '');
    expect(texts.map((text) => text.includes('· แผนข้อ 2'))).toEqual([true, false]);
  });

  it('offers what the matcher suggests, and any other competency', async () => {
    const confirmed: string[][] = [];
    render(
      <Wired
        entries={[open]}
        selected={open}
        suggested={[{ code: 'DG100', confidence: 0.6, basis: 'similarity', like: 'ธรรมาภิบาล' }]}
        onConfirm={async (_entry, codes) => {
          confirmed.push(codes);
        }}
      />,
    );
    const offered = screen.getByRole('radio', { name: /DG100/ }) as HTMLInputElement;
    expect(offered.checked).toBe(false);
    expect(screen.getByText('คล้าย “ธรรมาภิบาล”')).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: /เลือกเอง/ }));
    fireEvent.click(await screen.findByRole('checkbox', { name: /DLit700/ }));
    fireEvent.click(screen.getByRole('button', { name: /ยืนยันและบันทึก/ }));
    await waitFor(() => expect(confirmed).toEqual([['DLit700']]));
  });

  it('offers neither edit nor delete nor confirmation before it knows whether the entry is locked', () => {
    const { rerender } = render(<Wired entries={[open]} selected={open} locked={null} />);
    const acts = () => screen.queryAllByRole('button', { name: /^(แก้ไข|ลบรายการ|ยืนยันและบันทึก)/ });
    expect(acts()).toEqual([]);
    rerender(<Wired entries={[open]} selected={open} locked={false} />);
    expect(acts()).toHaveLength(3);
    rerender(<Wired entries={[open]} selected={open} locked />);
    expect(acts()).toEqual([]);
  });

  it('shows a hostile title as text', () => {
    const hostile = sampleEntry({ title: '<img src=x onerror=alert(1)>' });
    const { container } = render(<Wired entries={[hostile]} />);
    expect(container.querySelector('img')).toBeNull();
    expect(screen.getByText(hostile.title)).toBeTruthy();
  });
});
