import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { uuid } from '../entry.fixture.ts';
import { planSchema } from '../plan/plan.ts';
import { mergeYears, noYears, removedHere, versionOf, type YearRecords } from './merge-years.ts';
import { anyYears, sampleItem, samplePlan, samplePractice, sampleReview } from './years.fixture.ts';

/** What stands here after a restore. */
function merged(there: YearRecords, here: YearRecords): YearRecords {
  const writes = mergeYears(there, here);
  const gone = new Set(removedHere(writes, here));
  const put = <R>(kept: R[], written: R[], key: (one: R) => string) =>
    [...new Map([...kept, ...written].map((one) => [key(one), one])).entries()]
      .filter(([at]) => !gone.has(at))
      .map(([, one]) => one);
  const year = ({ fiscalYear }: { fiscalYear: number }) => String(fiscalYear);
  return {
    plans: put(here.plans, writes.plans, year),
    reviews: put(here.reviews, writes.reviews, year),
    assessments: put(here.assessments, writes.assessments, ({ id }) => `assessment:${id}`),
    practices: put(here.practices, writes.practices, ({ id }) => `practice:${id}`),
    feedback: put(here.feedback, writes.feedback, ({ id }) => `feedback:${id}`),
    attachments: put(here.attachments, writes.attachments, ({ id }) => `attachment:${id}`),
    agreement: writes.agreement ?? here.agreement,
    removed: put(here.removed, writes.removed, ({ key }) => `removed:${key}`),
    answers: put(here.answers, writes.answers, ({ id }) => `answer:${id}`),
    given: put(here.given, writes.given, ({ id }) => `given:${id}`),
  };
}

describe('merging the years of two machines', () => {
  it('comes to the same on either machine, and changes nothing the second time', () => {
    fc.assert(
      fc.property(anyYears, anyYears, (one, other) => {
        const here = merged(one, other);
        expect(merged(other, one)).toEqual(here);
        expect(mergeYears(one, here)).toEqual(noYears);
        for (const plan of here.plans) expect(planSchema.parse(plan)).toEqual(plan);
      }),
    );
  });

  it('keeps every version of a plan that either machine had', () => {
    fc.assert(
      fc.property(anyYears, anyYears, (one, other) => {
        const texts = ({ plans }: YearRecords) =>
          plans
            .flatMap((plan) => [...plan.earlier, versionOf(plan)])
            .map(({ keptAt: _, ...contents }) => JSON.stringify(contents));
        const kept = texts(merged(one, other));
        for (const version of [...texts(one), ...texts(other)]) expect(kept).toContain(version);
      }),
    );
  });

  it('takes a submitted review before an open one that was changed later', () => {
    const submitted = sampleReview({ submittedAt: '2026-09-30T00:00:00.000Z' });
    const open = sampleReview({ updatedAt: '2026-10-30T00:00:00.000Z' });
    const here = { ...noYears, reviews: [submitted] };
    expect(mergeYears({ ...noYears, reviews: [open] }, here).reviews).toEqual([]);
    expect(mergeYears(here, { ...noYears, reviews: [open] }).reviews).toEqual([submitted]);
  });

  it('keeps the review that was submitted first, with the latest word on its signature', () => {
    const first = sampleReview({ submittedAt: '2026-09-20T00:00:00.000Z' });
    const signed = { ...first, signedOn: '2026-09-25', updatedAt: '2026-09-25T00:00:00.000Z' };
    const second = sampleReview({
      submittedAt: '2026-09-30T00:00:00.000Z',
      updatedAt: '2026-10-30T00:00:00.000Z',
    });
    const of = (...reviews: YearRecords['reviews']) => ({ ...noYears, reviews });
    expect(mergeYears(of(second), of(first)).reviews).toEqual([]);
    expect(mergeYears(of(first), of(second)).reviews).toEqual([first]);
    expect(mergeYears(of(signed), of(first)).reviews).toEqual([signed]);
  });

  it('keeps away what was removed, unless it was changed later', () => {
    const removed = {
      kind: 'removed' as const,
      version: 1 as const,
      key: `practice:${uuid(0x400)}`,
      removedAt: '2026-04-01T00:00:00.000Z',
    };
    const here = { ...noYears, removed: [removed] };
    expect(merged({ ...noYears, practices: [samplePractice()] }, here).practices).toEqual([]);
    expect(merged(here, { ...noYears, practices: [samplePractice()] }).practices).toEqual([]);
    const later = samplePractice({ updatedAt: '2026-05-01T00:00:00.000Z' });
    expect(merged({ ...noYears, practices: [later] }, here).practices).toEqual([later]);
  });

  it('keeps the plan that lost as an earlier version', () => {
    const mine = samplePlan({ items: [sampleItem({ target: 'ของฉัน' })] });
    const theirs = samplePlan({ items: [], updatedAt: '2026-01-01T00:00:00.000Z' });
    const [plan] = merged({ ...noYears, plans: [theirs] }, { ...noYears, plans: [mine] }).plans;
    expect(plan).toMatchObject({ items: [], earlier: [{ items: [{ target: 'ของฉัน' }] }] });
  });
});
