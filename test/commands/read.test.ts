import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { root } from '../structure/tree.ts';

const elsewhere = mkdtempSync(join(tmpdir(), 'read-'));
afterAll(() => rmSync(elsewhere, { recursive: true }));

/** What the command answers to these lines, called from a folder that is not the project's. */
function answers(input: string): unknown[] {
  const output = execFileSync(join(root, 'node_modules/.bin/node'), ['test/commands/read.ts'], {
    cwd: root,
    env: { ...process.env, INIT_CWD: elsewhere, NODE_OPTIONS: '' },
    input,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  return output
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as unknown);
}

it('answers every line in order, from files in the caller’s folder, and goes on after a bad one', () => {
  const url = 'https://learningportal.ocsc.go.th/learningspace/courses/1089';
  writeFileSync(
    join(elsewhere, 'page.html'),
    '<!-- url: x --><div id="root"><div></div><h1>Data Visualization</h1><h2>DS01</h2></div>',
  );
  const lines = [
    { url, file: 'page.html' },
    'not JSON',
    { url: 'https://example.com/', file: 'page.html' },
    { url, file: 'absent.html' },
    { file: 'page.html' },
    { url: 'https://learningportal.ocsc.go.th/learningspace/me', file: join(elsewhere, 'page.html') },
  ];
  const item = {
    itemKind: 'course',
    title: 'Data Visualization',
    courseKey: 'DS01',
    code: 'DS01',
    provider: 'สำนักงาน ก.พ.',
    minutes: null,
    completion: 'unknown',
    completedOn: null,
    signal: null,
  };
  expect(
    answers(lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n')),
  ).toEqual([
    { url, site: 'ocsc', kind: 'course', items: [item] },
    { line: 2, error: expect.any(String) },
    { url: 'https://example.com/', site: null, kind: 'other', items: [] },
    { line: 4, error: expect.any(String) },
    { line: 5, error: expect.any(String) },
    { url: 'https://learningportal.ocsc.go.th/learningspace/me', site: 'ocsc', kind: 'other', items: [] },
  ]);
});

it('passes over a byte order mark before the first line', () => {
  const url = 'https://example.com/';
  writeFileSync(join(elsewhere, 'empty.html'), '');
  expect(answers(`\ufeff${JSON.stringify({ url, file: 'empty.html' })}\n`)).toEqual([
    { url, site: null, kind: 'other', items: [] },
  ]);
});

it('prints nothing for no line', () => {
  expect(answers('')).toEqual([]);
});
