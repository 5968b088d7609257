import { openedxAddress } from './openedx/address.ts';
import { askOpenedx } from './openedx/ask.ts';
import { bare } from './openedx/link.ts';
import { type FoundCourse, nothing, type PageReading } from './openedx/page-reading.ts';
import { readOpenedx } from './openedx/read-openedx.ts';
import { isOn, sightedCourse } from './reading/page.ts';
import type { PageKind, SightedCourse, Sighting } from './reading/sighting.ts';
import type { AskSite, KindOfPage, ReadPage, SiteDeclaration } from './reading/site.ts';
import { academyKind, readAcademy } from './thaimooc/academy.ts';
import { selectors } from './thaimooc/all-selectors.ts';
import { catalogueKind, readCatalogue } from './thaimooc/catalogue.ts';
import {
  academyHost,
  appHosts,
  catalogueHost,
  classroomHosts,
  lmsHosts,
  portalHosts,
  walletHost,
} from './thaimooc/hosts.ts';
import { portalKind, readPortal } from './thaimooc/portal.ts';
import { englishIn, minutesInTitle } from './thaimooc/titles.ts';
import { readWallet, walletKind } from './thaimooc/wallet.ts';

export { selectors };

const id = 'thaimooc';

/** Shown as provider where a page names none. */
const siteName = 'Thai MOOC';

/** Hosts whose addresses are read alike. */
const families = {
  classroom: [...lmsHosts, ...appHosts],
  portal: portalHosts,
  academy: [academyHost],
  catalogue: [catalogueHost],
  wallet: [walletHost],
} satisfies Record<string, readonly string[]>;
type FamilyName = keyof typeof families;

function familyOf(url: URL): FamilyName | undefined {
  return (Object.keys(families) as FamilyName[]).find((name) => isOn(families[name], url));
}

/** ThaiMOOC: two Open edX LMSs with their apps, the portal, the academy, the old catalogue and the credential wallet. */
export const site: SiteDeclaration = {
  id,
  label: { th: 'ThaiMOOC', en: 'ThaiMOOC' },
  provider: 'ThaiMOOC',
  hosts: Object.values(families).flat(),
  highestRung: 4,
  lastChecked: '2026-11-22',
  searchUrl: (title) => `https://web.thaimooc.ac.th/courses?search=${encodeURIComponent(title)}`,
};

const openedxKind: KindOfPage = (url) => openedxAddress(url)?.kind ?? null;

const kinds: Record<FamilyName, KindOfPage> = {
  classroom: openedxKind,
  portal: portalKind,
  academy: academyKind,
  catalogue: (url) => catalogueKind(url) ?? openedxKind(url),
  wallet: walletKind,
};

/** What an address on any host of ThaiMOOC promises. */
export const pageKind: KindOfPage = (url) => {
  const name = familyOf(url);
  return name ? kinds[name](url) : null;
};

function readClassroom(document: Document, url: URL): PageReading {
  return readOpenedx(document, url, classroomHosts);
}

/** Apart from the families, so that windows which only know the addresses carry no reader. */
const readers: Record<FamilyName, (document: Document, url: URL) => PageReading> = {
  classroom: readClassroom,
  portal: readPortal,
  academy: readAcademy,
  catalogue: (document, url) => (catalogueKind(url) ? readCatalogue : readClassroom)(document, url),
  wallet: readWallet,
};

/** Adds what every ThaiMOOC title may hold, whichever page shows it: an English half and the learning time. */
function complete({ provider, ...found }: FoundCourse, kind: PageKind): SightedCourse {
  const minutes = found.minutes ?? minutesInTitle(found.title);
  return sightedCourse({
    titleEn: englishIn(found.title),
    ...found,
    provider: provider || siteName,
    minutes,
    minutesFrom: minutes ? (kind === 'certificate' ? 'certificate' : 'course-page') : null,
    about: found.about || undefined,
  });
}

/** Reads any page of ThaiMOOC; a host that only looks alike is not read. */
export const read: ReadPage = (document, url) => {
  const name = familyOf(url);
  const { kind, items, partial, path } = name ? readers[name](document, url) : nothing;
  const courses = items.slice(0, 500).map((item) => complete(item, kind));
  const address = bare(path ? new URL(path, url) : url);
  const sighting: Sighting = { site: id, kind, url: address, items: courses, partial };
  // What is not there is absent, not `undefined`: a sighting is compared and stored as JSON.
  return JSON.parse(JSON.stringify(sighting)) as Sighting;
};

/** Asks the LMS's own record, on its own host only: from an app's host the call would leave the page's origin. */
export const ask: AskSite = async (course, url, get) =>
  isOn(lmsHosts, url) ? askOpenedx(course.courseKey, url, get) : null;
