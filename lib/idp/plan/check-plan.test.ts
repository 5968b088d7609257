import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { uuid } from '../entry.fixture.ts';
import { anyItem, sampleItem } from '../year/years.fixture.ts';
import { type CheckTerms, checkPlan, emptyColumns, keepsEveryMust, missingBuckets } from './check-plan.ts';
import { emptyItem } from './new-plan.ts';
import type { PlanItem } from './plan.ts';

const terms: CheckTerms = { reading: 'appendix', days: 10, missionGroup: 'S', agreement: null };
const second = sampleItem({
  id: uuid(0x101),
  competencies: ['DG400'],
  topics: [
    { title: 'ข้อตกลงระดับการให้บริการ', courseKeys: [] },
    { title: 'Design Thinking', courseKeys: [] },
  ],
});
const good: PlanItem[] = [sampleItem(), second];
const failing = (items: PlanItem[], over: Partial<CheckTerms> = {}) =>
  checkPlan(items, { ...terms, ...over })
    .filter(({ ok }) => !ok)
    .map(({ id, severity }) => `${id} ${severity}`);

describe('the rules of a plan', () => {
  it('are all kept by a plan that keeps them, under both readings', () => {
    expect(failing(good)).toEqual([]);
    expect(failing(good, { reading: 'curriculum' })).toEqual([
      // Online counts under 70 there, so nothing is left in 10.
      'methods-in-three-buckets remark',
    ]);
  });

  it('let the reading decide and show the other beside', () => {
    const single = [sampleItem(), sampleItem({ id: uuid(0x101) })];
    expect(failing(single, { days: 9.9 })).toEqual([
      'competencies-per-year must',
      'days-per-year must',
      'topics-per-year remark',
    ]);
    expect(failing(single, { days: 9.9, reading: 'curriculum' })).toEqual([
      'competencies-per-year remark',
      'days-per-year remark',
      'topics-per-year must',
      'methods-in-three-buckets remark',
    ]);
  });

  it('ask for two to four items', () => {
    const many = Array.from({ length: 5 }, (_, at) => ({ ...second, id: uuid(0x110 + at) }));
    expect(failing([second])).toContain('items-min must');
    expect(failing(many)).toContain('items-max must');
    expect(failing([])).toContain('items-min must');
  });

  it('count a topic once, however it is spelt, and none without words', () => {
    const topics = ['Design Thinking', ' design  thinking', 'DESIGN THINKING', '', '  '].map((title) => ({
      title,
      courseKeys: [],
    }));
    const check = checkPlan([sampleItem({ topics })], terms).find(({ id }) => id === 'topics-per-year');
    expect(check?.found).toBe(1);
  });

  it('ask for three months of each item and name those that have less', () => {
    const short = sampleItem({ quarters: [1], startsOn: '2025-10-01', endsOn: '2025-12-30' });
    const none = sampleItem({ id: uuid(0x102), quarters: [] });
    const check = checkPlan([short, second, none], terms).find(({ id }) => id === 'period-months-min');
    expect(check).toMatchObject({ ok: false, severity: 'must', items: [short.id, none.id] });
  });

  it('ask for one method and only remark on a missing share', () => {
    const one = sampleItem({ methods: [{ method: 'ojt', words: '' }] });
    expect(failing([one, second])).toEqual(['methods-in-three-buckets remark']);
    expect(missingBuckets(one, 'appendix')).toEqual([20, 10]);
    expect(failing([sampleItem({ methods: [] }), second])).toContain('methods-per-item-min must');
  });

  it('remark on an item that does not fit the group', () => {
    const foreign = sampleItem({ competencies: ['DT500'], topics: [{ title: 'อะไรก็ได้', courseKeys: [] }] });
    expect(failing([foreign, second])).toContain('items-fit-group remark');
    expect(failing([foreign, second], { missionGroup: 'T' })).not.toContain('items-fit-group remark');
    const agreement = {
      kind: 'agreement' as const,
      version: 1 as const,
      skills: [{ skill: 'DT500', change: 'added' as const, because: 'ดูแลระบบ', on: '2025-10-10' }],
      updatedAt: '2025-10-10T00:00:00.000Z',
    };
    expect(failing([foreign, second], { agreement })).not.toContain('items-fit-group remark');
  });

  it('are always the same, each with its place, whatever is planned', () => {
    fc.assert(
      fc.property(
        fc.array(anyItem, { maxLength: 6 }),
        fc.constantFrom('appendix', 'curriculum'),
        (items, reading) => {
          const checks = checkPlan(items, { ...terms, reading });
          expect(checks.map(({ id }) => id)).toEqual(checkPlan([], terms).map(({ id }) => id));
          for (const { source, severity, decides, reading: own } of checks) {
            expect(source).not.toBe('');
            expect(decides).toBe(own === null || own === reading);
            if (!decides) expect(severity).toBe('remark');
          }
          expect(keepsEveryMust(checks)).toBe(!checks.some(({ ok, severity }) => !ok && severity === 'must'));
        },
      ),
    );
  });
});

it('names the columns of IDP1 that are empty', () => {
  const item = { ...emptyItem(uuid(1)), evaluation: { self: false, others: false } };
  expect(emptyColumns(item)).toEqual(['competency', 'topic', 'methods', 'target', 'period', 'evaluation']);
  expect(emptyColumns(sampleItem())).toEqual([]);
});
