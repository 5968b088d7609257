import type { Finding } from '../assessment/result.ts';
import type { Domain } from '../assessment/skills.ts';
import { bangkokDay, fiscalYearOf, type Quarter, quarterOf } from '../fiscal-year.ts';
import { buckets } from '../shares.ts';
import { emptyItem, type Making } from './new-plan.ts';
import type { PlanItem } from './plan.ts';

/** Most items of a plan that is made from gaps: the upper limit of IDP1 (2 - 4 รายการ). */
const mostItems = 4;

const domainOrder: readonly Domain[] = ['ability', 'knowledge', 'experience', 'attribute'];

/**
 * The findings that a plan made from an assessment takes first (สร้างแผนจากช่องว่าง), at most four: competencies before
 * knowledge, experience and attributes; of each those that OCSC shows as weak too, then those that the group's curriculum has
 * courses for, in the plan's order. Without any gap it takes strengths.
 */
export function proposedFindings({ gaps, strengths }: { gaps: Finding[]; strengths: Finding[] }): Finding[] {
  const found = gaps.length > 0 ? gaps : strengths;
  return domainOrder
    .flatMap((domain) =>
      found.filter(({ skill }) => skill.domain === domain).sort((a, b) => urgency(a) - urgency(b)),
    )
    .slice(0, mostItems);
}

/**
 * One item for each finding, with a reason, topics and methods, spread over the quarters of the fiscal year that are not over;
 * the use in work is left to the learner. Those that the items already there develop get none.
 */
export function itemsFromFindings(
  findings: readonly Finding[],
  there: readonly PlanItem[],
  making: Making,
): PlanItem[] {
  const planned = new Set<string>(
    there.flatMap(({ competencies, knowledge }) => [...competencies, ...knowledge]),
  );
  const quarters = quartersAhead(making);
  return findings
    .filter(({ skill }) => !planned.has(skill.code ?? skill.th))
    .map((finding, at) => {
      const quarter = quarters[at % quarters.length];
      return { ...itemFor(finding, making.newId()), quarters: quarter === undefined ? [] : [quarter] };
    });
}

/** An item for one gap or strength: two courses of the group's curriculum, or the skill itself, and a method for each share. */
function itemFor({ skill, has, missing, closers }: Finding, id: string): PlanItem {
  const courses = closers.courses.slice(0, 2).map(({ title }) => ({ title, courseKeys: [] }));
  return {
    ...emptyItem(id),
    reason: has === true ? 'strength' : 'weakness',
    because: missing
      .map(({ th }) => th)
      .join(', ')
      .slice(0, 5000),
    competencies: skill.code === null ? [] : [skill.code],
    knowledge: skill.code === null ? [skill.th] : [],
    topics: courses.length > 0 ? courses : [{ title: skill.th, courseKeys: [] }],
    methods: buckets.flatMap((bucket) =>
      closers.methods[bucket].slice(0, 1).map((method) => ({ method, words: '' })),
    ),
  };
}

function urgency({ ocsc, closers }: Finding): number {
  const weak = ocsc.some(({ shows }) => shows === 'weakness');
  return (weak ? 0 : 2) + (closers.courses.length > 0 ? 0 : 1);
}

/** The quarters of a fiscal year that are not over: all of a year to come, the last of a year that is over. */
function quartersAhead({ fiscalYear, now }: Making): Quarter[] {
  const today = bangkokDay(now);
  const all: Quarter[] = [1, 2, 3, 4];
  if (fiscalYearOf(today) < fiscalYear) return all;
  if (fiscalYearOf(today) > fiscalYear) return [4];
  return all.filter((quarter) => quarter >= quarterOf(today));
}
