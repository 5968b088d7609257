/**
 * Anchors in Learning Space (Material-UI 4) and Learning Portal (material-table): heading level, global class names and
 * landmarks. Class names that the build generates (`jss123`, or a global name with a numeric tail) are never used.
 */
export const selectors = {
  /** A child here means that a request is pending; the bar itself is always there. */
  loadingBar: '#root > div:first-child > div',
  spinner: '#root .MuiCircularProgress-indeterminate',
  heading: '#root h1',
  sectionHeading: '#root h2',
  /** Labels of the blocks of a course or curriculum page. */
  blockLabel: '#root h6',
  classroomHead: '.MuiListSubheader-root',
  classroomLine: '.MuiListSubheader-root p.MuiTypography-body1',
  card: '#root .MuiCard-root',
  cardTitle: '.MuiCard-root h2',
  cardBold: '.MuiCard-root b',
  /** The coloured words of a state on a card of the certificate list. */
  cardState: '.MuiCard-root p > span',
  /** What holds the courses of a curriculum's card. */
  childCourses: '[class*="MuiCollapse-"]',
  certificateTitle: 'main h6',
  certificateLabel: 'main p > b',
  certificateLine: 'main p',
  breadcrumb: 'main nav[aria-label="breadcrumb"] li:last-child',
  historyTable: '#root table',
  historyHead: 'thead th',
  historyRow: 'tbody tr',
} as const;
