/** One page of the fake Moodle, in the marks that core gives every page. */
export interface MoodlePage {
  id: string;
  layout: string;
  title: string;
  heading: string;
  main: string;
  /** The page's course; absent off any course. */
  course?: number;
  /** Goes into the head: what a plugin prints there. */
  head?: string;
}

/** The site that a page belongs to. */
export interface PageOf {
  /** Address of the installation. */
  wwwroot: string;
  name: string;
  sesskey: string;
  /** 0: nobody is signed in. */
  userId: number;
}

/** Text as it stands in markup. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

/** The markup of a page. */
export function pageHtml({ wwwroot, name, sesskey, userId }: PageOf, page: MoodlePage): string {
  const { id, layout, title, heading, main, course = 1, head = '' } = page;
  const config = {
    wwwroot,
    homeurl: {},
    sesskey,
    theme: 'boost',
    language: 'th',
    courseId: course,
    siteId: 1,
    userId,
  };
  const full = escaped(`${title} | ${name}`);
  return `<!doctype html>
<html dir="ltr" lang="th"><head><meta charset="utf-8"><title>${full}</title>
<meta name="keywords" content="moodle, ${full}">
<script>
//<![CDATA[
var M = {}; M.yui = {};
M.cfg = ${JSON.stringify(config).replace(/\//g, '\\/')};
//]]>
</script>${head}</head>
<body id="${id}" class="path-x chrome dir-ltr lang-th pagelayout-${layout} course-${course} theme${userId ? '' : ' notloggedin'}">
<div id="page"><header id="page-header"><h1 class="h2 mb-0">${escaped(heading)}</h1></header>
<div id="page-content"><div role="main">${main}</div></div></div></body></html>`;
}
