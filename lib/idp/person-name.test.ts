import { describe, expect, it } from 'vitest';
import { agencyKey, nameKey } from './person-name.ts';

describe('names as they are compared', () => {
  it('leaves out forms of address and spaces', () => {
    for (const name of ['สมชาย ใจดี', 'นายสมชาย  ใจดี', 'นาย สมชาย ใจดี', 'ว่าที่ร้อยตรี ดร.สมชาย ใจดี'])
      expect(nameKey(name)).toBe('สมชาย ใจดี');
    expect(nameKey('Mr. Somchai Jaidee')).toBe('somchai jaidee');
  });
  it('leaves a name alone that only begins like one', () => {
    expect(nameKey('นายิกา สุขใจ')).toBe('นายิกา สุขใจ');
    expect(nameKey('นาง')).toBe('นาง');
  });
  it('compares agencies without the city’s name, dots and spaces', () => {
    expect(agencyKey('สำนักดิจิทัล กรุงเทพมหานคร')).toBe(agencyKey('สำนักดิจิทัลกทม.'));
  });
});
