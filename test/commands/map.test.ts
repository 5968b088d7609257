import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const command = fileURLToPath(new URL('./map.ts', import.meta.url));
const node = fileURLToPath(new URL('../../node_modules/.bin/node', import.meta.url));

function map(input: string): unknown[] {
  const output = execFileSync(node, [command], { input, cwd: tmpdir(), encoding: 'utf8' });
  return output
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as unknown);
}

test('answers each line with one line in the same order, bad ones too', () => {
  const lines = [
    JSON.stringify({ title: 'Data Visualization 2', provider: 'OCSC Learning Space', courseKey: 'DS02' }),
    'not JSON',
    '',
    '{"title":1}',
    '["Digital Literacy"]',
    JSON.stringify({ title: 'Digital Literacy รุ่นที่ 3', provider: null, courseKey: null, url: null }),
    JSON.stringify({ title: 'การนวดแผนไทย' }),
  ];
  expect(map(`\ufeff${lines.join('\r\n')}`)).toEqual([
    {
      title: 'Data Visualization 2',
      decision: 'preselect',
      curriculumTitle: null,
      codes: [
        { code: 'DLit700', confidence: 0.99, basis: 'key' },
        { code: 'DT600', confidence: 0.89, basis: 'key' },
      ],
    },
    { line: 2, error: expect.any(String) },
    { line: 3, error: expect.any(String) },
    { line: 4, error: expect.any(String) },
    { line: 5, error: expect.any(String) },
    {
      title: 'Digital Literacy รุ่นที่ 3',
      decision: 'preselect',
      curriculumTitle: 'Digital Literacy',
      codes: [{ code: 'DLit100', confidence: 0.97, basis: 'title' }],
    },
    { title: 'การนวดแผนไทย', decision: 'none', curriculumTitle: null, codes: [] },
  ]);
});

test('no input, no output', () => expect(map('')).toEqual([]));
