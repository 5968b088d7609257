import { changingWords } from './data/changing-words.ts';

const english = new Set<string>(changingWords.en);

/**
 * The words of a text that make another course of a title: level, audience, part, version, product, any number.
 * @param text as {@link readTitle} gives it
 * @returns in the order of the table and then of the text; a word inside a longer one of the table is not repeated
 */
export function changingWordsIn(text: string): string[] {
  const found: string[] = [];
  for (const word of changingWords.th) {
    if (text.includes(word) && !found.some((longer) => longer.includes(word))) found.push(word);
  }
  for (const [word] of text.matchAll(/[a-z]+|\d+(?:\.\d+)*/g)) {
    if (english.has(word) || /\d/.test(word)) found.push(word);
  }
  return found;
}
