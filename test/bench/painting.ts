import type { Running } from './extension.ts';
import { figure, headline, spreadOf } from './figures.ts';

/** Times that each page is opened in a tab of its own. */
const times = 9;

/** One of the extension's pages, what must be on the screen for it to be of use, and the target of its first paint in ms. */
export interface Painted {
  name: string;
  path: string;
  shows: string;
  target: number;
}

const screens: readonly Painted[] = [
  { name: 'popup', path: 'popup.html', shows: '.stack.small span', target: 150 },
  { name: 'dashboard, overview', path: 'dashboard.html#/', shows: '.ruler .stack span', target: 300 },
  { name: 'dashboard, log', path: 'dashboard.html#/log', shows: 'table.log tbody tr + tr', target: 300 },
];

/** Opens popup and dashboard on a full log. */
export async function benchPainting(running: Running, many: number): Promise<void> {
  headline(`First paint with ${many.toLocaleString('en')} entries, from the start of the navigation`);
  await paintAll(running, screens);
}

/** Opens each page some times: its first paint, and the first frame after the learner's own figures are there. */
export async function paintAll(
  { context, desk, course }: Running,
  screens: readonly Painted[],
): Promise<void> {
  const tab = await desk.tabId(course);
  for (const { name, path, shows, target } of screens) {
    const painted: number[] = [];
    const useful: number[] = [];
    for (let n = 0; n < times; n += 1) {
      const page = await context.newPage();
      await page.addInitScript(watchFor, shows);
      await page.goto(desk.address(path.replace('popup.html', `popup.html?tab=${tab}`)));
      await page.waitForFunction(() => 'useful' in globalThis);
      const taken = await page.evaluate(paints);
      painted.push(taken.painted);
      useful.push(taken.useful);
      await page.close();
    }
    figure(`${name}: first contentful paint, median of ${times}`, spreadOf(painted).median, 'ms', target);
    figure(`${name}: first contentful paint, slowest`, spreadOf(painted).max, 'ms');
    figure(`${name}: own figures on the screen, median`, spreadOf(useful).median, 'ms', target);
    figure(`${name}: own figures on the screen, slowest`, spreadOf(useful).max, 'ms');
  }
}

/** Runs in the page: the time of its first contentful paint, which the browser may report a moment later, and the noted one. */
async function paints(): Promise<{ painted: number; useful: number }> {
  const painted = await new Promise<number>((told) => {
    new PerformanceObserver((list) => {
      const [first] = list.getEntriesByName('first-contentful-paint');
      if (first) told(first.startTime);
    }).observe({ type: 'paint', buffered: true });
  });
  return { painted, useful: (globalThis as unknown as { useful: number }).useful };
}

/** Runs in the page before its own scripts: notes when the frame with the first such element has been drawn. */
function watchFor(shows: string): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector(shows)) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => Object.assign(globalThis, { useful: performance.now() });
      port2.postMessage(null);
    });
  });
  observer.observe(document, { subtree: true, childList: true });
}
