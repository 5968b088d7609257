import * as z from 'zod/mini';
import { type Answer, answerSchema, checkAnswer } from '../idp/answer/answer.ts';

/** What every answer file says it is; `docs/package-format.md` documents the rest. */
const answerFormat = 'idp-companion-answer';
const answerVersion = 1;

/** Largest answer file that is read: 1 MiB. */
const largestAnswer = 1024 * 1024;

const fileSchema = z.object({
  format: z.literal(answerFormat),
  version: z.literal(answerVersion),
  answer: answerSchema,
});

/** Why a file is no answer that can be taken. `altered`: it was changed after the supervisor's key signed it. */
export type AnswerFileError = 'too-large' | 'not-an-answer' | 'newer-version' | 'altered';

/** An answer as it was read, or why it was not. */
export type ReadAnswer = { ok: true; answer: Answer } | { ok: false; error: AnswerFileError };

/** The file (JSON) that a supervisor sends back. */
export function formatAnswer(answer: Answer): string {
  return `${JSON.stringify({ format: answerFormat, version: answerVersion, answer }, null, 1)}\n`;
}

/** Reads an answer file and checks its signature, if it has one. Never throws. */
export async function readAnswer(bytes: Uint8Array): Promise<ReadAnswer> {
  if (bytes.byteLength > largestAnswer) return { ok: false, error: 'too-large' };
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return { ok: false, error: 'not-an-answer' };
  }
  const { format, version } = (json ?? {}) as { format?: unknown; version?: unknown };
  if (format === answerFormat && typeof version === 'number' && version > answerVersion)
    return { ok: false, error: 'newer-version' };
  const found = fileSchema.safeParse(json);
  if (!found.success) return { ok: false, error: 'not-an-answer' };
  const { answer } = found.data;
  return (await checkAnswer(answer)) === 'altered' ? { ok: false, error: 'altered' } : { ok: true, answer };
}
