import * as z from 'zod/mini';
import { canonicalJson } from '../canonical-json.ts';
import { instant, isoDay } from '../moments.ts';
import { fiscalYearNumber } from '../plan/plan.ts';
import { fingerprintOf, isSignedBy, type Signature, sign, signatureSchema } from '../signature.ts';

/** A SHA-256, 64 hexadecimal digits. */
const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const words = z.string().check(z.maxLength(5000));

/** The forms that a supervisor answers: the plan (IDP1) or its review (IDP2). */
export type AnsweredForm = 'IDP1' | 'IDP2';

/**
 * A supervisor's answer (คำตอบของผู้บังคับบัญชา) to one version of a learner's plan or review: the supervisor's own words, made
 * and signed on the supervisor's computer. The learner's extension keeps it as it came and never changes it.
 */
export const answerSchema = z.object({
  kind: z.literal('answer'),
  version: z.literal(1),
  id: z.uuid(),
  /** Id of the learner's profile. */
  person: z.uuid(),
  of: z.enum(['IDP1', 'IDP2']),
  fiscalYear: fiscalYearNumber,
  /** Hash of the exact version that was answered, see `hashOfPlan` and `hashOfReview`. */
  versionHash: hash,
  supervisor: z.object({
    name: z.string().check(z.minLength(1), z.maxLength(200)),
    position: z.string().check(z.maxLength(300)),
  }),
  /** The day on which it was acknowledged (การรับทราบ); null where it was answered only. */
  acknowledgedOn: z.nullable(isoDay),
  /** Feedback on the whole (ข้อมูลป้อนกลับ); may be empty. */
  words,
  /** Suggestions (ข้อเสนอแนะ) on single items, by the id of the plan item; each item at most once. */
  suggestions: z.array(z.object({ item: z.uuid(), words: words.check(z.minLength(1)) })).check(
    z.maxLength(50),
    z.refine((list) => new Set(list.map(({ item }) => item)).size === list.length),
  ),
  madeAt: instant,
  /** The supervisor's signature over `answerText`, with the fingerprint of the key; null for an unsigned answer. */
  signed: z.nullable(z.extend(signatureSchema, { fingerprint: hash })),
});
export type Answer = z.infer<typeof answerSchema>;

/** What is signed of an answer: the canonical JSON of everything but the signature. */
function answerText({ signed: _, ...answer }: Answer): Uint8Array {
  return new TextEncoder().encode(canonicalJson(answer));
}

/** The answer signed with a supervisor's key. */
export async function signAnswer(answer: Answer, keys: CryptoKeyPair): Promise<Answer> {
  const signature: Signature = await sign(keys, answerText(answer));
  return { ...answer, signed: { ...signature, fingerprint: await fingerprintOf(signature.key) } };
}

/** What an answer's signature says: `unchanged` since the named key signed it, `altered` after it, or `unsigned`, from which nothing can be told. */
export type AnswerVerdict = 'unchanged' | 'altered' | 'unsigned';

/** Holds an answer against its signature; to be done wherever one is shown that came in a backup or a package. */
export async function checkAnswer(answer: Answer): Promise<AnswerVerdict> {
  const { signed } = answer;
  if (signed === null) return 'unsigned';
  const own = (await fingerprintOf(signed.key)) === signed.fingerprint;
  return own && (await isSignedBy(signed, answerText(answer))) ? 'unchanged' : 'altered';
}
