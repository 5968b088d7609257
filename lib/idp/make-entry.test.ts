import { describe, expect, it } from 'vitest';
import type { SightedCourse } from '../sites/reading/sighting.ts';
import { sampleEntry, uuid } from './entry.fixture.ts';
import { type Entry, entrySchema } from './entry.ts';
import { rungOf } from './evidence.ts';
import { continueEntry, type EntryIngredients, enter } from './make-entry.ts';
import type { Press } from './press.ts';

const now = '2026-01-20T09:00:00.000Z';
const course: SightedCourse = {
  itemKind: 'course',
  title: 'Data Visualization',
  courseKey: '77',
  provider: 'สำนักงาน ก.พ.',
  url: 'https://learningportal.ocsc.go.th/learningspace/courses/77',
  minutes: 240,
  minutesFrom: 'course-page',
  progress: 100,
  completion: 'finished',
  completedOn: '2026-01-19',
  signal: 'เรียนจบแล้ว',
  holder: 'visitor',
};
const press: Press = {
  requestId: uuid(9),
  fingerprint: 'f',
  codes: ['DLit700'],
  corrected: false,
  status: 'finished',
  minutes: 240,
  minutesEdited: false,
  completedOn: '2026-01-19',
  mine: null,
  again: false,
  planItem: null,
};
const match: EntryIngredients['view']['match'] = {
  decision: 'preselect',
  codes: [{ code: 'DLit700', confidence: 1, basis: 'title', like: 'Data Visualization' }],
  curriculumTitle: 'Data Visualization',
  rows: [],
};

function making(
  over: { course?: Partial<SightedCourse>; press?: Partial<Press>; from?: Partial<EntryIngredients> } = {},
) {
  return enter({
    site: 'ocsc',
    view: { course: { ...course, ...over.course }, match, method: { id: 'online' } },
    press: { ...press, ...over.press },
    pageUrl: 'https://learningportal.ocsc.go.th/learningspace/courses/77',
    record: null,
    id: uuid(1),
    now,
    ...over.from,
  });
}

function made(...over: Parameters<typeof making>): Entry {
  const entering = making(...over);
  if (!entering.ok) throw new Error(entering.error);
  expect(entrySchema.safeParse(entering.entry).success).toBe(true);
  return entering.entry;
}

describe('entry of a press', () => {
  it('holds what the page shows and what the learner saw chosen', () => {
    expect(made()).toMatchObject({
      title: 'Data Visualization',
      courseKeys: ['ocsc:77'],
      minutes: 240,
      minutesFrom: 'course-page',
      completedOn: '2026-01-19',
      competencies: [{ code: 'DLit700', basis: 'title' }],
      confirmed: true,
      evidence: [{ rung: 3, signal: 'เรียนจบแล้ว' }],
    });
  });

  it.each([
    ['visited when the page does not say finished', { completion: 'unknown' as const }, {}, 2],
    [
      'visited when it is in progress',
      { completion: 'unfinished' as const },
      { status: 'ongoing' as const },
      2,
    ],
    ['page signal when the page says the visitor finished', {}, {}, 3],
    ['declared on a certificate that anybody may open', { holder: 'someone' as const }, { mine: true }, 1],
  ])('stands on %s', (_what, overCourse, overPress, rung) => {
    expect(rungOf(made({ course: overCourse, press: overPress }))).toBe(rung);
  });

  it('keeps the link of a certificate, on the lowest rung', () => {
    const certificateUrl = 'https://learn.example/certificates/abc';
    const entry = made({ course: { holder: 'someone', certificateUrl }, press: { mine: true } });
    expect(entry.evidence).toMatchObject([{ rung: 1, url: certificateUrl }]);
  });

  it("is refused for somebody else's certificate", () => {
    expect(making({ course: { holder: 'someone' }, press: { mine: false } })).toEqual({
      ok: false,
      error: 'not-yours',
    });
  });

  it("climbs to rung 4 with the site's own record, and keeps rung 3 beside it", () => {
    const record = { completion: 'finished' as const, completedOn: null, signal: 'passed: true' };
    expect(made({ from: { record } }).evidence.map(({ rung }) => rung)).toEqual([4, 3]);
    expect(rungOf(made({ from: { record: { ...record, completion: 'unknown' } } }))).toBe(3);
  });

  it("never takes the visitor's record for somebody's certificate", () => {
    const record = { completion: 'finished' as const, completedOn: null, signal: 'passed: true' };
    expect(rungOf(made({ course: { holder: 'someone' }, from: { record } }))).toBe(1);
  });

  it('has no completion day while in progress', () => {
    expect(made({ press: { status: 'ongoing' } })).toMatchObject({ status: 'ongoing', completedOn: null });
  });

  it('says when the time is the learner’s, and leaves unknown unknown', () => {
    expect(made({ press: { minutes: 300, minutesEdited: true } })).toMatchObject({
      minutes: 300,
      minutesFrom: 'learner',
    });
    expect(made({ press: { minutes: null } })).toMatchObject({ minutes: null, minutesFrom: null });
  });

  it('is unconfirmed while a suggestion is neither taken nor refused', () => {
    const suggest = { ...match, decision: 'suggest' as const };
    const view = { course, match: suggest, method: { id: 'online', th: '', en: '' } };
    expect(made({ press: { codes: [] }, from: { view } }).confirmed).toBe(false);
    expect(
      made({ press: { codes: [], corrected: true }, from: { view: { ...view, course } } }).confirmed,
    ).toBe(true);
    expect(made({ from: { view } }).confirmed).toBe(true);
  });

  it.each([
    ['a code that the plan has not', { codes: ['DG999'] }, 'unknown-competency'],
    ['a day still to come in Bangkok', { completedOn: '2026-01-21' }, 'bad-day'],
    ['a day that is none', { completedOn: '2026-02-30' }, 'bad-day'],
    ['negative time', { minutes: -1 }, 'bad-minutes'],
    ['a time that is no number', { minutes: Number.NaN }, 'bad-minutes'],
  ])('is refused for %s', (_what, over, error) => {
    expect(making({ press: over })).toEqual({ ok: false, error });
  });

  it('takes today in Bangkok, which begins at 17:00 UTC', () => {
    const from = { now: '2026-01-20T17:00:00.000Z' };
    expect(made({ press: { completedOn: '2026-01-21' }, from }).completedOn).toBe('2026-01-21');
  });

  it('fits the schema whatever a hostile page shows', () => {
    const entry = made({
      course: {
        title: `<img onerror=x>${'ก'.repeat(100_000)}`,
        provider: '😀'.repeat(5000),
        signal: 'x'.repeat(9000),
        url: 'javascript:alert(1)',
        code: 'y'.repeat(500),
        partOf: 'z'.repeat(5000),
        minutes: 12.4,
      },
      press: { minutes: 12.4 },
      from: { pageUrl: 'data:text/html,x' },
    });
    expect(entry).toMatchObject({ url: null, minutes: 12 });
    expect(entry.title).toMatch(/…$/);
    expect(entry.provider.isWellFormed()).toBe(true);
  });
});

describe('an entry in progress', () => {
  const kept = sampleEntry({ status: 'ongoing', completedOn: null, minutes: 120, note: 'จดไว้' });
  const fresh = sampleEntry({ id: uuid(2), courseKeys: ['ocsc:1089', 'ocsc:x'], updatedAt: now });

  it('is finished by a later press and keeps what it was', () => {
    expect(continueEntry(kept, fresh)).toMatchObject({
      id: kept.id,
      note: 'จดไว้',
      status: 'finished',
      completedOn: fresh.completedOn,
      courseKeys: ['ocsc:1089', 'ocsc:x'],
      updatedAt: now,
    });
  });

  it('keeps known minutes and confirmed competencies where the press knows none', () => {
    const unknowing = { ...fresh, minutes: null, minutesFrom: null, competencies: [], confirmed: false };
    expect(continueEntry(kept, unknowing)).toMatchObject({ minutes: 120, competencies: kept.competencies });
  });

  it('never falls back from finished', () => {
    expect(continueEntry(fresh, kept).status).toBe('finished');
  });
});
