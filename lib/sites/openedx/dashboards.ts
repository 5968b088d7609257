import { visible } from '../reading/find.ts';
import type { OpenedxAddress } from './address.ts';
import { certificateLink, finished, type LinkPlace, type Outcome, unfinished } from './certificate-link.ts';
import { courseKeyIn } from './course-key.ts';
import { bare, linkOf } from './link.ts';
import { all, type FoundCourse, nothing, notReady, type PageReading, shown } from './page-reading.ts';
import { openedxSelectors as at } from './selectors.ts';

function appOutcome(card: Element, place: LinkPlace): Outcome | null {
  const certificate = certificateLink(visible(card, at.appCardCert)[0], place);
  // A percentage stands in these banners only as the grade that is still missing.
  const missing = all(card, at.appCardGrade).find(
    (alert) => /\d\s*%/.test(alert.textContent) || alert.querySelector(at.gradesLink),
  );
  if (certificate && missing) return null;
  return certificate ?? (missing ? unfinished(missing) : null);
}

function appCard(card: Element, page: URL, hosts: readonly string[]): FoundCourse {
  const home = linkOf(card.querySelector(at.appCardTitle), page);
  const linked = courseKeyIn(home?.pathname);
  // A course that cannot be opened has no link; its picture still lies in the course's own folder.
  const key = linked ?? courseKeyIn(card.querySelector('img')?.getAttribute('src'));
  // `<provider> • <NUMBER>`, then at times when access ends; "Unknown" stands for a missing provider.
  const [provider = ''] = shown(card, at.appCardDetails).split(' • ');
  return {
    title: shown(card, at.appCardTitle),
    provider: provider === 'Unknown' ? '' : provider,
    courseKey: key,
    url: home && linked ? bare(home) : undefined,
    ...appOutcome(card, { page, key, hosts }),
  };
}

/** What the card's one certificate state says; two that differ, or one that is not known, say nothing. */
function legacyOutcome(card: Element, place: LinkPlace): Outcome | null {
  const said = visible(card, at.cardStatus).flatMap((status) => {
    const [, state] = /\bcourse-status-([\w-]+)/.exec(status.className) ?? [];
    return state ? [{ status, state }] : [];
  });
  const [first] = said;
  if (!first || said.some(({ state }) => state !== first.state)) return null;
  const { status, state } = first;
  if (state === 'certnotavailable') return unfinished(status);
  if (!/^cert(?:available|rendering)$/.test(state)) return null;
  const link = status.querySelector(at.certificateLink);
  return link ? certificateLink(link, place) : finished(status);
}

function legacyCard(card: Element, page: URL, hosts: readonly string[]): FoundCourse {
  const key =
    courseKeyIn(card.querySelector(at.cardKey)?.getAttribute('data-course-key')) ??
    courseKeyIn(card.querySelector(at.cardTitle)?.id);
  return {
    title: shown(card, at.cardTitle),
    provider: shown(card, at.cardProvider).replace(/\s*-$/, ''),
    courseKey: key,
    url: key ? `${page.origin}/courses/${key}/about` : undefined,
    ...legacyOutcome(card, { page, key, hosts }),
  };
}

/** Reads the learner's own courses: the server-rendered dashboard or the dashboard app, one item for each card. */
export function readDashboard(
  document: Document,
  url: URL,
  _: OpenedxAddress,
  hosts: readonly string[],
): PageReading {
  const items = [
    ...all(document, at.appCard).map((card) => appCard(card, url, hosts)),
    ...all(document, at.card).map((card) => legacyCard(card, url, hosts)),
  ].filter(({ title, courseKey }) => title || courseKey);
  if (items.length || document.querySelector(at.emptyDashboard)) return { kind: 'dashboard', items };
  return document.querySelector(at.appFailure) ? nothing : notReady;
}
