import { readCertificate } from './ocsc/certificate.ts';
import { readDetail } from './ocsc/detail.ts';
import { readCertificateList, readHistory, readMyCourses } from './ocsc/lists.ts';
import { type OcscPage, pageOf } from './ocsc/pages.ts';
import { selectors } from './ocsc/selectors.ts';
import { all, saying } from './reading/find.ts';
import { hasTurned, isOn, sightingOf } from './reading/page.ts';
import type { SightedCourse } from './reading/sighting.ts';
import type { KindOfPage, ReadPage, SiteDeclaration } from './reading/site.ts';
import { textOf } from './reading/text.ts';

export { selectors };

/**
 * OCSC e-learning (สำนักงาน ก.พ.): Learning Space and Learning Portal, single-page apps with a constant document title.
 * Stops at rung 3: its records are found by the citizen id, which is never read. The ASP system before it has framesets
 * without a stable address, so there the learner types the title. Its address of 2021, learn.ocsc.info, is left out: it is
 * no host of the government's domain (go.th), and nobody can say who owns it now.
 */
export const site: SiteDeclaration = {
  id: 'ocsc',
  label: { th: 'สำนักงาน ก.พ. (OCSC Learning Space)', en: 'OCSC Learning Space' },
  provider: 'OCSC',
  hosts: ['learningportal.ocsc.go.th', 'learn.ocsc.go.th', 'learningspace.ocsc.go.th', 'welearn.ocsc.go.th'],
  captureHosts: ['ocsc.chulaonline.net'],
  highestRung: 3,
  lastChecked: '2026-11-22',
  searchUrl: (title) =>
    `https://learningportal.ocsc.go.th/learningspace/search?query=${encodeURIComponent(title)}`,
};

/** What an address of Learning Space or Learning Portal promises. */
export const pageKind: KindOfPage = (url) => (isOn(site.hosts, url) ? (pageOf(url)?.kind ?? null) : null);

/** Whether a request of the page is pending: the one sign of loading that every page has. A bar has no text. */
function isLoading(document: Document): boolean {
  const bar = document.querySelector(selectors.loadingBar);
  return bar !== null && textOf(bar.parentElement) === null;
}

function listOf(document: Document, page: OcscPage): { shown: boolean; items: SightedCourse[] } {
  if (page.portal) {
    const items = readHistory(document);
    return { shown: items.length > 0 || document.querySelector(selectors.historyTable) !== null, items };
  }
  if (page.kind === 'my-courses')
    return {
      shown: saying(document, selectors.heading, 'เข้าเรียน') !== undefined,
      items: readMyCourses(document),
    };
  const sections = ['ประกาศนียบัตรหลักสูตร', 'ประกาศนียบัตรรายวิชา'];
  return {
    shown: saying(document, selectors.sectionHeading, ...sections) !== undefined,
    items: readCertificateList(document),
  };
}

/** Reads a page of Learning Space or Learning Portal. */
export const read: ReadPage = (document, url, before) => {
  const page = isOn(site.hosts, url) ? pageOf(url) : null;
  if (!page) return sightingOf(site, 'other', url);
  const loading = isLoading(document) && !page.portal;

  if (page.id === null) {
    const { shown, items } = listOf(document, page);
    if (!shown) return sightingOf(site, 'not-ready', url);
    if (!loading && all(document, selectors.spinner).length === 0)
      return sightingOf(site, page.kind, url, items);
    return { ...sightingOf(site, 'not-ready', url, items), ...(items.length > 0 && { partial: true }) };
  }

  const reader = page.kind === 'certificate' ? readCertificate : readDetail;
  const course = loading ? null : reader(document, url, page);
  if (!course || hasTurned(course, before, page.kind)) return sightingOf(site, 'not-ready', url);
  return sightingOf(site, page.kind, url, [course]);
};
