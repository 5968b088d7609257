/** Excel refuses a file with a longer cell. */
const longest = 32_767;
const cut = '… (ตัดข้อความ)';

/** Names that every object has; the library that writes shared text would take them for text that it has already written. */
const inherited = new Set(Object.getOwnPropertyNames(Object.prototype));

/**
 * A text as a cell holds it: line breaks are `\n`; `_x0041_`, which spreadsheets read as a sign (ECMA-376 ST_Xstring), is escaped;
 * signs that XML cannot hold fall away; a text longer than 32,767 signs is cut and says so.
 */
export function cellText(text: string): string {
  const whole = text
    .replace(/\r\n?/g, '\n')
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    .toWellFormed();
  const safe = inherited.has(whole) ? escaped(whole) : whole;
  if (safe.length <= longest) return safe;
  return safe.slice(0, longest - cut.length).toWellFormed() + cut;
}

function escaped(text: string): string {
  return `_x${text.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}_${text.slice(1)}`;
}
