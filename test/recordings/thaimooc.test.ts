import { describe, expect, it } from 'vitest';
import type { SightedCourse } from '../../lib/sites/reading/sighting.ts';
import { read, site } from '../../lib/sites/thaimooc.ts';
import { openPage } from '../commands/saved-pages.ts';
import { completionOf, recordingsOf } from './recordings.ts';

const recordings = recordingsOf(site.id);

/** What the ThaiMOOC recordings say of a course, beyond what every site's recordings say. */
interface Reading {
  courseKey: string | null;
  courseCode?: string | null;
  title: string | null;
  titleEn: string | null;
  provider: string | null;
  hours?: number | null;
  completed?: boolean | 'unknown';
  completedOn?: string | null;
  certificateUrl?: string | null;
}

interface Recording extends Reading {
  url: string;
  kind: string;
  items: Reading[];
}

/** The reading as the recordings write it; a missing provider is the site's own name, an internal id is no code. */
function compared(item: SightedCourse | undefined, expected: Reading) {
  return {
    courseKey: item ? item.courseKey : expected.courseKey,
    title: item?.title ?? null,
    provider: item && item.provider !== 'Thai MOOC' ? item.provider : null,
    hours: item?.minutes ? item.minutes / 60 : null,
    completed: item?.completion ?? 'unknown',
    completedOn: item?.completedOn ?? null,
    certificateUrl: item?.certificateUrl ?? null,
    code: item?.code ?? expected.courseCode ?? null,
    // A portal page shows the title in the chosen language alone; everywhere else both halves stand on the page.
    titleEn: item?.titleEn ?? (item?.otherKeys || !item ? expected.titleEn : null),
  };
}

function wanted(expected: Reading) {
  return {
    courseKey: expected.courseKey,
    title: expected.title,
    provider: expected.provider,
    hours: expected.hours ?? null,
    completed: completionOf(expected.completed ?? 'unknown'),
    completedOn: expected.completedOn ?? null,
    certificateUrl: expected.certificateUrl ?? null,
    code: expected.courseCode ?? null,
    titleEn: expected.titleEn,
  };
}

describe.skipIf(recordings.length === 0)('recorded ThaiMOOC pages', () => {
  it.each(recordings)('$name is read as recorded', ({ html, ...recording }) => {
    const expected = recording.expected as unknown as Recording;
    const sighting = read(openPage(html, expected.url), new URL(expected.url));
    expect(sighting.kind).toBe(expected.kind);
    expect(sighting.site).toBe(site.id);
    expect(JSON.stringify(sighting)).not.toMatch(/somsri|สมศรี|@example/);
    const list = expected.kind === 'dashboard' || expected.kind === 'catalogue';
    if (!list) {
      expect(sighting.items.length).toBeLessThanOrEqual(1);
      expect(compared(sighting.items[0], expected)).toEqual(wanted(expected));
      return;
    }
    expect(sighting.items).toHaveLength(expected.items.length);
    for (const each of expected.items) {
      const item = sighting.items.find((one) =>
        each.courseKey ? one.courseKey === each.courseKey : one.code === each.courseCode,
      );
      expect(compared(item, each)).toEqual(wanted(each));
    }
  });
});
