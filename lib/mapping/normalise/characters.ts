const invisible = /[\p{Cf}\p{Cc}\u115f\u1160\u3164\ufffd]/gu;
const toneMark = '[\u0e48-\u0e4c]';
const tonesBeforeVowel = new RegExp(`(${toneMark})([\u0e31\u0e34-\u0e3a])`, 'g');
const splitSaraAm = new RegExp(`\u0e4d(${toneMark}?)\u0e32`, 'g');
const splitSaraAmAfterTone = new RegExp(`(${toneMark})\u0e4d\u0e32`, 'g');
const toneAfterSaraAm = new RegExp(`\u0e33(${toneMark})`, 'g');
const repeatedMark = /([\u0e31\u0e34-\u0e3a\u0e47-\u0e4e])\1+/g;
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'" };

/**
 * The same text in one encoding: compatibility forms composed, sara am (ํา → ำ) and the marks around it in one
 * order, two sara e as one sara ae, doubled marks once, Thai digits as Arabic digits, the usual HTML entities as
 * characters, invisible characters gone, every kind of white space one space, no space at the ends.
 */
export function oneEncoding(text: string): string {
  return text
    .replace(/&(amp|lt|gt|quot|nbsp|#39);/gi, (_, name: string) => entities[name.toLowerCase()] ?? ' ')
    .replace(/[\t\n\v\f\r\u0085]+/g, ' ')
    .replace(invisible, '')
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(repeatedMark, '$1')
    .replace(splitSaraAmAfterTone, '$1\u0e33')
    .replace(splitSaraAm, '$1\u0e33')
    .replace(toneAfterSaraAm, '$1\u0e33')
    .replace(tonesBeforeVowel, '$2$1')
    .replace(repeatedMark, '$1')
    .replace(/\u0e40\u0e40/g, '\u0e41')
    .replace(/[\u0e50-\u0e59]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50))
    .replace(/\s+/g, ' ')
    .trim();
}
