import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countedEntries } from '../contribution.ts';
import { anyEntry, anyLog, sampleEntry, uuid } from '../entry.fixture.ts';
import { anyPlan, sampleItem, samplePlan } from '../year/years.fixture.ts';
import { itemNumber, linkOf, linkOfServed, planOf, planYearOf } from './attach.ts';
import { addStep, emptyProgress } from './progress.ts';

const law = sampleItem({ topics: [] });
const data = sampleItem({
  id: uuid(0x101),
  competencies: ['DLit700'],
  topics: [{ title: 'Data Visualization', courseKeys: [] }],
});
const plan = samplePlan({ items: [law, data] });

describe('attaching an entry to the plan', () => {
  it('goes by the competency', () => {
    expect(linkOf(plan, sampleEntry())).toEqual({ at: 'item', item: law.id, by: 'rule' });
  });

  it('goes by the course before the competency, whatever edition of it', () => {
    const entry = sampleEntry({
      title: 'Data Visualization รุ่นที่ 3',
      competencies: [{ code: 'DG100', basis: 'x' }],
    });
    expect(linkOf(plan, entry)).toEqual({ at: 'item', item: data.id, by: 'rule' });
    const keyed = samplePlan({
      items: [law, { ...data, topics: [{ title: 'ชื่ออื่น', courseKeys: ['ocsc:1089'] }] }],
    });
    expect(linkOf(keyed, sampleEntry())).toEqual({ at: 'item', item: data.id, by: 'rule' });
  });

  it('asks where several fit, and keeps the answer', () => {
    const twice = samplePlan({ items: [law, sampleItem({ id: uuid(0x102), topics: [] })] });
    expect(linkOf(twice, sampleEntry())).toEqual({ at: 'ask', among: [law.id, uuid(0x102)] });
    expect(linkOf(twice, sampleEntry({ planItem: { item: uuid(0x102) } }))).toEqual({
      at: 'item',
      item: uuid(0x102),
      by: 'learner',
    });
    expect(linkOf(twice, sampleEntry({ planItem: { item: null } }))).toEqual({
      at: 'outside',
      by: 'learner',
    });
  });

  it('asks anew when the chosen item left the plan', () => {
    expect(linkOf(plan, sampleEntry({ planItem: { item: uuid(0x999) } }))).toMatchObject({ item: law.id });
  });

  it('attaches nothing by competencies that nobody confirmed', () => {
    expect(linkOf(plan, sampleEntry({ confirmed: false }))).toEqual({ at: 'outside', by: 'rule' });
  });

  it('leaves outside what fits nothing, and everything in a year without a plan', () => {
    expect(linkOf(plan, sampleEntry({ competencies: [] }))).toEqual({ at: 'outside', by: 'rule' });
    expect(linkOf(null, sampleEntry())).toEqual({ at: 'outside', by: 'rule' });
    expect(linkOfServed(plan, { title: '???', courseKeys: [], codes: [] })).toEqual({
      at: 'outside',
      by: 'rule',
    });
  });

  it('only ever names items of the plan, and never fewer than two to ask among', () => {
    fc.assert(
      fc.property(anyPlan, anyEntry, (some, entry) => {
        const link = linkOf(some, entry);
        if (link.at === 'item') expect(itemNumber(some, link.item)).not.toBeNull();
        if (link.at === 'ask') {
          expect(link.among.length).toBeGreaterThan(1);
          for (const id of link.among) expect(itemNumber(some, id)).not.toBeNull();
        }
      }),
    );
  });

  it('takes the year of the completion, in progress that of the first day in Bangkok', () => {
    expect(planYearOf(sampleEntry({ completedOn: '2026-10-01' }))).toBe(2570);
    const ongoing = sampleEntry({
      status: 'ongoing',
      completedOn: null,
      createdAt: '2026-09-30T17:00:00.000Z',
    });
    expect(planYearOf(ongoing)).toBe(2570);
    expect(planYearOf({ ...ongoing, startedOn: '2026-09-30' })).toBe(2569);
    expect(planYearOf(sampleEntry({ completedOn: null }))).toBeNull();
  });
});

describe('the progress of a plan', () => {
  it('counts every counting entry once: under an item, outside, or waiting; and forgets what is taken back', () => {
    fc.assert(
      fc.property(anyPlan, anyLog, (some, log) => {
        const steps = [...countedEntries(log)].map(({ entry, part }) => ({
          link: linkOf(some, entry),
          part,
        }));
        const progress = steps.reduce((sum, step) => addStep(sum, step, 1), emptyProgress(2569));
        const under = Object.values(progress.items).reduce((sum, { count }) => sum + count, 0);
        expect(under + progress.outside + progress.asking).toBe(steps.length);
        const back = steps.reduce((sum, step) => addStep(sum, step, -1), progress);
        expect(back).toEqual(emptyProgress(2569));
      }),
    );
  });
});

describe('the plan that an entry speaks of', () => {
  const next = samplePlan({ fiscalYear: plan.fiscalYear + 1, items: [sampleItem({ id: uuid(0x103) })] });

  it('is that of its year', () => {
    expect(planOf([next, plan], sampleEntry())).toBe(plan);
  });

  it('is, without a day, the one that has the chosen item', () => {
    const undated = sampleEntry({ completedOn: null, status: 'finished', planItem: { item: uuid(0x103) } });
    expect(planOf([plan, next], undated)).toBe(next);
    expect(planOf([plan, next], { ...undated, planItem: null })).toBeNull();
  });
});
