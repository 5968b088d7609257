/**
 * Anchors in the learning platform (its own `data-qa` hooks and page ids) and in Joomla's Event Booking. The hooks repeat
 * on a page, so each is tied to the part of the page that it is read in.
 */
export const selectors = {
  course: '#course-detail',
  courseTitle: '#course-detail [data-qa="section-title-box"] [data-qa="txt-content-name"]',
  /** Where the hooks were stripped from the page. */
  courseHeading: '#course-detail h1',
  courseProvider: '#course-detail [data-qa="fragment-content-provider"]',
  courseFact: '#course-detail [data-qa^="fragment-"]',
  coursePercent: '#course-detail [data-qa="card-progress"] [data-qa="txt-progress-percent"]',
  /** The course's own words of its state stand beside its title or its progress, never in the rows of its materials. */
  courseWord: '#course-detail [data-qa="section-title-box"] *, #course-detail [data-qa="card-progress"] *',
  /** Rows of the classroom and cards of other content: what stands in them is not the course's own. */
  part: '[data-qa^="material-"], [data-qa^="fragment-card-"]',
  /** A test or a lesson is open: under the course's address, but not the course's page. */
  inside: '#test-section, #test-detail-page, .test-question.question, [data-qa="material-slot"]',
  /** Titles, the learner's and others': a word in them is no state. */
  heading: 'h1, h2, h3, h4, [data-qa="txt-name"], [data-qa="txt-content-name"]',
  /** Controls, menus, facts and descriptions: a word in them is no state either. */
  noState:
    'button, select, [role^="menu"], [role="listbox"], [role="tablist"], [role="tooltip"], .el-dropdown-menu, [data-qa*="desc"], [data-qa^="fragment-"]:not([data-qa^="fragment-card-"])',
  card: '[data-qa^="fragment-card-"]',
  cardName: '[data-qa^="fragment-card-"] [data-qa="txt-name"]',
  cardLink: '[data-qa^="fragment-card-"] a[href]',
  cardPercent: '[data-qa^="fragment-card-"] [data-qa="txt-progress-percent"]',
  cardWord: '[data-qa^="fragment-card-"] *',
  event: '#eb-event-page.eb-event',
  eventTitle: '#eb-event-page h1.eb-page-heading',
  eventName: '#eb-event-page h1.eb-page-heading [itemprop="name"]',
  eventAbout: '#eb-event-details',
} as const;
