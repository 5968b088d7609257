import type { CompetencyCode } from '../framework/competencies.ts';
import { competencyCodes } from '../framework/competencies.ts';
import type { Match } from '../mapping/match.ts';
import type { SightedCourse } from '../sites/reading/sighting.ts';
import type { SiteRecord } from '../sites/reading/site.ts';
import type { Entry, Evidence, Rung } from './entry.ts';
import { webAddress } from './entry.ts';
import { raise } from './evidence.ts';
import { bangkokDay, isRealDay } from './fiscal-year.ts';
import { courseKeysOf, plainTitle } from './identity.ts';
import type { Press } from './press.ts';

/** A course as it was shown before the press: as read, as matched, and the method (วิธีการพัฒนา) it counts as. */
interface Shown {
  course: SightedCourse;
  match: Match;
  method: { id: string };
}

/** Everything that one press turns into an entry; id and instant come from outside, so that the result is always the same. */
export interface EntryIngredients {
  site: string;
  /** The course as the background showed it and read again at the press. */
  view: Shown;
  press: Press;
  /** Address of the page that was pressed on, without personal parts. */
  pageUrl: string;
  /** What the site's own record answered on this press; null where it was not asked or did not answer. */
  record: SiteRecord | null;
  id: string;
  /** ISO instant of the press. */
  now: string;
}

/** Why a press makes no entry: the certificate is somebody else's, or what was pressed cannot be true. */
export type EntryRefusal = 'not-yours' | 'unknown-competency' | 'bad-day' | 'bad-minutes' | 'no-title';

/** An entry, or why there is none. */
export type Entering = { ok: true; entry: Entry } | { ok: false; error: EntryRefusal };

/**
 * The rung that a press would give before the site is asked. A certificate that anybody may open proves that its holder
 * finished, not that the visitor did: it stays on the lowest rung whatever is answered. A completion that only the
 * signed-in learner sees is a page signal; everything else is a course page seen.
 */
export function rungOfPress(course: SightedCourse, status: Press['status']): Rung {
  if (course.holder === 'someone') return 1;
  return status === 'finished' && course.completion === 'finished' ? 3 : 2;
}

/**
 * Makes the log entry (รายการเรียนรู้) of one press on one course. What is declared finished on a page that does not say
 * so stays on rung 2. Texts longer than an entry may hold are cut; addresses that are no web address are left out.
 */
export function enter(from: EntryIngredients): Entering {
  const { view, press, site, now } = from;
  const { course } = view;
  const finished = press.status === 'finished';
  const title = cut(plainTitle(course.title.trim()), 1000);
  const codes = [...new Set(press.codes)];

  if (title === '') return { ok: false, error: 'no-title' };
  if (course.holder === 'someone' && press.mine === false) return { ok: false, error: 'not-yours' };
  if (!codes.every(isCompetency)) return { ok: false, error: 'unknown-competency' };
  if (press.completedOn !== null && !isPastDay(press.completedOn, now))
    return { ok: false, error: 'bad-day' };
  const minutes = press.minutes === null ? null : Math.round(press.minutes);
  if (minutes !== null && !(minutes >= 0 && minutes <= 600_000)) return { ok: false, error: 'bad-minutes' };

  const asShown = !press.minutesEdited && press.minutes === course.minutes;
  const pageUrl = address(from.pageUrl);
  const entry: Entry = {
    kind: 'entry',
    version: 2,
    id: from.id,
    requestId: press.requestId,
    title,
    titleEn: course.titleEn === undefined ? null : cut(course.titleEn, 1000),
    site,
    courseKeys: courseKeysOf(site, course),
    code: course.code === undefined ? null : cut(course.code, 100),
    provider: cut(course.provider, 500),
    url: address(course.url) ?? pageUrl,
    method: view.method.id,
    bucketOverride: null,
    status: press.status,
    startedOn: null,
    completedOn: finished ? press.completedOn : null,
    minutes,
    minutesFrom: minutes === null ? null : asShown ? (course.minutesFrom ?? 'learner') : 'learner',
    competencies: codes.filter(isCompetency).map((code) => ({ code, basis: basisOf(code, view, press) })),
    // A suggestion that the learner neither took nor refused is still open.
    confirmed: codes.length > 0 || press.corrected || view.match.decision === 'none',
    partOf: course.partOf === undefined ? null : cut(course.partOf, 1000),
    evidence: evidenceOf(from, pageUrl),
    note: '',
    details: null,
    planItem: null,
    corrects: null,
    correctedBy: null,
    createdAt: now,
    updatedAt: now,
  };
  return { ok: true, entry };
}

/**
 * An entry in progress, continued by a later press on the same course: it keeps its id, its note and what it was counted
 * as, takes what is newly known, and never falls back from finished or to a lower rung.
 */
export function continueEntry(kept: Entry, fresh: Entry): Entry {
  const finished = kept.status === 'finished' || fresh.status === 'finished';
  return {
    ...kept,
    courseKeys: [...new Set([...kept.courseKeys, ...fresh.courseKeys])].slice(0, 20),
    status: finished ? 'finished' : 'ongoing',
    completedOn: fresh.completedOn ?? kept.completedOn,
    minutes: fresh.minutes ?? kept.minutes,
    minutesFrom: fresh.minutes === null ? kept.minutesFrom : fresh.minutesFrom,
    competencies: fresh.confirmed ? fresh.competencies : kept.competencies,
    confirmed: kept.confirmed || fresh.confirmed,
    partOf: kept.partOf ?? fresh.partOf,
    planItem: fresh.planItem ?? kept.planItem,
    evidence: raise(kept.evidence, fresh.evidence),
    updatedAt: fresh.updatedAt,
  };
}

/** Evidence that the site's own record adds (rung 4), or nothing where it does not say finished. */
export function evidenceOfRecord(record: SiteRecord | null, pageUrl: string, now: string): Evidence[] {
  if (record?.completion !== 'finished') return [];
  return [{ rung: 4, signal: cut(record.signal, 500), url: address(pageUrl), at: now }];
}

function evidenceOf({ view, press, record, now, pageUrl }: EntryIngredients, url: string | null): Evidence[] {
  const { course } = view;
  const rung = rungOfPress(course, press.status);
  const seen: Evidence = {
    rung,
    signal: course.signal === null ? null : cut(course.signal, 500),
    url: course.completion === 'finished' ? (address(course.certificateUrl) ?? url) : url,
    at: now,
  };
  const asked = press.status === 'finished' && course.holder === 'visitor';
  return raise([seen], asked ? evidenceOfRecord(record, pageUrl, now) : []);
}

/** What a pressed code rests on: its match, or the learner who chose it. */
function basisOf(code: CompetencyCode, view: Shown, press: Press): string {
  const matched = press.corrected ? undefined : view.match.codes.find((match) => match.code === code);
  return matched?.basis ?? 'correction';
}

function isCompetency(code: string): code is CompetencyCode {
  return (competencyCodes as readonly string[]).includes(code);
}

/** A day that the calendar has and that is not still to come in Bangkok. */
function isPastDay(day: string, now: string): boolean {
  return isRealDay(day) && day <= bangkokDay(now);
}

/** Text of at most so many UTF-16 units, the cut marked, no half character left. */
function cut(text: string, longest: number): string {
  const whole = text.toWellFormed();
  if (whole.length <= longest) return whole;
  return `${whole.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

function address(url: string | undefined): string | null {
  const found = webAddress.safeParse(url);
  return found.success ? found.data : null;
}
