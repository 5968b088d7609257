import { cleanText } from '../reading/text.ts';

/** Who offers a course where the page names nobody: สำนักงาน ก.พ., as the certificates name the office. */
export const provider = 'สำนักงาน ก.พ.';

/** Headings that stand in while the data is on its way; the catalogue's own headings are the same words. */
const placeholders = ['รายวิชา', 'รหัสรายวิชา', 'รหัสวิชา', 'หลักสูตร', 'รหัสหลักสูตร', 'undefined', 'null'];

/** A name that the site really gave: no placeholder, nothing empty. */
export function isName(text: string | null): text is string {
  return text !== null && !placeholders.includes(text);
}

/**
 * A course or curriculum code as printed ("DS01", "001M", "mini MPM"): short, with a letter, never a long row of digits,
 * so that a citizen id under a stale heading is no code.
 */
export function isCode(text: string | null): text is string {
  return isName(text) && /^(?=.*[A-Za-z])[A-Za-z0-9 ._-]{2,20}$/.test(text) && !/(?:\d[ ._-]?){6}/.test(text);
}

/** A title of the classroom list or of a curriculum's child card, without the list's number in front ("1. "). */
export function withoutNumber(title: string): string {
  return cleanText(title.replace(/^\d{1,3}\.\s+/, ''));
}
