// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { AnswerDraft } from '../../lib/idp/answer/make-answer.ts';
import type { Attachment } from '../../lib/idp/attachment.ts';
import { sampleEntry } from '../../lib/idp/entry.fixture.ts';
import { startReview } from '../../lib/idp/review/write-review.ts';
import { sampleFeedback, sampleItem, samplePlan, samplePractice } from '../../lib/idp/year/years.fixture.ts';
import { dayText } from '../../lib/words/dates.ts';
import type { Sent } from './sent.ts';
import { SuperviseView, type SuperviseViewProps } from './supervise-view.tsx';

afterEach(cleanup);

const plan = samplePlan();
const sent: Sent = {
  person: { name: 'สมชาย ใจดี', position: 'นักวิเคราะห์', agency: 'สำนักยุทธศาสตร์' },
  createdAt: '2026-06-12T03:00:00.000Z',
  leftOut: [],
  reading: 'appendix',
  fingerprint: 'abcdef01'.repeat(8),
  sender: 'same',
  years: [{ fiscalYear: 2569, plan, review: startReview(plan, '2026-09-01T03:00:00.000Z') }],
  entries: [sampleEntry()],
  attachments: [],
  practices: [],
  feedback: [],
  answers: [],
  invalid: 0,
};
const blank: AnswerDraft = {
  name: '',
  position: '',
  acknowledged: false,
  on: '2026-06-12',
  words: '',
  suggestions: {},
};
const idle = () => undefined;

function show(over: Partial<SuperviseViewProps> = {}) {
  render(
    <SuperviseView
      state={{ at: 'open', sent }}
      answered={{ form: 'IDP1', fiscalYear: 2569 }}
      draft={blank}
      today="2026-06-12"
      saving={false}
      saved=""
      answeredHash={null}
      onFile={idle}
      onAnswered={idle}
      onDraft={idle}
      onSave={idle}
      onOpen={idle}
      locale="th"
      {...over}
    />,
  );
}

describe('the supervisor’s page', () => {
  it('takes a package that is dropped on it', () => {
    const files: File[] = [];
    show({ state: { at: 'idle' }, answered: null, onFile: (file) => void files.push(file) });
    const file = new File(['PK'], 'idp.zip');
    const zone = screen.getByText(/วางไฟล์ชุดข้อมูล/).closest('.drop');
    fireEvent.drop(zone as Element, { dataTransfer: { files: [file] } });
    expect(files).toEqual([file]);
  });

  it('names the file of a package that was altered, and offers nothing to answer', () => {
    show({
      state: { at: 'refused', refusal: { error: 'altered', file: 'record.json', how: 'changed' } },
      answered: null,
    });
    expect(screen.getByRole('alert').textContent).toContain('record.json (เนื้อหาเปลี่ยน)');
    expect(screen.queryByRole('form')).toBeNull();
  });

  it.each([
    ['same', 'มาจากผู้ส่งเดิม กุญแจ abcdef01'],
    ['new-key', 'เป็นกุญแจใหม่ abcdef01'],
    ['unsigned', 'บอกไม่ได้ว่าถูกแก้หรือไม่'],
  ] as const)('says of a package (%s) what can be told', (sender, words) => {
    show({ state: { at: 'open', sent: { ...sent, sender } } });
    expect(screen.getByRole('status').textContent).toContain(words);
  });

  it('shows plan and log, and the review only where it is answered', () => {
    show();
    expect(screen.getByText('จัดทำบัญชีข้อมูลของฝ่าย')).toBeTruthy();
    expect(screen.getByText('รายการเรียนรู้ 1 รายการ')).toBeTruthy();
    expect(screen.queryByText('การดำเนินการ')).toBeNull();
    cleanup();
    show({ answered: { form: 'IDP2', fiscalYear: 2569 } });
    expect(screen.getByText('การดำเนินการ')).toBeTruthy();
    expect(screen.getByText('ยังไม่ส่งผล')).toBeTruthy();
  });

  it('says in the reader’s language why an item was chosen', () => {
    show();
    expect(screen.getByRole('heading', { level: 3 }).textContent).toContain('(จุดอ่อน)');
    cleanup();
    show({ locale: 'en' });
    const heading = screen.getByRole('heading', { level: 3 }).textContent;
    expect(heading).toContain('(Weakness)');
    expect(heading).not.toContain('จุดอ่อน');
  });

  it('shows what was used in work with its files, and feedback as the learner’s own note', () => {
    const practice = samplePractice();
    const file: Attachment = {
      kind: 'attachment',
      version: 1,
      id: '00000000-0000-4000-8000-0000000000f1',
      of: { kind: 'practice', id: practice.id },
      name: 'บัญชีข้อมูล.pdf',
      type: 'application/pdf',
      size: 3,
      sha256: '0'.repeat(64),
      source: 'file',
      pageUrl: null,
      at: '2026-03-03T03:00:00.000Z',
    };
    const feedback = [
      sampleFeedback({ item: sampleItem().id, words: 'ใช้งานง่าย', who: 'หัวหน้าฝ่ายทะเบียน' }),
      sampleFeedback({ id: '00000000-0000-4000-8000-000000000501', words: 'ทำได้ดีทั้งปี' }),
      sampleFeedback({ id: '00000000-0000-4000-8000-000000000502', on: '2024-04-01', words: 'ของปีก่อน' }),
    ];
    const opened: string[] = [];
    show({
      state: { at: 'open', sent: { ...sent, practices: [practice], attachments: [file], feedback } },
      onOpen: ({ name }) => void opened.push(name),
    });
    fireEvent.click(screen.getByRole('button', { name: 'เปิดไฟล์ บัญชีข้อมูล.pdf' }));
    expect(opened).toEqual(['บัญชีข้อมูล.pdf']);
    const item = screen.getByText('“ใช้งานง่าย”').closest('.sent-item');
    expect(item?.textContent).toContain(`หัวหน้าฝ่ายทะเบียน · ผู้บังคับบัญชา · ${dayText('2026-04-01', 'th')}`);
    expect(item?.textContent).toContain('ไม่ใช่คำรับรองของผู้ให้');
    expect(screen.getByText('“ทำได้ดีทั้งปี”').closest('.sent-item')).toBeNull();
    expect(screen.queryByText('“ของปีก่อน”')).toBeNull();
  });

  it('saves only an answer that says who and what', () => {
    let saves = 0;
    show({ onSave: () => (saves += 1) });
    fireEvent.submit(screen.getByRole('form'));
    expect(saves).toBe(0);
    expect(screen.getByText('ใส่ชื่อของคุณ')).toBeTruthy();
    cleanup();
    show({ onSave: () => (saves += 1), draft: { ...blank, name: 'สมศรี', words: 'ดี' } });
    fireEvent.submit(screen.getByRole('form'));
    expect(saves).toBe(1);
  });

  it('has nothing to answer where the form is not in the package', () => {
    const years = [{ fiscalYear: 2569, plan, review: null }];
    show({
      state: { at: 'open', sent: { ...sent, years } },
      answered: { form: 'IDP2', fiscalYear: 2569 },
    });
    expect(screen.getByText('ยังไม่มีผล IDP2 ในชุดข้อมูล')).toBeTruthy();
    expect(screen.queryByRole('form')).toBeNull();
  });
});
