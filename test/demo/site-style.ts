/** The colour of a site's bar, so that a person can tell the demo pages apart. */
const bars: readonly [end: string, colour: string][] = [
  ['ocsc.go.th', '#1d3a6e'],
  ['dga.or.th', '#0b5a7a'],
  ['thaimooc.org', '#7a2230'],
  ['thaimooc.ac.th', '#7a2230'],
];

/** A plain style for the fixture pages, in place of the sites' own: only for people who look at the demo. */
export function siteStyle(host: string): string {
  const colour = bars.find(([end]) => host.endsWith(end))?.[1] ?? '#444';
  return `
:root { color-scheme: light; }
body { margin: 0; background: #f4f5f7; color: #1c2430; font: 16px/1.6 'Noto Sans Thai', 'Noto Sans', Sarabun, sans-serif; }
body > div, body > main, .content-wrapper { max-width: 860px; margin: 0 auto; padding: 0 24px 48px; }
header { display: flex; gap: 24px; align-items: center; margin: 0 -24px 24px; padding: 12px 24px; background: ${colour}; color: #fff; }
header * { margin: 0; color: inherit; font-size: 16px; text-decoration: none; }
header h1, header h6 { font-weight: 600; font-size: 18px; }
header input { padding: 6px 12px; border: 0; border-radius: 6px; background: #fff3; color: #fff; }
h1 { font-size: 26px; margin: 8px 0; }
h2 { font-size: 19px; margin: 8px 0; }
h3, h6 { font-size: 16px; margin: 8px 0; }
p { margin: 4px 0; }
button { padding: 6px 16px; border: 1px solid ${colour}; border-radius: 6px; background: #fff; color: ${colour}; font: inherit; }
.MuiCard-root, article, [data-qa^='fragment-card'], [data-qa='card-progress'], .accomplishment-main, .banner {
  margin: 12px 0; padding: 12px 16px; border: 1px solid #d9dde3; border-radius: 10px; background: #fff; }
.MuiBox-root { margin: 12px 0; }
footer { margin-top: 32px; color: #5b6572; font-size: 14px; }
img, svg, [role='presentation'], .sr-only { display: none; }
ul, ol { margin: 4px 0; padding-left: 24px; }
nav ol { display: flex; gap: 8px; padding: 0; list-style: none; }`;
}
