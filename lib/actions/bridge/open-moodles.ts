import * as z from 'zod/mini';
import { metaSchema } from '../../bridge/contract.ts';
import type { OpenMoodle } from '../../bridge/found.ts';
import { lookInPage } from '../../bridge/look-in-page.ts';
import { browser } from '../../browser.ts';

const lookSchema = z.object({
  wwwroot: z.string().check(z.maxLength(500), z.regex(/^https:\/\/[^\s?#]+$/)),
  title: z.string(),
  meta: z.nullable(z.string().check(z.maxLength(20_000))),
});

/** Every Moodle that is open in a tab, the one looked at last first. Nothing is asked of any server. */
export async function openMoodles(): Promise<OpenMoodle[]> {
  const tabs = (await browser.tabs.query({ url: 'https://*/*' })).sort(
    (a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0),
  );
  const looks = await Promise.all(tabs.map(({ id }) => lookAt(id ?? -1)));
  const found = new Map<string, OpenMoodle>();
  for (const look of looks) {
    if (look === null) continue;
    const issuer = look.wwwroot.replace(/\/+$/, '');
    const parts = look.title.split(' | ');
    const name = (parts.length > 1 && parts.at(-1)?.slice(0, 200)) || new URL(issuer).host;
    const known = found.get(issuer);
    found.set(issuer, known ?? { issuer, name, plugin: false });
    if (hasPlugin(look.meta)) found.set(issuer, { ...(known ?? { issuer, name }), plugin: true });
  }
  return [...found.values()];
}

/** Opens a Moodle in a tab of its own. */
export async function openMoodle(issuer: string): Promise<void> {
  await browser.tabs.create({ url: `${issuer}/my/` });
}

async function lookAt(tabId: number) {
  const [frame] = await browser.scripting
    .executeScript({ target: { tabId, frameIds: [0] }, func: lookInPage })
    // Not a site that was added, or a page that lets nobody in.
    .catch(() => []);
  const parsed = lookSchema.safeParse(frame?.result);
  return parsed.success ? parsed.data : null;
}

function hasPlugin(meta: string | null): boolean {
  try {
    return metaSchema.safeParse(JSON.parse(meta ?? '')).success;
  } catch {
    return false;
  }
}
