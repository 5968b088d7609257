import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../canonical-json.ts';
import { uuid } from '../entry.fixture.ts';
import { proposePlan, revisePlan, signPlan } from '../plan/change-plan.ts';
import { startReview, writeRow } from '../review/write-review.ts';
import { newSigningKey } from '../signature.ts';
import { anyPlan, sampleAnswer, sampleItem, samplePlan } from '../year/years.fixture.ts';
import { type Answer, answerSchema, checkAnswer, signAnswer } from './answer.ts';
import {
  answerOnForm,
  answerStands,
  hashOfPlan,
  hashOfReview,
  knownVersions,
  latestAnswer,
} from './version-hash.ts';

const now = '2026-01-05T00:00:00.000Z';

describe('canonical JSON', () => {
  it('is one text for one value, whatever order its members came in', () => {
    expect(canonicalJson({ b: [1, null, true], a: { d: 'ก"', c: [] } })).toBe(
      '{"a":{"c":[],"d":"ก\\""},"b":[1,null,true]}',
    );
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer())), (some) => {
        const turned = Object.fromEntries(Object.entries(some).reverse());
        expect(canonicalJson(turned)).toBe(canonicalJson(some));
        expect(JSON.parse(canonicalJson(some))).toEqual({ ...some });
      }),
    );
    expect(() => canonicalJson(0.5)).toThrow(RangeError);
  });
});

describe('the hash of a version', () => {
  it('outlives handing in and signing, and changes with everything that the form prints', async () => {
    const plan = samplePlan();
    const hash = await hashOfPlan(plan);
    expect(await hashOfPlan(signPlan(proposePlan(plan, '2025-10-06', now), '2025-10-07', now))).toBe(hash);
    const [item] = plan.items;
    const changes = [
      { target: 'อื่น' },
      { reason: 'strength' as const },
      { competencies: ['DG400' as const] },
      { knowledge: ['ก'] },
      { topics: [] },
      { methods: [] },
      { quarters: [2 as const] },
      { startsOn: '2025-10-01' },
      { evaluation: { self: true, others: true } },
    ];
    const hashes = await Promise.all(
      changes.map((change) => hashOfPlan({ ...plan, items: [{ ...sampleItem(item), ...change }] })),
    );
    expect(new Set([hash, ...hashes]).size).toBe(changes.length + 1);
  });

  it('is the same for the same version only', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan, anyPlan, async (one, other) => {
        const same = (await hashOfPlan(one)) === (await hashOfPlan(other));
        const printed = ({ items }: typeof one) =>
          JSON.stringify(items.map(({ because, carriedFrom, ...rest }) => rest));
        expect(same).toBe(printed(one) === printed(other));
      }),
    );
  });

  it('of a review follows what is written in it, and its plan', async () => {
    const plan = samplePlan();
    const review = startReview(plan, now);
    const written = writeRow(review, uuid(0x100), { result: 'ทำได้' }, now);
    if (written === null) throw new Error('submitted');
    const hashes = await Promise.all([
      hashOfReview(review, plan),
      hashOfReview(written, plan),
      hashOfReview(review, { ...plan, items: [sampleItem({ target: 'อื่น' })] }),
      hashOfPlan(plan),
    ]);
    expect(new Set(hashes).size).toBe(4);
  });
});

describe('an answer', () => {
  it('stands until the plan is changed, and is known as an answer to an earlier version then', async () => {
    const plan = proposePlan(samplePlan(), '2025-10-06', now);
    const answer = sampleAnswer({ versionHash: await hashOfPlan(plan) });
    expect(await answerStands({ plan, review: null }, answer)).toBe(true);
    const revised = revisePlan(plan, { versionId: uuid(0x201), because: 'ย้าย', since: '2026-01-05', now });
    expect(await answerStands({ plan: revised, review: null }, answer)).toBe(true);
    const changed = { ...revised, items: [sampleItem({ target: 'งานใหม่' })] };
    expect(await answerStands({ plan: changed, review: null }, answer)).toBe(false);
    expect((await knownVersions(changed, null)).has(answer.versionHash)).toBe(true);
    expect(await answerStands({ plan: { ...plan, fiscalYear: 2570 }, review: null }, answer)).toBe(false);
    expect(await answerStands({ plan: null, review: null }, answer)).toBe(false);
  });

  it('to a review stands while the review stays as it was', async () => {
    const plan = samplePlan();
    const review = startReview(plan, now);
    const answer = sampleAnswer({ of: 'IDP2', versionHash: await hashOfReview(review, plan) });
    expect(await answerStands({ plan, review }, answer)).toBe(true);
    expect(await answerStands({ plan, review: null }, answer)).toBe(false);
    const written = writeRow(review, uuid(0x100), { outcome: 'as-planned' }, now);
    expect(await answerStands({ plan, review: written }, answer)).toBe(false);
  });

  it('is the newest of its form and year', () => {
    const later = sampleAnswer({ id: uuid(1), madeAt: '2025-11-01T00:00:00.000Z' });
    const other = sampleAnswer({ id: uuid(2), of: 'IDP2', madeAt: '2026-11-01T00:00:00.000Z' });
    expect(latestAnswer([sampleAnswer(), later, other], 'IDP1', 2569)).toBe(later);
    expect(latestAnswer([later], 'IDP1', 2570)).toBeNull();
  });

  it('is printed only as the supervisor signed it, the one before where it was altered', async () => {
    const plan = samplePlan();
    const keys = await newSigningKey();
    const first = await signAnswer(sampleAnswer({ versionHash: await hashOfPlan(plan) }), keys);
    const second = await signAnswer(sampleAnswer({ id: uuid(1), madeAt: now }), keys);
    const year = { plan, review: null };
    expect(await answerOnForm([first, second], 'IDP1', 2569, year)).toEqual({
      answer: second,
      stands: false,
    });
    const forged = { ...second, words: 'เห็นชอบทุกข้อ' };
    expect(await answerOnForm([first, forged], 'IDP1', 2569, year)).toEqual({ answer: first, stands: true });
    expect(await answerOnForm([forged], 'IDP1', 2569, year)).toBeNull();
  });

  it('cannot be changed once it is signed', async () => {
    const keys = await newSigningKey();
    const signed = await signAnswer(sampleAnswer(), keys);
    expect(answerSchema.parse(signed)).toEqual(signed);
    expect(await checkAnswer(signed)).toBe('unchanged');
    expect(await checkAnswer(sampleAnswer())).toBe('unsigned');
    const changes: Partial<Answer>[] = [
      { words: 'ไม่เห็นชอบ' },
      { acknowledgedOn: null },
      { of: 'IDP2' },
      { fiscalYear: 2570 },
      { supervisor: { name: 'คนอื่น', position: '' } },
      { suggestions: [] },
    ];
    for (const change of changes) expect(await checkAnswer({ ...signed, ...change })).toBe('altered');
    const other = await signAnswer(sampleAnswer(), await newSigningKey());
    const swapped = { ...signed, signed: signed.signed && { ...signed.signed, key: other.signed?.key } };
    expect(await checkAnswer(swapped as Answer)).toBe('altered');
  });
});
