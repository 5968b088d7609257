/** Excel refuses a file with a longer cell. */
const longest = 32_767;
const cut = '… (ตัดข้อความ)';

/**
 * Names that every object has: the library that writes shared text keeps it by its words in a plain object, and would take these for
 * text that it has already written. A sign that XML cannot hold, which the library takes out as it writes, makes them new to it.
 */
const inherited = new Set(Object.getOwnPropertyNames(Object.prototype));
const droppedInWriting = '\u0000';

/**
 * Signs that XML 1.0 cannot hold or advises against (2.2), and the sign that stands for a broken one. The library that writes takes
 * them out too; what it would write otherwise than it is counted here would make a workbook look altered.
 */
const unwritable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the signs to take out.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffd\p{Noncharacter_Code_Point}]/gu;

/**
 * A text as it can be read back from a sheet: line breaks are `\n`, signs that XML cannot hold fall away, and a text longer than
 * 32,767 signs is cut and says so.
 */
export function plainText(text: string): string {
  const whole = writable(text.replace(/\r\n?/g, '\n'));
  return whole.length <= longest ? whole : writable(whole.slice(0, longest - cut.length)) + cut;
}

function writable(text: string): string {
  return text.toWellFormed().replace(unwritable, '');
}

/**
 * A text as a cell holds it: `plainText` in which `_x0041_`, that spreadsheets read as a sign (ECMA-376, ST_Xstring), is escaped. The
 * escapes are not counted against the limit, which is on what is shown.
 */
export function cellText(text: string): string {
  const plain = plainText(text).replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
  return inherited.has(plain) ? droppedInWriting + plain : plain;
}
