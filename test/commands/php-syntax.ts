/** Has PHP read every PHP file of the project; prints what it cannot read and fails. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { files, root } from '../structure/tree.ts';

const run = promisify(execFile);
const php = files().filter((name) => name.endsWith('.php'));
const waiting = [...php];
let broken = 0;

async function readOn(): Promise<void> {
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop())
    await run('php', ['-d', 'display_errors=1', '-l', file], { cwd: root }).catch((error) => {
      console.error(error.stdout || error.message);
      broken += 1;
    });
}

await Promise.all([readOn(), readOn()]);
console.log(`${php.length} PHP files, ${broken} broken`);
process.exitCode = broken === 0 ? 0 : 1;
