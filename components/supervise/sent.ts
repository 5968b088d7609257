import type { Reading } from '../../lib/framework/methods.ts';
import type { Answer, AnsweredForm, AnswerVerdict } from '../../lib/idp/answer/answer.ts';
import type { Attachment } from '../../lib/idp/attachment.ts';
import type { Entry } from '../../lib/idp/entry.ts';
import type { Plan } from '../../lib/idp/plan/plan.ts';
import type { Profile } from '../../lib/idp/profile.ts';
import type { Feedback } from '../../lib/idp/review/feedback.ts';
import type { Practice } from '../../lib/idp/review/practice.ts';
import type { Review } from '../../lib/idp/review/review.ts';

/** What can be told of the sender: a key seen before, another one, the first, or nothing for an unsigned package. */
export type Sender = 'first' | 'same' | 'new-key' | 'unsigned';

/** One fiscal year (B.E.) of a package. */
export interface SentYear {
  fiscalYear: number;
  plan: Plan | null;
  review: Review | null;
}

/** A learner's package as the supervisor's page shows it. */
export interface Sent {
  person: Pick<Profile, 'name' | 'position' | 'agency'>;
  /** ISO instant. */
  createdAt: string;
  leftOut: readonly ('links' | 'evidence')[];
  reading: Reading;
  /** Fingerprint of the sender's key; null for an unsigned package. */
  fingerprint: string | null;
  sender: Sender;
  years: readonly SentYear[];
  entries: readonly Entry[];
  attachments: readonly Attachment[];
  practices: readonly Practice[];
  /** What others said, as the learner noted it. */
  feedback: readonly Feedback[];
  /** Answers that the learner had already when the package was made, and what their signatures say. */
  answers: readonly { answer: Answer; told: AnswerVerdict }[];
  /** Records that could not be read. */
  invalid: number;
}

/** Why a package was refused; `file` and `how` where it was altered. */
export interface Refusal {
  error: 'not-a-package' | 'incomplete' | 'too-large' | 'newer-version' | 'altered';
  file?: string;
  how?: 'changed' | 'missing' | 'added';
}

/** Where opening a package stands. */
export type OpenState =
  | { at: 'idle' | 'opening' }
  | { at: 'refused'; refusal: Refusal }
  | { at: 'open'; sent: Sent };

/** What is being answered. */
export interface Answered {
  form: AnsweredForm;
  fiscalYear: number;
}
