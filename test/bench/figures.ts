/** Median, 95th percentile and largest of some measurements, in their own unit. */
export interface Spread {
  median: number;
  p95: number;
  max: number;
}

/** The spread of at least one measurement. */
export function spreadOf(taken: readonly number[]): Spread {
  const sorted = [...taken].sort((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95), max: at(1) };
}

/** How many figures missed their target so far. */
let over = 0;

/** Prints a headline over the figures that follow. */
export function headline(text: string): void {
  console.log(`\n${text}`);
}

/** Prints one figure; with a target also whether it holds. `limit` tells on which side of the target it must stay. */
export function figure(
  name: string,
  value: number,
  unit: string,
  target?: number,
  limit: 'most' | 'least' = 'most',
): void {
  const shown = unit === '' ? String(value) : `${Number(value.toFixed(value < 10 ? 2 : 1))} ${unit}`;
  const line = `  ${name.padEnd(72)} ${shown.padStart(10)}`;
  if (target === undefined) {
    console.log(line);
    return;
  }
  const holds = limit === 'most' ? value <= target : value >= target;
  if (!holds) over += 1;
  const sign = limit === 'most' ? '≤' : '≥';
  console.log(
    `${line}   ${`${sign} ${target}${unit === '' ? '' : ` ${unit}`}`.padEnd(10)} ${holds ? 'ok' : 'OVER'}`,
  );
}

/** Prints how many figures missed their targets. */
export function conclude(): void {
  console.log(
    over === 0
      ? '\nEvery figure holds its target.'
      : `\n${over} ${over === 1 ? 'figure misses its' : 'figures miss their'} target.`,
  );
}
