import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { uuid } from '../../idp/entry.fixture.ts';
import { asRead, sampleSubmission, sampleYear } from '../people.fixture.ts';
import type { ReadFile } from '../read/read-file.ts';
import { peopleOf } from './people.ts';
import { Submissions } from './submissions.ts';

function filesOf(read: readonly ReadFile[]): Submissions {
  const files = new Submissions();
  for (const one of read) if (one.at === 'submission') files.push(one.submission, one.seal, one.place);
  return files;
}

/** What is counted of whom: name, id, and by year the place of the file that counts. */
function counted(files: Submissions) {
  return peopleOf(files)
    .map(({ files: rows, years }) => ({
      sent: rows.map((row) => files.place(row).path[0]),
      years: [...years].map(([year, at]) => [year, files.place(files.years.submission(at)).path[0]]).sort(),
    }))
    .sort((a, b) => ((a.sent[0] ?? '') < (b.sent[0] ?? '') ? -1 : 1));
}

const anyFile = fc.record({
  id: fc.constantFrom(null, null, uuid(1), uuid(2)),
  name: fc.constantFrom('สมชาย ใจดี', 'นายสมชาย  ใจดี', 'มานี มีนา'),
  agency: fc.constantFrom('กอง ก', 'กอง ข'),
  madeAt: fc.constantFrom('2026-01-01T00:00:00.000Z', '2026-02-01T00:00:00.000Z', '2026-03-01T00:00:00.000Z'),
  years: fc.uniqueArray(fc.constantFrom(2568, 2569, 2570)),
});
const anyFiles = fc
  .array(anyFile, { maxLength: 8 })
  .map((all) =>
    all.map(({ years, ...one }, at) =>
      asRead(
        sampleSubmission({ ...one, years: years.map((fiscalYear) => sampleYear({ fiscalYear })) }),
        `file-${at}`,
      ),
    ),
  );

describe('whose files are whose', () => {
  it('does not depend on the order in which they come', () => {
    fc.assert(
      fc.property(
        anyFiles.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([one, other]) => {
          expect(counted(filesOf(other))).toEqual(counted(filesOf(one)));
        },
      ),
    );
  });

  it('counts of every year the newest file that has it, and every file once', () => {
    fc.assert(
      fc.property(anyFiles, (all) => {
        const files = filesOf(all);
        const people = peopleOf(files);
        expect(people.flatMap(({ files: rows }) => rows).sort()).toEqual(all.map((_, at) => at).sort());
        for (const { files: rows, years } of people)
          for (const [year, at] of years) {
            const used = files.madeAt(files.years.submission(at));
            const rivals = rows.filter((row) => files.madeAt(row) > used);
            for (let other = 0; other < files.years.length; other += 1)
              if (rivals.includes(files.years.submission(other)))
                expect(files.years.fiscalYear(other)).not.toBe(year);
          }
      }),
    );
  });

  it('takes a file without an id for the one person of its name and agency, and for nobody where there are two', () => {
    const bare = asRead(sampleSubmission({ id: null, name: 'นาย สมชาย ใจดี' }), 'bare');
    const first = asRead(sampleSubmission({ id: uuid(1) }), 'one');
    const second = asRead(sampleSubmission({ id: uuid(2) }), 'two');
    expect(peopleOf(filesOf([bare, first]))).toHaveLength(1);
    expect(peopleOf(filesOf([first, bare, second]))).toHaveLength(3);
  });
});
