import type { Page } from 'playwright-core';
import { bangkokDay } from '../../lib/idp/fiscal-year.ts';
import { inCardWorld, type Running } from './extension.ts';
import { figure, headline, spreadOf } from './figures.ts';

/** Presses that warm up, and presses that count. */
const warm = 10;
const counted = 80;

/** Presses on the course page from the card's own world: from the message to the answer, which comes when the entry is durable. */
export async function benchPressing({ course, seed }: Running, many: number): Promise<void> {
  headline('Click to durable, warm, from the card on the page');
  print('an empty log', await presses(course));
  await seed(many);
  print(`${many.toLocaleString('en')} entries`, await presses(course));
}

function print(log: string, taken: number[]): void {
  const { median, p95, max } = spreadOf(taken.slice(warm));
  figure(`${log}: median of ${counted} presses`, median, 'ms');
  figure(`${log}: p95`, p95, 'ms', 100);
  figure(`${log}: slowest`, max, 'ms');
}

/** Times of presses in ms; each logs the course and is taken back afterwards, so that all of them meet the same log. */
function presses(course: Page): Promise<number[]> {
  const run = async (times: number, completedOn: string) => {
    const { runtime } = (globalThis as unknown as { chrome: typeof import('webextension-polyfill') }).chrome;
    const view = await runtime.sendMessage({ type: 'page/view' });
    const { fingerprint, match, course } = (
      view as { courses: [import('../../lib/view/page-view.ts').CourseView] }
    ).courses[0];
    const taken: number[] = [];
    for (let n = 0; n < times; n += 1) {
      const press: import('../../lib/idp/press.ts').Press = {
        requestId: crypto.randomUUID(),
        fingerprint,
        codes: match.codes.map(({ code }) => code),
        corrected: false,
        status: 'finished',
        minutes: course.minutes,
        minutesEdited: false,
        completedOn,
        mine: null,
        again: false,
        planItem: null,
      };
      const started = performance.now();
      const answer = await runtime.sendMessage({ type: 'page/press', presses: [press] });
      taken.push(performance.now() - started);
      if (!(answer as { ok: boolean }).ok) throw new Error(JSON.stringify(answer));
      await runtime.sendMessage({ type: 'entry/undo', requestIds: [press.requestId] });
    }
    return taken;
  };
  return inCardWorld(course, `(${run})(${warm + counted}, ${JSON.stringify(bangkokDay(new Date()))})`);
}
