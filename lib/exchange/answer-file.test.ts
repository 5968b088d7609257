import { describe, expect, it } from 'vitest';
import { signAnswer } from '../idp/answer/answer.ts';
import { newSigningKey } from '../idp/signature.ts';
import { sampleAnswer } from '../idp/year/years.fixture.ts';
import { formatAnswer, readAnswer } from './answer-file.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const signed = await signAnswer(sampleAnswer(), await newSigningKey());

describe('the file of an answer', () => {
  it('gives back the answer, signed or not', async () => {
    for (const answer of [signed, sampleAnswer()])
      expect(await readAnswer(bytes(formatAnswer(answer)))).toEqual({ ok: true, answer });
  });

  it('gives back no other answer, whatever byte of a signed one is changed', async () => {
    const whole = bytes(formatAnswer(signed));
    for (let at = 0; at < whole.length; at += 1) {
      const bad = whole.slice();
      bad[at] = (bad[at] ?? 0) ^ 0x01;
      const read = await readAnswer(bad);
      if (read.ok) expect(read.answer, `byte ${at}`).toEqual(signed);
    }
  });

  it.each([
    ['no JSON', bytes('สวัสดี'), 'not-an-answer'],
    ['cut off', bytes(formatAnswer(signed).slice(0, 300)), 'not-an-answer'],
    ['nothing', new Uint8Array(), 'not-an-answer'],
    ['null', bytes('null'), 'not-an-answer'],
    ['a backup', bytes('{"format":"idp-companion-backup","version":3}'), 'not-an-answer'],
    ['of a newer version', bytes('{"format":"idp-companion-answer","version":2}'), 'newer-version'],
    ['of another shape', bytes('{"format":"idp-companion-answer","version":1}'), 'not-an-answer'],
    ['larger than any', new Uint8Array(1024 * 1024 + 1), 'too-large'],
    ['changed after signing', bytes(formatAnswer({ ...signed, words: 'ไม่เห็นชอบ' })), 'altered'],
  ])('is refused when it is %s', async (_what, content, error) => {
    expect(await readAnswer(content)).toEqual({ ok: false, error });
  });
});
