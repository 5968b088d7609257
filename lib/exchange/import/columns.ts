/** What a column of somebody's list can hold. */
export const listFields = ['title', 'completedOn', 'startedOn', 'length', 'provider', 'url', 'note'] as const;
export type ListField = (typeof listFields)[number];

/** The unit of plain numbers in the column of the length. */
export type LengthUnit = 'hours' | 'days' | 'minutes';

/** Which column (from 0) holds what, null for none; and the unit of plain numbers. */
export interface ListColumns {
  fields: Record<ListField, number | null>;
  unit: LengthUnit;
}

/** Headings by which a column is known, in Thai and English lists and in our own table; the first that fits counts. */
const names: readonly [ListField, RegExp][] = [
  [
    'title',
    /\(title\)$|ชื่อ(?:เรื่อง|หลักสูตร|วิชา|โครงการ|การอบรม|กิจกรรม)|หลักสูตร|หัวข้อ|^เรื่อง|course|training|topic|title/i,
  ],
  [
    'completedOn',
    /\(completed_on\)$|วัน(?:ที่)?(?:จบ|สิ้นสุด|เสร็จ|ได้รับวุฒิบัตร|สำเร็จ|ที่อบรม)|ถึงวันที่|end|complet|finish|issued/i,
  ],
  ['startedOn', /\(started_on\)$|วัน(?:ที่)?(?:เริ่ม|แรก)|ตั้งแต่|start|from/i],
  ['length', /\(hours\)$|ชั่วโมง|ชม\.?|ระยะเวลา|จำนวนวัน|hours?|duration|days/i],
  ['provider', /\(provider\)$|ผู้จัด|หน่วยงานที่จัด|จัดโดย|สถาบัน|สถานที่|provider|organi[sz]er|institut/i],
  ['url', /\(url\)$|ลิงก์|เว็บ|url|link/i],
  ['note', /\(note\)$|หมายเหตุ|note|remark/i],
];

/** A column with only a day in its heading, where none says that it is the last one. */
const anyDay = /วัน|เดือน|ปี พ\.?ศ|date/i;

/** Guesses which column holds what by the headings; each column is taken once, what is not clear stays null. */
export function guessColumns(header: readonly string[]): ListColumns {
  const fields = Object.fromEntries(listFields.map((field) => [field, null])) as ListColumns['fields'];
  const taken = new Set<number>();
  const take = (field: ListField, fits: RegExp) => {
    const at = header.findIndex((name, no) => !taken.has(no) && fits.test(name.trim()));
    if (at < 0) return;
    fields[field] = at;
    taken.add(at);
  };
  for (const [field, fits] of names) take(field, fits);
  if (fields.completedOn === null) take('completedOn', anyDay);
  const lengthName = fields.length === null ? '' : (header[fields.length] ?? '');
  return { fields, unit: unitOf(lengthName) };
}

function unitOf(name: string): LengthUnit {
  if (/นาที|minute/i.test(name)) return 'minutes';
  return /วัน|day/i.test(name) && !/ชั่วโมง|ชม|hour/i.test(name) ? 'days' : 'hours';
}

/** A list's headings as one text, by which the learner's choice of columns is remembered. */
export function headerKey(header: readonly string[]): string {
  return header
    .map((name) => name.trim().toLowerCase())
    .join('\t')
    .slice(0, 2000);
}
