import type { UseStore } from 'idb-keyval';
import type { PackageError } from '../../exchange/package/read-package.ts';
import { type AnsweredForm, checkAnswer, signAnswer } from '../../idp/answer/answer.ts';
import { type AnswerDraft, answerFrom } from '../../idp/answer/make-answer.ts';
import { hashOfPlan, hashOfReview } from '../../idp/answer/version-hash.ts';
import { type Attachment, typeOfFile } from '../../idp/attachment.ts';
import { bangkokDay } from '../../idp/fiscal-year.ts';
import type { Plan } from '../../idp/plan/plan.ts';
import type { Review } from '../../idp/review/review.ts';
import { knownKeys, rememberKey } from '../../store/known-senders.ts';
import { signingKey } from '../../store/signing-key.ts';
import type { MadeFile } from './exchange.ts';

/** A learner's package opened for the supervisor, or why it is refused. Nothing of it is kept. */
export type OpenedForSupervisor = { ok: false; error: PackageError } | ({ ok: true } & SentPackage);

/** What a supervisor sees of a learner's package. */
export type SentPackage = Awaited<ReturnType<typeof shownPackage>>;

/** Opens a package and holds its sender against those known here. */
export async function openPackage(use: UseStore, bytes: Uint8Array): Promise<OpenedForSupervisor> {
  const { readPackage } = await import('../../exchange/package/read-package.ts');
  const read = await readPackage(bytes, { files: 'verify' });
  if (!read.ok) {
    const { ok: _, ...error } = read;
    return { ok: false, error };
  }
  return { ok: true, ...(await shownPackage(use, read)) };
}

type Read = Extract<
  Awaited<ReturnType<typeof import('../../exchange/package/read-package.ts').readPackage>>,
  { ok: true }
>;

async function shownPackage(use: UseStore, { manifest, records, verdict, files, invalid }: Read) {
  const { senderOf } = await import('../../exchange/package/check-signature.ts');
  const { person, createdAt, fiscalYears, leftOut, reading } = manifest;
  const fingerprint = verdict.is === 'unchanged' ? verdict.fingerprint : null;
  const known = fingerprint === null ? [] : await knownKeys(use, person.id);
  const sender = fingerprint === null ? ('unsigned' as const) : senderOf(fingerprint, known);
  if (fingerprint !== null && sender === 'first') await rememberKey(use, person.id, fingerprint);
  const years = fiscalYears.map((fiscalYear) => {
    const own = <R extends { fiscalYear: number }>(one: R) => one.fiscalYear === fiscalYear;
    const plan = records.plans.find(own) ?? null;
    return { fiscalYear, plan, review: records.reviews.find(own) ?? null };
  });
  const openFile = async ({ id, type }: Attachment): Promise<Blob | null> => {
    const bytes = await files.find(({ attachment }) => attachment === id)?.bytes();
    const found = bytes ? typeOfFile(bytes) : null;
    // What a file says it is must be what it is: only documents and pictures are ever opened.
    return bytes && found?.ok && found.type === type ? new Blob([bytes], { type }) : null;
  };
  const { entries, attachments, practices, feedback } = records;
  const answers = await Promise.all(
    records.answers.map(async (answer) => ({ answer, told: await checkAnswer(answer) })),
  );
  return {
    person,
    createdAt,
    leftOut,
    reading,
    fingerprint,
    sender,
    years,
    entries,
    attachments,
    practices,
    feedback,
    answers,
    invalid: invalid.length,
    openFile,
  };
}

/** The hash of the version of a form that a package holds; null where the form is not in it. */
export async function versionHashOf(
  form: AnsweredForm,
  plan: Plan | null,
  review: Review | null,
): Promise<string | null> {
  if (plan === null) return null;
  if (form === 'IDP1') return hashOfPlan(plan);
  return review === null ? null : hashOfReview(review, plan);
}

/** The reply file of a supervisor, signed with this profile's key; null while the draft still needs something. */
export async function makeAnswerFile(
  use: UseStore,
  draft: AnswerDraft,
  to: { person: string; form: AnsweredForm; plan: Plan; review: Review | null; fingerprint: string | null },
): Promise<MadeFile | null> {
  const { formatAnswer } = await import('../../exchange/answer-file.ts');
  const { person, form, plan, review, fingerprint } = to;
  const { fiscalYear } = plan;
  const versionHash = await versionHashOf(form, plan, review);
  if (versionHash === null) return null;
  const madeAt = new Date().toISOString();
  const answer = answerFrom(draft, {
    id: crypto.randomUUID(),
    person,
    of: form,
    fiscalYear,
    versionHash,
    madeAt,
    today: bangkokDay(madeAt),
  });
  if (answer === null) return null;
  const content = formatAnswer(await signAnswer(answer, await signingKey(use)));
  if (fingerprint !== null) await rememberKey(use, person, fingerprint);
  return { name: `answer-${form.toLowerCase()}-${fiscalYear}.json`, content, type: 'application/json' };
}
