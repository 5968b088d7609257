import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Warnings that are known and harmless, each with its reason. Any other warning or error fails. */
const accepted: Record<string, string> = {
  UNSAFE_VAR_ASSIGNMENT: "preact's own dangerouslySetInnerHTML branch, which we never use",
  ANDROID_INCOMPATIBLE: 'the minimum version is given for desktop Firefox',
};

const source = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));
const lint = spawnSync('web-ext', ['lint', '--output=json', '--source-dir', source], {
  encoding: 'utf8',
  maxBuffer: 1e8,
});
const { errors, warnings } = JSON.parse(lint.stdout) as Record<
  'errors' | 'warnings',
  { code: string; message: string; file?: string }[]
>;
const refused = [...errors, ...warnings.filter(({ code }) => !(code in accepted))];
for (const { code, message, file } of refused) console.log(`${code} ${file ?? ''}: ${message}`);
console.log(
  `${errors.length} errors, ${warnings.length} warnings, ${warnings.length - (refused.length - errors.length)} of them accepted`,
);
process.exit(refused.length === 0 ? 0 : 1);
