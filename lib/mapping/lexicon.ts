import type { CompetencyCode } from '../framework/competencies.ts';
import { lexicon } from './data/lexicon.ts';
import { offTopic } from './data/off-topic.ts';

/** What a text's words say for competencies. */
export interface Evidence {
  /** Sum of the weights of the rows of the lexicon that the text has; about 0.5 is worth a suggestion. */
  codes: Map<CompetencyCode, number>;
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

interface Prepared {
  rows: readonly Row[];
  /** Longest first. */
  terms: readonly Term[];
  /** Terms that need two words anywhere. */
  pairs: readonly { row: number; both: readonly string[] }[];
}

let prepared: Prepared | null = null;

/**
 * Reads a text against the lexicon.
 * @param text as {@link readTitle} gives it, or any text in one spelling
 */
export function evidenceIn(text: string): Evidence {
  prepared ??= prepare();
  const whole = words(text);
  let rest = whole;
  const found = new Set<number>();
  for (const { row, both } of prepared.pairs) {
    if (!found.has(row) && both.every((word) => whole.includes(word))) found.add(row);
  }
  for (const { row, words: term } of prepared.terms) {
    if (!rest.includes(term)) continue;
    found.add(row);
    rest = rest.replaceAll(term, term.startsWith(' ') ? ' \u0001 ' : '\u0001');
  }
  const evidence: Evidence = { codes: new Map(), strength: 0, off: 0 };
  let strongest = 0;
  for (const row of found) {
    const { codes, off } = prepared.rows[row] as Row;
    evidence.off += off;
    const strength = codes[0]?.[1] ?? 0;
    strongest = Math.max(strongest, strength);
    evidence.strength += strength / 3;
    for (const [code, weight] of codes) evidence.codes.set(code, (evidence.codes.get(code) ?? 0) + weight);
  }
  evidence.strength += (strongest * 2) / 3;
  return evidence;
}

/** The words of a text: Latin ones singular and apart, Thai ones without the spaces between them. */
function words(text: string): string {
  const apart = text
    .toLowerCase()
    .replace(/[^a-z0-9+#.\u0e01-\u0e4e]+/g, ' ')
    .replace(/([\u0e01-\u0e4e]) +(?=[\u0e01-\u0e4e])/g, '$1')
    .replace(/([\u0e01-\u0e4e])(?=[a-z0-9])/g, '$1 ')
    .replace(/([a-z0-9+#.])(?=[\u0e01-\u0e4e])/g, '$1 ')
    .replace(/\b([a-z]{3,}?)(?:(?<=s)s|(?<![siu])s)\b/g, (word, stem: string) =>
      word.endsWith('ss') ? word : stem,
    )
    .replace(/\.(?= |$)/g, '');
  return ` ${apart.trim()} `.replace(/ +/g, ' ');
}

/** A term as {@link words} would show it in a text: a Latin end stands at the end of a word. */
function termWords(term: string): string {
  const plain = words(term).trim();
  const start = /^[\u0e01-\u0e4e]/.test(plain) ? '' : ' ';
  const end = /[\u0e01-\u0e4e]$/.test(plain) ? '' : ' ';
  return start + plain + end;
}

function prepare(): Prepared {
  const rows: Row[] = [];
  const terms: Term[] = [];
  const pairs: { row: number; both: readonly string[] }[] = [];
  const add = (list: string, row: Row) => {
    const number = rows.push(row) - 1;
    for (const term of list.split('|')) {
      if (term.includes('&')) pairs.push({ row: number, both: term.split('&').map(termWords) });
      else terms.push({ row: number, words: termWords(term) });
    }
  };
  for (const [list, codes] of lexicon) {
    const pairsOfCodes = [...codes.matchAll(/(\S+) ([\d.]+)/g)].map(
      ([, code, weight]) => [code as CompetencyCode, Number(weight)] as const,
    );
    add(list, { codes: pairsOfCodes, off: 0 });
  }
  for (const [list, weight] of offTopic) add(list, { codes: [], off: weight });
  terms.sort((a, b) => b.words.length - a.words.length || (a.words < b.words ? -1 : 1));
  return { rows, terms, pairs };
}
