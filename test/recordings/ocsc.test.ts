import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { read } from '../../lib/sites/ocsc.ts';
import { openPage } from '../commands/saved-pages.ts';
import { completionOf, recordingsFolder, recordingsOf } from './recordings.ts';

const site = 'ocsc';
const recordings = recordingsOf(site);

/** What a watcher of the page saw at one moment of a navigation. */
interface Moment {
  url?: string;
  h1?: string[];
  h2AfterH1?: string | null;
}

/** The whole page at one moment, as far as the watcher noted it; it noted neither the loading bar nor cards' texts. */
function page({ h1 = [], h2AfterH1 }: Moment): string {
  const headings = h1.map((text) => `<h1 class="MuiTypography-root">${text}</h1>`).join('');
  return `<div id="root"><div></div>${headings}${h2AfterH1 ? `<h2>${h2AfterH1}</h2>` : ''}</div>`;
}

describe.skipIf(recordings.length === 0)('recorded pages of OCSC Learning Space', () => {
  it.each(recordings.map((recording) => [recording.name, recording] as const))(
    '%s',
    (_, { html, expected }) => {
      const sighting = read(openPage(html, expected.url), new URL(expected.url));
      expect(sighting.kind).toBe(expected.kind);
      const wanted = expected.items.length || expected.title === null ? expected.items : [expected];
      expect(
        sighting.items.map(({ title, code = null, completion, completedOn }) => ({
          title,
          code,
          completion,
          completedOn,
        })),
      ).toEqual(
        wanted.map(({ title, code = null, completed, completedOn }) => ({
          title,
          code,
          completion: completionOf(completed),
          completedOn,
        })),
      );
      if (expected.items.length) {
        expect(sighting.items.map((item) => item.itemKind)).toEqual(
          expected.items.map((item) => item.itemKind),
        );
      } else if (expected.title !== null) {
        expect(sighting.items[0]?.minutes).toBe(expected.hours === null ? null : expected.hours * 60);
      }
      expect(JSON.stringify(sighting)).not.toMatch(/0000000000000|สมมติ ตัวอย่าง/);
    },
  );
});

const folder = recordingsFolder(site);
const timelines = existsSync(folder)
  ? readdirSync(folder).filter((file) => file.startsWith('timeline-'))
  : [];

describe.skipIf(timelines.length === 0)('recorded navigations of OCSC Learning Space', () => {
  it.each(timelines)('%s: no moment reads as another course than its address names', (file) => {
    const { events } = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as { events: Moment[] };
    const truth = new Map([
      [1001, 'การเป็นข้าราชการ'],
      [1089, 'Data Visualization'],
      [1164, 'AI Basic'],
    ]);
    for (const moment of events) {
      if (!moment.url) continue;
      const url = new URL(moment.url, 'https://learningportal.ocsc.go.th');
      const { items } = read(openPage(page(moment), url.href), url);
      const id = Number(/\/courses\/(\d+)/.exec(url.pathname)?.[1]);
      for (const { title } of items) expect(title).toBe(truth.get(id));
    }
  });

  it('reads the course at the end of a navigation', () => {
    const file = 'timeline-catalogue-to-course-1164.json';
    const { events } = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as { events: Moment[] };
    const last = events.at(-1) as Moment;
    const url = new URL(last.url ?? '', 'https://learningportal.ocsc.go.th');
    expect(read(openPage(page(last), url.href), url).items.map(({ code }) => code)).toEqual(['DS26']);
  });
});
