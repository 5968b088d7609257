import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleCompletions } from './contract.fixture.ts';
import { readKeys, readReply } from './read-reply.ts';

const now = 1_780_000_100_000;
const ask = (came: unknown) => readReply('local_idpbridge_get_completions', came, now);
const reply = (json: unknown, status = 200) => ({ at: 'reply', status, text: JSON.stringify(json) });
const answered = (over: object = {}) => reply([{ error: false, data: { ...sampleCompletions(), ...over } }]);
const failed = (errorcode: string) => reply([{ error: true, exception: { message: 'ก', errorcode } }]);
const recorded = (name: string) =>
  readFileSync(new URL(`../../../shared/recordings/moodle-4.5/${name}`, import.meta.url), 'utf8');

describe('a reply of the plugin', () => {
  it('is read by the contract, and what a later plugin adds is passed over', () => {
    expect(ask(answered())).toEqual({ ok: true, reply: sampleCompletions() });
    expect(ask(answered({ bridge: 2, later: 1 }))).toMatchObject({ ok: true, reply: { bridge: 2 } });
  });

  it.each([
    ['a page that is no Moodle', { at: 'not-moodle' }, 'not-moodle'],
    ['nobody signed in', { at: 'signed-out' }, 'signed-out'],
    ['no answer in time', { at: 'time-out' }, 'time-out'],
    ['no connection', { at: 'offline' }, 'offline'],
    ['a failure of the server', { at: 'reply', status: 503, text: '<html>' }, 'server'],
    ['a page instead of JSON', { at: 'reply', status: 200, text: ' <!DOCTYPE html>' }, 'html'],
    ['half a reply', { at: 'reply', status: 200, text: '[{"error":fal' }, 'unreadable'],
    ['nothing at all', undefined, 'unreadable'],
    ['a missing capability', failed('nopermissions'), 'no-capability'],
    ['a service that is off', failed('servicenotavailable'), 'service-off'],
    ['a giving that is off', failed('submitoff'), 'submit-off'],
    ['too many calls', failed('toomany'), 'too-many'],
    ['an older extension', failed('oldclient'), 'extension-older'],
    ['a code that is not known', failed('constructor'), 'refused'],
    ['a field that is missing', answered({ user: {} }), 'unreadable'],
    ['a newer contract that does not fit', answered({ bridge: 2, user: {} }), 'extension-older'],
    ['a clock that is ahead', answered({ now: 1_780_000_701 }), 'clock-skew'],
    ['a clock that is behind', answered({ now: 1_779_999_499 }), 'clock-skew'],
  ])('with %s is told apart', (_what, came, trouble) => {
    expect(ask(came)).toEqual({ ok: false, trouble });
  });

  it.each([
    ['ajax_unknown_function.json', 'plugin-absent'],
    ['ajax_bad_sesskey.json', 'expired'],
    ['ajax_cookie_omitted.json', 'expired'],
    ['ajax_not_ajax.json', 'service-off'],
    ['ajax_custom_submit_toolarge.json', 'too-large'],
  ])('as Moodle 4.5 wrote it in %s is %s', (name, trouble) => {
    expect(ask({ at: 'reply', status: 200, text: recorded(name) })).toEqual({ ok: false, trouble });
  });

  it('is judged without a throw, whatever was recorded and whatever comes', () => {
    const folder = new URL('../../../shared/recordings/moodle-4.5/', import.meta.url);
    for (const name of readdirSync(folder).filter((one) => one.endsWith('.json')))
      expect(ask({ at: 'reply', status: 200, text: recorded(name) }).ok, name).toBe(false);
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        expect(ask(json).ok || ask(reply(json)).ok || readKeys(reply(json)).ok).toBe(false);
      }),
    );
  });
});

describe('the page of public keys', () => {
  it('is absent where the plugin is', () => {
    expect(readKeys({ at: 'reply', status: 404, text: '<html>' })).toEqual({
      ok: false,
      trouble: 'plugin-absent',
    });
  });

  it('may be empty', () => {
    const none = { bridge: 1, issuer: 'https://moodle.example', keys: [] };
    expect(readKeys(reply(none))).toEqual({ ok: true, reply: none });
  });
});
