import { createInterface } from 'node:readline';
import * as z from 'zod/mini';
import { mapCourse } from '../../lib/mapping/map-course.ts';

/** One line of standard input; a courseKey may be a course code, an Open edX key or a portal code. */
const lineSchema = z.object({
  title: z.string(),
  provider: z.optional(z.nullable(z.string())),
  courseKey: z.optional(z.nullable(z.string())),
  url: z.optional(z.nullable(z.string())),
});

/** Answers one line of JSON with one line of JSON: the match, or what is wrong with the line. */
function answer(line: string, number: number): string {
  try {
    const read = lineSchema.safeParse(JSON.parse(line));
    if (!read.success) {
      const issue = read.error.issues[0];
      return error(number, `${issue?.path.join('.') || 'line'}: ${issue?.message ?? 'invalid'}`);
    }
    const { title, provider, courseKey, url } = read.data;
    const match = mapCourse({
      title,
      courseKey: courseKey ?? null,
      ...(provider == null ? {} : { provider }),
      ...(url == null ? {} : { url }),
    });
    const codes = match.codes.map(({ code, confidence, basis }) => ({ code, confidence, basis }));
    return JSON.stringify({ title, decision: match.decision, curriculumTitle: match.curriculumTitle, codes });
  } catch (problem) {
    return error(number, problem instanceof Error ? problem.message : String(problem));
  }
}

function error(line: number, what: string): string {
  return JSON.stringify({ line, error: what });
}

let number = 0;
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  number += 1;
  const text = number === 1 ? line.replace(/^\ufeff/, '') : line;
  process.stdout.write(`${answer(text, number)}\n`);
}
