/** Longest address that is carried, in UTF-16 units. */
const longest = 2000;

/** Where a link leads, resolved against the page's own address; null for a missing, broken, overlong or non-web one. */
export function linkOf(element: Element | null | undefined, page: URL): URL | null {
  const href = element?.getAttribute('href');
  if (!href || href.length > longest) return null;
  try {
    const link = new URL(href, page);
    return link.protocol === 'https:' && link.href.length <= longest ? link : null;
  } catch {
    return null;
  }
}

/** The address of a link without query and hash. */
export function bare(link: URL): string {
  return link.origin + link.pathname;
}
