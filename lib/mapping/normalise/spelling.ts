import { spellings } from '../data/spellings.ts';

const table = spellings.map(([wrong, right]) => [new RegExp(wrong, 'g'), right] as const);

/** Lower case, with the common other spellings of digital words and abbreviations of the plan's words made one. */
export function oneSpelling(text: string): string {
  let out = text.toLowerCase();
  for (const [wrong, right] of table) out = out.replace(wrong, right);
  return out;
}
