import { oneWord } from './data/one-word.ts';

const forms = new RegExp(oneWord.map(([other]) => `(${other})`).join('|'), 'g');

const betweenWords = /[^a-z0-9+#.\u0e01-\u0e4e]+/g;
const betweenTerms = /[^a-z0-9+#.\u0e01-\u0e4e|&,]+/g;

/**
 * The words of a text: Latin ones singular and apart, Thai ones without the spaces between them, digital words in one
 * form whatever the language they are written in.
 * @param text in one spelling
 * @returns with one space at each end and around each Latin word
 */
export function wordsOf(text: string): string {
  return ` ${apart(text, betweenWords).trim()} `.replace(/ +/g, ' ');
}

/**
 * The terms of a row of the lexicon, separated by `|`, `&` and `,`, as {@link wordsOf} would show them in a text: a
 * Latin end stands at the end of a word.
 */
export function termsAsWords(list: string): string {
  return apart(list, betweenTerms).replace(/[^|&,]+/g, (term) => {
    const plain = term.trim().replace(/ +/g, ' ');
    const start = /^[\u0e01-\u0e4e]/.test(plain) ? '' : ' ';
    const end = /[\u0e01-\u0e4e]$/.test(plain) ? '' : ' ';
    return start + plain + end;
  });
}

function apart(text: string, between: RegExp): string {
  return text
    .toLowerCase()
    .replace(forms, (...found) => {
      const which = oneWord.findIndex((_, at) => found[at + 1] !== undefined);
      return ` ${oneWord[which]?.[1] ?? ''} `;
    })
    .replace(between, ' ')
    .replace(/([\u0e01-\u0e4e]) +(?=[\u0e01-\u0e4e])/g, '$1')
    .replace(/([\u0e01-\u0e4e])(?=[a-z0-9])/g, '$1 ')
    .replace(/([a-z0-9+#.])(?=[\u0e01-\u0e4e])/g, '$1 ')
    .replace(/\b[a-z]{3,}s\b/g, singular)
    .replace(/\.(?=[ |&,]|$)/g, '');
}

/** `canvas` is a word of its own, not many of Canva. */
function singular(word: string): string {
  if (/(?:ss|us|is|canvas)$/.test(word)) return word;
  return word.length > 5 && word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}
