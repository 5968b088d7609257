import { describe, expect, it } from 'vitest';
import { files, imports } from './tree.ts';

/**
 * Who may import whom, the design's arrows: each room names the rooms below it. `components` and `entrypoints` stand
 * on top, `framework` and `sites` at the bottom.
 */
const below: Record<string, string[]> = {
  'lib/framework': [],
  'lib/sites': [],
  'lib/words': ['lib/view'],
  'lib/mapping': ['lib/framework', 'lib/sites'],
  'lib/idp': ['lib/mapping', 'lib/framework', 'lib/sites'],
  'lib/view': ['lib/mapping', 'lib/idp', 'lib/sites'],
  'lib/store': ['lib/idp', 'lib/mapping', 'lib/framework', 'lib/sites', 'lib/view'],
  'lib/exchange': ['lib/idp', 'lib/mapping', 'lib/framework', 'lib/sites', 'lib/words'],
  'lib/bridge': ['lib/idp', 'lib/framework'],
  'lib/hr': ['lib/exchange', 'lib/idp', 'lib/mapping', 'lib/framework', 'lib/sites', 'lib/words'],
  'lib/sighting-schema.ts': ['lib/idp', 'lib/sites'],
  'lib/messages.ts': ['lib/idp', 'lib/sighting-schema.ts', 'lib/view', 'lib/words'],
  'lib/browser.ts': [],
  'lib/page': ['lib/sites', 'lib/messages.ts', 'lib/view', 'lib/idp'],
  'lib/actions': [
    'lib/store',
    'lib/exchange',
    'lib/bridge',
    'lib/idp',
    'lib/mapping',
    'lib/framework',
    'lib/sites',
    'lib/view',
    'lib/words',
    'lib/messages.ts',
    'lib/sighting-schema.ts',
    'lib/browser.ts',
  ],
  components: [
    'lib/hr',
    'lib/bridge',
    'lib/framework',
    'lib/sites',
    'lib/mapping',
    'lib/idp',
    'lib/view',
    'lib/words',
  ],
  entrypoints: [
    'components',
    'lib/actions',
    'lib/store',
    'lib/exchange',
    'lib/bridge',
    'lib/hr',
    'lib/idp',
    'lib/mapping',
    'lib/framework',
    'lib/sites',
    'lib/view',
    'lib/words',
    'lib/messages.ts',
    'lib/page',
    'lib/browser.ts',
  ],
};

const room = (file: string) =>
  Object.keys(below).find((name) => file === name || file.startsWith(`${name}/`));
const sources = files().filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file) && room(file));

describe('imports run only downwards', () => {
  it.each(sources)('%s', (file) => {
    const own = room(file) as string;
    const upward = imports(file).filter(({ to }) => {
      const other = room(to);
      return other !== own && !(other && below[own]?.includes(other)) && !/\.(css|json)$/.test(to);
    });
    expect(upward.map(({ to }) => to)).toEqual([]);
  });

  it('finds the rooms it speaks of', () => {
    const lived = new Set(sources.map(room));
    expect(Object.keys(below).filter((name) => !lived.has(name))).toEqual([]);
  });

  it('keeps the browser and the store out of components and everything pure', () => {
    const pure = sources.filter((file) =>
      /^(components|lib\/(framework|sites|mapping|idp|exchange|bridge|hr|words|view))\//.test(file),
    );
    const impure = pure.filter((file) => imports(file).some(({ to }) => /lib\/(browser|store)/.test(to)));
    expect(impure).toEqual([]);
  });

  it('makes no arrows run in a circle, type imports aside', () => {
    const graph = new Map(
      sources.map((file) => [
        file,
        imports(file)
          .filter(({ typeOnly }) => !typeOnly)
          .map(({ to }) => to),
      ]),
    );
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, path: string[]) => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      if (done.has(file) || path.includes(file)) return;
      for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
      done.add(file);
    };
    for (const file of graph.keys()) visit(file, []);
    expect(circles).toEqual([]);
  });
});
