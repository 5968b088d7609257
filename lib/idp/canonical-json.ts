/** What canonical JSON can hold: no numbers but whole ones, since others are written differently elsewhere. */
export type Canonical =
  | null
  | boolean
  | number
  | string
  | readonly Canonical[]
  | { readonly [name: string]: Canonical };

/**
 * JSON that is the same text for the same value wherever it is written: the members of an object in the order of their names
 * (UTF-16 code units), nothing between signs, text and whole numbers as `JSON.stringify` writes them, in the manner of RFC
 * 8785. Throws RangeError for a number that is not whole.
 */
export function canonicalJson(value: Canonical): string {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) throw new RangeError('not a whole number');
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, of]) => `${JSON.stringify(name)}:${canonicalJson(of)}`).join(',')}}`;
}

function isList(value: object): value is readonly Canonical[] {
  return Array.isArray(value);
}
