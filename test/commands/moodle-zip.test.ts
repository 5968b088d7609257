import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { files, root } from '../structure/tree.ts';

it('packs the whole plugin under the one folder that Moodle wants', () => {
  execFileSync(process.execPath, [join(root, 'test/commands/moodle-zip.ts')]);
  const packed = unzipSync(readFileSync(join(root, '.output/local_idpbridge.zip')));
  const own = files().filter((name) => name.startsWith('moodle/local_idpbridge/'));
  expect(Object.keys(packed).sort()).toEqual(
    own.map((name) => name.replace('moodle/local_idpbridge', 'idpbridge')).sort(),
  );
  const version = strFromU8(packed['idpbridge/version.php'] ?? new Uint8Array());
  expect(version).toContain("$plugin->component = 'local_idpbridge'");
  expect(strFromU8(packed['idpbridge/LICENSE'] ?? new Uint8Array())).toContain('GNU GENERAL PUBLIC LICENSE');
});
