import { describe, expect, it } from 'vitest';
import { sampleAssessment } from '../year/years.fixture.ts';
import { answerSkill, noteSkill, startAssessment } from './answer.ts';
import type { Assessment } from './assessment.ts';
import { altersLocked, isLocked } from './lock.ts';
import { skillsOf } from './skills.ts';

const set = skillsOf('S', null);
/** Finished at 23:30 of 1 October in Bangkok. */
const finishedAt = '2025-10-01T16:30:00.000Z';
const finished = answerSkill(sampleAssessment(), set, 'DG100', false, finishedAt);
const done: Assessment = { ...finished, finishedAt };

describe('a finished assessment', () => {
  it('can be altered to the end of its day in Bangkok, and not after', () => {
    expect(isLocked(done, '2025-10-01')).toBe(false);
    expect(isLocked(done, '2025-10-02')).toBe(true);
    expect(isLocked({ finishedAt: null }, '2030-01-01')).toBe(false);
  });

  it('then keeps answers, notes and days, and still takes OCSC results', () => {
    const later = '2025-10-09T03:00:00.000Z';
    const alters = (after: Assessment, today = '2025-10-02') => altersLocked(done, after, today);
    const answered = answerSkill(done, set, 'DG100', true, later);
    expect(alters(answered)).toBe(true);
    expect(alters(answered, '2025-10-01')).toBe(false);
    expect(alters(noteSkill(done, 'DG100', 'x', later))).toBe(true);
    expect(alters({ ...done, finishedAt: null })).toBe(true);
    expect(alters({ ...done, ocsc: { takenOn: '2025-10-09', lines: [] }, updatedAt: later })).toBe(false);
  });

  it('is followed by one that starts from its answers and is not finished', () => {
    const next = startAssessment('x', 2570, 'T', '2026-10-01T03:00:00.000Z', done);
    expect(next).toMatchObject({ answers: done.answers, finishedAt: null, ocsc: null, missionGroup: 'T' });
  });
});
