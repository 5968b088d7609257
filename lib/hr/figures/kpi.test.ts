import { describe, expect, it } from 'vitest';
import { kpis } from '../../framework/kpis.ts';
import { uuid } from '../../idp/entry.fixture.ts';
import type { PersonnelKind } from '../../idp/profile.ts';
import type { Outcome } from '../../idp/review/outcome.ts';
import { Desk } from '../desk.ts';
import { asRead, sampleSubmission, sampleYear } from '../people.fixture.ts';
import type { RosterRow } from '../roster/roster.ts';
import { figureOf, kpiFigures } from './kpi.ts';

const fiscalYear = 2569;

/**
 * The hand-made table: who is on the roster, and what each sent. Columns: name, kind, target, sent (assessed, planned, outcome of the
 * submitted review) or null for nothing.
 */
const table: [string, PersonnelKind, boolean | null, [boolean, boolean, Outcome | null] | null][] = [
  ['ก', 'civil-servant', null, [true, true, 'all']],
  ['ข', 'civil-servant', null, [true, true, 'some']],
  ['ค', 'teacher', null, [true, false, null]],
  ['ง', 'teacher', null, [false, true, 'none']],
  ['จ', 'civil-servant', null, null],
  ['ฉ', 'permanent-employee', true, [true, true, 'all']],
  ['ช', 'permanent-employee', true, null],
  ['ซ', 'permanent-employee', false, [true, true, null]],
];

const roster: RosterRow[] = table.map(([name, kind, target]) => ({
  id: '',
  name,
  agency: 'กอง',
  kind,
  target,
}));

function deskOf(expected: readonly RosterRow[] | null): Desk {
  const desk = new Desk();
  desk.take(
    table.flatMap(([name, personnel, , sent], at) => {
      if (sent === null) return [];
      const [assessed, planned, outcome] = sent;
      const years = [
        sampleYear({ assessed, planned, outcome }),
        sampleYear({ fiscalYear: 2568, planned: true }),
      ];
      return [asRead(sampleSubmission({ id: uuid(at), name, agency: 'กอง', personnel, years }), name)];
    }),
  );
  desk.take([
    asRead(
      sampleSubmission({
        id: uuid(99),
        name: 'ฮ',
        agency: 'อื่น',
        years: [sampleYear({ assessed: true, planned: true, outcome: 'all' })],
      }),
      'extra',
    ),
  ]);
  desk.roster = expected;
  return desk;
}

const numbers = (desk: Desk, developed: 'every-item' | 'at-least-one' = 'every-item') =>
  kpiFigures(desk.known().subjects, desk.files, {
    fiscalYear,
    developed,
    whole: desk.roster !== null,
  }).map(({ kpi, reached, of, percent }) => [kpi.no, reached, of, percent]);

describe('the plan’s indicators', () => {
  it('count the hand-made table, over the roster alone', () => {
    expect(numbers(deskOf(roster))).toEqual([
      ['4.1.1', 2, 5, 40],
      ['4.1.2', 1, 2, 50],
      ['4.2', 2, 5, 40],
    ]);
  });

  it('take one item for enough where HR says so', () => {
    expect(numbers(deskOf(roster), 'at-least-one')[2]).toEqual(['4.2', 3, 5, 60]);
  });

  it('are counts without per cent while there is no roster', () => {
    expect(numbers(deskOf(null))).toEqual([
      ['4.1.1', 3, null, null],
      ['4.1.2', 2, null, null],
      ['4.2', 3, null, null],
    ]);
  });

  it('make no per cent of 4.1.2 while nobody says who is target', () => {
    const untold = roster.map((one) => ({ ...one, target: null }));
    expect(numbers(deskOf(untold))[1]).toEqual(['4.1.2', 2, null, null]);
  });

  it('leave another year alone', () => {
    const desk = deskOf(roster);
    const [first] = kpiFigures(desk.known().subjects, desk.files, {
      fiscalYear: 2568,
      developed: 'every-item',
      whole: true,
    });
    expect([first?.reached, first?.of]).toEqual([0, 5]);
  });

  it('say how many people are missing to the target, never one too few', () => {
    const [kpi] = kpis;
    if (kpi === undefined) throw new Error('no indicator');
    for (let of = 1; of < 200; of += 1)
      for (let reached = 0; reached <= of; reached += 1) {
        const { needed } = figureOf(kpi, reached, of);
        const enough = (reached + (needed ?? 0)) * 100 >= 80 * of;
        const oneLess = (reached + (needed ?? 0) - 1) * 100 >= 80 * of;
        expect([enough, needed === 0 || !oneLess]).toEqual([true, true]);
      }
  });
});
