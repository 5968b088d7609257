import { describe, expect, it } from 'vitest';
import type { Profile } from '../profile.ts';
import type { Review } from '../review/review.ts';
import { sampleAnswer, sampleItem, samplePlan, sampleReview } from '../year/years.fixture.ts';
import { type FormSources, fillForm, leaves } from './fill.ts';
import type { FilledCell } from './filled.ts';

const profile: Profile = {
  kind: 'profile',
  version: 2,
  id: null,
  name: 'นางสาวสมหญิง ใจดี',
  position: 'นักจัดการงานทั่วไป 3',
  missionGroup: 'S',
  classifiedBy: null,
  classifiedBecause: '',
  personnel: null,
  agency: 'สำนักงานเขตพระนคร',
  supervisor: 'นายสมชาย รักงาน',
  fiscalYear: null,
  updatedAt: '2026-01-01T00:00:00.000Z',
};

const sources = (over: Partial<FormSources> = {}): FormSources => ({
  fiscalYear: 2569,
  profile,
  plan: samplePlan(),
  review: null,
  answered: null,
  reading: 'appendix',
  today: '2026-06-12',
  ...over,
});

const written = (over: Partial<Review['items'][number]> = {}) =>
  sampleReview({
    items: [
      {
        item: sampleItem().id,
        outcome: 'as-planned',
        continue: true,
        revise: false,
        result: 'ทำบัญชีข้อมูล 12 ชุด',
        draft: false,
        suggestion: '',
        ...over,
      },
    ],
  });

const linesIn = (cell: FilledCell | undefined) => (cell?.kind === 'lines' ? cell.lines : []);

const lines = (text: string[]) => ({ kind: 'lines', lines: text });

describe('a filled form', () => {
  it('prints the head with Thai digits and names under the lines to sign', () => {
    const { titles, head, signers, foot } = fillForm('IDP1', sources());
    expect(titles.at(-1)).toBe('สำหรับการพัฒนาข้าราชการกรุงเทพมหานคร ปีงบประมาณ พ.ศ.');
    expect(head).toEqual({
      fiscalYear: '๒๕๖๙',
      name: profile.name,
      position: 'นักจัดการงานทั่วไป ๓',
      agency: profile.agency,
    });
    expect(signers).toEqual([profile.name, profile.supervisor]);
    expect(foot).toContain('อ่านแผนตามภาคผนวก · ๑๒ มิถุนายน ๒๕๖๙');
  });

  it('puts an item into the columns of IDP1', () => {
    const { rows, missing } = fillForm('IDP1', sources());
    expect(rows[0]?.cells).toMatchObject({
      topic: lines(['ธรรมาภิบาลข้อมูลภาครัฐ']),
      target: lines(['จัดทำบัญชีข้อมูลของฝ่าย']),
      q1: { ticked: true },
      q2: { ticked: false },
      'evaluation-self': { ticked: true },
      'evaluation-others': { ticked: false },
    });
    const [competency, reason] = linesIn(rows[0]?.cells.competency);
    expect([competency?.slice(0, 5), reason]).toEqual(['DG100', '(จุดอ่อน)']);
    expect(missing).toEqual([]);
  });

  it('puts a method into the column of the reading that is followed', () => {
    const online = (reading: FormSources['reading']) =>
      fillForm(
        'IDP1',
        sources({
          plan: samplePlan({ items: [sampleItem({ methods: [{ method: 'online', words: 'ThaiMOOC' }] })] }),
          reading,
        }),
      ).rows[0]?.cells;
    const cell = lines([expect.stringMatching(/: ThaiMOOC$/)]);
    expect(online('appendix')).toMatchObject({ 'methods-70': lines([]), 'methods-10': cell });
    expect(online('curriculum')).toMatchObject({ 'methods-70': cell, 'methods-10': lines([]) });
  });

  it('ticks the quarters that the days of an item touch', () => {
    const plan = samplePlan({
      items: [sampleItem({ quarters: [2], startsOn: '2026-01-05', endsOn: '2026-04-02' })],
    });
    const ticked = ['q1', 'q2', 'q3', 'q4'].map(
      (id) => fillForm('IDP1', sources({ plan })).rows[0]?.cells[id],
    );
    expect(ticked.map((cell) => cell?.kind === 'tick' && cell.ticked)).toEqual([false, true, true, false]);
  });

  it('always draws four numbered rows, and every further item', () => {
    const nos = (count: number) => {
      const items = Array.from({ length: count }, (_, at) =>
        sampleItem({ id: `00000000-0000-4000-8000-00000000000${at}` }),
      );
      return fillForm('IDP1', sources({ plan: samplePlan({ items }) })).rows.map(({ no }) => no);
    };
    expect(nos(1)).toEqual(['๑.', '๒.', '๓.', '๔.']);
    expect(nos(5).at(-1)).toBe('๕.');
  });

  it('names every empty place in the order of the form', () => {
    const item = sampleItem({ topics: [], evaluation: { self: false, others: false } });
    const { missing } = fillForm(
      'IDP1',
      sources({ profile: { ...profile, agency: ' ' }, plan: samplePlan({ items: [item] }) }),
    );
    expect(missing).toEqual([
      { at: 'head', field: 'agency' },
      { at: 'row', no: 1, item: item.id, column: 'topic' },
      { at: 'row', no: 1, item: item.id, column: 'evaluation' },
    ]);
    expect(fillForm('IDP1', sources({ plan: null })).missing).toEqual([{ at: 'rows' }]);
  });

  it('fills IDP2 from the review and says a draft is one', () => {
    const boxes = (review: Review) => {
      const cell = fillForm('IDP2', sources({ review })).rows[0]?.cells.progress;
      return cell?.kind === 'boxes' ? cell.boxes.filter(({ ticked }) => ticked).map(({ th }) => th) : [];
    };
    expect(boxes(written())).toEqual(['เป็นไปตามแผน', 'ให้ดำเนินการพัฒนาต่อ']);
    const drafted = fillForm('IDP2', sources({ review: written({ draft: true, outcome: null }) }));
    expect(drafted.rows[0]?.cells.result).toEqual(lines(['(ร่าง)', 'ทำบัญชีข้อมูล ๑๒ ชุด']));
    expect(drafted.missing.map((place) => place.at === 'row' && place.column)).toEqual(['progress', 'draft']);
  });

  it('prints a submitted review with the items as they were filed', () => {
    const filedItem = sampleItem({ target: 'เป้าหมายเดิม' });
    const review = {
      ...written(),
      submittedAt: '2026-09-20T03:00:00.000Z',
      filed: {
        reading: 'appendix' as const,
        hoursPerDay: 6,
        planVersionId: samplePlan().versionId,
        items: [filedItem],
        minutes: { 70: 0, 20: 0, 10: 0 },
        counts: { 70: 0, 20: 0, 10: 0 },
        days: 0,
        required: [],
        planned: [],
        done: [],
      },
    };
    const plan = samplePlan({ items: [sampleItem({ target: 'เป้าหมายใหม่' })] });
    expect(fillForm('IDP2', sources({ plan, review })).rows[0]?.cells.target).toEqual(lines(['เป้าหมายเดิม']));
  });

  it('shows the supervisor’s answer as the supervisor’s, and says when it is of an earlier version', () => {
    const answer = sampleAnswer({
      of: 'IDP2',
      supervisor: { name: 'นายสมชาย รักงาน', position: '' },
      acknowledgedOn: '2026-01-20',
      words: 'เห็นชอบ',
      suggestions: [{ item: sampleItem().id, words: 'เพิ่มการสอนงาน' }],
    });
    const answered = { answer, stands: false };
    const form = fillForm('IDP2', sources({ review: written(), answered }));
    expect(form.statements).toEqual([
      'นายสมชาย รักงาน รับทราบทางไฟล์ตอบกลับเมื่อ ๒๐ มกราคม ๒๕๖๙ (ตอบฉบับก่อนแก้ไข)',
      'ความเห็น: เห็นชอบ',
    ]);
    expect(form.rows[0]?.cells.suggestion).toEqual(lines(['ผู้บังคับบัญชา: เพิ่มการสอนงาน']));
  });

  it('is blank without a learner: numbered rows, the printed guides, nothing said to be missing', () => {
    const nobody = { fiscalYear: null, profile: null, plan: null };
    const blank = fillForm('IDP2', sources(nobody));
    expect(blank.head).toEqual({ fiscalYear: '', name: '', position: '', agency: '' });
    expect(blank.missing).toEqual([]);
    expect(linesIn(blank.rows[0]?.cells.result)[0]).toMatch(/^\.\.อธิบายผล/);
    expect(leaves(blank.form.columns).every(({ id }) => blank.rows[3]?.cells[id])).toBe(true);
  });
});
