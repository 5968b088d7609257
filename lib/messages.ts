import * as z from 'zod/mini';
import { isoDay } from './idp/moments.ts';
import { sightingSchema, siteRecordSchema } from './sighting-schema.ts';
import type { PageView, Pressed } from './view/page-view.ts';
import type { cardWords } from './words/card.ts';
import type { Told } from './words/voice.ts';
import type { Locale } from './words/words.ts';

/** Who may send a message: a page's content script or card, or one of the extension's own pages. */
export type Sender = 'page' | 'extension';

const id = z.uuid();
const site = z.string().check(z.maxLength(40));
/** The tab that an extension page speaks about; a page speaks about its own tab and may not name one. */
const tabId = z.optional(z.int());

/** A press as it crosses from card or popup; see `Press` of `lib/view`. */
const pressSchema = z.object({
  requestId: id,
  fingerprint: z.string().check(z.maxLength(5000)),
  codes: z.array(z.string().check(z.maxLength(20))).check(z.maxLength(23)),
  corrected: z.boolean(),
  status: z.enum(['finished', 'ongoing']),
  minutes: z.nullable(z.number().check(z.gte(0), z.lte(600_000))),
  minutesEdited: z.boolean(),
  completedOn: z.nullable(isoDay),
  mine: z.nullable(z.boolean()),
  again: z.boolean(),
  planItem: z.nullable(id),
});

/**
 * Every message to the background, by its type. Direction stands in the name: `page/…` is about the page in a tab,
 * `entry/…` about the log, `card/…` about the card itself.
 */
export const requestSchema = z.discriminatedUnion('type', [
  /** A content script read its page. Answered with nothing. */
  z.object({ type: z.literal('page/sighted'), sighting: sightingSchema }),
  /** Card or popup asks what to show. Answered with a `PageView`. */
  z.object({ type: z.literal('page/view'), tabId }),
  /** The learner pressed. Answered with a `PressResult`, only after everything is durable. */
  z.object({
    type: z.literal('page/press'),
    tabId,
    presses: z.array(pressSchema).check(z.minLength(1), z.maxLength(500)),
  }),
  /** The learner switched a site on or off. */
  z.object({ type: z.literal('site/switch'), tabId, site, on: z.boolean() }),
  /** The card was started in a page. Answered with `CardStart`. */
  z.object({ type: z.literal('card/start'), site }),
  /** The card was minimised, opened again or closed for good on its site, and stays so. */
  z.object({ type: z.literal('card/stand'), site, stand: z.enum(['open', 'minimised', 'closed']) }),
  /** Takes back presses by their request ids. Answered with `{ ok }`. */
  z.object({ type: z.literal('entry/undo'), tabId, requestIds: z.array(id).check(z.maxLength(500)) }),
  /** Opens the dashboard at one entry, or at a named place of it. */
  z.object({ type: z.literal('dashboard/open'), at: z.string().check(z.regex(/^[\w/?=&%.~-]{0,4000}$/)) }),
  /** The settings of sites or card were changed in the dashboard: open tabs follow. */
  z.object({ type: z.literal('settings/changed') }),
  /** The dashboard asked an added site for the learner's courses, and what to show of them. Answered with a `PageView`. */
  z.object({ type: z.literal('site/view'), sighting: sightingSchema }),
  /** The learner pressed on those, `records` being what the site itself noted of each, in order. Answered with a `PressResult`. */
  z.object({
    type: z.literal('site/press'),
    sighting: sightingSchema,
    records: z.array(siteRecordSchema).check(z.maxLength(500)),
    presses: z.array(pressSchema).check(z.minLength(1), z.maxLength(500)),
  }),
  /** The learner asks in the popup for a picture of the tab as evidence. Answered with a `PictureRefusal`, or null once it opened. */
  z.object({ type: z.literal('picture/take'), tabId: z.int() }),
  /** All competencies for the picker. Answered with `NamedCompetency[]`. */
  z.object({ type: z.literal('competency/list') }),
]);
/** One message to the background. */
export type Request = z.infer<typeof requestSchema>;

/** Messages that only a content script may send, because they speak of its own page. */
export const fromPageOnly: readonly Request['type'][] = ['page/sighted', 'card/start', 'card/stand'];

/** Messages that only the extension's own pages may send: no page ever causes them. */
export const fromExtensionOnly: readonly Request['type'][] = ['picture/take', 'site/view', 'site/press'];

/** What a card needs to know when it starts in a page. */
export interface CardStart {
  locale: Locale;
  /** Its words in that language: the card itself carries none. */
  words: Told<typeof cardWords>;
  /** Its style, for the shadow root. */
  css: string;
  /** How it was left on this site. */
  stand: 'open' | 'minimised';
}

/** What the background says to the scripts of a page. `page/read` and `page/ask` are answered, `card/show` is not. */
export type ToPage =
  | { type: 'page/read' }
  | { type: 'page/ask'; courseKey: string | null; title: string }
  /** `pressed`: what the keyboard or the menu just pressed in the card's place, and what came of it. */
  | { type: 'card/show'; view: PageView; pressed?: Pressed };
