import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fewestPeople, shownCount, shownRows } from './suppress.ts';

const counts = fc.array(fc.oneof(fc.nat(12), fc.nat(500)), { maxLength: 30 });

describe('what leaves HR’s own screen', () => {
  it('never shows a group of one to four people', () => {
    fc.assert(
      fc.property(counts, (people) => {
        const shown = shownRows(people);
        return people.every((count, at) => count === 0 || count >= fewestPeople || !shown[at]);
      }),
    );
  });

  it('leaves no held group to be worked out from the total', () => {
    fc.assert(
      fc.property(counts, (people) => {
        const shown = shownRows(people);
        const held = people.filter((_, at) => !shown[at]);
        const nothingElse = people.every((count, at) => !shown[at] || count === 0);
        const sum = held.reduce((all, one) => all + one, 0);
        return held.length === 0 || nothingElse || (held.length >= 2 && sum >= fewestPeople);
      }),
    );
  });

  it('holds nothing back where every group is large enough', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: fewestPeople, max: 500 })), (people) =>
        shownRows(people).every(Boolean),
      ),
    );
  });

  it('takes the smallest other group with a single small one', () => {
    expect(shownRows([30, 3, 9])).toEqual([true, false, false]);
    expect(shownRows([30, 3, 4, 9])).toEqual([true, false, false, true]);
    expect([0, 1, 4, 5].map(shownCount)).toEqual([0, null, null, 5]);
  });
});
