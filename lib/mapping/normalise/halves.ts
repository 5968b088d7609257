/** A title's two halves, where it says the same in two languages. */
export interface Halves {
  th: string;
  en: string;
}

const separator = /\s*[|｜:：–—/()[\]]\s*|\s+-\s+/u;
const thai = /[\u0e01-\u0e5b]/u;
const latin = /[a-z]/iu;

/**
 * Splits `ไทย | English`, `English : ไทย`, `ไทย (English)` and the like into its halves.
 * @returns null where the title is not of that form: one language, or languages that alternate
 */
export function bilingualHalves(title: string): Halves | null {
  const parts = title.split(separator).filter((part) => part !== '');
  if (parts.length < 2) return null;
  const languages = parts.map((part) => (thai.test(part) ? 'th' : latin.test(part) ? 'en' : 'none'));
  const first = languages[0];
  const turn = languages.findIndex((language) => language !== first);
  if (first === 'none' || turn === -1 || languages.includes('none')) return null;
  if (languages.slice(turn).some((language) => language === first)) return null;
  const left = parts.slice(0, turn).join(' ');
  const right = parts.slice(turn).join(' ');
  return first === 'th' ? { th: left, en: right } : { th: right, en: left };
}

/**
 * The title without an English gloss in brackets inside it: `สถาปัตยกรรมองค์กร (Enterprise Architecture) เพื่อ…`.
 * @returns null where there is none
 */
export function withoutGloss(title: string): string | null {
  const found = /^(.*[\u0e01-\u0e5b].*?)\s*\(\s*[a-z][a-z\s-]*\)\s*(\S.*)$/iu.exec(title);
  return found === null ? null : `${found[1]}${found[2]}`;
}

/**
 * The halves of `ไทย English words`, with a space alone between them.
 * @returns null where the Thai has Latin letters in it, or fewer than two Latin words follow
 */
export function unseparatedHalves(title: string): Halves | null {
  const found = /^([^a-z]*[\u0e01-\u0e5b]) ([a-z]+(?: [a-z]+)+)$/i.exec(title);
  return found?.[1] !== undefined && found[2] !== undefined ? { th: found[1], en: found[2] } : null;
}
