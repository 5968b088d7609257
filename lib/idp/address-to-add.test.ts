import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addedAt, patternOf } from './added-site.ts';
import { addedSiteId, addressToAdd } from './address-to-add.ts';
import { settingsFrom } from './settings.ts';

describe('an address to add', () => {
  it.each([
    ['lms.example.go.th', 'https://lms.example.go.th'],
    ['https://lms.example.go.th/', 'https://lms.example.go.th'],
    ['https://lms.example.go.th/course/view.php?id=3#x', 'https://lms.example.go.th'],
    ['https://example.go.th/lms/my/courses.php', 'https://example.go.th/lms'],
    ['https://someone:secret@lms.example.go.th/', 'https://lms.example.go.th'],
    ['https://LMS.Example.go.th:8443/lms/index.php', 'https://lms.example.go.th:8443/lms'],
    ['https://เรียน.ไทย/', 'https://xn--q3crc6e8b.xn--o3cw4h'],
  ])('%s is cut down to the installation', (typed, address) => {
    expect(addressToAdd(typed)).toEqual({ ok: true, address });
  });

  it.each([
    ['', 'empty'],
    ['http://lms.example.go.th', 'not-https'],
    ['ftp://lms.example.go.th', 'no-address'],
    ['javascript://x/%0aalert(1)', 'no-address'],
    ['https://', 'no-address'],
    ['สวัสดี ชาวโลก', 'no-address'],
    ['https://[::1]/', 'no-address'],
  ])('%s is refused as %s', (typed, error) => {
    expect(addressToAdd(typed)).toEqual({ ok: false, error });
  });

  it('is kept by the settings, and found again by any page of its origin alone', () => {
    fc.assert(
      fc.property(fc.webUrl({ validSchemes: ['https'] }), (url) => {
        const read = addressToAdd(url);
        if (!read.ok) return;
        const id = addedSiteId(read.address);
        const { added } = settingsFrom({ added: { [id]: { address: read.address, name: 'x' } } });
        expect(addedAt(added, `${read.address}/course/view.php?id=1`)?.[0]).toBe(id);
        expect(addedAt(added, 'https://other.invalid/')).toBeUndefined();
        expect(patternOf(read.address)).toBe(`https://${new URL(url).hostname}/*`);
      }),
    );
  });

  it('has one id for each host, in any folder', () => {
    expect(addedSiteId('https://a-b.go.th')).not.toBe(addedSiteId('https://a.b.go.th'));
    expect(addedSiteId('https://a.go.th/lms')).toBe(addedSiteId('https://a.go.th'));
  });
});
