import type { MethodId } from '../../framework/methods.ts';
import type { Entry } from '../../idp/entry.ts';

/** A verb of the ADL vocabulary as a statement carries it. */
export interface Verb {
  id: string;
  display: Readonly<Record<'en' | 'th', string>>;
}

const of = (name: string, th: string): Verb => ({
  id: `http://adlnet.gov/expapi/verbs/${name}`,
  display: { en: name, th },
});

const completed = of('completed', 'เรียนจบ');
const attended = of('attended', 'เข้าร่วม');
const experienced = of('experienced', 'ได้ลงมือทำ');
const progressed = of('progressed', 'กำลังดำเนินการ');

/** The verb that takes another statement back. */
export const voided = of('voided', 'ยกเลิก');

/** What is said of a finished activity of each method: a course or piece of work is completed, a gathering attended, work with others experienced. */
const verbOfMethod: Readonly<Record<MethodId, Verb>> = {
  self: completed,
  online: completed,
  'free-online': completed,
  scholarship: completed,
  project: completed,
  'manual-making': completed,
  classroom: attended,
  meeting: attended,
  'team-meeting': attended,
  activity: attended,
  'site-visit': attended,
  benchmarking: attended,
  ojt: experienced,
  rotation: experienced,
  shadowing: experienced,
  mentoring: experienced,
  consulting: experienced,
  coaching: experienced,
  counterpart: experienced,
  feedback: experienced,
  'job-assignment': experienced,
  'job-enrichment': experienced,
  'job-enlargement': experienced,
  'internal-trainer': experienced,
  'problem-solving': experienced,
  'team-working': experienced,
};

/** The verb of an entry, by its method, and by whether it is finished. */
export function verbOf({ method, status }: Pick<Entry, 'method' | 'status'>): Verb {
  return status === 'ongoing' ? progressed : verbOfMethod[method as MethodId];
}
