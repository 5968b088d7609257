import { describe, expect, it } from 'vitest';
import { openPage } from '../../../test/commands/saved-pages.ts';
import { read } from '../tdga.ts';

const library = 'https://e-learning.dga.or.th/profile/library/public-request';
const course = 'https://e-learning.dga.or.th/course/42/';

/** What the library says of one card; the card shows this and its name. */
function onCard(shown: string, link = '<a href="/course/42/">เปิด</a>', name = 'Digital DNA'): unknown[] {
  const card = `<div data-qa="fragment-card-1"><h3 data-qa="txt-name">${name}</h3>${shown}${link}</div>`;
  const { items } = read(openPage(card, library), new URL(library));
  return items.map(({ courseKey, completion }) => [courseKey, completion]);
}

/** What a course page says that shows this beside its title and this beside its progress. */
function onPage(box: string, percent: string, state: string, name = 'Digital DNA'): unknown {
  const page = `<div id="course-detail"><div data-qa="section-title-box"><h1 data-qa="txt-content-name">${name}</h1>${box}</div>
<div data-qa="card-progress"><p data-qa="txt-progress-percent"><span>${percent}</span></p>${state}</div></div>`;
  return read(openPage(page, course), new URL(course)).items[0]?.completion;
}

const word = '<span>Completed</span>';
const percent = (text: string) => `<span data-qa="txt-progress-percent">${text}</span>`;

describe('a card of the library', () => {
  it.each([
    ['the word alone', word],
    ['the word in capitals', '<span>COMPLETED</span>'],
    ['the word in Thai', '<div><i></i>เสร็จสมบูรณ์</div>'],
    ['the word and 100 %', `${percent('100%')}${word}<span>Expired</span>`],
    ['the word and facts', `<p>TDGA</p><span>3 ชม.</span>${word}<span>รองรับมือถือ</span>`],
  ])('is finished by %s', (_, shown) => {
    expect(onCard(shown)).toEqual([['42', 'finished']]);
  });

  it.each([
    ['a counter and another state', '<span>10</span><span>Completed</span><span>Not Started</span>'],
    ['a counter and a state in progress', '<b>3/8</b> <b>Completed</b><em>in progress</em>'],
    ['35 %', `${percent('35%')}<span>3</span>${word}`],
    ['a menu with the word', `<ul role="menu"><li>Completed</li></ul><span>กำลังเรียน</span>`],
  ])('is unfinished by %s', (_, shown) => {
    expect(onCard(shown)).toEqual([['42', 'unfinished']]);
  });

  it.each([
    ['counters that cannot be told apart', '<span>Completed</span><span>(12)</span><span>NOT STARTED</span>'],
    ['a counter alone', '<span>10</span><span>Completed</span>'],
    ['a counter in a row of boxes', '<div><b>10</b></div><div><b>Completed</b></div>'],
    ['a counter in one text', '<div>10 <span>Completed</span></div>'],
    ['the word and one against it', `${word}<span>Not Started</span>`],
    ['the word and a state that is not known', `${word}<span>Not passed</span>`],
    ['the word and a state that is not known in Thai', `${word}<span>รออนุมัติ</span>`],
    ['the word and what has expired', `${word}<span>หมดอายุ</span>`],
    ['the word and a share', `${word}<span>80% watched</span>`],
    ['the word and a part', `${word}<span>3/8 บทเรียน</span>`],
    ['the word and a button to go on', `${word}<button>Continue Learning</button>`],
    ['the word and two percentages', `${percent('100%')}${percent('40%')}${word}`],
    ['the word and no percentage where one belongs', `${percent('–')}${word}`],
    ['100 % alone', percent('100%')],
    ['the word in a description', '<p data-qa="txt-desc">Completed</p>'],
    ['the word as category', '<div data-qa="fragment-category"><span>Completed</span></div>'],
    ['the word as provider', '<div data-qa="fragment-content-provider">Completed</div>'],
    ['the word in a menu', '<ul role="menu"><li role="menuitem">Completed</li></ul>'],
    ['the word in a tooltip', '<div role="tooltip">Completed</div>'],
    ['the word as button', '<button><span>Completed</span></button>'],
    ['a longer text', '<span>Completed by 12 learners</span>'],
    ['a template', `<template>${word}</template>`],
    ['what is hidden', `<div hidden>${word}</div><div style="display:none">${word}</div>`],
    ['the card of something else inside it', `<div data-qa="fragment-card-2">${word}</div>`],
    ['a material inside it', `<div data-qa="fragment-material">${word}</div>`],
  ])('is neither by %s', (_, shown) => {
    expect(onCard(shown)[0]).not.toEqual(['42', 'finished']);
    expect(onCard(shown)[0]).toEqual(['42', 'unknown']);
  });

  it('is not finished by its own name', () => {
    expect(onCard('', undefined, 'Completed')).toEqual([['42', 'unknown']]);
    expect(onCard('<span title="">completed</span>', undefined, 'Completed')).toEqual([['42', 'unknown']]);
    expect(onCard('', undefined, '<b>Completed</b> : how to')).toEqual([['42', 'unknown']]);
  });

  it('is listed and never finished where its link is missing or leads to several things', () => {
    expect(onCard(word, '')).toEqual([[null, 'unknown']]);
    expect(onCard(`${percent('100%')}${word}`, '')).toEqual([[null, 'unknown']]);
    expect(onCard(word, '<a href="/survey/2/">ตอบ</a><a href="/course/42/">หลักสูตร</a>')).toEqual([
      ['42', 'unknown'],
    ]);
    expect(onCard(word, '<a href="/course/42/">1</a><a href="/course/43/">2</a>')).toEqual([
      ['42', 'unknown'],
    ]);
    expect(onCard(word, '<a href="/survey/2/">ตอบ</a>')).toEqual([]);
    expect(onCard(word, '<a href="https://example.com/course/42/">x</a>')).toEqual([]);
  });
});

describe('a course page', () => {
  it('is finished by the word beside 100 %', () => {
    expect(onPage('', '100%', word)).toBe('finished');
    expect(onPage('', '100%', '<b>completed</b>')).toBe('finished');
    expect(onPage(word, '100%', '')).toBe('finished');
  });

  it.each([
    ['a counter', '', '<span>12</span> <span>Completed</span>'],
    ['a counter in one text', '', '<span>12 Completed</span>'],
    ['a counter of learners beside the title', '<b>1,204</b><b>Completed</b>', ''],
    ['a category', '<div data-qa="fragment-category"><span>Completed</span></div>', ''],
    ['a description', '<div data-qa="txt-desc">Completed</div>', ''],
    ['a template', '', `<template>${word}</template>`],
    ['a hidden word', '', `<div hidden>${word}</div>`],
    ['a related course', '', `<div data-qa="fragment-card-1">${word}</div>`],
    ['a lesson', '', `<div data-qa="material-1">${word}</div>`],
    ['a link to another course', '<a href="/course/9/"><span>Completed</span></a>', ''],
    ['a contradiction', '', `${word}<span>Verifying</span>`],
    ['a contradiction in capitals', '<span>NOT STARTED</span>', word],
  ])('is not by %s', (_, box, state) => {
    expect(onPage(box, '100%', state)).toBe('unknown');
  });

  it('is not by the progress of one of its sections', () => {
    const section = `<div data-qa="section-2"><div data-qa="card-progress">${percent('100%')}${word}</div></div>`;
    const page = `<div id="course-detail"><div data-qa="section-title-box"><h1 data-qa="txt-content-name">ก</h1></div>${section}</div>`;
    expect(read(openPage(page, course), new URL(course)).items[0]).toMatchObject({
      progress: null,
      completion: 'unknown',
    });
  });

  it('is not by a second percentage, nor by words far from both', () => {
    expect(onPage('', '100%', `${percent('100%')}${word}`)).not.toBe('finished');
    expect(onPage('', '99%', word)).not.toBe('finished');
    expect(onPage('', '100%', `</div><div class="reviews">${word}</div><div>`)).toBe('unknown');
  });
});
