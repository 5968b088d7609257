// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { type Bucket, bucketOf, type MethodId, methods } from '../../../lib/framework/methods.ts';
import { type EntryForm, emptyForm } from '../../../lib/idp/entry-form.ts';
import { EntryFormView } from './entry-form.tsx';

afterEach(cleanup);

const what = 'ทำอะไร หรือเรื่องใด';
const withWhom = 'กับใคร';
const result = 'ผลที่ได้';
const kind = 'รูปแบบ';
const organiser = 'ผู้จัดหรือผู้สอนงาน';
const location = 'หน่วยงานหรือสถานที่';
const people = 'จำนวนผู้รับ (คน)';

/**
 * The development methods of the plan, in the order of its learning model (chapter 6, 2.3; appendix, Learning Model): the share
 * that each counts under in the appendix and in the curricula's tables, and the fields that an entry of it needs.
 */
const plan: readonly [MethodId, Bucket, Bucket, readonly string[]][] = [
  ['ojt', 70, 70, [what, withWhom]],
  ['job-assignment', 70, 70, [what, withWhom, result]],
  ['project', 70, 70, ['ชื่อโครงการ', kind, withWhom, result]],
  ['site-visit', 70, 70, [location, kind, what]],
  ['shadowing', 70, 70, [withWhom, what]],
  ['rotation', 70, 70, [what, kind, location]],
  ['internal-trainer', 70, 70, [what, people, organiser]],
  ['self', 70, 70, [what, kind, result]],
  ['job-enrichment', 70, 70, [what, withWhom]],
  ['job-enlargement', 70, 70, [what, withWhom]],
  ['activity', 70, 70, [what, withWhom]],
  ['benchmarking', 70, 70, [withWhom, what, result]],
  ['problem-solving', 70, 70, [what, result]],
  ['team-working', 70, 70, [what, withWhom]],
  ['manual-making', 70, 70, [what, result]],
  ['free-online', 70, 70, [what, 'อ่านจากที่ใด']],
  ['mentoring', 20, 20, [withWhom, what]],
  ['coaching', 20, 20, [withWhom, what]],
  ['consulting', 20, 20, [kind, withWhom, people, 'นาทีต่อครั้ง', what]],
  ['counterpart', 20, 20, [withWhom, what]],
  ['team-meeting', 20, 20, [what]],
  ['feedback', 20, 20, [withWhom, what]],
  ['classroom', 10, 10, [organiser, kind, 'สัดส่วนการบรรยาย (ร้อยละ)']],
  ['online', 10, 70, [organiser]],
  ['meeting', 10, 10, [organiser, kind, what]],
  ['scholarship', 10, 10, [organiser, what, location]],
];

function form(initial: Partial<EntryForm>) {
  render(
    <EntryFormView
      mode="add"
      initial={{ ...emptyForm, title: 'ก', ...initial }}
      reading="appendix"
      names={[]}
      today="2026-06-12"
      check={() => ({})}
      onSave={async () => null}
      onCancel={() => undefined}
      locale="th"
    />,
  );
}

describe('the plan’s methods of 70, 20 and 10', () => {
  it('are all here', () => {
    expect(plan.map(([id]) => id).sort()).toEqual(methods.map(({ id }) => id).sort());
  });

  it.each(plan)(
    '%s counts under %i, or %i by the curricula, and is asked for what it needs',
    (id, appendix, curriculum, labels) => {
      expect([bucketOf(id, 'appendix'), bucketOf(id, 'curriculum')]).toEqual([appendix, curriculum]);
      form({ method: id });
      expect(labels.filter((label) => screen.queryByLabelText(label) === null)).toEqual([]);
    },
  );
});

/** Chapter 1, 2.3.4 and the learning model, 2.3: what is said, and how many figures of the plan it lies outside. */
const figures: readonly [string, Partial<EntryForm>, RegExp | null][] = [
  ['a talk of 45 minutes', { details: { kind: 'individual', sessionMinutes: '45' } }, null],
  ['a talk of 50 minutes', { details: { kind: 'individual', sessionMinutes: '50' } }, null],
  ['a talk of 44 minutes', { details: { kind: 'individual', sessionMinutes: '44' } }, /45 นาที/],
  ['a talk of 51 minutes', { details: { kind: 'individual', sessionMinutes: '51' } }, /50 นาที/],
  ['a group of 4 for 60 minutes', { details: { kind: 'group', people: '4', sessionMinutes: '60' } }, null],
  ['a group of 8 for 90 minutes', { details: { kind: 'group', people: '8', sessionMinutes: '90' } }, null],
  ['a group of 3', { details: { kind: 'group', people: '3' } }, /4 คน/],
  ['a group of 9', { details: { kind: 'group', people: '9' } }, /8 คน/],
  ['a group for 59 minutes', { details: { kind: 'group', sessionMinutes: '59' } }, /60 นาที/],
  ['a group for 91 minutes', { details: { kind: 'group', sessionMinutes: '91' } }, /90 นาที/],
  ['three months', { startedOn: '2026-01-01', completedOn: '2026-03-31' }, null],
  ['three months and a day', { startedOn: '2026-01-01', completedOn: '2026-04-01' }, /3 เดือน/],
  ['60 per cent of lecture', { method: 'classroom', details: { lectureShare: '60' } }, null],
  ['61 per cent of lecture', { method: 'classroom', details: { lectureShare: '61' } }, /ร้อยละ 60.*ร้อยละ 40/],
];

describe('the plan’s figures for consulting and training', () => {
  it.each(figures)('%s', (_what, typed, remark) => {
    form({ method: 'consulting', ...typed });
    const said = screen.queryByRole('status')?.textContent ?? '';
    if (remark === null) expect(said).toBe('');
    else expect(said).toMatch(remark);
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
