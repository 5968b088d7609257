import { forms } from '../../framework/forms.ts';
import { emptyColumns } from '../plan/check-plan.ts';
import type { PlanItem } from '../plan/plan.ts';
import type { Review, ReviewItem } from '../review/review.ts';
import type { FormSources } from './fill.ts';
import { competencyLines, linesOf, topicLines } from './fill-idp1.ts';
import type { FilledCell, MissingPlace } from './filled.ts';

const boxes =
  forms
    .find(({ id }) => id === 'IDP2')
    ?.columns.flatMap(({ columns = [] }) => columns)
    .find(({ checkboxes }) => checkboxes)?.checkboxes ?? [];

/** The cells of an item's row in IDP2, by column id. A result that is still the draft is printed as what it is. */
export function idp2Row(
  item: PlanItem,
  { review, answered }: Pick<FormSources, 'review' | 'answered'>,
): Record<string, FilledCell> {
  const row = rowOf(review, item);
  const text = (lines: string[]): FilledCell => ({ kind: 'lines', lines });
  const suggested = linesOf(answered?.answer.suggestions.find((one) => one.item === item.id)?.words ?? '');
  return {
    // Why an item was chosen belongs to IDP1 alone.
    competency: text(competencyLines({ ...item, reason: null })),
    topic: text(topicLines(item)),
    target: text(linesOf(item.target)),
    progress: { kind: 'boxes', boxes: boxes.map(({ id, th }) => ({ th, ticked: isTicked(id, row) })) },
    result: text([
      ...(row?.draft && row.result.trim() !== '' ? ['(ร่าง)'] : []),
      ...linesOf(row?.result ?? ''),
    ]),
    suggestion: text([
      ...linesOf(row?.suggestion ?? ''),
      ...suggested.map((line, at) => (at === 0 ? `ผู้บังคับบัญชา: ${line}` : line)),
    ]),
  };
}

/** What a row of IDP2 still lacks: the columns taken from the plan, an outcome, and a result in the learner's own words. */
export function idp2Missing(items: readonly PlanItem[], review: Review | null): MissingPlace[] {
  return items.flatMap((item, at) => {
    const row = rowOf(review, item);
    const planned = emptyColumns(item).filter(
      (column) => column === 'competency' || column === 'topic' || column === 'target',
    );
    const empty = [
      ...planned,
      ...(row === undefined || row.outcome === null ? (['progress'] as const) : []),
      ...(row === undefined || row.result.trim() === ''
        ? (['result'] as const)
        : row.draft
          ? (['draft'] as const)
          : []),
    ];
    return empty.map((column): MissingPlace => ({ at: 'row', no: at + 1, item: item.id, column }));
  });
}

function rowOf(review: Review | null, item: PlanItem): ReviewItem | undefined {
  return review?.items.find((row) => row.item === item.id);
}

function isTicked(id: (typeof boxes)[number]['id'], row: ReviewItem | undefined): boolean {
  if (row === undefined) return false;
  if (id === 'continue' || id === 'revise') return row[id];
  return row.outcome === id;
}
