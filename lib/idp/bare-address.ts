/** A web address without what may name a person, its host and path only, at most 2,000 characters; null for one that is none. */
export function bareAddress(url: string | undefined): string | null {
  const address = url && URL.canParse(url) ? new URL(url) : null;
  if (address === null || !/^https?:$/.test(address.protocol)) return null;
  return (address.origin + address.pathname).slice(0, 2000);
}
