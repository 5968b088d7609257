import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { bangkokDay } from '../../idp/fiscal-year.ts';
import { startReview } from '../../idp/review/write-review.ts';
import { defaultSettings } from '../../idp/settings.ts';
import { samplePractice } from '../../idp/year/years.fixture.ts';
import { log, newStore, nth } from '../../store/new-store.fixture.ts';
import { savePractice } from '../../store/notes.ts';
import { savePlan } from '../../store/plans.ts';
import { readPlan, readReview } from '../../store/read-years.ts';
import { submit, twoItems } from '../../store/submitted-year.fixture.ts';
import { attachFile } from './files.ts';
import { carryIntoNext, readReviewScreen, signReviewOf, writeReviewRow } from './review.ts';

const [first] = twoItems.items as [(typeof twoItems.items)[number]];
const reviewer = { settings: defaultSettings, profile: null, today: bangkokDay('2026-09-22T03:00:00.000Z') };

async function screenOf(use: ReturnType<typeof newStore>['use']) {
  const screen = await readReviewScreen(use, 2569, reviewer);
  if (screen === null) throw new Error('no plan');
  return screen;
}

describe('the screen of a review', () => {
  it('drafts a result that names what was done, used and attached, until it is edited', async () => {
    const { use } = newStore();
    await savePlan(use, twoItems, null);
    await log(use, nth(1));
    await savePractice(use, samplePractice({ item: first.id }), null);
    const of = { kind: 'practice' as const, id: samplePractice().id };
    await attachFile(use, of, new File(['%PDF-1.7'], 'รายงาน.pdf'));
    const screen = await screenOf(use);
    const [row] = screen.rows;
    expect(row?.files).toEqual({ [samplePractice().id]: 1 });
    expect(row?.row).toMatchObject({ draft: true });
    expect(row?.row.result).toContain('หลักฐาน: รายงาน.pdf');
    expect(screen.stamp).toBeNull();
    const saved = await writeReviewRow(use, screen, first.id, { result: 'คำของฉัน' });
    if (!saved.ok) throw new Error(saved.error);
    const after = await screenOf(use);
    expect(after.stamp).toBe(saved.record.updatedAt);
    expect(after.rows[0]?.row).toMatchObject({ draft: false, result: 'คำของฉัน' });
  });

  it('takes the word on a signature after the submission, and no change of a row', async () => {
    const { use } = newStore();
    await submit(use);
    const screen = await screenOf(use);
    expect(await writeReviewRow(use, screen, first.id, { continue: true })).toEqual({
      ok: false,
      error: 'submitted',
    });
    expect(await signReviewOf(use, 2569, '2026-09-22')).toMatchObject({ ok: true });
    expect(await readReview(use, 2569)).toMatchObject({ signedOn: '2026-09-22' });
    expect(await signReviewOf(use, 2569, null)).toMatchObject({ ok: true });
    expect(await readReview(use, 2569)).toMatchObject({ signedOn: null, items: screen.review.items });
  });

  it('carries what goes on once, however often and from however many windows it is pressed', async () => {
    const { use } = newStore();
    await savePlan(use, twoItems, null);
    const now = '2026-09-22T03:00:00.000Z';
    const items = startReview(twoItems, now).items.map((row) => ({
      ...row,
      continue: row.item === first.id,
    }));
    const review = { ...startReview(twoItems, now), items };
    const pressed = await Promise.all([1, 2, 3].map(() => carryIntoNext(use, { plan: twoItems, review })));
    expect(pressed.map((one) => (one.ok ? one.added : 'refused')).toSorted()).toEqual([0, 0, 1]);
    expect((await readPlan(use, 2570))?.items).toMatchObject([
      { competencies: first.competencies, carriedFrom: { fiscalYear: 2569, item: first.id } },
    ]);
  });
});
