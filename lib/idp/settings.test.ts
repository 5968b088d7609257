import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings, settingsFrom, siteIsOn } from './settings.ts';

describe('settings', () => {
  it('lose only the field that is bad', () => {
    const stored = {
      reading: 'curriculum',
      hoursPerDay: 'six',
      language: 'en',
      sites: { ocsc: false },
      card: 3,
    };
    expect(settingsFrom(stored)).toEqual({
      ...defaultSettings,
      reading: 'curriculum',
      language: 'en',
      sites: { ocsc: false },
    });
  });

  it('come out of anything at all', () => {
    fc.assert(fc.property(fc.anything(), (value) => settingsFrom(value).hoursPerDay > 0));
  });

  it('begin with the appendix, six hours a day and every site on', () => {
    expect(defaultSettings).toMatchObject({
      reading: 'appendix',
      hoursPerDay: 6,
      language: 'browser',
      card: true,
    });
    expect(siteIsOn(defaultSettings, 'ocsc')).toBe(true);
    expect(siteIsOn(settingsFrom({ sites: { ocsc: false } }), 'ocsc')).toBe(false);
  });
});
