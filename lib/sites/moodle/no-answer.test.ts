import { describe, expect, it } from 'vitest';
import { openPage } from '../../../test/commands/saved-pages.ts';
import { askErrors } from '../reading/site.ts';
import { at, course, list, moodle, origin, page, type Replying } from './records.fixture.ts';
import { askAll } from './records.ts';

describe('no answer', () => {
  const failing = async (reply: Replying, document = page()) => askAll(document, at(), moodle(reply).get);
  const text =
    (body: string, status = 200) =>
    () =>
      new Response(body, { status });
  const named = (name: string) => Object.assign(new Error(name), { name });

  it.each([
    ['nobody is signed in', 'signed-out', () => failing(() => ({}), page('', 0))],
    ['the page is no Moodle’s', 'not-moodle', () => failing(() => ({}), openPage('<body id="x">', origin))],
    ['the session key is old', 'expired', () => failing(() => 'invalidsesskey')],
    ['the session is over', 'expired', () => failing(() => 'servicerequireslogin')],
    ['the function is switched off', 'service-off', () => failing(() => 'servicenotavailable')],
    [
      'the function is unknown',
      'service-off',
      () => failing(text('{"error":"x","errorcode":"invalidrecord"}')),
    ],
    ['the site answers HTML', 'not-json', () => failing(text('<!doctype html><h1>Sign in</h1>'))],
    ['the site fails', 'server', () => failing(text('busy', 503))],
    ['the site forbids it', 'refused', () => failing(text('no', 403))],
    ['Moodle refuses with a code that is not known', 'refused', () => failing(() => 'nopermissions')],
    ['Moodle answers a list of nothing', 'refused', () => failing(text('[]'))],
    [
      'it takes too long',
      'timeout',
      () => askAll(page(), at(), async () => Promise.reject(named('TimeoutError'))),
    ],
    [
      'the network is down',
      'offline',
      () => askAll(page(), at(), async () => Promise.reject(new TypeError('x'))),
    ],
  ])('where %s', async (_, error, answer) => {
    expect(askErrors as readonly string[]).toContain(error);
    expect(await answer()).toEqual({ ok: false, error });
  });

  it('is none where the session ends on the way', async () => {
    const answer = await failing(({ methodname }) =>
      methodname === list ? { courses: [course(2)] } : 'servicerequireslogin',
    );
    expect(answer).toEqual({ ok: false, error: 'expired' });
  });
});
