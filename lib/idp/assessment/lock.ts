import { bangkokDay } from '../fiscal-year.ts';
import type { Assessment } from './assessment.ts';

/**
 * Whether the answers of an assessment stand for good on an ISO day: from the day after the one on which it was finished, in
 * Bangkok. Until then they can be altered; after that another assessment is made, and the two are compared (chapter 6, 2.4).
 */
export function isLocked({ finishedAt }: Pick<Assessment, 'finishedAt'>, today: string): boolean {
  return finishedAt !== null && bangkokDay(finishedAt) < today;
}

/**
 * Whether a change made on an ISO day alters what stands for good. OCSC results may always be keyed in: they have a day of
 * their own and stand beside the answers.
 */
export function altersLocked(before: Assessment, after: Assessment, today: string): boolean {
  return isLocked(before, today) && standing(before) !== standing(after);
}

function standing({ fiscalYear, missionGroup, answers, startedAt, finishedAt }: Assessment): string {
  return JSON.stringify([fiscalYear, missionGroup, answers, startedAt, finishedAt]);
}
