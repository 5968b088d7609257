import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openPage } from '../../../test/commands/saved-pages.ts';
import { read } from '../ocsc.ts';

const space = 'https://learningportal.ocsc.go.th/learningspace';

/** Completion and day of every course that a page of this address and body shows. */
function readAt(path: string, body: string): unknown[] {
  const url = `${space}${path}`;
  const { items } = read(openPage(`<div id="root"><div></div>${body}</div>`, url), new URL(url));
  return items.map(({ completion, completedOn }) => [completion, completedOn]);
}

const onCard = (shown: string, name = 'Data Visualization') =>
  readAt('/learn', `<h1>เข้าเรียน</h1><div class="MuiCard-root"><h2>${name}</h2><p>DS01</p>${shown}</div>`)[0];

const stamp = (day: string | number) =>
  `<time datetime="${typeof day === 'number' ? day : Date.parse(day)}">…</time>`;
const label = '<b>สำเร็จการศึกษา </b>';

describe('a card of my courses', () => {
  it('is finished by the bold words right before a time', () => {
    expect(onCard(`<p><span>${label}${stamp('2024-02-02T20:00:00Z')}</span></p>`)).toEqual([
      'finished',
      '2024-02-03',
    ]);
    expect(onCard(`<p><svg><path></path></svg> ${label} <!-- --> ${stamp('2024-02-02')}</p>`)).toEqual([
      'finished',
      '2024-02-02',
    ]);
    expect(onCard(`<p>${label}<time datetime="NaN">Invalid date</time></p>`)).toEqual(['finished', null]);
  });

  it.each([
    ['no time behind them', `<p>${label}</p>`],
    ['a text behind them', `<p>${label}เมื่อครบ ${stamp('2024-02-02')}</p>`],
    ['a time elsewhere', `<p>${label}</p><p>${stamp('2024-02-02')}</p>`],
    ['a text before them', `<p>ยังไม่${label}${stamp('2024-02-02')}</p>`],
    ['an element before them', `<p><span>เกณฑ์การ</span>${label}${stamp('2024-02-02')}</p>`],
    ['a hidden line', `<p hidden>${label}${stamp('2024-02-02')}</p>`],
    ['a line that is not displayed', `<div style="display:none"><p>${label}${stamp('2024-02-02')}</p></div>`],
  ])('is not told by the words with %s', (_, shown) => {
    expect(onCard(shown)).toEqual(['unknown', null]);
  });

  it.each([
    ['a template', `<template><p>${label}${stamp('2024-02-02')}</p></template>`],
    ['a menu', `<ul role="menu"><li><b>ขอสำเร็จการศึกษา</b>${stamp('2024-02-02')}</li></ul>`],
    ['words that are not bold', `<p>สำเร็จการศึกษา ${stamp('2024-02-02')}</p>`],
  ])('is not finished by %s', (_, shown) => {
    expect(onCard(shown)).toEqual(['unfinished', null]);
  });

  it('is not finished by its name, nor by another card', () => {
    expect(onCard('', `<b>สำเร็จการศึกษา</b>${stamp('2024-02-02')}`)).toEqual(['unfinished', null]);
    expect(onCard(`<div class="MuiCard-root"><p>${label}${stamp('2024-02-02')}</p></div>`)).toEqual([
      'unfinished',
      null,
    ]);
  });

  it.each([
    ['the epoch', 0],
    ['a moment before it', -1],
    ['a day of 1999', Date.parse('1999-12-30')],
    ['four days from now', Date.now() + 4 * 86_400_000],
    ['no day at all', 8e20],
  ])('has no day for %s', (_, instant) => {
    expect(onCard(`<p>${label}${stamp(instant)}</p>`)).toEqual(['finished', null]);
  });
});

describe('a card of the certificate list', () => {
  const onList = (shown: string) =>
    readAt(
      '/me/certificate',
      `<h2>ประกาศนียบัตรรายวิชา</h2><div class="MuiCard-root"><h2>ก</h2><p>รายวิชา DS01</p>${shown}</div>`,
    )[0];
  const passed = '<span>ผ่านเกณฑ์แล้ว</span>';

  it('is finished by the words alone in their line', () => {
    expect(onList(`<p>${passed}</p><p>${label}${stamp('2024-02-02')}</p>`)).toEqual([
      'finished',
      '2024-02-02',
    ]);
    expect(onList(`<p>${passed}</p><p>${label}${stamp(0)}</p>`)).toEqual(['finished', null]);
  });

  it.each([
    ['a word before them', `<p>ยังไม่${passed}</p>`],
    ['a word behind them', `<p>${passed} 3 จาก 5 บท</p>`],
    ['a hidden line', `<p hidden>${passed}</p>`],
    ['a template', `<template><p>${passed}</p></template>`],
    ['another card', `<div class="MuiCard-root"><p>${passed}</p></div>`],
    ['the day alone', `<p>${label}${stamp('2024-02-02')}</p>`],
  ])('is not finished by %s', (_, shown) => {
    expect(onList(shown)).toEqual(['unknown', null]);
  });
});

describe('the certificate', () => {
  const fixture = readFileSync(
    new URL('../../../test/fixtures/ocsc/certificate-course.html', import.meta.url),
    'utf8',
  );
  const url = `${space}/me/certificate/course/7`;
  const shown = (change: (html: string) => string) =>
    read(openPage(change(fixture), url), new URL(url)).items;

  it.each(['ยังไม่สำเร็จการศึกษา', '-', 'Invalid date', 'คาดว่า 12 สิงหาคม 2568'])(
    'proves nothing with "%s" for a day',
    (text) => {
      const [item] = shown((html) => html.replace('12 สิงหาคม 2568', text));
      expect(item).toMatchObject({ completion: 'unknown', completedOn: null, signal: null });
    },
  );

  it('has no day before 2000 or in the future', () => {
    for (const day of ['1 มกราคม 2513', '5 มกราคม 2690'])
      expect(shown((html) => html.replace('12 สิงหาคม 2568', day))[0]).toMatchObject({
        completion: 'finished',
        completedOn: null,
      });
  });

  it('is not read from what the page hides', () => {
    expect(shown((html) => html.replace('<main>', '<main hidden>'))).toEqual([]);
    expect(
      shown((html) =>
        html.replace('<p class="MuiTypography-root MuiTypography-body1">', '<p style="display: none">'),
      ),
    ).toEqual([]);
  });
});

describe('the study history', () => {
  const fixture = readFileSync(
    new URL('../../../test/fixtures/ocsc/portal-history.html', import.meta.url),
    'utf8',
  );
  const url = 'https://learningportal.ocsc.go.th/learningportal/history';
  const finished = (change: (html: string) => string) =>
    read(openPage(change(fixture), url), new URL(url)).items.filter(
      ({ completion }) => completion === 'finished',
    ).length;

  it('counts only the result, of visible rows of the table itself', () => {
    expect(finished((html) => html)).toBe(2);
    expect(finished((html) => html.replaceAll('<th>ผลการศึกษา</th>', '<th>ผลการศึกษาก่อนเรียน</th>'))).toBe(0);
    expect(finished((html) => html.replaceAll('<td>ผ่าน</td>', '<td>ผ่านบางส่วน</td>'))).toBe(0);
    expect(finished((html) => html.replaceAll('<tbody>', '<tbody hidden>'))).toBe(0);
    expect(
      finished((html) =>
        html.replaceAll(/<table>.*?<\/table>/gs, (table) => `<template>${table}</template>`),
      ),
    ).toBe(0);
    const row = '<tr><td></td><td>DS01</td><td>Data</td><td></td><td>ผ่าน</td></tr>';
    const inside = (html: string) =>
      html.replace('<p>5 ม.ค. 2567</p>', `<table><tbody>${row}</tbody></table>`);
    expect(finished(inside)).toBe(2);
  });
});
