import { effortIn } from '../openedx/effort.ts';

/** What stands in brackets and begins with a number: "(8 ชั่วโมงการเรียนรู้)" among others. */
const counted = /\s*\(\s*([\d๐-๙][^()]*?)\s*\)/g;

/** Words in Latin letters only; digits and marks may stand among them. */
function isEnglish(text: string): boolean {
  return /[a-z]{2}/i.test(text) && !/[^\p{Script=Latin}\P{L}]/u.test(text);
}

/**
 * The English half of a bilingual title: of `Thai | English`, of a third language beside them, or of `Thai (English)`.
 * A colon or a dash is ordinary title text. Undefined where no part is English; a lone word in brackets is an abbreviation.
 */
export function englishIn(title: string): string | undefined {
  const halves = title
    .replace(counted, (bracket, inside) => (effortIn(inside) ? '' : bracket))
    .split('|')
    .map((half) => half.trim());
  const [, inBrackets = ''] = /^[^|]+\(([^()]+\s[^()]+)\)$/.exec(title) ?? [];
  return [...halves, /caption|subtitle|version/i.test(inBrackets) ? '' : inBrackets.trim()].find(isEnglish);
}

/** Minutes printed inside a title, `(8 ชั่วโมงการเรียนรู้)`; null where there are none. */
export function minutesInTitle(title: string): number | null {
  return [...title.matchAll(counted)].map(([, inside = '']) => effortIn(inside)).find(Boolean) ?? null;
}
