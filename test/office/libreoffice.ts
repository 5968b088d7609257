import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** LibreOffice, the independent reader of what we write; tests are left out where it is not installed. */
export const soffice = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((path) => existsSync(path));

/** Where pictures of what was opened are kept, to be looked at. */
const kept = fileURLToPath(new URL('../output/office', import.meta.url));
const profile = mkdtempSync(join(tmpdir(), 'office-'));

/** Converts a file by LibreOffice without a window and answers what came out, by name; `as` says how it is to be read. */
export function converted(name: string, bytes: Uint8Array, to: string, as?: string): Map<string, Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  writeFileSync(join(folder, name), bytes);
  const out = join(folder, 'out');
  const args = [
    `-env:UserInstallation=file://${profile}`,
    '--headless',
    ...(as ? [`--infilter=${as}`] : []),
    '--convert-to',
    to,
    '--outdir',
    out,
    join(folder, name),
  ];
  execFileSync(soffice ?? 'soffice', args, { stdio: 'pipe', timeout: 120_000 });
  return new Map(readdirSync(out).map((made) => [made, readFileSync(join(out, made))]));
}

/** One word on a page of a PDF; its place in mm from the page's upper left corner. */
export interface Word {
  page: number;
  text: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Every word of a PDF with its place. */
export function wordsOf(pdf: Uint8Array): Word[] {
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  writeFileSync(join(folder, 'in.pdf'), pdf);
  const html = execFileSync('pdftotext', ['-bbox', join(folder, 'in.pdf'), '-'], { encoding: 'utf8' });
  const mm = (points = '0') => Math.round(Number(points) * (25.4 / 72) * 10) / 10;
  let page = 0;
  return html.split('\n').flatMap((line): Word[] => {
    if (line.includes('<page ')) page += 1;
    const found = /<word xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*)<\/word>/.exec(line);
    if (!found) return [];
    const [, left, top, right, bottom, text = ''] = found;
    return [{ page, text: plain(text), left: mm(left), top: mm(top), right: mm(right), bottom: mm(bottom) }];
  });
}

/** Text as it is compared: without spaces, marks as letters, and ำ in one piece, which PDF writers take apart. */
export function plain(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s/g, '')
    .normalize('NFC')
    .replace(/\u0e4d([\u0e48-\u0e4b]?)\u0e32/g, '$1\u0e33');
}

/** The first page of a PDF as a picture (PNG, 60 dpi), kept under a name to be looked at. */
export function pictureOf(name: string, pdf: Uint8Array): Buffer {
  mkdirSync(kept, { recursive: true });
  writeFileSync(join(kept, `${name}.pdf`), pdf);
  const base = join(kept, name);
  execFileSync('pdftoppm', ['-r', '60', '-f', '1', '-l', '1', '-singlefile', '-png', `${base}.pdf`, base]);
  return readFileSync(`${base}.png`);
}
