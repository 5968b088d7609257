import { type CompetencyCode, competencyCodes } from '../framework/competencies.ts';

/**
 * A set of competencies in one whole number: bit n stands for the n-th of `competencyCodes`. The plan's 23 fit; ten thousand
 * people's sets are then one column.
 */
export type CodeBits = number;

const bitOf = new Map<string, number>(competencyCodes.map((code, at) => [code, 1 << at]));

/** The set of some codes; what is no competency of the plan is left out. */
export function bitsOf(codes: Iterable<string>): CodeBits {
  let bits = 0;
  for (const code of codes) bits |= bitOf.get(code) ?? 0;
  return bits;
}

/** The codes of a set in the plan's order. */
export function codesOf(bits: CodeBits): CompetencyCode[] {
  return competencyCodes.filter((_, at) => (bits & (1 << at)) !== 0);
}

/** How many codes a set has. */
export function sizeOfBits(bits: CodeBits): number {
  let left = bits;
  let count = 0;
  for (; left !== 0; left &= left - 1) count += 1;
  return count;
}
