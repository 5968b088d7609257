import { arabicDigits } from './thai-date.ts';

const hour = '(?:ชั่วโมง|ชม\\.?|hours?|hrs?\\.?|h)(?![a-z])';
const minute = '(?:นาที|minutes?|mins?\\.?)(?![a-z])';
const number = '(?<![\\d.,:])(\\d{1,3}(?:,\\d{3})+|\\d+)(?:([.:])(\\d{1,2}))?';
const lengths = new RegExp(
  `${number}\\s*(?:${hour}(?:(\\s*ครึ่ง)|[\\s,]*(?:และ|and)?\\s*(\\d{1,2})\\s*${minute})?|(${minute}))`,
  'gi',
);

const perSomething =
  /(?<!แ)ละ\s*(?:ประมาณ\s*)?\d|(?:\/|ต่อ|\b(?:per|each|every|an?)\b)\s*(?:สัปดาห์|วัน|เดือน|ครั้ง|บท|คน|week|wk|day|month|session|lesson)|weekly|daily/i;
const range = /\d\s*(?:[-–—~−]|ถึง|หรือ|to|or)\s*\d/i;
const boundOrOpeningTime = /ไม่เกิน|ไม่น้อยกว่า|อย่างน้อย|at least|up to|more than|less than|ตลอด\s*24/i;

/** Longest learning time that is believed: 1,000 hours. */
const longest = 60_000;

/**
 * Learning time printed in a text, in whole minutes ("2 ชม. 30 นาที", "1.5 ชั่วโมง", "3 hours", "2:30 ชม.").
 * Null where the text holds none, none that is a total (a range, a bound, so much per week), several different ones,
 * an ambiguous one ("2.30 ชม." may be 2 h 18 or 2 h 30) or zero, which sites print for "unknown".
 */
export function minutesIn(text: string | null | undefined): number | null {
  const plain = arabicDigits((text ?? '').slice(0, 2000));
  if (perSomething.test(plain) || range.test(plain) || boundOrOpeningTime.test(plain)) return null;
  const found = new Set<number | null>();
  for (const [, whole = '', mark, tail, half, rest, isMinutes] of plain.matchAll(lengths)) {
    const main = Number(whole.replace(/,/g, ''));
    if (isMinutes) found.add(mark ? null : main);
    else if (mark === ':')
      found.add(tail?.length === 2 && Number(tail) < 60 ? main * 60 + Number(tail) : null);
    else if (tail && (rest || half || /^(15|30|45)$/.test(tail))) found.add(null);
    else found.add(Math.round(Number(`${main}.${tail ?? 0}`) * 60) + (half ? 30 : Number(rest ?? 0)));
  }
  const [only = null] = found;
  return found.size === 1 && only !== null && only > 0 && only <= longest ? only : null;
}
