import { firstLoadOfDashboard, loadedBy, scripts, sizeOf, sizeOfCardStyle } from '../structure/built.ts';
import { figure, headline } from './figures.ts';

const build = 'chrome-mv3';
const kB = 1024;

/** Prints what each part of the built extension weighs against its budget. */
export function benchBundles(): void {
  headline('What is loaded, KB of 1,024 bytes, gzip file by file');
  for (const file of scripts(build).filter((file) => file.startsWith('content-scripts/'))) {
    const { raw, gzip } = sizeOf(build, [file]);
    figure(`${file} raw`, raw / kB, 'KB', 20);
    figure(`${file} gzip`, gzip / kB, 'KB', 8);
  }
  figure('card.js gzip', sizeOf(build, ['card.js']).gzip / kB, 'KB', 15);
  figure('style that the card is sent when it starts, gzip', sizeOfCardStyle(build).gzip / kB, 'KB');
  const loads = [
    { name: 'background.js', ...loadedBy(build, 'background.js'), limit: 60 },
    { name: 'popup.html', ...loadedBy(build, 'popup.html'), limit: 45 },
    { name: 'dashboard.html with its overview', ...firstLoadOfDashboard(build), limit: 85 },
  ];
  for (const { name, code, data, limit } of loads) {
    figure(`${name} code, gzip`, sizeOf(build, code).gzip / kB, 'KB', limit);
    figure(`${name} data, gzip`, sizeOf(build, data).gzip / kB, 'KB', 60);
  }
}
