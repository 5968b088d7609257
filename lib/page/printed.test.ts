// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { checkFrame } from './check.ts';
import { printedIn } from './printed.ts';

afterEach(() => {
  document.head.innerHTML = '';
  document.body.innerHTML = '';
});

const id = '1-2345-67890-12-1';
const shown = (html: string) => {
  document.body.innerHTML = html;
  return checkFrame(window).citizenId;
};

describe('what a page prints', () => {
  it.each([
    ['in a sentence', `<p>เลขประจำตัว ${id}</p>`],
    ['over several elements of a line', '<p>1-<b>2345</b>-<span>67890</span>-12-1</p>'],
    ['in a field', `<input value="${id}">`],
    [
      'in thirteen fields of one digit',
      [...'1234567890121'].map((d) => `<input maxlength=1 value=${d}>`).join(''),
    ],
    ['in boxes of one digit', [...'๑๒๓๔๕๖๗๘๙๐๑๒๑'].map((d) => `<div>${d}</div>`).join('')],
    ['after a digit by itself', `<h2>บทที่ 1</h2><p>${id}</p>`],
    [
      'in boxes after a digit by itself',
      `<h2>1</h2>${[...'1234567890121'].map((d) => `<div>${d}</div>`).join('')}`,
    ],
    ['in a text area', `<textarea>${id}</textarea>`],
    ['in a choice', `<select><option>${id}</option></select>`],
    ['with line breaks of the source', '<p>1 2345\n    67890 12 1</p>'],
    ['in a drawing', `<svg><text>${id}</text></svg>`],
  ])('holds a citizen id %s', (_where, html) => {
    expect(shown(html)).toBe(true);
  });

  it.each([
    ['in a password', `<input type=password value="${id}">`],
    ['in a script', `<script type="text/plain">${id}</script>`],
    [
      'of numbers in cells beside each other',
      '<table><tr><td>12345</td><td>67890</td><td>121</td></tr></table>',
    ],
    ['of numbers in different blocks', '<p>1-2345-67890</p><p>12-1</p>'],
  ])('holds none %s', (_where, html) => {
    expect(shown(html)).toBe(false);
  });

  it('is read in open shadow roots, and in closed ones where the browser opens them', () => {
    const [open, closed] = [document.createElement('div'), document.createElement('div')];
    open.attachShadow({ mode: 'open' }).innerHTML = '<p>เปิด</p>';
    const root = closed.attachShadow({ mode: 'closed' });
    root.innerHTML = '<p>ปิด</p>';
    document.body.append(open, closed);
    const read = (opener: Parameters<typeof printedIn>[1]) => printedIn(document, opener).text;
    expect(read((element) => element.shadowRoot)).toMatch(/เปิด(?!.*ปิด)/su);
    expect(read((element) => (element === closed ? root : element.shadowRoot))).toMatch(/เปิด.*ปิด/su);
  });

  it('includes the title of the page', () => {
    document.head.innerHTML = `<title>${id}</title>`;
    expect(checkFrame(window).citizenId).toBe(true);
  });
});
