import { describe, expect, it } from 'vitest';
import { askOpenedx } from './ask.ts';

const key = 'course-v1:SWU+SWU011+2018';
const lms = new URL('https://lms.thaimooc.org/courses/x/progress');

function site(answers: Record<string, { status: number; body?: unknown }>) {
  const asked: { address: string; init: RequestInit | undefined }[] = [];
  const get = (async (address: string, init?: RequestInit) => {
    asked.push({ address, init });
    const call = /course_home\/(\w+)\//.exec(address)?.[1] ?? '';
    const { status, body } = answers[call] ?? { status: 404 };
    return new Response(typeof body === 'string' ? body : JSON.stringify(body ?? {}), { status });
  }) as typeof fetch;
  return { asked, get };
}

const progress = (body: unknown) => site({ progress: { status: 200, body } });

describe('the site record of an Open edX LMS', () => {
  it('says finished for a certificate that can be viewed, or that is being made', async () => {
    const ready = { cert_status: 'downloadable', cert_web_view_url: '/certificates/1b2c' };
    for (const certificate_data of [ready, { cert_status: 'generating' }])
      expect((await askOpenedx(key, lms, progress({ certificate_data }).get))?.completion).toBe('finished');
  });

  it.each([
    ['a passing grade alone', { user_has_passing_grade: true, certificate_data: {} }],
    ['every unit seen', { completion_summary: { complete_count: 9, incomplete_count: 0, locked_count: 0 } }],
    [
      'an earned certificate that is not out yet',
      { user_has_passing_grade: true, certificate_data: { cert_status: 'earned_but_not_available' } },
    ],
    [
      'a certificate that cannot be viewed',
      { user_has_passing_grade: false, certificate_data: { cert_status: 'downloadable' } },
    ],
    [
      'a certificate to be requested',
      { user_has_passing_grade: true, certificate_data: { cert_status: 'requesting' } },
    ],
    ['no known field', []],
    ['nothing', null],
    ['text in place of numbers', { user_has_passing_grade: 'false', certificate_data: 'downloadable' }],
  ])('does not say finished for %s', async (_, body) => {
    expect((await askOpenedx(key, lms, progress(body).get))?.completion).toBe('unknown');
  });

  it('says unfinished for a grade below the mark without a certificate', async () => {
    const body = {
      user_has_passing_grade: false,
      certificate_data: { cert_status: 'notpassing' },
      username: 'learner_one',
    };
    const record = await askOpenedx(key, lms, progress(body).get);
    expect(record?.completion).toBe('unfinished');
    expect(JSON.stringify(record)).not.toContain('learner_one');
  });

  it.each([401, 403, 429, 500])('does not answer on status %i', async (status) => {
    expect(await askOpenedx(key, lms, site({ progress: { status } }).get)).toBeNull();
  });

  it('asks the outline where there is no progress tab, and nothing more', async () => {
    const cert_data = { cert_status: 'downloadable', cert_web_view_url: '/certificates/1b2c' };
    const there = site({ outline: { status: 200, body: { cert_data } } });
    expect((await askOpenedx(key, lms, there.get))?.completion).toBe('finished');
    const nowhere = site({});
    expect(await askOpenedx(key, lms, nowhere.get)).toBeNull();
    expect(nowhere.asked).toHaveLength(2);
  });

  it('does not answer when the reply is no JSON or the network fails', async () => {
    expect(await askOpenedx(key, lms, progress('<html>').get)).toBeNull();
    expect(
      await askOpenedx(key, lms, (() => Promise.reject(new TypeError('offline'))) as typeof fetch),
    ).toBeNull();
  });

  it("asks with GET on the page's own origin, follows no redirect and sends no header that names anybody", async () => {
    const { asked, get } = progress({});
    await askOpenedx(key, lms, get);
    expect(asked).toEqual([
      {
        address: `https://lms.thaimooc.org/api/course_home/progress/${key}`,
        init: { credentials: 'same-origin', redirect: 'error', headers: { accept: 'application/json' } },
      },
    ]);
  });

  it.each([null, 'SWU00709', 'course-v1:A+B+C/../../../logout', ''])(
    'asks nothing for the key %s',
    async (no) => {
      const { asked, get } = progress({});
      expect(await askOpenedx(no, lms, get)).toBeNull();
      expect(asked).toEqual([]);
    },
  );
});
