import * as z from 'zod/mini';
import {
  type BridgeFunction,
  bridgeFunctions,
  bridgeVersion,
  handshakeSchema,
  keysSchema,
  type PublicKeys,
  type ReplyOf,
} from './contract.ts';
import type { PageReply } from './in-page.ts';
import { type BridgeTrouble, troubleOfCode } from './trouble.ts';

/** A reply that fits the contract, or what is wrong. */
export type Told<T> = { ok: true; reply: T } | { ok: false; trouble: BridgeTrouble };

/** Seconds by which the clocks of this computer and of the Moodle may differ. */
const clockTolerance = 600;

const exceptionSchema = z.looseObject({ errorcode: z.string() });
const callsSchema = z.array(
  z.looseObject({ error: z.boolean(), data: z.optional(z.unknown()), exception: z.optional(z.unknown()) }),
);
const pageReplySchema = z.union([
  z.object({ at: z.literal('reply'), status: z.int(), text: z.string() }),
  z.object({ at: z.enum(['not-moodle', 'signed-out', 'time-out', 'offline', 'too-long']) }),
]);

/**
 * Judges what came back from a page for one function of the plugin. `now` is this computer's clock in ms. A whole reply that is an
 * object instead of a list is how Moodle says that it does not know the function.
 */
export function readReply<F extends BridgeFunction>(method: F, came: unknown, now: number): Told<ReplyOf<F>> {
  const json = jsonOf(came);
  if (!json.ok) return json;
  const calls = callsSchema.safeParse(json.reply);
  if (!calls.success) return trouble(codeIn(json.reply));
  const [first] = calls.data;
  if (first === undefined) return trouble(null);
  if (first.error) return trouble(codeIn(first.exception));
  return fitting(bridgeFunctions[method].reply as unknown as z.ZodMiniType<ReplyOf<F>>, first.data, now);
}

/** Judges the page of public keys. */
export function readKeys(came: unknown): Told<PublicKeys> {
  const json = jsonOf(came);
  if (!json.ok) return json;
  const found = keysSchema.safeParse(json.reply);
  return found.success ? { ok: true, reply: found.data } : trouble(null);
}

function jsonOf(came: unknown): Told<unknown> {
  const parsed = pageReplySchema.safeParse(came);
  if (!parsed.success) return { ok: false, trouble: 'unreadable' };
  const page: PageReply = parsed.data;
  if (page.at === 'too-long') return { ok: false, trouble: 'unreadable' };
  if (page.at !== 'reply') return { ok: false, trouble: page.at };
  if (page.status >= 500) return { ok: false, trouble: 'server' };
  try {
    return { ok: true, reply: JSON.parse(page.text) };
  } catch {
    if (page.status === 404) return { ok: false, trouble: 'plugin-absent' };
    return { ok: false, trouble: /^\s*</.test(page.text) ? 'html' : 'unreadable' };
  }
}

/** A reply by its schema. One of a newer plugin that does not fit asks for a newer extension, not for the plugin's repair. */
function fitting<T>(schema: z.ZodMiniType<T>, data: unknown, now: number): Told<T> {
  const found = schema.safeParse(data);
  const hand = handshakeSchema.safeParse(data);
  const newer = hand.success && hand.data.bridge > bridgeVersion;
  if (!found.success) return { ok: false, trouble: newer ? 'extension-older' : 'unreadable' };
  const { now: theirs } = found.data as { now: number };
  if (Math.abs(theirs * 1000 - now) > clockTolerance * 1000) return { ok: false, trouble: 'clock-skew' };
  return { ok: true, reply: found.data };
}

function codeIn(exception: unknown): string | null {
  const found = exceptionSchema.safeParse(exception);
  return found.success ? found.data.errorcode : null;
}

function trouble(code: string | null): { ok: false; trouble: BridgeTrouble } {
  if (code === null) return { ok: false, trouble: 'unreadable' };
  const known = Object.hasOwn(troubleOfCode, code) ? troubleOfCode[code] : undefined;
  return { ok: false, trouble: known ?? 'refused' };
}
