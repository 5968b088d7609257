/** Packs the Moodle plugin into `.output/local_idpbridge.zip`, whose one root folder is `idpbridge/`, as Moodle wants it. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { files, root } from '../structure/tree.ts';

const plugin = 'moodle/local_idpbridge/';
/** Zip keeps local time without a zone: one fixed day makes the same bytes on every machine. */
const mtime = new Date(2026, 0, 1);

const packed: Zippable = {};
for (const file of files().filter((name) => name.startsWith(plugin)))
  packed[`idpbridge/${file.slice(plugin.length)}`] = [readFileSync(join(root, file)), { mtime, level: 9 }];

const target = join(root, '.output/local_idpbridge.zip');
mkdirSync(join(root, '.output'), { recursive: true });
writeFileSync(target, zipSync(packed));
console.log(`${target}: ${Object.keys(packed).length} files`);
