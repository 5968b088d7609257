import { certificateLink, finished, type Outcome, unfinished } from './certificate-link.ts';
import { courseKeyIn } from './course-key.ts';
import { bare, linkOf } from './link.ts';
import { all, type FoundCourse, nothing, notReady, type PageReading, shown } from './page-reading.ts';
import { openedxSelectors as at } from './selectors.ts';

function appOutcome(card: Element, page: URL): Outcome | null {
  const certificate = certificateLink(card.querySelector(at.appCardCert), page);
  // A percentage stands in these banners only as the grade that is still missing.
  const missing = all(card, at.appCardGrade).find(
    (alert) => /\d\s*%/.test(alert.textContent) || alert.querySelector(at.gradesLink),
  );
  return certificate ?? (missing ? unfinished(missing) : null);
}

function appCard(card: Element, page: URL): FoundCourse {
  const home = linkOf(card.querySelector(at.appCardTitle), page);
  const key = courseKeyIn(home?.pathname);
  // `<provider> • <NUMBER>`, then at times when access ends; "Unknown" stands for a missing provider.
  const [provider = ''] = shown(card, at.appCardDetails).split(' • ');
  return {
    title: shown(card, at.appCardTitle),
    provider: provider === 'Unknown' ? '' : provider,
    // A course that cannot be opened has no link; its picture still lies in the course's own folder.
    courseKey: key ?? courseKeyIn(card.querySelector('img')?.getAttribute('src')),
    url: home && key ? bare(home) : undefined,
    ...appOutcome(card, page),
  };
}

function legacyOutcome(card: Element, page: URL): Outcome | null {
  for (const status of all(card, at.cardStatus)) {
    const [, state = ''] = /\bcourse-status-(\w+)/.exec(status.className) ?? [];
    if (/^cert(?:available|rendering)$/.test(state))
      return certificateLink(status.querySelector(at.certificateLink), page) ?? finished(status);
    if (state === 'certnotavailable') return unfinished(status);
  }
  return null;
}

function legacyCard(card: Element, page: URL): FoundCourse {
  const key =
    courseKeyIn(card.querySelector(at.cardKey)?.getAttribute('data-course-key')) ??
    courseKeyIn(card.querySelector(at.cardTitle)?.id);
  return {
    title: shown(card, at.cardTitle),
    provider: shown(card, at.cardProvider).replace(/\s*-$/, ''),
    courseKey: key,
    url: key ? `${page.origin}/courses/${key}/about` : undefined,
    ...legacyOutcome(card, page),
  };
}

/** Reads the learner's own courses: the server-rendered dashboard or the dashboard app, one item for each card. */
export function readDashboard(document: Document, url: URL): PageReading {
  const items = [
    ...all(document, at.appCard).map((card) => appCard(card, url)),
    ...all(document, at.card).map((card) => legacyCard(card, url)),
  ].filter(({ title, courseKey }) => title || courseKey);
  if (items.length || document.querySelector(at.emptyDashboard)) return { kind: 'dashboard', items };
  return document.querySelector(at.appFailure) ? nothing : notReady;
}
