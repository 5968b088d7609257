// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText, longestTitle, proseOf, textOf } from './text.ts';

function element(html: string): Element {
  const box = document.createElement('div');
  box.innerHTML = html;
  return box;
}

test('a missing element and an empty one have no text', () => {
  expect(textOf(null)).toBeNull();
  expect(textOf(undefined)).toBeNull();
  expect(textOf(element(' \u200b\u00a0'))).toBeNull();
  expect(proseOf(null)).toBeNull();
});

test('several text nodes and inline markup read as one line', () => {
  expect(textOf(element('Data\u00a0 <b>Visua</b>lization\n2'))).toBe('Data Visualization 2');
});

test('markup in a title stays text', () => {
  expect(textOf(element('&lt;img src=x onerror=alert(1)&gt;'))).toBe('<img src=x onerror=alert(1)>');
});

test('bidi controls cannot turn a title around', () => {
  expect(cleanText('\u202egnp.exe\u2069 \u200fวินัย')).toBe('gnp.exe วินัย');
});

test('a title of 100 kB is cut, never inside a character', () => {
  expect(cleanText('ก'.repeat(100_000))).toHaveLength(longestTitle);
  expect(cleanText('😀'.repeat(10), 7)).toBe('😀😀😀');
});

test('prose parts blocks, joins inline markup and leaves scripts out', () => {
  const told = element(
    '<p>ข้อ<b>มูล</b></p><ul><li>ก</li><li>ข</li></ul>ค<br>ง<script>evil()</script><style>a{}</style>',
  );
  expect(proseOf(told)).toBe('ข้อมูล ก ข ค ง');
});

test('prose never leaves the element it was asked for', () => {
  const outer = element('<section>ใน</section><p>นอก</p>');
  expect(proseOf(outer.firstElementChild)).toBe('ใน');
});

test('cleaned text is single-spaced, bounded, well formed and cleaning again changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 40 }), (text, limit) => {
      const clean = cleanText(text, limit);
      expect(clean.length).toBeLessThanOrEqual(limit);
      expect(clean).not.toMatch(/\s\s|^\s|\s$|[\u200b-\u200f\u202a-\u202e]/);
      expect(clean.isWellFormed()).toBe(true);
      expect(cleanText(clean, limit)).toBe(clean);
    }),
  );
});
