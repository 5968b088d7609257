import type { UseStore } from 'idb-keyval';
import { bucketOfEntry } from '../idp/contribution.ts';
import type { Entry, Evidence } from '../idp/entry.ts';
import { bangkokDay, fiscalYearOf } from '../idp/fiscal-year.ts';
import { fingerprintOf } from '../idp/identity.ts';
import { enter, evidenceOfRecord } from '../idp/make-entry.ts';
import { planYearOf } from '../idp/plan/attach.ts';
import { type Plans, placeOf } from '../idp/plan/place.ts';
import type { Press } from '../idp/press.ts';
import type { Settings } from '../idp/settings.ts';
import { tallyOf } from '../idp/tally.ts';
import type { SightedCourse, Sighting } from '../sites/reading/sighting.ts';
import type { SiteRecord } from '../sites/reading/site.ts';
import { StoreError } from '../store/errors.ts';
import { readProfile } from '../store/profile.ts';
import { readPlan } from '../store/read-years.ts';
import { readSettings } from '../store/settings.ts';
import { readSummary } from '../store/summary.ts';
import { logEntry, pressed, raiseEvidence, type Logged as Written } from '../store/write-entry.ts';
import type { CourseView, Logged, PageView, PressError, PressResult } from '../view/page-view.ts';
import { knownSite } from './added-sites.ts';
import { askMoodleTab } from './ask-moodle.ts';
import { attestedEvidence } from './bridge/attested-evidence.ts';
import { placeIn } from './plan-place.ts';
import { siteById } from './sites.ts';
import { askTab, readTab, showCard } from './tab.ts';
import { viewOf } from './view.ts';

/**
 * Carries out presses on the page of a tab, each written by itself and durable before the answer. What is logged is the
 * page as it reads now; a course that reads otherwise than what was shown is not logged, and the answer holds the new
 * view. A request id that was carried out before, by a worker that died since, is answered with its result.
 */
export async function press(
  use: UseStore,
  tabId: number | null,
  presses: readonly Press[],
): Promise<PressResult> {
  const shown: Shown = {
    read: () => (tabId === null ? Promise.resolve(null) : readTab(use, tabId)),
    record: () => null,
  };
  return carryOut(use, shown, presses, (sighting, one, entry) => {
    if (tabId !== null) climb(use, tabId, sighting, one, entry).catch(console.error);
  });
}

/** What was shown before the press. */
export interface Shown {
  /** Reads it again; null where it is gone. */
  read: () => Promise<Sighting | null>;
  /** What the site's own record said of a course, where it was asked before the press. */
  record: (course: SightedCourse) => SiteRecord | null;
}

/** Carries out presses on what was shown, see {@link press}; `after` is told of every entry that was made. */
export async function carryOut(
  use: UseStore,
  shown: Shown,
  presses: readonly Press[],
  after: (sighting: Sighting, one: Press, entry: Entry) => void = () => undefined,
): Promise<PressResult> {
  const done: Logged[] = [];
  const refuse = (error: PressError, view?: PageView): PressResult => ({
    ok: false,
    error,
    ...(view && { view }),
    done,
  });
  try {
    const sighting = await shown.read();
    const view = sighting && (await viewOf(use, sighting));
    const settings = await readSettings(use);
    for (const one of presses) {
      const before = await pressed(use, one.requestId);
      const made = before ?? (await write(use, { sighting, view, record: shown.record }, one));
      if (typeof made === 'string') return refuse(made, view ?? undefined);
      if (made.outcome === 'undone') return refuse('invalid');
      if (made.outcome === 'already')
        return refuse('already', sighting ? await viewOf(use, sighting) : undefined);
      done.push(await told(use, settings, one.requestId, made.entry));
      if (!before && sighting) after(sighting, one, made.entry);
    }
    return { ok: true, logged: done };
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return refuse(error.code === 'newer-version' ? 'store-closed' : error.code);
  }
}

/** Writes one press on the page as it reads now, or says why not. */
async function write(
  use: UseStore,
  { sighting, view, record }: Pick<Shown, 'record'> & { sighting: Sighting | null; view: PageView | null },
  one: Press,
): Promise<Written | PressError> {
  if (!sighting || !view) return 'page-gone';
  if (view.state === 'not-ready') return 'not-ready';
  if (view.state !== 'course' && view.state !== 'list') return 'changed';
  const shown = (view.courses as CourseView[]).find(({ fingerprint }) => fingerprint === one.fingerprint);
  if (!shown) return 'changed';
  const ingredients = {
    site: view.site,
    view: shown,
    press: one,
    pageUrl: sighting.url,
    record: record(shown.course),
  };
  const entering = enter({ ...ingredients, id: crypto.randomUUID(), now: new Date().toISOString() });
  if (!entering.ok) return 'invalid';
  const planItem = choiceIn(view.plans, shown, entering.entry, one.planItem);
  if (planItem === 'plan-changed') return planItem;
  return logEntry(use, {
    entry: { ...entering.entry, planItem },
    again: one.again,
    correction: one.corrected ? one.codes : null,
  });
}

/**
 * What the learner chose with a press under a plan item, null for nothing: where it counts by itself there is no choice. An
 * item that is not there, or does not fit, is a plan that changed. An entry without a day is held against this year's plan.
 */
function choiceIn(
  plans: Plans,
  shown: CourseView,
  entry: Entry,
  item: string | null,
): Entry['planItem'] | 'plan-changed' {
  if (item === null) return null;
  const year = planYearOf(entry) ?? fiscalYearOf(bangkokDay(entry.createdAt));
  const codes = entry.competencies.map(({ code }) => code);
  const place = placeOf(plans, shown, year, codes);
  if (place?.at?.id === item && !place.kept) return null;
  return [...(place?.fits ?? []), place?.at].some((of) => of?.id === item) ? { item } : 'plan-changed';
}

async function told(
  use: UseStore,
  { reading, hoursPerDay }: Settings,
  requestId: string,
  entry: Entry,
): Promise<Logged> {
  const bucket = bucketOfEntry(entry, reading);
  const year = entry.completedOn === null ? null : fiscalYearOf(entry.completedOn);
  const sums = year === null ? null : (await readSummary(use, year)).year;
  const bucketMinutes = sums ? tallyOf(sums, { reading, hoursPerDay }).minutes[bucket] : 0;
  const plannedIn = planYearOf(entry);
  const plan = plannedIn === null ? null : await readPlan(use, plannedIn);
  const planItem = plan && placeIn([plan], entry);
  return { entryId: entry.id, requestId, title: entry.title, bucket, year, bucketMinutes, planItem };
}

/**
 * Asks the site's own record after the press is safe, where the site allows it (evidence rung 4), and a Moodle with the bridge's
 * plugin for what it attests (rung 5). No answer leaves the entry as it is; so does the end of the worker meanwhile.
 */
async function climb(
  use: UseStore,
  tabId: number,
  sighting: Sighting,
  one: Press,
  entry: Entry,
): Promise<void> {
  const site = knownSite(await readSettings(use), sighting.site);
  if (site?.highestRung !== 4 || one.status !== 'finished' || one.mine !== null) return;
  const course = sighting.items.find((item) => fingerprintOf(sighting.site, item) === one.fingerprint);
  if (!course) return;
  const declared = siteById(site.id) !== undefined;
  const record = declared ? await askTab(tabId, course) : await askMoodleTab(tabId, course);
  const now = new Date().toISOString();
  const attested = declared ? null : await attestationOf(use, site.id, course);
  const seen = [...(attested ? [attested] : []), ...evidenceOfRecord(record, sighting.url, now)];
  if (seen.length === 0) return;
  await raiseEvidence(use, entry.id, seen);
  await showCard(tabId, await viewOf(use, sighting));
}

/** What an added Moodle with the bridge's plugin attests of a course (evidence rung 5); null where it attests nothing. */
async function attestationOf(use: UseStore, site: string, course: SightedCourse): Promise<Evidence | null> {
  const [settings, profile] = await Promise.all([readSettings(use), readProfile(use)]);
  const added = settings.added[site];
  const courseid = Number(/(\d{1,12})$/.exec(course.courseKey ?? '')?.[1] ?? 0);
  return added && courseid > 1 ? attestedEvidence(added.address, courseid, profile) : null;
}
