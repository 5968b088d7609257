/** Zeros of the scripts in which a Thai page writes digits: Arabic, Thai (๐), full width. */
const zeros = [0x30, 0xe50, 0xff10];

/** What people set between the digits of a number: spaces, dashes of every length, and marks that cannot be seen. */
const between =
  '[\\s\\-\\u00ad\\u200b-\\u200d\\u2060\\ufeff\\u2010-\\u2015\\u2212\\ufe58\\ufe63\\uff0d]{0,5}';

/** Thirteen digits that stand by themselves. Read ahead, so that a number before them does not hide their beginning. */
const thirteen = new RegExp(`(?<![0-9])(?=([0-9](?:${between}[0-9]){12})(?![0-9]))`, 'gu');

/**
 * Whether a text holds a Thai citizen id (เลขประจำตัวประชาชน): thirteen digits, Arabic, Thai or full-width, in whatever
 * groups, whose last is the check digit of the others. The first says the kind of person, 0–8; numbers that begin with 9,
 * as those of books do, are none.
 */
export function holdsCitizenId(text: string): boolean {
  for (const [, found = ''] of plainDigits(text).matchAll(thirteen))
    if (isCitizenId(found.replace(/[^0-9]/g, ''))) return true;
  return false;
}

/** Digits as Arabic ones; a run of white space as one space. */
function plainDigits(text: string): string {
  return text
    .replace(/[0-9๐-๙０-９]/gu, (digit) => {
      const code = digit.charCodeAt(0);
      const zero = zeros.find((one) => code >= one && code <= one + 9) ?? code;
      return String(code - zero);
    })
    .replace(/\s+/gu, ' ');
}

function isCitizenId(digits: string): boolean {
  if (digits.startsWith('9')) return false;
  let sum = 0;
  for (let at = 0; at < 12; at += 1) sum += Number(digits[at]) * (13 - at);
  return (11 - (sum % 11)) % 10 === Number(digits[12]);
}
