import { describe, expect, it } from 'vitest';
import { methods } from '../framework/methods.ts';
import { detailsFormOf, detailsFromForm } from './details-form.ts';
import { sampleEntry } from './entry.fixture.ts';
import { changeByForm, formOf } from './entry-form.ts';
import { fieldsOf, type MethodRemark, remarksOn } from './method-remarks.ts';

const told = (remarks: MethodRemark[]) =>
  remarks.flatMap((remark) => (remark.about === 'figure' ? [[remark.rule.id, remark.found]] : []));
const nothing = { startedOn: null, completedOn: null };

describe('remarks on an entry', () => {
  it.each([
    [{ kind: 'individual', sessionMinutes: 60, people: 1 }, [['consulting-individual-minutes-max', 60]]],
    [{ kind: 'individual', sessionMinutes: 50, people: 1 }, []],
    [
      { kind: 'group', sessionMinutes: 45, people: 3 },
      [
        ['consulting-group-people-min', 3],
        ['consulting-group-minutes-min', 45],
      ],
    ],
    [{ kind: 'group', sessionMinutes: 90, people: 8 }, []],
    [{ sessionMinutes: 500, people: 50 }, []],
  ])('hold consulting against the plan’s figures: %j', (details, expected) => {
    expect(told(remarksOn({ method: 'consulting', details, ...nothing }))).toEqual(expected);
  });

  it.each([
    ['2026-01-01', '2026-03-31', []],
    ['2026-01-01', '2026-04-01', [['consulting-months-max', 4]]],
  ])('hold the span of consulting against three months: %s to %s', (startedOn, completedOn, expected) => {
    expect(told(remarksOn({ method: 'consulting', details: null, startedOn, completedOn }))).toEqual(
      expected,
    );
  });

  it('point out more lecture than the plan wants', () => {
    const classroom = (lectureShare: number) =>
      told(remarksOn({ method: 'classroom', details: { lectureShare }, ...nothing }));
    expect(classroom(60)).toEqual([]);
    expect(classroom(61)).toEqual([
      ['lecture-share-max', 61],
      ['other-forms-share-min', 39],
    ]);
  });

  it.each(methods.map(({ id }) => id))('name the fields that are missing: %s', (id) => {
    const missing = remarksOn({ method: id, details: null, ...nothing }).flatMap((remark) =>
      remark.about === 'missing' ? [remark.field] : [],
    );
    expect(missing).toEqual(fieldsOf(id));
    expect(missing.length).toBeGreaterThan(0);
  });
});

describe('the details of an entry', () => {
  it('go through the form and back', () => {
    const details = { what: 'สูตร', people: 4, lectureShare: 55.5 };
    expect(detailsFromForm(detailsFormOf(details))).toEqual({ details, errors: [] });
    expect(detailsFromForm({ people: '๔', what: ' ' })).toEqual({ details: { people: 4 }, errors: [] });
    expect(detailsFromForm({})).toEqual({ details: null, errors: [] });
  });

  it('are named one by one when they are wrong, and the entry is not changed', () => {
    const form = { ...formOf(sampleEntry()), details: { people: 'สี่', lectureShare: '120' } };
    expect(changeByForm(sampleEntry(), form, '2026-02-01T00:00:00.000Z')).toEqual({
      ok: false,
      errors: { 'details.people': 'not-a-number', 'details.lectureShare': 'not-a-number' },
    });
  });
});
