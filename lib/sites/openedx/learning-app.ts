import { visible } from '../reading/find.ts';
import type { OpenedxAddress } from './address.ts';
import { certificateLink, finished, type LinkPlace, type Outcome, unfinished } from './certificate-link.ts';
import { courseKeyIn } from './course-key.ts';
import { all, nothing, notReady, type PageReading, shown } from './page-reading.ts';
import { openedxSelectors as at } from './selectors.ts';

/** The pages that show the learner's own certificate and grade; on others, learners write and lessons stand. */
const speaksOfCertificates = /\/course\/[^/]+(?:\/(?:home|progress|course-e(?:nd|xit)))?\/*$/;

/** What the page shows of a certificate or of a grade below the mark; null where it shows neither. Never judged by words. */
function outcomeOf(document: Document, place: LinkPlace): Outcome | null {
  const [box, ...others] = visible(document, at.box);
  const link = certificateLink(visible(document, at.appCert)[0], place);
  const below = document.querySelector(at.gradeBelowMark);
  // Releases before the boxes had ids draw the link, and the missing grade, all the same.
  if (!box && link && below) return null;
  if (!box) return link ?? (below && unfinished(below));
  if (others.some(({ id }) => id !== box.id)) return null;
  if (/^downloadable_/.test(box.id))
    return box.querySelector(at.certificateLink) && !link
      ? null
      : finished(box.querySelector(at.boxTitle) ?? box, link?.certificateUrl);
  return /^(?:notPassing|inProgress)/.test(box.id) ? unfinished(box.querySelector(at.boxText)) : null;
}

/** Reads a page of the learning app: a tab, a lesson or the end page. The header shows title and ORG on all of them. */
export function readLearningApp(
  document: Document,
  url: URL,
  { key, kind, path }: OpenedxAddress,
  hosts: readonly string[],
): PageReading {
  if (document.querySelector(at.appFailure)) return nothing;
  const title = shown(document, at.appTitle);
  // After an in-app move the address may already name the next course while the tabs still belong to the last one.
  const tabs = all(document, at.appTab).map((tab) => courseKeyIn(tab.getAttribute('href')));
  const graded = courseKeyIn(document.querySelector(at.box)?.getAttribute('courseid'));
  if (!title || (tabs.some(Boolean) && !tabs.includes(key)) || (graded && graded !== key)) return notReady;
  const share = /^(\d{1,3})\s*%$/.exec(shown(document, at.completedShare));
  return {
    kind,
    path,
    partial: document.querySelector(at.appContent) ? undefined : true,
    items: [
      {
        title,
        // `ORG NUMBER`
        provider: shown(document, at.appNumber).replace(/\s*\S+$/, ''),
        courseKey: key,
        url: `${url.origin}${url.pathname.startsWith('/learning/') ? '/learning' : ''}/course/${key}/home`,
        progress: share && !path ? Math.min(100, Number(share[1])) : null,
        holder: path ? 'someone' : 'visitor',
        // Another learner's progress, opened by staff, says nothing of the visitor.
        ...(speaksOfCertificates.test(url.pathname) && outcomeOf(document, { page: url, key, hosts })),
      },
    ],
  };
}
