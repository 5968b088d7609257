import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attachmentName } from './attachment.ts';
import { bareAddress } from './bare-address.ts';
import { type FrameCheck, isStale, pageCheck, pictureName } from './picture.ts';

const frame = (over: Partial<FrameCheck> = {}): FrameCheck => ({
  readable: true,
  citizenId: false,
  closedFrames: 0,
  apart: false,
  ...over,
});

describe('what the frames of a page answer', () => {
  it('is no answer when the page itself is no text', () => {
    expect(pageCheck(frame({ readable: false }), [])).toBeNull();
    expect(pageCheck(undefined, [frame()])).toBeNull();
  });
  it('counts a closed frame unless it answered itself', () => {
    const top = frame({ closedFrames: 3 });
    expect(pageCheck(top, [frame({ apart: true }), frame(), null])).toEqual({
      citizenId: false,
      closedFrames: 2,
    });
  });
  it('counts a frame that shows a PDF as closed', () => {
    const inside = frame({ apart: true, readable: false });
    expect(pageCheck(frame({ closedFrames: 1 }), [inside])).toMatchObject({ closedFrames: 1 });
  });
  it('holds a citizen id when any frame does', () => {
    expect(pageCheck(frame(), [frame(), frame({ citizenId: true })])).toMatchObject({ citizenId: true });
  });
});

describe('a picture that waits', () => {
  const at = '2026-11-22T10:00:00.000Z';
  const picture = { at } as Parameters<typeof isStale>[0];
  it('waits a day', () => {
    expect(isStale(picture, '2026-11-23T10:00:00.000Z')).toBe(false);
    expect(isStale(picture, '2026-11-23T10:00:00.001Z')).toBe(true);
    expect(isStale(picture, '2026-11-22T09:59:59.999Z')).toBe(true);
  });
  it('is named by its day in Bangkok and its title', () => {
    const named = { title: 'AI: ทักษะ / เครื่องมือ "2"', at: '2026-11-22T18:00:00.000Z' };
    expect(pictureName(named, 'image/png')).toBe('2026-11-23 AI ทักษะ เครื่องมือ 2.png');
    expect(pictureName({ title: '', at }, 'image/jpeg')).toBe('2026-11-22.jpg');
  });
  it('keeps its name as a file of evidence, whatever the title is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
        const name = pictureName({ title, at }, 'image/png');
        expect(attachmentName(name)).toBe(name);
      }),
    );
  });
  it('keeps host and path of its page only', () => {
    expect(bareAddress('https://u:p@a.example.com/x/y?id=1#z')).toBe('https://a.example.com/x/y');
    expect(bareAddress('chrome://settings')).toBeNull();
    expect(bareAddress(undefined)).toBeNull();
  });
});
