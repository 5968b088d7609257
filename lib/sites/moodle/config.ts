/** What a Moodle page tells its own scripts of itself (`M.cfg`), as far as it is needed. */
export interface MoodleConfig {
  /** The installation's address, without a slash at its end. */
  wwwroot: string;
  /** Proof of the page's own session, for its own calls; never stored and never sent anywhere else. */
  sesskey: string;
  /** The course of the page; the site itself is a course too, number 1. */
  courseId: number | null;
  /** The signed-in person's number within the site, 0 for nobody; null where the release does not say (before 4.2). */
  userId: number | null;
}

/** Longest script that is looked into, in UTF-16 units: `M.cfg` stands in the first short one of the head. */
const longest = 100_000;

/**
 * Reads `M.cfg` from the text of the page's inline scripts, since scripts of an extension cannot see the page's own
 * variables. Null where there is none that can be read.
 */
export function configOf(document: Document): MoodleConfig | null {
  for (const script of document.querySelectorAll('script:not([src])')) {
    const text = script.textContent ?? '';
    const at = text.length > longest ? null : /\bM\.cfg\s*=\s*(\{.*?\})\s*;/s.exec(text)?.[1];
    if (!at) continue;
    try {
      const { wwwroot, sesskey, courseId, userId } = JSON.parse(at) as Record<string, unknown>;
      if (typeof wwwroot !== 'string' || !URL.canParse(wwwroot)) continue;
      return {
        wwwroot: wwwroot.replace(/\/+$/, ''),
        sesskey: typeof sesskey === 'string' ? sesskey : '',
        courseId: numberOf(courseId),
        userId: numberOf(userId),
      };
    } catch {
      // Not the assignment itself, or a page that was changed: the next script may hold it.
    }
  }
  return null;
}

function numberOf(value: unknown): number | null {
  const number = typeof value === 'string' ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : null;
}
