import { expect, it } from 'vitest';
import { duration } from './hours.ts';

it('keeps number and unit together', () => {
  expect([duration(180, 'th'), duration(45, 'th'), duration(60, 'en'), duration(90, 'en')]).toEqual([
    '3\u00a0ชั่วโมง',
    '45\u00a0นาที',
    '1\u00a0hour',
    '1.5\u00a0hours',
  ]);
});
