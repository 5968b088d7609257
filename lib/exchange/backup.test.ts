import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyLog, sampleEntry, uuid } from '../idp/entry.fixture.ts';
import type { Everything } from '../idp/merge.ts';
import { emptyProfile } from '../idp/profile.ts';
import type { Migration } from '../idp/schema-version.ts';
import { defaultSettings } from '../idp/settings.ts';
import { noYears } from '../idp/year/merge-years.ts';
import { anyYears } from '../idp/year/years.fixture.ts';
import { formatBackup, largestBackup, readBackup } from './backup.ts';

const at = '2026-06-12T03:00:00.000Z';
const all: Everything = {
  ...noYears,
  entries: [sampleEntry()],
  tombstones: [{ kind: 'tombstone', version: 1, id: uuid(2), deletedAt: at, restoredAt: null, entry: null }],
  corrections: [{ kind: 'correction', version: 1, key: 'ocsc:1', codes: ['DG100'], at }],
  aside: [{ kind: 'aside', version: 1, key: 'entry:x', value: { half: true }, why: 'id: Invalid input', at }],
  profile: null,
  settings: defaultSettings,
};
const bytes = (text: string) => new TextEncoder().encode(text);
const file = (change: (backup: Record<string, unknown>) => void) => {
  const backup = JSON.parse(formatBackup(all, at));
  change(backup);
  return bytes(JSON.stringify(backup));
};

describe('backup', () => {
  it('gives back everything that it was made of', () => {
    fc.assert(
      fc.property(anyLog, anyYears, fc.option(fc.uuid({ version: 4 })), (entries, years, id) => {
        const records = { ...all, ...years, entries, profile: { ...emptyProfile, id } };
        const read = readBackup(bytes(formatBackup(records, at)));
        expect(read).toEqual({ ok: true, exportedAt: at, records, invalid: [] });
      }),
    );
  });

  it('is refused, wherever it was cut off', () => {
    const whole = bytes(formatBackup(all, at));
    fc.assert(
      fc.property(fc.nat(whole.length - 3), (length) => {
        const read = readBackup(whole.slice(0, length));
        return !read.ok && (read.error === 'incomplete' || length < 60);
      }),
    );
  });

  it.each([
    ['no JSON', bytes('สวัสดี'), 'not-json'],
    ['no text', new Uint8Array([0xff, 0xfe, 0x00]), 'not-json'],
    ['nothing', new Uint8Array(), 'not-json'],
    ['another JSON file', bytes('{"name":"idp-companion"}'), 'not-a-backup'],
    ['null', bytes('null'), 'not-a-backup'],
    ['a list', bytes('[]'), 'not-a-backup'],
    [
      'another shape',
      file((backup) => {
        backup.entries = {};
      }),
      'not-a-backup',
    ],
    [
      'a newer version',
      file((backup) => {
        backup.version = 5;
      }),
      'newer-version',
    ],
    [
      'a newer version of another shape',
      bytes('{"format":"idp-companion-backup","version":7}'),
      'newer-version',
    ],
    [
      'a version that is none',
      file((backup) => {
        backup.version = 'one';
      }),
      'not-a-backup',
    ],
    [
      'fewer records than it says',
      file((backup) => {
        backup.entries = [];
      }),
      'incomplete',
    ],
    ['more than 64 MiB', new Uint8Array(largestBackup + 1), 'too-large'],
  ])('is refused when it is %s', (_what, content, error) => {
    expect(readBackup(content)).toEqual({ ok: false, error });
  });

  it('stands fifty megabytes of something else', () => {
    expect(readBackup(new Uint8Array(50 * 1024 * 1024).fill(0x20))).toEqual({ ok: false, error: 'not-json' });
  });

  it('names the records that cannot be read and keeps the others', () => {
    const read = readBackup(
      file((backup) => {
        backup.entries = [
          { ...sampleEntry(), url: 'javascript:alert(1)' },
          sampleEntry({ id: uuid(3) }),
          null,
        ];
        (backup.counts as Record<string, number>).entries = 3;
        backup.profile = { name: 5 };
      }),
    );
    expect(read).toMatchObject({
      ok: true,
      records: { entries: [{ id: uuid(3) }], profile: null },
      invalid: [
        { list: 'entries', at: 0 },
        { list: 'entries', at: 2 },
        { list: 'profile', at: 0 },
      ],
    });
    expect(read.ok && read.invalid[0]?.why).toContain('url');
  });

  it('takes settings field by field, and reads a file with a byte order mark', () => {
    const read = readBackup(
      file((backup) => {
        backup.settings = { hoursPerDay: 7, reading: 'both' };
      }),
    );
    expect(read).toMatchObject({ ok: true, records: { settings: { hoursPerDay: 7, reading: 'appendix' } } });
    expect(readBackup(bytes(`\ufeff${formatBackup(all, at)}`)).ok).toBe(true);
  });

  it('pollutes nothing', () => {
    const text = formatBackup(all, at).replace(
      '"kind": "settings"',
      '"__proto__": {"polluted": true}, "kind": "settings"',
    );
    expect(readBackup(bytes(text)).ok).toBe(true);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('of the second version is read as this one writes it: without answers, a profile without id', () => {
    const { id: _, ...second } = { ...emptyProfile, name: 'สมชาย', version: 1 };
    const old = file((backup) => {
      backup.version = 2;
      backup.profile = second;
      delete backup.answers;
      delete (backup.counts as Record<string, number>).answers;
    });
    expect(readBackup(old)).toEqual({
      ok: true,
      exportedAt: at,
      records: { ...all, profile: { ...emptyProfile, name: 'สมชาย' } },
      invalid: [],
    });
    const half = file((backup) => delete backup.answers);
    expect(readBackup(half)).toEqual({ ok: false, error: 'not-a-backup' });
  });

  it('of an older version is brought to this one record by record', () => {
    const steps: Migration[] = [
      {
        from: 4,
        what: 'Calls the words of the page signal.',
        record: ({ key, value }) =>
          key === `entry:${uuid(1)}`
            ? { key, value: { ...(value as object), note: 'migrated' } }
            : { key, value },
      },
    ];
    expect(readBackup(bytes(formatBackup(all, at)), steps)).toMatchObject({
      ok: true,
      records: { entries: [{ note: 'migrated' }] },
    });
  });
});
