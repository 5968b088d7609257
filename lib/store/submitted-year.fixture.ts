import type { UseStore } from 'idb-keyval';
import { expect } from 'vitest';
import { uuid } from '../idp/entry.fixture.ts';
import { startReview, writeRow } from '../idp/review/write-review.ts';
import { sampleItem, samplePlan } from '../idp/year/years.fixture.ts';
import { savePlan } from './plans.ts';
import { saveReview, submitYear } from './reviews.ts';

/** The instant at which tests submit. */
export const submittedAt = '2026-09-20T03:00:00.000Z';

/** A plan of 2569 with an item for DG100 and one for DG400, attached by competency alone. */
export const twoItems = samplePlan({
  items: [sampleItem({ topics: [] }), sampleItem({ id: uuid(0x102), competencies: ['DG400'], topics: [] })],
});

/** Plans 2569 and submits its review with everything that a submission needs. */
export async function submit(use: UseStore): Promise<void> {
  await savePlan(use, twoItems, null);
  const written = twoItems.items.reduce(
    (review, { id }) =>
      writeRow(review, id, { outcome: 'as-planned', result: 'ทำได้' }, submittedAt) ?? review,
    startReview(twoItems, submittedAt),
  );
  await saveReview(use, written, null);
  expect(await submitYear(use, 2569, written.updatedAt, submittedAt)).toMatchObject({ ok: true });
}
