import type { SightedCourse } from '../reading/sighting.ts';
import { cleanText } from '../reading/text.ts';
import { bangkokDay } from '../reading/thai-date.ts';

type Fields = Readonly<Record<string, unknown>>;

function fields(value: unknown): Fields {
  return value && typeof value === 'object' && !Array.isArray(value) ? (value as Fields) : {};
}

/**
 * What the plugin `local_idpbridge` prints into the head of a course's pages for the signed-in learner: the course's number, codes,
 * hours and completion, in the fields of `metaSchema` of `lib/bridge/contract.ts`. Only what has the right shape is taken; nothing
 * where there is no plugin, or where it speaks of another course than the page.
 */
export function metaOf(document: Document, courseId: number): Partial<SightedCourse> {
  const text = document.querySelector('meta[name="local_idpbridge"]')?.getAttribute('content') ?? '';
  if (text === '' || text.length > 20_000) return {};
  try {
    const meta = fields(JSON.parse(text));
    const { id, idnumber, hours } = fields(meta.course);
    if (typeof meta.bridge !== 'number' || id !== courseId) return {};
    const codes = (Array.isArray(meta.codes) ? meta.codes : [])
      .filter((code): code is string => typeof code === 'string' && code.trim() !== '')
      .slice(0, 50);
    const { state, completed } = fields(meta.completion);
    const day = typeof completed === 'number' ? bangkokDay(completed * 1000) : null;
    return {
      ...(typeof idnumber === 'string' && idnumber.trim() && { code: cleanText(idnumber, 100) }),
      ...(codes.length > 0 && { siteCodes: codes.map((code) => cleanText(code, 100)) }),
      ...(typeof hours === 'number' &&
        hours > 0 &&
        hours <= 10_000 && { minutes: Math.round(hours * 60), minutesFrom: 'course-page' as const }),
      ...(state === 'complete' && {
        completion: 'finished' as const,
        completedOn: day,
        signal: `local_idpbridge complete ${day ?? ''}`.trim(),
      }),
      ...(state === 'incomplete' && { completion: 'unfinished' as const }),
    };
  } catch {
    return {};
  }
}
