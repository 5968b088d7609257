import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyLog, sampleEntry, uuid } from '../idp/entry.fixture.ts';
import type { Entry } from '../idp/entry.ts';
import { rungOf } from '../idp/evidence.ts';
import { learnerRecord } from './open-badges.ts';

const person = { id: uuid(0xbeef), name: 'สมชาย ใจดี' };
const at = '2026-06-12T03:00:00.000Z';
const made = async (entries: Entry[], madeAt = at) =>
  JSON.parse(await learnerRecord({ person, entries, madeAt }));
const badgesIn = (record: { credentialSubject: { verifiableCredential: unknown[] } }) =>
  record.credentialSubject.verifiableCredential;
const seen = (rung: 1 | 2 | 3 | 4) =>
  sampleEntry({ evidence: [{ rung, signal: 'จบหลักสูตรแล้ว', url: 'https://thaimooc.org/a', at }] });

it('makes a badge of what a site showed as finished, and of nothing less', async () => {
  for (const [rung, count] of [
    [1, 0],
    [2, 0],
    [3, 1],
    [4, 1],
  ] as const)
    expect(badgesIn(await made([seen(rung)]))).toHaveLength(count);
  for (const not of [
    { status: 'ongoing', completedOn: null },
    { completedOn: null },
    { correctedBy: uuid(9) },
    { corrects: { entry: uuid(9), because: 'ก', withdrawn: true } },
  ] as const)
    expect(badgesIn(await made([{ ...seen(3), ...not }]))).toEqual([]);
});

it('says who, what, when, what it builds and what was seen, and that nobody but the learner says so', async () => {
  const record = await made([{ ...seen(3), completedOn: '2026-01-20', title: 'ธรรมาภิบาลข้อมูล' }]);
  expect(record).toMatchObject({
    type: ['VerifiableCredential', 'ClrCredential'],
    issuer: { name: person.name },
  });
  expect(record).not.toHaveProperty('proof');
  const [badge] = badgesIn(record);
  expect(badge).toMatchObject({
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    issuer: { id: `urn:uuid:${person.id}`, type: ['Profile'] },
    validFrom: '2026-01-20T05:00:00.000Z',
    credentialSubject: {
      id: `urn:uuid:${person.id}`,
      achievement: {
        name: 'ธรรมาภิบาลข้อมูล',
        criteria: { narrative: expect.stringContaining('Self-asserted') },
        alignment: [{ targetCode: 'DG100' }],
      },
    },
    evidence: [{ type: ['Evidence'], id: 'https://thaimooc.org/a', narrative: `จบหลักสูตรแล้ว · ${at}` }],
  });
});

it('names only competencies that the learner confirmed', async () => {
  const [badge] = badgesIn(await made([{ ...seen(3), confirmed: false }]));
  expect(JSON.stringify(badge)).not.toContain('DG100');
});

it('gives every badge an id of its own, the same each time, whatever the log', async () => {
  await fc.assert(
    fc.asyncProperty(anyLog, async (log) => {
      const ids = async (madeAt: string) =>
        (badgesIn(await made(log, madeAt)) as { id: string }[]).map(({ id }) => id);
      const first = await ids(at);
      expect(new Set(first).size).toBe(first.length);
      expect(await ids('2027-01-01T00:00:00.000Z')).toEqual(first);
      expect(first.length).toBeLessThanOrEqual(log.filter((entry) => rungOf(entry) >= 3).length);
    }),
    { numRuns: 30 },
  );
});
