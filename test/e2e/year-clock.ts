import type { Page, Worker } from 'playwright-core';
import type { Journey } from './journey.ts';

/**
 * Runs in one of the extension's own worlds: its clock goes on from noon in Bangkok of the ISO day, second by second. A page
 * of a learning site is not moved: there the card's own script lives by the machine's clock, which it needs for nothing but
 * the latest day that may be typed.
 */
function moveClock(day: string): void {
  const world = globalThis as { realDate?: DateConstructor };
  world.realDate ??= Date;
  const Real = world.realDate;
  const ahead = Date.parse(`${day}T12:00:00+07:00`) - Real.now();
  globalThis.Date = class extends Real {
    constructor(...given: []) {
      if (given.length === 0) super(Real.now() + ahead);
      else super(...given);
    }
    static override now() {
      return Real.now() + ahead;
    }
  } as DateConstructor;
}

/** Moves the clock of the extension's worker, which writes what a card's button says; throws while there is no worker. */
export async function moveWorkerTo(on: Journey, day: string): Promise<void> {
  const worker: Worker | undefined = on.context.serviceWorkers().at(-1);
  if (!worker) throw new Error('The worker does not run');
  await worker.evaluate(moveClock, day);
}

/** Opens a place of the dashboard, `/plan`, as it is on an ISO day. */
export async function dashboardOn(on: Journey, day: string, at: string): Promise<Page> {
  const page = await on.context.newPage();
  await page.addInitScript(moveClock, day);
  await page.goto(on.desk.address(`dashboard.html#${at}`));
  return page;
}
