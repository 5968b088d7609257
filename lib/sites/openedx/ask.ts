import type { SiteRecord } from '../reading/site.ts';
import { courseKeyIn } from './course-key.ts';

type Fields = Readonly<Record<string, unknown>>;

function fields(value: unknown): Fields {
  return value && typeof value === 'object' ? (value as Fields) : {};
}

/** Judges the answer of the course home's progress or outline call; what says neither yes nor no is `unknown`. */
function judge(answer: Fields): SiteRecord {
  const { cert_status, cert_web_view_url, download_url } = fields(
    answer.certificate_data ?? answer.cert_data,
  );
  const { user_has_passing_grade } = answer;
  const ready = cert_status === 'downloadable';
  const certified = cert_status === 'generating' || (ready && (cert_web_view_url || download_url));
  // A learner on the allow-list holds a certificate without a passing grade.
  const completion = certified
    ? 'finished'
    : user_has_passing_grade === false && !ready
      ? 'unfinished'
      : 'unknown';
  const signal = certified ? { cert_status } : { user_has_passing_grade };
  return { completion, completedOn: null, signal: JSON.stringify(signal).slice(0, 200) };
}

/**
 * Asks an Open edX LMS, same origin and with the page's own session, what its record says of the learner's course.
 * Two addresses that need no user name, no cookie and no token: progress, and the outline where there is no progress tab.
 * Null where there is no key, where the LMS refuses (signed out or not enrolled: 401, 403) or where it does not answer.
 */
export async function askOpenedx(
  key: string | null,
  lms: URL,
  get: typeof fetch,
): Promise<SiteRecord | null> {
  if (!key || courseKeyIn(key) !== key) return null;
  try {
    for (const call of ['progress', 'outline']) {
      const reply = await get(`${lms.origin}/api/course_home/${call}/${key}`, {
        credentials: 'same-origin',
        redirect: 'error',
        headers: { accept: 'application/json' },
      });
      if (reply.ok) return judge(fields(await reply.json()));
      if (reply.status !== 404) return null;
    }
  } catch {
    // A failed ask leaves what the page itself has shown.
  }
  return null;
}
