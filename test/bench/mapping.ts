import { existsSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { curricula } from '../../lib/framework/curricula/index.ts';
import { mapCourse } from '../../lib/mapping/map-course.ts';
import type { Match } from '../../lib/mapping/match.ts';
import { courseChanges, disturbances } from './title-disturbances.ts';

/** One labelled course title of the sample. */
interface Labelled {
  title: string;
  provider: string;
  courseKey: string | null;
  url: string | null;
  kind: 'relevant' | 'borderline' | 'distractor';
  expectedCodes: string[];
  alsoAcceptable: string[];
  bothLabellersAgree: boolean;
}

/** Shares of the labelled titles, 0–1; `lenient` also accepts the second labeller's codes. */
export interface SampleFigures {
  relevant: number;
  firstRight: number;
  firstRightLenient: number;
  offered: number;
  offeredLenient: number;
  distractors: number;
  distractorsToNothing: number;
  /** A count. */
  distractorsPreselected: number;
}

/** How well and how fast courses are matched. Shares are 0–1, times are milliseconds. */
export interface MappingFigures {
  /** With course keys as the sites give them; null where the sample is not there. */
  sample: SampleFigures | null;
  /** By titles alone: what a course that nobody has recorded may expect. */
  sampleByTitle: SampleFigures | null;
  /** By title and provider, as a page gives them of a course that nobody has recorded. */
  sampleByTitleAndProvider: SampleFigures | null;
  disturbed: { titles: number; found: number; preselected: number; preselectedWrongly: string[] };
  changed: { titles: number; suggested: number; preselected: string[] };
  timing: { firstMatch: number; median: number; p95: number; matches: number };
}

const sampleFile = new URL('../../../shared/data/course-titles-sample.json', import.meta.url);

/** Measures the matcher on the labelled sample, on every disturbed title of the curricula, and its speed. */
export function mappingFigures(): MappingFigures {
  const started = performance.now();
  mapCourse({ title: 'Data Visualization 2' });
  const firstMatch = performance.now() - started;
  const items = readSample();
  return {
    sample: items === null ? null : sampleFigures(items, matchWithKey),
    sampleByTitle: items === null ? null : sampleFigures(items, matchByTitle),
    sampleByTitleAndProvider: items === null ? null : sampleFigures(items, matchWithProvider),
    disturbed: disturbedFigures(),
    changed: changedFigures(),
    timing: { firstMatch, ...times(items ?? []) },
  };
}

function readSample(): Labelled[] | null {
  if (!existsSync(sampleFile)) return null;
  return (JSON.parse(readFileSync(sampleFile, 'utf8')) as { items: Labelled[] }).items;
}

function sampleFigures(items: readonly Labelled[], matchOf: (item: Labelled) => Match): SampleFigures {
  const agreed = items.filter(({ bothLabellersAgree }) => bothLabellersAgree);
  const answers = agreed.map((item) => ({ item, match: matchOf(item) }));
  const relevant = answers.filter(({ item }) => item.kind === 'relevant');
  const distractors = answers.filter(({ item }) => item.kind === 'distractor');
  const codes = ({ match }: { match: Match }) => match.codes.map(({ code }) => code as string);
  const part = (hits: readonly unknown[], of: readonly unknown[]) => hits.length / Math.max(1, of.length);
  const fair = (item: Labelled) => [...item.expectedCodes, ...item.alsoAcceptable];
  return {
    relevant: relevant.length,
    firstRight: part(
      relevant.filter((one) => one.item.expectedCodes.includes(codes(one)[0] ?? '')),
      relevant,
    ),
    firstRightLenient: part(
      relevant.filter((one) => fair(one.item).includes(codes(one)[0] ?? '')),
      relevant,
    ),
    offered: part(
      relevant.filter((one) => codes(one).some((code) => one.item.expectedCodes.includes(code))),
      relevant,
    ),
    offeredLenient: part(
      relevant.filter((one) => codes(one).some((code) => fair(one.item).includes(code))),
      relevant,
    ),
    distractors: distractors.length,
    distractorsToNothing: part(
      distractors.filter(({ match }) => match.decision === 'none'),
      distractors,
    ),
    distractorsPreselected: distractors.filter(({ match }) => match.decision === 'preselect').length,
  };
}

function matchWithKey({ title, provider, courseKey, url }: Labelled): Match {
  return mapCourse({ title, provider, courseKey, ...(url === null ? {} : { url }) });
}

function matchWithProvider({ title, provider }: Labelled): Match {
  return mapCourse({ title, provider });
}

function matchByTitle({ title }: Labelled): Match {
  return mapCourse({ title });
}

/** Every title of the curricula as printed, with the codes of all the rows that print it. */
function titlesOfThePlan(): Map<string, Set<string>> {
  const titles = new Map<string, Set<string>>();
  for (const { courses } of curricula) {
    for (const { title, competencies } of courses) {
      const codes = titles.get(title) ?? new Set();
      for (const { code } of competencies) codes.add(code);
      titles.set(title, codes);
    }
  }
  return titles;
}

const squeezed = (title: string | null) => (title ?? '').replace(/[\s:|()]/g, '');

function disturbedFigures(): MappingFigures['disturbed'] {
  const result: MappingFigures['disturbed'] = { titles: 0, found: 0, preselected: 0, preselectedWrongly: [] };
  for (const [title, codes] of titlesOfThePlan()) {
    for (const disturb of Object.values(disturbances)) {
      const disturbed = disturb(title);
      const match = mapCourse({ title: disturbed });
      result.titles += 1;
      const found = squeezed(match.curriculumTitle) === squeezed(title);
      if (found) result.found += 1;
      if (match.decision !== 'preselect') continue;
      result.preselected += 1;
      if (!found || match.codes.some(({ code }) => !codes.has(code)))
        result.preselectedWrongly.push(disturbed);
    }
  }
  return result;
}

function changedFigures(): MappingFigures['changed'] {
  const titles = titlesOfThePlan();
  const result: MappingFigures['changed'] = { titles: 0, suggested: 0, preselected: [] };
  for (const title of titles.keys()) {
    for (const change of Object.values(courseChanges)) {
      const changed = change(title);
      const match = mapCourse({ title: changed });
      result.titles += 1;
      if (match.decision === 'suggest') result.suggested += 1;
      if (match.decision === 'preselect') result.preselected.push(changed);
    }
  }
  return result;
}

function times(items: readonly Labelled[]): Omit<MappingFigures['timing'], 'firstMatch'> {
  const titles = [...items.map(({ title }) => title), ...titlesOfThePlan().keys()];
  const taken: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    for (const title of titles) {
      const started = performance.now();
      mapCourse({ title: `${title}${' '.repeat(round)}` });
      taken.push(performance.now() - started);
    }
  }
  taken.sort((a, b) => a - b);
  const at = (share: number) => taken[Math.min(taken.length - 1, Math.floor(taken.length * share))] ?? 0;
  return { median: at(0.5), p95: at(0.95), matches: taken.length };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.stdout.write(`${JSON.stringify(mappingFigures(), null, 2)}\n`);
}
