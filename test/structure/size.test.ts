import { describe, expect, it } from 'vitest';
import { files, text } from './tree.ts';

/** Files that are data, in whatever syntax: the plan, the curated courses, the words, fixtures, styles' tokens, the lock. */
const data =
  /^(package-lock\.json|lib\/framework\/|lib\/mapping\/data\/|lib\/words\/|lib\/sites\/\w+\/known-courses\.ts|test\/fixtures\/|docs\/|public\/|components\/look\/.*\.css)|\.md$/;

const code = files().filter((file) => /\.(tsx?|mjs|css|php)$/.test(file) && !data.test(file));
const lines = new Map(code.map((file) => [file, text(file).split('\n').length]));

describe('rooms stay small', () => {
  it('has no code file over 300 lines', () => {
    expect([...lines].filter(([, count]) => count > 300)).toEqual([]);
  });
  it('keeps the median at 100 lines or less', () => {
    const sorted = [...lines.values()].sort((a, b) => a - b);
    expect(sorted[sorted.length >> 1]).toBeLessThanOrEqual(100);
  });
  it('names no room for odds and ends', () => {
    expect(files().filter((file) => /(^|\/)(utils?|helpers?|common|misc)(\/|\.)/.test(file))).toEqual([]);
  });
});
