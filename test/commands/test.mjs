// `npm test`: everything that must hold, on a bare machine. Prints each step with its time; ends with one line of counts.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, firefox, installBrowsers, installPackages, office, php, root, run } from './set-up.mjs';

installPackages();
installBrowsers([chromium, firefox, office, ...php]);

const counts = { passed: 0, failed: 0 };

function step(name, command, args, result) {
  console.log(`\n── ${name}`);
  const start = Date.now();
  const report = result && join(root, 'test/output', result);
  if (report) rmSync(report, { force: true });
  const good = run(command, args);
  console.log(`── ${name}: ${good ? 'ok' : 'FAILED'} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
  if (report)
    try {
      const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
      counts.passed += numPassedTests;
      counts.failed += numFailedTests;
      if (!good && numFailedTests === 0) counts.failed++;
      return;
    } catch {
      console.log(`── ${name}: left no report`);
    }
  counts[good && !report ? 'passed' : 'failed']++;
}

const vitest = (project, result) => [
  'run',
  `--project=${project}`,
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=test/output/${result}`,
];

step('prepare', 'wxt', ['prepare']);
step('types', 'tsc', ['--noEmit']);
step('lint', 'biome', ['ci', '--error-on-warnings', ...(process.stdout.isTTY ? [] : ['--colors=off'])]);
step('nothing unused', 'knip', []);
step('build for Chromium', 'wxt', ['build', '-b', 'chrome']);
step('build for Firefox', 'wxt', ['build', '-b', 'firefox', '--mv3']);
step("Firefox's linter", 'node', ['test/commands/lint-firefox.ts']);
step('unit, property and structure tests', 'vitest', vitest('unit', 'unit.json'), 'unit.json');
step("the plugin's PHP can be read", 'node', ['test/commands/php-syntax.ts']);
step("the plugin's coding style", 'phpcs', ['-q', '--standard=moodle/phpcs.xml']);
step("the plugin's classes that need no Moodle", 'phpunit', [
  '--no-configuration',
  '--bootstrap=moodle/plain-tests.php',
  '--test-suffix=_test.php',
  'moodle/local_idpbridge/tests/pure',
]);
step('our files in LibreOffice', 'vitest', vitest('office', 'office.json'), 'office.json');
step('end to end, real browsers', 'vitest', vitest('e2e', 'e2e.json'), 'e2e.json');

console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exit(counts.failed === 0 ? 0 : 1);
