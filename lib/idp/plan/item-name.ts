import type { PlanItem } from './plan.ts';

/** What an item is called in one line: its topics, else its knowledge, else its target; empty while nothing is written. */
export function itemName({ topics, knowledge, target }: PlanItem): string {
  const lines = (words: readonly string[]) => words.map((line) => line.trim()).filter(Boolean);
  return lines(topics.map(({ title }) => title)).join(' · ') || lines(knowledge).join(' · ') || target.trim();
}
