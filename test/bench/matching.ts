import { figure, headline } from './figures.ts';
import { mappingFigures } from './mapping.ts';

/** Prints how well courses are matched, on the labelled sample and on disturbed titles, and how fast. */
export function benchMatching(): void {
  const { sample, sampleByTitle, sampleByTitleAndProvider, disturbed, changed, timing } = mappingFigures();
  const percent = (share: number) => share * 100;
  headline('Match against the whole framework');
  figure('first match, with the index built', timing.firstMatch, 'ms');
  figure(`a match, median of ${timing.matches}`, timing.median, 'ms');
  figure('a match, p95', timing.p95, 'ms', 2);

  for (const [name, figures] of [
    ['Labelled sample', sample],
    ['Labelled sample by titles alone', sampleByTitle],
    ['Labelled sample by title and provider', sampleByTitleAndProvider],
  ] as const) {
    headline(`${name}, where both labellers agree`);
    if (figures === null) {
      console.log('  not measured: the sample is not beside the project');
      continue;
    }
    const must = name === 'Labelled sample';
    figure(
      `right code first, of ${figures.relevant} relevant`,
      percent(figures.firstRight),
      '%',
      must ? 88 : undefined,
      'least',
    );
    figure('right code offered', percent(figures.offered), '%', must ? 96 : undefined, 'least');
    figure(
      `mapped to nothing, of ${figures.distractors} distractors`,
      percent(figures.distractorsToNothing),
      '%',
      must ? 98 : undefined,
      'least',
    );
    figure('distractors pre-selected', figures.distractorsPreselected, '', 0);
  }

  headline("The curricula's titles, disturbed");
  figure(
    `find their course, of ${disturbed.titles}`,
    percent(disturbed.found / disturbed.titles),
    '%',
    99,
    'least',
  );
  figure('pre-selected', percent(disturbed.preselected / disturbed.titles), '%');
  figure('pre-selected wrongly', disturbed.preselectedWrongly.length, '', 0);
  figure(
    `changed to another course and pre-selected, of ${changed.titles}`,
    changed.preselected.length,
    '',
    0,
  );
}
