/** Fewest people that a figure may speak of once it leaves HR's own screen: fewer could be told by name. */
export const fewestPeople = 5;

/**
 * Which rows of a table that is exported or printed may be shown. Rows about fewer than five people are held back; and where what is
 * held back together is still fewer than five, or a single row, so that the total would give it away, the next smallest goes
 * with it. Rows about nobody say nothing of anybody and stay. Takes the number of people of each row.
 */
export function shownRows(people: readonly number[]): boolean[] {
  const shown = people.map((count) => count === 0 || count >= fewestPeople);
  const held = () => people.filter((_, at) => !shown[at]);
  while (
    held().length > 0 &&
    (held().length < 2 || held().reduce((sum, one) => sum + one, 0) < fewestPeople)
  ) {
    const next = people.reduce<number>(
      (smallest, count, at) =>
        shown[at] && count > 0 && (smallest === -1 || count < (people[smallest] ?? 0)) ? at : smallest,
      -1,
    );
    if (next === -1) break;
    shown[next] = false;
  }
  return shown;
}

/** A count of people as it leaves HR's own screen: null where it speaks of one to four of them. */
export function shownCount(count: number): number | null {
  return count > 0 && count < fewestPeople ? null : count;
}
