/**
 * Widths of signs in parts of the font size, measured generously on Tahoma and its common substitutes: a row that is a little
 * too high is better than one that hides its last line.
 */
const widths: readonly [RegExp, number][] = [
  // Vowels and tones above and below stand over their consonant.
  [/[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u200b-\u200d\u2060]/, 0],
  [/[\u0e00-\u0e7f]/, 0.58],
  [/[A-Z@%&MW]/, 0.7],
  [/[a-z0-9]/, 0.56],
  [/[\s.,:;'|!()/-]/, 0.36],
];
const otherWidth = 1.05;

const words = new Intl.Segmenter('th', { granularity: 'word' });

/** Width of a text in points at a font size. */
function widthOf(text: string, size: number): number {
  let width = 0;
  for (const sign of text) width += widths.find(([found]) => found.test(sign))?.[1] ?? otherWidth;
  return width * size;
}

/** How many lines a text takes in a cell of a width, both in points, broken between words as spreadsheets do. */
export function linesIn(text: string, width: number, size: number): number {
  return text.split('\n').reduce((sum, line) => sum + linesOf(line, width, size), 0);
}

function linesOf(line: string, width: number, size: number): number {
  let lines = 1;
  let used = 0;
  for (const { segment } of words.segment(line)) {
    const wide = widthOf(segment, size);
    if (used + wide <= width) used += wide;
    else if (wide <= width) {
      lines += 1;
      used = wide;
    } else {
      // A word longer than the line is broken within.
      const more = Math.ceil((used + wide) / width) - 1;
      lines += more;
      used = used + wide - more * width;
    }
  }
  return lines;
}

/** Height in points of so many lines of Thai text at a font size, with room for stacked vowels and tones. */
export function heightOfLines(lines: number, size: number): number {
  return Math.ceil(lines * size * 1.5 + 4);
}
