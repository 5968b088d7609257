import * as z from 'zod/mini';
import { addedSiteSchema } from './added-site.ts';
import { instant } from './moments.ts';

/** A site's id as a key; ids that no site can have are refused, so that an imported file cannot fill the record. */
const siteId = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,39}$/));

/** The kinds of reminders (การแจ้งเตือน): a quarter's end, an unfinished self-assessment, a backup overdue. */
export const reminderKinds = ['quarter-end', 'assessment', 'backup'] as const;
export type Reminding = (typeof reminderKinds)[number];

/**
 * The learner's settings (ตั้งค่า). Every field falls back by itself to its default: one bad or missing value never
 * costs the others.
 */
const settingsSchema = z.object({
  kind: z.catch(z.literal('settings'), 'settings'),
  version: z.catch(z.literal(1), 1),
  /** The reading of the plan that tallies follow: its appendix, or the tables of chapter 6. */
  reading: z.catch(z.enum(['appendix', 'curriculum']), 'appendix'),
  /** Hours that make one of the 10 days a year. */
  hoursPerDay: z.catch(z.number().check(z.gte(1), z.lte(24)), 6),
  /** The interface's language; `browser` follows the browser. */
  language: z.catch(z.enum(['th', 'en', 'browser']), 'browser'),
  /** Learning sites by id that the learner switched on or off; a site not named is on. */
  sites: z.catch(z.record(siteId, z.boolean()), {}),
  /** Sites that the learner added, by id. */
  added: z.catch(z.record(siteId, addedSiteSchema), {}),
  /** Whether a card is shown on course pages at all. */
  card: z.catch(z.boolean(), true),
  /** How the card stands on each site: minimised to a tag, or closed for good; a site not named shows it open. */
  cardOnSite: z.catch(z.record(siteId, z.enum(['minimised', 'closed'])), {}),
  /** What the picture of 70:20:10 is drawn by. */
  tallyBy: z.catch(z.enum(['minutes', 'counts']), 'minutes'),
  /** Kinds of reminders (การแจ้งเตือน) that the learner asked for; the browser's own permission is needed besides. */
  reminders: z.catch(z.array(z.enum(reminderKinds)).check(z.maxLength(reminderKinds.length)), []),
  /** True once the learner finished or skipped the first steps. */
  onboarded: z.catch(z.boolean(), false),
  updatedAt: z.catch(instant, '1970-01-01T00:00:00.000Z'),
});
export type Settings = z.infer<typeof settingsSchema>;

/** The settings of somebody who never changed one. */
export const defaultSettings: Settings = settingsSchema.parse({});

/** Settings from anything at all: good fields are taken, the others fall back to their defaults. */
export function settingsFrom(value: unknown): Settings {
  const found = settingsSchema.safeParse(value);
  return found.success ? found.data : defaultSettings;
}

/** Whether a site may be read and shown: everything is on until the learner switches it off. */
export function siteIsOn(settings: Settings, site: string): boolean {
  return settings.sites[site] !== false;
}
