import { answerSchema } from '../idp/answer/answer.ts';
import { agreementSchema } from '../idp/assessment/agreement.ts';
import { assessmentSchema } from '../idp/assessment/assessment.ts';
import { attachmentSchema } from '../idp/attachment.ts';
import { givenSchema } from '../idp/given.ts';
import { planSchema } from '../idp/plan/plan.ts';
import { removedSchema } from '../idp/records.ts';
import { feedbackSchema } from '../idp/review/feedback.ts';
import { practiceSchema } from '../idp/review/practice.ts';
import { reviewSchema } from '../idp/review/review.ts';
import type { YearRecords } from '../idp/year/merge-years.ts';
import { keyOf } from './keys.ts';
import { allIn, oneIn } from './read-years.ts';

/** Everything of the learner's years within a transaction, as a backup carries it. */
export async function yearsIn(records: IDBObjectStore): Promise<YearRecords> {
  return {
    plans: await allIn(records, 'plan:', planSchema),
    assessments: await allIn(records, 'assessment:', assessmentSchema),
    agreement: await oneIn(records, keyOf.agreement, agreementSchema),
    reviews: await allIn(records, 'review:', reviewSchema),
    practices: await allIn(records, 'practice:', practiceSchema),
    feedback: await allIn(records, 'feedback:', feedbackSchema),
    attachments: await allIn(records, 'attachment:', attachmentSchema),
    removed: await allIn(records, 'removed:', removedSchema),
    answers: await allIn(records, 'answer:', answerSchema),
    given: await allIn(records, 'given:', givenSchema),
  };
}
