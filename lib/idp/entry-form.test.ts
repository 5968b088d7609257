import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyEntry, sampleEntry, uuid } from './entry.fixture.ts';
import { changeByForm, type EntryForm, emptyForm, entryFromForm, formOf } from './entry-form.ts';

const context = { id: uuid(1), requestId: uuid(2), now: '2026-06-12T03:00:00.000Z' };
const filled: EntryForm = { ...emptyForm, title: 'จัดทำบัญชีชุดข้อมูล', method: 'project' };

describe('entry by hand', () => {
  it('takes hours as people write them', () => {
    const hours = (text: string) => {
      const result = entryFromForm({ ...filled, hours: text }, context);
      return result.ok ? result.entry.minutes : result.errors.hours;
    };
    expect([hours('1.5'), hours('๑.๕'), hours(' 24 '), hours('')]).toEqual([90, 90, 1440, null]);
    expect([hours('ครึ่ง'), hours('-1'), hours('1e9')]).toEqual([
      'not-a-number',
      'not-a-number',
      'not-a-number',
    ]);
  });

  it('stands on the lowest rung and is confirmed', () => {
    const result = entryFromForm({ ...filled, codes: ['DG100', 'DG100'] }, context);
    expect(result).toMatchObject({
      ok: true,
      entry: { evidence: [{ rung: 1 }], confirmed: true, competencies: [{ code: 'DG100' }], site: null },
    });
  });

  it.each<[string, Partial<EntryForm>, Partial<Record<keyof EntryForm, string>>]>([
    ['no title and no method', { title: '  ', method: '' }, { title: 'missing', method: 'missing' }],
    ['a method that the plan has not', { method: 'juggling' }, { method: 'unknown' }],
    [
      'an end before the start',
      { startedOn: '2026-05-02', completedOn: '2026-05-01' },
      { completedOn: 'before-start' },
    ],
    ['a day that is none', { startedOn: '2026-02-30' }, { startedOn: 'bad-date' }],
    ['an end still to come', { completedOn: '2026-06-13' }, { completedOn: 'in-the-future' }],
    ['an address that runs code', { url: 'javascript:alert(1)' }, { url: 'bad-address' }],
    ['a competency that the plan has not', { codes: ['DG999'] }, { codes: 'unknown' }],
    [
      'another bucket without a reason',
      { bucketOverride: { bucket: 20, because: ' ' } },
      { bucketOverride: 'missing' },
    ],
    ['a novel', { title: 'ก'.repeat(1001), note: 'ก'.repeat(5001) }, { title: 'too-long', note: 'too-long' }],
  ])('says what is wrong with %s', (_what, over, errors) => {
    expect(entryFromForm({ ...filled, ...over }, context)).toEqual({ ok: false, errors });
  });

  it('takes the same day for start and end', () => {
    expect(entryFromForm({ ...filled, startedOn: '2026-05-01', completedOn: '2026-05-01' }, context).ok).toBe(
      true,
    );
  });

  it('ignores the end of what is in progress', () => {
    const result = entryFromForm({ ...filled, status: 'ongoing', completedOn: '2027-01-01' }, context);
    expect(result).toMatchObject({ ok: true, entry: { completedOn: null } });
  });
});

describe('changing an entry', () => {
  const later = '2028-01-01T00:00:00.000Z';

  it('changes nothing but the time of the change when nothing was changed', () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        const plain = {
          ...entry,
          provider: entry.provider.trim(),
          bucketOverride: null,
          minutesFrom: entry.minutes === null ? null : entry.minutesFrom,
          confirmed: entry.confirmed || entry.competencies.length > 0,
          completedOn: entry.status === 'finished' ? entry.completedOn : null,
        };
        const result = changeByForm(plain, formOf(plain), later);
        expect(result).toEqual({ ok: true, entry: { ...plain, updatedAt: later } });
        return true;
      }),
    );
  });

  it('leaves a suggestion open until a code is chosen or none is meant', () => {
    const open = sampleEntry({ competencies: [], confirmed: false });
    const change = (over: Partial<EntryForm>) => {
      const result = changeByForm(open, { ...formOf(open), note: 'จด', ...over }, later);
      return result.ok && result.entry.confirmed;
    };
    expect([change({}), change({ codes: ['DG100'] }), change({ confirmed: true })]).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('keeps evidence and course, and says whose the new time is', () => {
    const entry = sampleEntry({ minutes: 50 });
    const result = changeByForm(entry, { ...formOf(entry), hours: '2' }, later);
    expect(result).toMatchObject({
      ok: true,
      entry: { minutes: 120, minutesFrom: 'learner', evidence: entry.evidence, courseKeys: entry.courseKeys },
    });
  });
});
