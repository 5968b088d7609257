import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { methods } from '../../framework/methods.ts';
import { anyLog, sampleEntry, uuid } from '../../idp/entry.fixture.ts';
import type { Entry } from '../../idp/entry.ts';
import { bangkokDay } from '../../idp/fiscal-year.ts';
import type { Tombstone } from '../../idp/records.ts';
import { statementSchema } from './statement-schema.fixture.ts';
import { formatStatements, type Statement, type XapiVersion, xapiStatements } from './statements.ts';

const ajv = new Ajv({ allErrors: true });
formats.default(ajv);
const fits = { '1.0.3': ajv.compile(statementSchema('1.0.3')), '2.0': ajv.compile(statementSchema('2.0')) };

const person = { id: uuid(0xbeef), name: 'สมชาย ใจดี' };
const made = (entries: Entry[], version: XapiVersion = '1.0.3', tombstones: Tombstone[] = []) =>
  xapiStatements({ person, entries, tombstones, reading: 'appendix' }, version);
const verbOf = ({ verb }: Statement) => verb.id.replace(/^.*\//, '');

describe('xAPI statements', () => {
  it.each(['1.0.3', '2.0'] as const)('are valid under %s, whatever the log', async (version) => {
    await fc.assert(
      fc.asyncProperty(anyLog, async (entries) => {
        const statements: Statement[] = JSON.parse(formatStatements(await made(entries, version)));
        expect(statements).toHaveLength(entries.length);
        for (const statement of statements)
          expect(fits[version](statement), ajv.errorsText(fits[version].errors)).toBe(true);
        expect(new Set(statements.map(({ id }) => id)).size).toBe(entries.length);
      }),
    );
  });

  it('are held against a schema that refuses what the specification refuses', async () => {
    const [good] = await made([sampleEntry()]);
    const wrong: unknown[] = [
      { ...good, actor: { ...good?.actor, mbox: 'mailto:a@b.c' } },
      { ...good, verb: { id: 'completed' } },
      { ...good, timestamp: '2026-01-20' },
      { ...good, result: { duration: '60 minutes' } },
      { ...good, grade: 4 },
      { ...good, version: '2.0.0' },
      { ...good, verb: { id: 'http://adlnet.gov/expapi/verbs/voided' } },
      { ...good, context: { extensions: { bucket: 10 } } },
    ];
    expect(fits['1.0.3'](good)).toBe(true);
    for (const statement of wrong) expect(fits['1.0.3'](statement)).toBe(false);
  });

  it('say who, what, when, how long and what it builds, and no e-mail', async () => {
    const [statement] = await made([sampleEntry({ minutes: 90 })]);
    expect(statement).toMatchObject({
      actor: { account: { name: person.id }, name: person.name },
      verb: { id: 'http://adlnet.gov/expapi/verbs/completed' },
      object: { id: 'https://learningportal.ocsc.go.th/learningspace/courses/1089' },
      result: { completion: true, duration: 'PT1H30M' },
      timestamp: '2026-01-20T05:00:00.000Z',
      version: '1.0.0',
    });
    const [competency] = statement?.context?.contextActivities?.other ?? [];
    expect(competency?.id).toMatch(/\/competency\/DG100$/);
    expect(Object.values(statement?.context?.extensions ?? {})).toEqual([10, 'appendix', 3]);
  });

  it('name only competencies that the learner confirmed', async () => {
    const [statement] = await made([sampleEntry({ confirmed: false })]);
    expect(statement?.context?.contextActivities).toBeUndefined();
  });

  it('know a verb for every method, and one for what goes on', async () => {
    const verbs = await Promise.all(
      methods.map(async ({ id }) => (await made([sampleEntry({ method: id })])).map(verbOf)[0]),
    );
    expect(new Set(verbs)).toEqual(new Set(['completed', 'attended', 'experienced']));
    const ongoing = sampleEntry({ status: 'ongoing', completedOn: null });
    expect((await made([ongoing])).map(verbOf)).toEqual(['progressed']);
  });

  it('keep their ids when the same log is sent again, and change them when an entry is finished', async () => {
    await fc.assert(
      fc.asyncProperty(anyLog, async (entries) => {
        const ids = async (some: Entry[]) => (await made(some)).map(({ id }) => id).sort();
        expect(await ids(entries)).toEqual(await ids([...entries].reverse()));
      }),
    );
    const [going] = await made([sampleEntry({ status: 'ongoing', completedOn: null })]);
    const [done] = await made([sampleEntry()]);
    expect(going?.id).not.toBe(done?.id);
  });

  it('tell the day of a completion the same in Bangkok and in UTC', async () => {
    await fc.assert(
      fc.asyncProperty(anyLog, async (entries) => {
        for (const entry of entries) {
          const [statement] = await made([entry]);
          const dated = entry.status === 'finished' && entry.completedOn !== null;
          if (!dated || statement === undefined) continue;
          expect(statement.timestamp.slice(0, 10)).toBe(entry.completedOn);
          expect(bangkokDay(statement.timestamp)).toBe(entry.completedOn);
        }
      }),
    );
  });

  it('take back what was corrected, and say nothing for a correction that only withdraws', async () => {
    const filed = sampleEntry({ correctedBy: uuid(2) });
    const corrects = { entry: filed.id, because: 'พิมพ์ผิด', withdrawn: false };
    const at = '2026-10-05T00:00:00.000Z';
    const right = sampleEntry({ id: uuid(2), corrects, minutes: 30, createdAt: at });
    const statements = await made([filed, right]);
    expect(statements.map(verbOf).sort()).toEqual(['completed', 'completed', 'voided']);
    const voiding = statements.find((one) => verbOf(one) === 'voided');
    const [first] = await made([{ ...filed, correctedBy: null }]);
    expect(voiding).toMatchObject({ object: { objectType: 'StatementRef', id: first?.id }, timestamp: at });
    expect(fits['1.0.3'](voiding)).toBe(true);
    const withdrawn = await made([filed, { ...right, corrects: { ...corrects, withdrawn: true } }]);
    expect(withdrawn.map(verbOf)).toEqual(['completed', 'voided']);
  });

  it('take back what was deleted, and not what was restored', async () => {
    const stone: Tombstone = {
      kind: 'tombstone',
      version: 1,
      id: sampleEntry().id,
      deletedAt: '2026-03-01T00:00:00.000Z',
      restoredAt: null,
      entry: null,
    };
    const [said] = await made([sampleEntry()]);
    const taken = await made([], '1.0.3', [stone]);
    expect(taken.map(({ object }) => object.id)).toContain(said?.id);
    expect(taken.map(verbOf)).toEqual(['voided', 'voided']);
    expect(await made([], '1.0.3', [{ ...stone, restoredAt: '2026-03-02T00:00:00.000Z' }])).toEqual([]);
  });
});
