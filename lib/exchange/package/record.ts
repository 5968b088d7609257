import type { Attachment } from '../../idp/attachment.ts';
import type { Entry } from '../../idp/entry.ts';
import { yearOfEntry } from '../../idp/entry-year.ts';
import { fiscalYearOf } from '../../idp/fiscal-year.ts';
import type { Everything } from '../../idp/merge.ts';
import type { Manifest } from './manifest.ts';

/** What the learner puts into a package: fiscal years (B.E.), and what is left out. */
export interface PackageChoice {
  fiscalYears: readonly number[];
  leftOut: Manifest['leftOut'];
}

/**
 * The part of a learner's records that supervisor and HR need, for some fiscal years. Deletions, records that were set aside,
 * corrections of matches and settings stay at home. Without links no address of a page goes along; without evidence the
 * files and what was seen stay behind, and of each entry the rung alone is told.
 */
export function recordFor(all: Everything, { fiscalYears, leftOut }: PackageChoice): Everything {
  const inYears = (year: number) => fiscalYears.includes(year);
  const own = ({ fiscalYear }: { fiscalYear: number }) => inYears(fiscalYear);
  const entries = all.entries.filter((entry) => inYears(yearOfEntry(entry)));
  const practices = all.practices.filter(own);
  const owners = new Set([...entries, ...practices].map(({ id }) => id));
  const links = !leftOut.includes('links');
  const evidence = !leftOut.includes('evidence');
  return {
    ...all,
    entries: entries.map((entry) => shown(entry, links, evidence)),
    practices,
    plans: all.plans.filter(own),
    reviews: all.reviews.filter(own),
    assessments: all.assessments.filter(own),
    answers: all.answers.filter(own),
    feedback: all.feedback.filter(({ on }) => inYears(fiscalYearOf(on))),
    attachments: evidence
      ? all.attachments.filter(({ of }) => owners.has(of.id)).map((one) => (links ? one : unlinked(one)))
      : [],
    given: [],
    tombstones: [],
    corrections: [],
    aside: [],
    removed: [],
    settings: null,
  };
}

function shown(entry: Entry, links: boolean, evidence: boolean): Entry {
  const seen = entry.evidence.map(({ attestation, ...one }) => ({
    ...one,
    signal: evidence ? one.signal : null,
    url: evidence && links ? one.url : null,
    ...(evidence && attestation && { attestation }),
  }));
  return { ...entry, url: links ? entry.url : null, evidence: evidence ? seen : seen.slice(0, 1) };
}

function unlinked(attachment: Attachment): Attachment {
  return { ...attachment, pageUrl: null };
}
