import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyEntry, sampleEntry } from './entry.fixture.ts';
import { raise, rungOf } from './evidence.ts';

const lists = fc.array(anyEntry, { maxLength: 4 }).map((log) => log.flatMap(({ evidence }) => evidence));

describe('evidence', () => {
  it('never stands lower than before, keeps what was there, highest first', () => {
    fc.assert(
      fc.property(lists, lists, (kept, seen) => {
        const raised = raise(kept, seen);
        const before = rungOf({ evidence: kept });
        expect(rungOf({ evidence: raised })).toBeGreaterThanOrEqual(before);
        for (const one of [...kept, ...seen]) {
          expect(
            raised.some(
              ({ rung, signal, url }) => rung === one.rung && signal === one.signal && url === one.url,
            ),
          ).toBe(true);
        }
        expect(raised.map(({ rung }) => rung)).toEqual(raised.map(({ rung }) => rung).sort((a, b) => b - a));
      }),
    );
  });

  it('is the same whichever came first, and seeing the same again adds nothing', () => {
    fc.assert(
      fc.property(lists, lists, (a, b) => {
        expect(raise(a, b)).toEqual(raise(b, a));
        expect(raise(raise(a, b), b)).toEqual(raise(a, b));
      }),
    );
  });

  it('keeps the first time of what was seen twice', () => {
    const [first] = sampleEntry().evidence;
    if (!first) throw new Error('the sample has evidence');
    const again = { ...first, at: '2026-03-01T00:00:00Z' };
    expect(raise([again], [first])).toEqual([first]);
  });
});
