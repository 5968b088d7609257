import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Every file that is or would be committed, relative to the project. */
export function files(): string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  return [...new Set(listed.split('\n'))].filter((file) => file && existsSync(join(root, file)));
}

/** The text of one file of the project. */
export function text(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

/** The files of the project that a source file imports, relative to the project, type imports marked. */
export function imports(file: string): { to: string; typeOnly: boolean }[] {
  const found = text(file).matchAll(
    /(?:^|\n)\s*(import|export)\s+(type\s+)?[^'";]*?from\s+'(\.[^']+)'|import\(\s*'(\.[^']+)'\s*\)|(?:^|\n)import\s+'(\.[^']+)'/g,
  );
  return [...found].map(([, , type, from, dynamic, bare]) => ({
    to: relative(root, resolve(root, dirname(file), (from ?? dynamic ?? bare) as string)),
    typeOnly: Boolean(type),
  }));
}
