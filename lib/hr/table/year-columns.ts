import type { Bucket } from '../../framework/methods.ts';
import type { Outcome } from '../../idp/review/outcome.ts';
import type { YearFacts } from '../submission.ts';
import { column } from './column.ts';

const assessedBit = 1;
const plannedBit = 2;
const curriculumBit = 4;
const outcomes: readonly (Outcome | null)[] = [null, 'none', 'some', 'all'];

/** The years of all submissions as columns, one row for each year of each file. */
export class YearColumns {
  private readonly of = column.i32();
  private readonly years = column.u16();
  private readonly flags = column.u8();
  private readonly outcomes = column.u8();
  private readonly minutes = { 70: column.u32(), 20: column.u32(), 10: column.u32() };
  private readonly entries = column.u32();
  private readonly unknown = column.u32();
  private readonly day = column.f64();
  private readonly codes = {
    required: column.u32(),
    inPlan: column.u32(),
    done: column.u32(),
    gaps: column.u32(),
  };
  private readonly rungs = [column.u32(), column.u32(), column.u32(), column.u32(), column.u32()];

  get length(): number {
    return this.of.length;
  }

  /** Adds one year of a submission. */
  push(submission: number, year: YearFacts): void {
    this.of.push(submission);
    this.years.push(year.fiscalYear);
    this.flags.push(
      (year.assessed ? assessedBit : 0) +
        (year.planned ? plannedBit : 0) +
        (year.reading === 'curriculum' ? curriculumBit : 0),
    );
    this.outcomes.push(outcomes.indexOf(year.outcome));
    for (const bucket of [70, 20, 10] as const) this.minutes[bucket].push(year.minutes[bucket]);
    this.entries.push(year.entries);
    this.unknown.push(year.unknownMinutes);
    this.day.push(year.days);
    for (const kind of ['required', 'inPlan', 'done', 'gaps'] as const) this.codes[kind].push(year[kind]);
    for (const [at, count] of year.rungs.entries()) this.rungs[at]?.push(count);
  }

  /** The submission that a row belongs to. */
  submission(row: number): number {
    return this.of.at(row);
  }

  /** Buddhist era. */
  fiscalYear(row: number): number {
    return this.years.at(row);
  }

  assessed(row: number): boolean {
    return (this.flags.at(row) & assessedBit) !== 0;
  }

  planned(row: number): boolean {
    return (this.flags.at(row) & plannedBit) !== 0;
  }

  reading(row: number): 'appendix' | 'curriculum' {
    return (this.flags.at(row) & curriculumBit) !== 0 ? 'curriculum' : 'appendix';
  }

  outcome(row: number): Outcome | null {
    return outcomes[this.outcomes.at(row)] ?? null;
  }

  minutesOf(row: number, bucket: Bucket): number {
    return this.minutes[bucket].at(row);
  }

  entryCount(row: number): number {
    return this.entries.at(row);
  }

  unknownMinutes(row: number): number {
    return this.unknown.at(row);
  }

  days(row: number): number {
    return this.day.at(row);
  }

  bits(row: number, kind: 'required' | 'inPlan' | 'done' | 'gaps'): number {
    return this.codes[kind].at(row);
  }

  /** Finished entries on a rung of the evidence ladder, 1 to 5. */
  onRung(row: number, rung: number): number {
    return this.rungs[rung - 1]?.at(row) ?? 0;
  }
}
