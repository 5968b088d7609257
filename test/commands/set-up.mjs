// Runs before anything is installed, on any Node from 20 on: plain JavaScript, no dependencies.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The environment in which the project's own Node and tools come first. */
export const env = {
  ...process.env,
  PATH: `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH}`,
  CHROMIUM:
    process.env.CHROMIUM ??
    found(['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']),
  FIREFOX: process.env.FIREFOX ?? found(['/usr/bin/firefox-esr', '/usr/bin/firefox']),
};

function found(paths) {
  return paths.find((path) => existsSync(path)) ?? paths[0];
}

/** Runs one tool of the project with its output shown; true when it ended well. */
export function run(command, args, more = {}) {
  return spawnSync(command, args, { cwd: root, env, stdio: 'inherit', ...more }).status === 0;
}

/** Ends with one clear sentence. */
export function stop(sentence) {
  console.error(`\n${sentence}`);
  process.exit(1);
}

/** Installs the locked packages, unless exactly these are installed already. */
export function installPackages() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const mark = join(root, 'node_modules/.installed');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return;
  console.log('Installing the locked packages (npm ci) …');
  if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']))
    stop('npm ci did not succeed: see its message above.');
  writeFileSync(mark, lock);
}

/** Makes sure that the wanted Debian packages' programs are there; installs them where that is possible. */
export function installBrowsers(wanted) {
  const missing = wanted.filter(({ path }) => !existsSync(path));
  if (missing.length === 0) return;
  const packages = missing.flatMap((program) => program.packages);
  if (canInstall()) {
    console.log(`Installing ${packages.join(', ')} …`);
    const apt = {
      env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'ignore', 'inherit'],
    };
    run('apt-get', ['update', '-qq'], apt);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], apt);
  }
  const still = missing.filter(({ path }) => !existsSync(path));
  if (still.length > 0)
    stop(
      `Not found: ${still.map(({ path }) => path).join(', ')}. Install ${still.flatMap((program) => program.packages).join(' ')} or name the program in ${still.map(({ variable }) => variable).join(', ')}, then run this again.`,
    );
}

function canInstall() {
  try {
    accessSync('/usr/bin/apt-get');
    return execFileSync('id', ['-u'], { encoding: 'utf8' }).trim() === '0';
  } catch {
    return false;
  }
}

/** Chromium with its Thai interface and fonts that stack Thai vowels and tones rightly. */
export const chromium = {
  path: env.CHROMIUM,
  variable: 'CHROMIUM',
  packages: ['chromium', 'chromium-l10n', 'fonts-thai-tlwg', 'fonts-noto-core'],
};

/** Firefox ESR with its Thai interface. */
export const firefox = {
  path: env.FIREFOX,
  variable: 'FIREFOX',
  packages: ['firefox-esr', 'firefox-esr-l10n-th'],
};

/** LibreOffice's spreadsheet without its desktop, which opens the files that we make; and what reads its PDF. */
export const office = {
  path: '/usr/bin/soffice',
  variable: 'PATH',
  packages: ['libreoffice-calc', 'poppler-utils'],
};

/** PHP with what reads, tests and styles the Moodle plugin. */
export const php = ['/usr/bin/php', '/usr/bin/phpunit', '/usr/bin/phpcs'].map((path) => ({
  path,
  variable: 'PATH',
  packages: ['php-cli', 'php-mbstring', 'php-xml', 'phpunit', 'php-codesniffer'],
}));
