import { isBuilt } from '../structure/built.ts';
import { benchBundles } from './bundles.ts';
import { startExtension } from './extension.ts';
import { conclude } from './figures.ts';
import { benchHr } from './hr.ts';
import { printLoad, printMachine } from './machine.ts';
import { benchMatching } from './matching.ts';
import { benchPainting } from './painting.ts';
import { benchPressing } from './pressing.ts';
import { benchReading } from './reading.ts';
import { benchYear } from './year.ts';

/** Entries of the full log that times are taken with. */
const many = 10_000;
/** Fiscal years with a plan and a self-assessment. */
const years = 10;
/** People whose files HR's view is given, and people whose workbooks. */
const people = 10_000;
const workbooks = 200;

if (!isBuilt('chrome-mv3')) {
  console.error('The extension is not built: run `npm run build` first.');
  process.exit(1);
}
printMachine();
printLoad();
benchBundles();
benchMatching();
await benchReading();
const running = await startExtension();
await benchPressing(running, many);
await benchPainting(running, many);
await benchYear(running, years);
await running.close();
await benchHr(people, workbooks);
console.log();
printLoad();
conclude();
