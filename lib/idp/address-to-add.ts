import { addedSiteSchema } from './added-site.ts';

/** Most sites that can be added. */
export const mostAdded = 50;

/** Why an address cannot be added; each has its words. */
export type AddressError = 'empty' | 'no-address' | 'not-https';

/** An address as it is added, or why not. */
export type AddressToAdd = { ok: true; address: string } | { ok: false; error: AddressError };

/**
 * Reads what the learner typed or the page that they came from: its host and folder, https alone. Plain http is refused,
 * since anybody on the way could read and change such pages. A page of Moodle's core is cut down to its installation.
 */
export function addressToAdd(typed: string): AddressToAdd {
  const text = typed.trim();
  if (text === '') return { ok: false, error: 'empty' };
  const whole = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(whole)) return { ok: false, error: 'no-address' };
  const { protocol, origin, pathname } = new URL(whole);
  if (protocol === 'http:') return { ok: false, error: 'not-https' };
  const folder = pathname.replace(/\/(course|my|mod|login|enrol|admin|blocks|user|local)(\/.*)?$/, '');
  const address = `${origin}${folder.replace(/\/(index\.php)?$/, '')}`;
  const found = addedSiteSchema.shape.address.safeParse(address);
  return found.success ? { ok: true, address } : { ok: false, error: 'no-address' };
}

/** A short number that differs between texts: 32 bits of FNV-1a, in base 36. */
function shortened(text: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return (sum >>> 0).toString(36);
}

/**
 * The id of the site at an address, by its host alone: the same whenever and wherever it is added, so that what was logged
 * there is known again. A name that a host cannot lose letters of: other marks become `-`, with a number of the host behind.
 */
export function addedSiteId(address: string): string {
  const { host } = new URL(address);
  const slug = host.replace(/[^a-z0-9]+/g, '-').slice(0, 24);
  return `moodle-${slug.replace(/-$/, '')}-${shortened(host)}`;
}
