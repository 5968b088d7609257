import { oneEncoding } from './characters.ts';
import { withoutDecoration } from './decoration.ts';
import { bilingualHalves, type Halves } from './halves.ts';
import { oneSpelling } from './spelling.ts';

/** A longer title is cut here: no course has one, and a hostile page must not cost time. Characters. */
export const longestTitle = 600;

/** Raw characters looked at: invisible ones and white space may be many. */
const longestRaw = 20_000;

/** A title made comparable. */
export interface ReadTitle {
  /** One encoding and spelling, no decoration, single spaces, lower case. */
  text: string;
  /** The halves of a title in two languages, else null. */
  halves: Halves | null;
}

/**
 * Makes a title comparable: characters, decoration, spelling, halves. Any string is accepted; reading `text` again
 * gives the same `text`.
 */
export function readTitle(title: string): ReadTitle {
  const encoded = oneEncoding(title.slice(0, longestRaw)).slice(0, longestTitle);
  let text = tidy(withoutDecoration(encoded));
  for (let round = 0; round < 4; round += 1) {
    const again = tidy(withoutDecoration(oneEncoding(text)));
    if (again === text) break;
    text = again;
  }
  return { text, halves: bilingualHalves(text) };
}

/**
 * Reads a title that has nothing around it, as the plan prints them; the same as {@link readTitle} gives, in less
 * time.
 */
export function readBareTitle(title: string): ReadTitle {
  const text = tidy(oneEncoding(title));
  return { text, halves: bilingualHalves(text) };
}

function tidy(text: string): string {
  return oneSpelling(text)
    .replace(/["'“”‘’«»`´]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}
