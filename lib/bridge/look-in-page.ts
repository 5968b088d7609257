/** What a page says of the Moodle that it belongs to, nothing of it judged. */
export interface PageLook {
  wwwroot: string;
  /** The page's title: the site's name stands last in it. */
  title: string;
  /** The JSON of the plugin's meta; null where the page has none. */
  meta: string | null;
}

/**
 * Reads which Moodle a page belongs to and what the plugin prints into it; null for a page that is no Moodle's. It is handed to the
 * page as text, so it uses nothing from outside.
 */
export function lookInPage(): PageLook | null {
  for (const { textContent } of document.querySelectorAll('script:not([src])')) {
    const found = /M\.cfg\s*=\s*(\{.*?\});/s.exec(textContent ?? '')?.[1];
    if (found === undefined) continue;
    try {
      const { wwwroot } = JSON.parse(found);
      if (typeof wwwroot !== 'string' || new URL(wwwroot).origin !== location.origin) continue;
      const meta = document.querySelector('meta[name="local_idpbridge"]');
      return { wwwroot, title: document.title, meta: meta?.getAttribute('content') ?? null };
    } catch {
      // Another script that speaks of it.
    }
  }
  return null;
}
