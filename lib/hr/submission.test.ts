import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { madeUp, madeUpRecords } from '../../test/people/made-up-person.ts';
import { anyLog, sampleEntry, uuid } from '../idp/entry.fixture.ts';
import { outcomeOf } from '../idp/review/outcome.ts';
import { defaultSettings } from '../idp/settings.ts';
import { noYears } from '../idp/year/merge-years.ts';
import { countYears } from '../idp/year/year-tally.ts';
import { anyYears, sampleItem, sampleReview } from '../idp/year/years.fixture.ts';
import { codesOf } from './codes.ts';
import { Desk } from './desk.ts';
import { marksOf } from './marks.ts';
import { asRead, sampleSubmission } from './people.fixture.ts';
import { submissionOf } from './submission.ts';

const row = (no: number, outcome: 'as-planned' | 'not-as-planned' | null) => ({
  item: uuid(no),
  outcome,
  continue: false,
  revise: false,
  result: 'ผล',
  draft: false,
  suggestion: '',
});
const submittedAt = '2026-09-20T03:00:00.000Z';

describe('what one person’s file counts as', () => {
  it('is what the learner’s own screens count', () => {
    fc.assert(
      fc.property(anyLog, anyYears, (entries, years) => {
        const records = {
          ...noYears,
          ...years,
          entries,
          tombstones: [],
          corrections: [],
          aside: [],
          profile: null,
          settings: null,
        };
        const { years: facts } = submissionOf({
          records,
          madeAt: submittedAt,
          id: null,
          settings: defaultSettings,
          seal: { is: 'unsigned' },
        });
        for (const { tally, competencies } of countYears(records)) {
          const own = facts.find(({ fiscalYear }) => fiscalYear === tally.fiscalYear);
          expect(own?.minutes).toEqual(tally.minutes);
          expect(own?.days).toBe(tally.days);
          expect(own?.entries).toBe(tally.totalCount);
          expect(codesOf(own?.done ?? 0)).toEqual(competencies.done);
          expect(codesOf(own?.inPlan ?? 0)).toEqual(competencies.planned);
          expect(own?.rungs.reduce((sum, one) => sum + one, 0)).toBe(tally.totalCount);
        }
      }),
    );
  });

  it('has the gaps of the year’s last finished self-assessment', () => {
    const records = madeUpRecords(madeUp(1, { missionGroup: 'S' }));
    const [year] = submissionOf({
      records,
      madeAt: submittedAt,
      id: null,
      settings: defaultSettings,
      seal: { is: 'unsigned' },
    }).years;
    const [assessment] = records.assessments;
    const answered = Object.entries(assessment?.answers ?? {});
    const missing = answered.filter(([id, { has }]) => /^[A-Za-z]+\d+$/.test(id) && !has).map(([id]) => id);
    expect(codesOf(year?.gaps ?? 0).sort()).toEqual(missing.sort());
    expect(missing.length).toBeGreaterThan(0);
  });

  it('is as planned only where every filed item has a row that says so', () => {
    const item = (no: number) => sampleItem({ id: uuid(no) });
    const all = [row(1, 'as-planned'), row(2, 'as-planned')];
    const filed = { items: [item(1), item(2)] } as never;
    expect(outcomeOf(sampleReview({ items: all, submittedAt, filed }))).toBe('all');
    expect(outcomeOf(sampleReview({ items: all, submittedAt: null }))).toBeNull();
    expect(outcomeOf(sampleReview({ items: [row(1, 'as-planned'), row(2, null)], submittedAt, filed }))).toBe(
      'some',
    );
    expect(outcomeOf(sampleReview({ items: all.slice(0, 1), submittedAt, filed }))).toBe('some');
    expect(outcomeOf(sampleReview({ items: [], submittedAt, filed }))).toBe('none');
  });
});

describe('what may prove one person’s learning only', () => {
  const url = 'https://lms.thaimooc.org/certificates/1b2c3d4e5f60718293a4b5c6d7e8f901';
  const certificate = (address: string) =>
    sampleEntry({ evidence: [{ rung: 3, signal: 'เรียนจบ', url: address, at: submittedAt }] });
  const marks = (address: string) => marksOf({ entries: [certificate(address)], attachments: [] });

  it('is a certificate’s own address, not the page of a course', () => {
    expect(marks(url)).toMatchObject([{ kind: 'certificate' }]);
    expect(marks('https://lms.thaimooc.org/certificates/course/course-v1:SWU+SWU011+2018')).toEqual([]);
    expect(marks('https://learningportal.ocsc.go.th/learningspace/courses/501')).toEqual([]);
  });

  it('is pointed out where it appears under two people, and not in two files of one', () => {
    const desk = new Desk();
    const sent = (no: number, path: string) =>
      asRead(sampleSubmission({ id: uuid(no), name: `คนที่ ${no}`, marks: marks(url) }), path);
    desk.take([sent(1, 'a'), sent(1, 'b')]);
    expect(desk.known().twice).toEqual([]);
    desk.take([sent(2, 'c')]);
    const [twice] = desk.known().twice;
    expect(twice?.subjects.map((at) => desk.known().subjects[at]?.name).sort()).toEqual(['คนที่ 1', 'คนที่ 2']);
  });
});
