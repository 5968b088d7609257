import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { declarations } from '../site-hosts.ts';
import { type Build, builds, builtText, isBuilt } from './built.ts';
import { root } from './tree.ts';

const manifestOf = (build: Build) => JSON.parse(builtText(build, 'manifest.json'));

/** What the extension may do is written down here; a change of it must be meant. */
describe.each(builds)('the manifest of %s', (build) => {
  it.runIf(isBuilt(build))('asks for these permissions, hosts and policy, and no more', () => {
    const manifest = manifestOf(build);
    expect({
      action: manifest.action,
      permissions: manifest.permissions,
      optional_permissions: manifest.optional_permissions,
      host_permissions: manifest.host_permissions,
      optional_host_permissions: manifest.optional_host_permissions,
      web_accessible_resources: manifest.web_accessible_resources,
      externally_connectable: manifest.externally_connectable,
      content_security_policy: manifest.content_security_policy,
      content_scripts: manifest.content_scripts,
      commands: manifest.commands,
      default_locale: manifest.default_locale,
    }).toMatchSnapshot();
  });

  it.runIf(isBuilt(build))('loads on each host only that site’s own script, in the top frame', async () => {
    const { content_scripts } = manifestOf(build);
    for (const site of await declarations())
      for (const host of site.hosts) {
        const here = content_scripts.filter(({ matches }: { matches: string[] }) =>
          matches.includes(`https://${host}/*`),
        );
        expect(
          here.map(({ js, all_frames = false }: { js: string[]; all_frames?: boolean }) => ({
            js,
            all_frames,
          })),
        ).toEqual([{ js: [`content-scripts/${site.id}.js`], all_frames: false }]);
      }
  });

  it.runIf(isBuilt(build))('names itself in Thai and English within the stores’ limits', () => {
    for (const language of ['th', 'en']) {
      const words = JSON.parse(
        readFileSync(join(root, 'public/_locales', language, 'messages.json'), 'utf8'),
      );
      expect(words.extName.message.length).toBeLessThanOrEqual(75);
      expect(words.extShortName.message.length).toBeLessThanOrEqual(12 + 2);
      expect(words.extDescription.message.length).toBeLessThanOrEqual(132);
    }
  });
});
