import type { AskSite, SiteRecord } from '../reading/site.ts';
import { cleanText } from '../reading/text.ts';
import { learningHost } from './pages.ts';

/** The platform's number for "completed", of an enrolment and of its progress. */
const completed = 30;

type Fields = Record<string, unknown>;
const fields = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {};

function judged(course: Fields): SiteRecord {
  const transaction = fields(course.transaction);
  const progress = fields(transaction.progress);
  const statuses = {
    'transaction.status': transaction.status,
    'transaction.progress.status': progress.status,
  };
  for (const [name, status] of Object.entries(statuses))
    if (status === completed)
      return { completion: 'finished', completedOn: null, signal: `${name} = ${completed}` };
  const { count_material: all, count_material_complete: done } = transaction;
  if (typeof all === 'number' && typeof done === 'number' && done >= 0 && done < all)
    return {
      completion: 'unfinished',
      completedOn: null,
      signal: `count_material_complete = ${done}/${all}`,
    };
  const label = cleanText(String(transaction.status_label ?? transaction.status ?? '–'), 80);
  return { completion: 'unknown', completedOn: null, signal: `transaction.status = ${label}` };
}

/**
 * Asks the platform for the signed-in learner's enrolment in one course: the request that the course page itself makes,
 * same origin, with the page's session. Its `datetime_end` is the end of the enrolment as far as is known, so no day is
 * taken from it. Null on another page, without a course number, or where the reply is not that course's.
 */
export const askSite: AskSite = async (course, url, get) => {
  const number = course.courseKey;
  if (url.origin !== `https://${learningHost}` || !number || !/^\d{1,12}$/.test(number)) return null;
  try {
    const reply = await get(`${url.origin}/api/course/v2/${number}/`, {
      credentials: 'same-origin',
      headers: { accept: 'application/json' },
      redirect: 'error',
      signal: AbortSignal.timeout(10_000),
    });
    if (!reply.ok || !reply.headers.get('content-type')?.includes('json')) return null;
    const body = fields(await reply.json());
    return String(body.id) === number ? judged(body) : null;
  } catch {
    // No network, signed out or no JSON: the page's own signal stays what the entry rests on.
    return null;
  }
};
