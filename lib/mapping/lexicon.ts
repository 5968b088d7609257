import type { CompetencyCode } from '../framework/competencies.ts';
import { lexicon } from './data/lexicon.ts';
import { offTopic } from './data/off-topic.ts';
import { termsAsWords, wordsOf } from './words.ts';

/** What a text's words say for competencies. */
export interface Evidence {
  /** Sum of the weights of the rows of the lexicon that the text has; about 0.5 is worth a suggestion. */
  codes: Map<CompetencyCode, number>;
  /** For each of them the words of the row that says most for it. */
  words: Map<CompetencyCode, string>;
  /** How much the text speaks of the digital plan at all: its strongest row, and a third of each other row. */
  strength: number;
  /** Sum of the weights of the fields that the digital plan does not speak of. */
  off: number;
}

interface Row {
  codes: readonly (readonly [CompetencyCode, number])[];
  off: number;
}

interface Term {
  row: number;
  words: string;
}

interface Pair {
  row: number;
  parts: readonly (readonly string[])[];
}

interface Prepared {
  rows: readonly Row[];
  /** Longest first. */
  terms: readonly Term[];
  /** Terms that need several words anywhere: of each part one of its words. */
  pairs: readonly Pair[];
}

let prepared: Prepared | null = null;

/**
 * Reads a text against the lexicon.
 * @param text as {@link readTitle} gives it, or any text in one spelling
 */
export function evidenceIn(text: string): Evidence {
  prepared ??= prepare();
  const whole = wordsOf(text);
  let rest = whole;
  const found = new Map<number, string>();
  for (const { row, parts } of prepared.pairs) {
    const said = parts.map((part) => part.find((word) => whole.includes(word)));
    if (!found.has(row) && said.every((word) => word !== undefined)) found.set(row, said.join('… '));
  }
  for (const { row, words: term } of prepared.terms) {
    if (!rest.includes(term)) continue;
    if (!found.has(row)) found.set(row, term);
    rest = rest.replaceAll(term, term.startsWith(' ') ? ' \u0001 ' : '\u0001');
  }
  const evidence: Evidence = { codes: new Map(), words: new Map(), strength: 0, off: 0 };
  const most = new Map<CompetencyCode, number>();
  let strongest = 0;
  for (const [row, said] of found) {
    const { codes, off } = prepared.rows[row] as Row;
    evidence.off += off;
    const strength = codes[0]?.[1] ?? 0;
    strongest = Math.max(strongest, strength);
    evidence.strength += strength / 3;
    for (const [code, weight] of codes) {
      evidence.codes.set(code, (evidence.codes.get(code) ?? 0) + weight);
      if (weight <= (most.get(code) ?? 0)) continue;
      most.set(code, weight);
      evidence.words.set(code, said.replace(/ +/g, ' ').trim());
    }
  }
  evidence.strength += (strongest * 2) / 3;
  return evidence;
}

function prepare(): Prepared {
  const rows: Row[] = [];
  const terms: Term[] = [];
  const pairs: Pair[] = [];
  const add = (list: string, row: Row) => {
    const number = rows.push(row) - 1;
    for (const term of termsAsWords(list).split('|')) {
      if (term.includes('&')) pairs.push({ row: number, parts: partsOf(term) });
      else terms.push({ row: number, words: term });
    }
  };
  for (const [list, codes] of lexicon) {
    add(list, { codes: weightsOf(codes), off: 0 });
  }
  for (const [list, weight] of offTopic) add(list, { codes: [], off: weight });
  terms.sort((a, b) => b.words.length - a.words.length || (a.words < b.words ? -1 : 1));
  return { rows, terms, pairs };
}

function partsOf(pair: string): string[][] {
  return pair.split('&').map((part) => part.split(','));
}

/** Reads a right side of the lexicon: codes and their weights. */
export function weightsOf(codes: string): [CompetencyCode, number][] {
  return [...codes.matchAll(/(\S+) ([\d.]+)/g)].map(([, code, weight]) => [
    code as CompetencyCode,
    Number(weight),
  ]);
}
