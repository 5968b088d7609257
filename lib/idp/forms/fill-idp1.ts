import { competency } from '../../framework/competencies.ts';
import type { FormColumn } from '../../framework/forms.ts';
import { bucketOf, type MethodId, method, type Reading } from '../../framework/methods.ts';
import { quarterBounds } from '../fiscal-year.ts';
import { emptyColumns } from '../plan/check-plan.ts';
import { boundsOf } from '../plan/period.ts';
import type { PlanItem } from '../plan/plan.ts';
import type { FilledCell, MissingPlace } from './filled.ts';
import { thaiDigitsInText } from './thai-digits.ts';

const reasons: Readonly<Record<NonNullable<PlanItem['reason']>, string>> = {
  weakness: 'จุดอ่อน',
  strength: 'จุดแข็ง',
  necessity: 'ความจำเป็นของงาน',
};

/** Lines of a learner's text: its own line breaks, without empty ones. */
export function linesOf(text: string): string[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => thaiDigitsInText(line.trim()))
    .filter((line) => line !== '');
}

/** A cell with nothing in it, of the kind that the column holds. */
export function emptyCell({ quarter, id, checkboxes }: FormColumn): FilledCell {
  if (quarter !== undefined || id.startsWith('evaluation-')) return { kind: 'tick', ticked: false };
  if (checkboxes) return { kind: 'boxes', boxes: checkboxes.map(({ th }) => ({ th, ticked: false })) };
  return { kind: 'lines', lines: [] };
}

/** Column (1): competencies with their codes, then knowledge, then why it was chosen. */
export function competencyLines({ competencies, knowledge, reason }: PlanItem): string[] {
  return [
    ...competencies.map((code) => `${code} ${thaiDigitsInText(competency(code).th)}`),
    ...knowledge.flatMap(linesOf),
    ...(reason === null ? [] : [`(${reasons[reason]})`]),
  ];
}

/** Column (2): one line a topic, dashed where there are several. */
export function topicLines({ topics }: PlanItem): string[] {
  return dashed(topics.flatMap(({ title }) => linesOf(title).join(' ') || []));
}

/** The cells of an item's row in IDP1, by column id; a method stands in the column of its bucket under the reading. */
export function idp1Row(
  item: PlanItem,
  reading: Reading,
  fiscalYear: number | null,
): Record<string, FilledCell> {
  const text = (lines: string[]): FilledCell => ({ kind: 'lines', lines });
  const tick = (ticked: boolean): FilledCell => ({ kind: 'tick', ticked });
  const methodsOf = (bucket: number) =>
    dashed(
      item.methods
        .filter((one) => bucketOf(one.method as MethodId, reading) === bucket)
        .map((one) => {
          const words = linesOf(one.words).join(' ');
          const name = method(one.method)?.th ?? one.method;
          return words === '' ? thaiDigitsInText(name) : `${thaiDigitsInText(name)}: ${words}`;
        }),
    );
  const inQuarter = (quarter: 1 | 2 | 3 | 4) => tick(covered(item, fiscalYear).includes(quarter));
  return {
    competency: text(competencyLines(item)),
    topic: text(topicLines(item)),
    'methods-70': text(methodsOf(70)),
    'methods-20': text(methodsOf(20)),
    'methods-10': text(methodsOf(10)),
    target: text(linesOf(item.target)),
    q1: inQuarter(1),
    q2: inQuarter(2),
    q3: inQuarter(3),
    q4: inQuarter(4),
    'evaluation-self': tick(item.evaluation.self),
    'evaluation-others': tick(item.evaluation.others),
  };
}

/** The empty columns of every item that A2 of the appendix asks for. */
export function idp1Missing(items: readonly PlanItem[]): MissingPlace[] {
  return items.flatMap((item, at) =>
    emptyColumns(item).map((column): MissingPlace => ({ at: 'row', no: at + 1, item: item.id, column })),
  );
}

/** The quarters that an item marks, and those that its own days touch. */
function covered(item: PlanItem, fiscalYear: number | null): readonly number[] {
  const days = fiscalYear === null || item.startsOn === null ? null : boundsOf(item, fiscalYear);
  if (days === null || fiscalYear === null) return item.quarters;
  return ([1, 2, 3, 4] as const).filter((quarter) => {
    const { from, to } = quarterBounds(fiscalYear, quarter);
    return item.quarters.includes(quarter) || (days.from <= to && from <= days.to);
  });
}

function dashed(lines: string[]): string[] {
  return lines.length > 1 ? lines.map((line) => `- ${line}`) : lines;
}
