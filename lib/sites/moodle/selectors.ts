/** Anchors of Moodle's core templates (4.1 to 5.x): ids, regions and data attributes, which neither theme nor language changes. */
export const selectors = {
  /** Course pages of any theme carry the name in their first heading. */
  heading: '#page-header h1, .page-header-headings h1, #page h1',
  /** The way back to the course, with its full name as title and its short name as text. */
  crumb: '.breadcrumb a[href*="/course/view.php?id="]',
  /** A course in a list of the catalogue, or on its own page before enrolment. */
  box: '.coursebox[data-courseid]',
  boxName: '.coursebox[data-courseid] .coursename a[href*="/course/view.php"]',
  boxSummary: '.coursebox[data-courseid] .summary',
  overview: '[data-region="myoverview"]',
  overviewEmpty: '[data-region="myoverview"] [data-region="empty-message"]',
  card: '[data-region="myoverview"] [data-region="course-content"][data-course-id]',
  cardName: '[data-region="course-content"] .coursename',
  cardFullName: '[data-region="course-content"] .coursename .multiline[title]',
  /** Read aloud only, in the reader's own language. */
  aside: '.sr-only, .visually-hidden, .accesshide',
  cardBar: '[data-region="course-content"] [role="progressbar"][aria-valuenow]',
  cardProgress:
    '[data-region="course-content"] .progress-text, [data-region="course-content"] .progress + .small',
  competency: '[data-region="coursecompetencies"] tr[data-id]',
  competencyCode: 'tr[data-id] a[id^="competency-info-link-"] em',
  competencyRating: 'tr[data-id] .badge:is(.bg-success, .badge-success)',
  criteria: '#criteriastatus',
  criterion: '#criteriastatus tr:has(td)',
  /** Who is signed in, before 4.2 the only mark of it. */
  userMark: '#nav-notification-popover-container[data-userid]',
  login: '#page-login-index form[action*="/login/index.php"]',
} as const;
