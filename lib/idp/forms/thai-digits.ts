const zero = 0x0e50;

/** Every digit 0–9 of a text as a Thai one (๐–๙), as official papers print numbers. */
export function thaiDigits(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(zero + Number(digit)));
}

/** A form's own printed words with Thai digits; the names IDP1 and IDP2 keep theirs. */
export function thaiDigitsInForm(text: string): string {
  return text.replace(/IDP[12]|[0-9]+/g, (found) => (found.startsWith('IDP') ? found : thaiDigits(found)));
}

/**
 * A learner's text with its digits in Thai, but for those in a word with Latin letters: competency codes, product names and
 * addresses (`DLit700`, `Web 3.0` keeps `Web`, `v2.1`, `https://…/12`) would no longer be what they name.
 */
export function thaiDigitsInText(text: string): string {
  return text.replace(/[^\s\u0e00-\u0e7f]+/g, (word) => (/[A-Za-z]/.test(word) ? word : thaiDigits(word)));
}

const formalDate = new Intl.DateTimeFormat('th-TH-u-ca-buddhist-nu-thai', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** An ISO day as official papers write it: `๑๒ มิถุนายน ๒๕๖๙`. Text that is no day comes back as it is. */
export function formalDay(isoDay: string): string {
  const at = Date.parse(isoDay);
  if (Number.isNaN(at)) return isoDay;
  return formalDate
    .formatToParts(at)
    .filter(({ type }) => type === 'day' || type === 'month' || type === 'year')
    .map(({ value }) => value)
    .join(' ');
}
