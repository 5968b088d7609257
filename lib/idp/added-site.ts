import * as z from 'zod/mini';
import { instant } from './moments.ts';

/** A host as an address names it, in Latin letters. */
const host = /^(?=.{1,253}$)[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/;

/**
 * A site that the learner added: the software that it runs on, and where. The browser's permission is no part of it; a restored
 * site must be allowed again.
 */
export const addedSiteSchema = z.object({
  software: z.literal('moodle'),
  /** Address of the installation: https, host, and its folder if it has one; no slash at its end. */
  address: z.string().check(
    z.maxLength(300),
    z.regex(/^https:\/\/[^\s?#]+[^\s?#/]$/),
    z.refine((address) => isRight(address)),
  ),
  /** The name that it gives itself, or its host. */
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  addedAt: instant,
});
export type AddedSite = z.infer<typeof addedSiteSchema>;

/** Most sites that can be added. */
export const mostAdded = 50;

function isRight(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password } = new URL(address);
  return protocol === 'https:' && host.test(hostname) && !username && !password;
}

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

/** The match pattern of everything at the host of an address: what is asked for and where the reader runs. Ports cannot be named. */
export function patternOf(address: string): string {
  return `https://${new URL(address).hostname}/*`;
}
