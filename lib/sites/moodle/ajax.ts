import type { AskError } from '../reading/site.ts';

/** Fields of a reply, nothing believed of them yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** Any value as fields; what is no object has none. */
export function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

/** Any value as a list; what is no list is empty. */
export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** One function of the site and its arguments. */
export interface Call {
  methodname: string;
  args: Fields;
}

/** Why a site gave no answer to use. */
export class MoodleError extends Error {
  readonly code: AskError;

  constructor(code: AskError, cause?: unknown) {
    super(`Moodle did not answer: ${code}`, { cause });
    this.code = code;
  }
}

/** Moodle's own error codes by what they mean for the learner; every other one is a refusal. */
const meaning: Readonly<Record<string, AskError>> = {
  invalidsesskey: 'expired',
  servicerequireslogin: 'expired',
  sessiontimeouterror: 'expired',
  requireloginerror: 'refused',
  servicenotavailable: 'service-off',
  invalidrecord: 'service-off',
  enablewsdescription: 'service-off',
};

/** What an error code of a reply means. */
function meaningOf(code: unknown): AskError {
  return (typeof code === 'string' && Object.hasOwn(meaning, code) && meaning[code]) || 'refused';
}

/** One request to the site that Moodle runs on, as text. Throws MoodleError. */
export async function textFrom(get: typeof fetch, address: string, init: RequestInit): Promise<string> {
  try {
    const reply = await get(address, { ...init, credentials: 'same-origin' });
    if (reply.status >= 500) throw new MoodleError('server');
    if (!reply.ok) throw new MoodleError('refused');
    return await reply.text();
  } catch (error) {
    if (error instanceof MoodleError) throw error;
    const late = /^(TimeoutError|AbortError)$/.test((error as { name?: string } | null)?.name ?? '');
    throw new MoodleError(late ? 'timeout' : 'offline', error);
  }
}

/** A door to one Moodle: its address, and the session key that its page holds. */
export interface Door {
  address: string;
  sesskey: string;
  get: typeof fetch;
}

/**
 * Calls functions that the site offers its own pages, in one request, with the page's session. Answers in their order, the
 * first failing one as MoodleError and nothing after it: Moodle stops there. Throws MoodleError where nothing is answered.
 */
async function callTogether(
  { address, sesskey, get }: Door,
  calls: readonly Call[],
): Promise<(Fields | unknown[] | MoodleError)[]> {
  const names = [...new Set(calls.map(({ methodname }) => methodname))].join();
  const query = new URLSearchParams({ sesskey, info: names });
  const text = await textFrom(get, `${address}/lib/ajax/service.php?${query}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(calls.map((call, index) => ({ index, ...call }))),
  });
  let replies: unknown;
  try {
    replies = JSON.parse(text);
  } catch (error) {
    throw new MoodleError('not-json', error);
  }
  // For an unknown function the whole answer is one object.
  if (!Array.isArray(replies)) throw new MoodleError(meaningOf(fields(replies).errorcode));
  return replies.slice(0, calls.length).map((reply) => {
    const { error, data, exception } = fields(reply);
    return error ? new MoodleError(meaningOf(fields(exception).errorcode)) : (data as Fields | unknown[]);
  });
}

/** How many functions are called in one request. */
const together = 20;

/**
 * Calls functions one after the other, a failing one answered as its MoodleError. Throws MoodleError where the site gives no
 * answer, or the session is over.
 */
export async function callAll(
  door: Door,
  calls: readonly Call[],
): Promise<(Fields | unknown[] | MoodleError)[]> {
  const answers: (Fields | unknown[] | MoodleError)[] = [];
  while (answers.length < calls.length) {
    const replies = await callTogether(door, calls.slice(answers.length, answers.length + together));
    if (replies.length === 0) throw new MoodleError('refused');
    answers.push(...replies);
    const last = replies.at(-1);
    if (last instanceof MoodleError && last.code === 'expired') throw last;
  }
  return answers;
}

/** Calls one function. Throws MoodleError. */
export async function call(door: Door, methodname: string, args: Fields): Promise<Fields | unknown[]> {
  const [answer] = await callAll(door, [{ methodname, args }]);
  if (answer === undefined || answer instanceof MoodleError) throw answer ?? new MoodleError('refused');
  return answer;
}
