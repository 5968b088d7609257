import { existsSync, readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { describe, expect, it, vi } from 'vitest';
import {
  at,
  codes,
  competency,
  course,
  criteria,
  list,
  moodle,
  note,
  page,
  type Replying,
  summary,
} from './records.fixture.ts';
import { ask, askAll } from './records.ts';

// A page of the site has one; the pages that are asked for are read with it.
vi.stubGlobal('DOMParser', new Window().DOMParser);

const folder = new URL('../../../../shared/recordings/moodle-4.5/', import.meta.url);

describe('all courses of a learner', () => {
  it('are asked of the page’s own site, with its own session, by functions that it offers its pages', async () => {
    const { get, asked } = moodle(({ methodname }) =>
      methodname === list ? { courses: [course(2, 50)] } : { competencies: [] },
    );
    expect((await askAll(page('/lms'), at('/lms'), get)).ok).toBe(true);
    for (const { url, method, credentials } of asked) {
      expect(url).toMatch(/^https:\/\/lms\.example\.com\/lms\/lib\/ajax\/service\.php\?sesskey=k&info=/);
      expect([method, credentials]).toEqual(['POST', 'same-origin']);
    }
    expect(asked.flatMap(({ calls }) => calls.map(({ methodname, args }) => [methodname, args]))).toEqual([
      [list, { classification: 'allincludinghidden' }],
      [codes, { courseid: 2 }],
    ]);
  });

  it('come with codes, share and number, and are finished only where Moodle noted it', async () => {
    const { get } = moodle(({ methodname, args }) => {
      if (methodname === list)
        return {
          courses: [course(2, 100, { idnumber: 'OCSC-1' }), course(3, 100), course(4, 40), course(5)],
        };
      if (methodname === summary) return args.courseid === 2 ? note : { evidence: [] };
      return {
        competencies:
          args.courseid === 2
            ? [competency(8, 'DLit100', true), competency(9, 'DLit400', false)]
            : args.courseid === 4
              ? [competency(7, 'DG100')]
              : [],
      };
    });
    const answer = await askAll(page(), at(), get);
    expect(
      answer.ok &&
        answer.items.map(({ courseKey, completion, completedOn, progress, signal, siteCodes, code }) => [
          courseKey,
          completion,
          completedOn,
          progress,
          signal,
          siteCodes,
          code,
        ]),
    ).toEqual([
      [
        '2',
        'finished',
        '2026-11-23',
        100,
        'evidence_coursecompleted 2026-11-23',
        ['OCSC-1', 'DLit100', 'DLit400'],
        'OCSC-1',
      ],
      ['3', 'unknown', null, 100, '100%', undefined, 'C3'],
      ['4', 'unfinished', null, 40, '40%', ['DG100'], 'C4'],
      ['5', 'unknown', null, null, null, undefined, 'C5'],
    ]);
    expect(answer.ok && answer.records.map((record) => record?.completion ?? null)).toEqual([
      'finished',
      null,
      null,
      null,
    ]);
  });

  it('are finished by the page of criteria where all of their activities are done and nothing was noted', async () => {
    const { get, asked } = moodle(
      ({ methodname }) =>
        methodname === list
          ? { courses: [course(2, 100), course(3, 100), course(4, 99)] }
          : { competencies: [] },
      (url) => (url.endsWith('course=2') ? criteria(2, '3 พฤศจิกายน 2026') : criteria(9, '3 พฤศจิกายน 2026')),
    );
    const answer = await askAll(page(), at(), get);
    expect(answer.ok && answer.items.map(({ completion, completedOn }) => [completion, completedOn])).toEqual(
      [
        ['finished', '2026-11-03'],
        ['unknown', null],
        ['unfinished', null],
      ],
    );
    expect(answer.ok && answer.records).toEqual([null, null, null]);
    expect(asked.filter(({ url }) => url.includes('details.php'))).toHaveLength(2);
  });

  it('are all asked about, though a site without competencies fails each of them', async () => {
    const { get, asked } = moodle(({ methodname, args }) =>
      methodname === list
        ? { courses: Array.from({ length: 45 }, (_, n) => course(n + 2, 0)) }
        : args.courseid === 7
          ? { competencies: [competency(1, 'DT100')] }
          : 'errorcompetencydisabled',
    );
    const answer = await askAll(page(), at(), get);
    expect(answer.ok && answer.items).toHaveLength(45);
    expect(answer.ok && answer.items[5]?.siteCodes).toEqual(['DT100']);
    expect(asked.length).toBeLessThan(50);
  });

  it('know who asks by the page’s bell before 4.2', async () => {
    const bell = '<div id="nav-notification-popover-container" data-userid="31"></div>';
    const { get, asked } = moodle(({ methodname }) =>
      methodname === list
        ? { courses: [course(2, 10)] }
        : methodname === summary
          ? note
          : { competencies: [competency(8, 'DG100')] },
    );
    await askAll(page('', null, bell), at(), get);
    expect(asked.flatMap(({ calls }) => calls).at(-1)?.args).toEqual({
      userid: 31,
      courseid: 2,
      competencyid: 8,
    });
  });

  it('carry nothing of the person out of a reply that holds name and e-mail', async () => {
    const person = { id: 3, fullname: 'สมหญิง ตัวอย่าง', email: 'a@example.com', idnumber: '1234567890123' };
    const { get } = moodle(({ methodname }) =>
      methodname === list
        ? { courses: [course(2, 100)] }
        : methodname === summary
          ? { ...note, usercompetencysummary: { user: person } }
          : { competencies: [competency(8, 'DG100')] },
    );
    expect(JSON.stringify(await askAll(page(), at(), get))).not.toMatch(/สมหญิง|example\.com.*@|a@|\d{13}/);
  });
});

describe('one course', () => {
  const answering: Replying = ({ methodname }) =>
    methodname === summary ? note : { competencies: [competency(8, 'DG100')] };

  it('is finished where Moodle noted it, under its number within its folder', async () => {
    const { get, asked } = moodle(answering);
    expect(await ask({ courseKey: 'lms/2' }, at('/lms'), get, page('/lms'))).toEqual({
      completion: 'finished',
      completedOn: '2026-11-23',
      signal: 'evidence_coursecompleted 2026-11-23',
    });
    expect(asked.map(({ calls }) => calls[0]?.args.courseid)).toEqual([2, 2]);
  });

  it('is asked about nowhere without a number, without a session and without competencies', async () => {
    for (const courseKey of [null, 'x', '1'])
      expect(await ask({ courseKey }, at(), moodle(answering).get, page())).toBeNull();
    expect(await ask({ courseKey: '2' }, at(), moodle(answering).get, page('', 0))).toBeNull();
    expect(await ask({ courseKey: '2' }, at(), moodle(() => ({ competencies: [] })).get, page())).toBeNull();
  });
});

describe.skipIf(!existsSync(folder))('recorded replies of a Moodle 4.5', () => {
  const recorded = (name: string) => JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));
  const answering: Replying = ({ methodname, args }) => {
    if (methodname === list) return recorded('my_courses_timeline_completed');
    if (methodname === codes)
      return args.courseid === 2 ? recorded('ajax_course_competencies_page')[0].data : 'requireloginerror';
    return recorded('user_competency_summary_in_course_completed');
  };

  it('say which course is completed, when, and what it builds', async () => {
    const answer = await askAll(page(), at(), moodle(answering).get);
    expect(
      answer.ok &&
        answer.items.map(({ title, completion, completedOn, siteCodes }) => [
          title,
          completion,
          completedOn,
          siteCodes,
        ]),
    ).toEqual([
      ['ความเข้าใจและใช้เทคโนโลยีดิจิทัล', 'finished', '2026-11-23', ['OCSC-DL-001', 'DLit100', 'DLit400']],
      ['ธรรมาภิบาลข้อมูลภาครัฐเบื้องต้น', 'unfinished', null, ['OCSC-DG-001']],
    ]);
    expect(JSON.stringify(answer)).not.toMatch(/สมชาย|somchai/);
  });

  it.each([
    ['ajax_bad_sesskey', 'expired'],
    ['ajax_cookie_omitted', 'expired'],
    ['ajax_not_ajax', 'service-off'],
    ['ajax_unknown_function', 'service-off'],
    ['ajax_extra_param', 'refused'],
  ])('%s is told as %s', async (name, error) => {
    const answer = await askAll(page(), at(), async () => Response.json(recorded(name)));
    expect(answer).toEqual({ ok: false, error });
  });
});
