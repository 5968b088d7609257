import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { formatBackup } from '../../lib/exchange/backup.ts';
import { sampleEntry, uuid } from '../../lib/idp/entry.fixture.ts';
import type { Everything } from '../../lib/idp/merge.ts';
import { defaultSettings } from '../../lib/idp/settings.ts';
import { noYears } from '../../lib/idp/year/merge-years.ts';
import { sampleItem, samplePlan } from '../../lib/idp/year/years.fixture.ts';

const command = fileURLToPath(new URL('./tally.ts', import.meta.url));
const node = fileURLToPath(new URL('../../node_modules/.bin/node', import.meta.url));

/** What the command answers, called from another folder than the project's. */
function tally(input: string, ...options: string[]) {
  const { stdout, status } = spawnSync(node, [command, ...options], {
    input,
    cwd: tmpdir(),
    encoding: 'utf8',
  });
  const lines = stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
  return { lines, status };
}

const records: Everything = {
  ...noYears,
  entries: [
    sampleEntry({ minutes: 120 }),
    sampleEntry({
      id: uuid(2),
      courseKeys: ['ocsc:2'],
      method: 'coaching',
      minutes: 60,
      completedOn: '2024-12-01',
    }),
  ],
  tombstones: [],
  corrections: [],
  aside: [],
  profile: null,
  settings: defaultSettings,
  plans: [samplePlan({ items: [sampleItem(), sampleItem({ id: uuid(0x101), competencies: ['DG400'] })] })],
};
const backup = formatBackup(records, '2026-06-12T03:00:00.000Z');

test('prints each fiscal year, oldest first, in its one shape', () => {
  const { lines, status } = tally(backup);
  expect(status).toBe(0);
  expect(lines.map(({ fiscalYear }) => fiscalYear)).toEqual([2568, 2569]);
  const { rules, ...year } = lines[1];
  expect(year).toEqual({
    fiscalYear: 2569,
    reading: 'appendix',
    minutes: { '70': 0, '20': 0, '10': 120 },
    counts: { '70': 0, '20': 0, '10': 1 },
    share: { '70': 0, '20': 0, '10': 100 },
    days: 120 / 360,
    competencies: { required: [], planned: ['DG100', 'DG400'], done: ['DG100'] },
  });
  expect(rules).toContainEqual({
    id: 'competencies-per-year',
    ok: true,
    severity: 'must',
    source: 'ภาคผนวก ข้อ 2 A1',
  });
  expect(rules).toContainEqual({
    id: 'topics-per-year',
    ok: false,
    severity: 'remark',
    source: 'บทที่ 6 ข้อ 6 A1 (หน้า 61)',
  });
});

test('counts under the reading that is asked for', () => {
  const [, year] = tally(backup, '--reading', 'curriculum').lines;
  expect(year).toMatchObject({ reading: 'curriculum', minutes: { '70': 120, '10': 0 } });
  expect(year.rules).toContainEqual(expect.objectContaining({ id: 'topics-per-year', severity: 'must' }));
  expect(year.rules).toContainEqual(expect.objectContaining({ id: 'days-per-year', severity: 'remark' }));
});

test.each([
  ['no JSON', 'no JSON', []],
  ['another file', '{"a":1}', []],
  ['nothing', '', []],
  ['an unknown reading', backup, ['--reading', 'both']],
  ['an unknown option', backup, ['--years']],
])('answers %s with an error and exit 1', (_what, input, options) => {
  expect(tally(input, ...options)).toEqual({ lines: [{ error: expect.any(String) }], status: 1 });
});

test('reads a backup of the first version, which had no plans', () => {
  const { plans: _, ...old } = JSON.parse(
    formatBackup({ ...records, plans: [] }, '2026-06-12T03:00:00.000Z'),
  );
  for (const list of [
    'assessments',
    'reviews',
    'practices',
    'feedback',
    'attachments',
    'removed',
    'agreement',
  ])
    delete old[list];
  old.version = 1;
  old.counts = { entries: 2, tombstones: 0, corrections: 0, aside: 0 };
  old.entries = old.entries.map(
    ({ details: _d, planItem: _p, corrects: _c, correctedBy: _b, ...entry }: Record<string, unknown>) => ({
      ...entry,
      version: 1,
    }),
  );
  expect(tally(JSON.stringify(old)).lines.map(({ minutes }) => minutes)).toEqual([
    { '70': 0, '20': 60, '10': 0 },
    { '70': 0, '20': 0, '10': 120 },
  ]);
});
