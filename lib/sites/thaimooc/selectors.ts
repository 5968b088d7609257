/** Every element that the readers of the portal, the academy, the old catalogue and the wallet look for, by name. */
export const portalSelectors = {
  portalHeading: 'main h1',
  portalFailure: 'h1.next-error-h1',
  portalProvider: 'main h1 ~ p.text-lg',
  portalHours: 'main h1 ~ div .lucide-clock + *',
  classroom: 'main h1 ~ a[href], main h1 ~ * a[href][target="_blank"]',
  portalAbout: 'main h3 + p, main h3 + ul',
  portalCard: 'main a[href^="/courses/"]',
  cardHeading: 'a h3',
  cardOrg: 'a .uppercase',
  micrositeProvider: 'a p.text-xs:has(+ p.text-xs)',
  cardFact: 'a span',

  academyTitle: '.course-header .title',
  academyHours: '.course-header .course-duration, .lp-course-info.duration .lp-label',
  academyRoom: '.course-header a[href], .lp-course-buttons a[href]',
  academyAbout: '#tab-overview-id',

  catalogueHeading: 'main h1, article h1, h1.page-title, h1.page-header',

  walletDocument: 'embed[type="application/pdf"]',
} as const;
