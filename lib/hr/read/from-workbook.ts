import type { CsvRow } from '../../exchange/csv-columns.ts';
import { type ReadWorkbook, readWorkbook } from '../../exchange/workbook/read-workbook.ts';
import type { CompetencyCode } from '../../framework/competencies.ts';
import { type MissionGroupLetter, missionGroups } from '../../framework/mission-groups.ts';
import type { Rung } from '../../idp/entry.ts';
import { type PersonnelKind, personnelKinds } from '../../idp/profile.ts';
import { schemaVersion } from '../../idp/schema-version.ts';
import { bitsOf, codesOf } from '../codes.ts';
import { marksOf } from '../marks.ts';
import type { RecordEntry } from '../person-record.ts';
import type { Submission, YearFacts } from '../submission.ts';
import { TroubleError } from './trouble.ts';

/** One of our workbooks as HR can use it: the line of the table, and the entries of a year for whoever opens the record. */
export interface OpenedWorkbook {
  submission: Submission;
  entriesOf(fiscalYear: number): RecordEntry[];
}

/**
 * Reads somebody's workbook "บันทึกการเรียนรู้". It says less than a record: no gaps of the self-assessment, nothing of single plan items.
 * Throws TroubleError; `foreign` for every other spreadsheet.
 */
export async function openWorkbook(bytes: Uint8Array): Promise<OpenedWorkbook> {
  const read = await readWorkbook(bytes.slice(), schemaVersion);
  if (!read.ok) throw new TroubleError(read.error === 'not-a-workbook' ? 'foreign' : read.error);
  const { about, years, log } = read;
  const madeAt = about.generated_at ?? '';
  if (Number.isNaN(Date.parse(madeAt))) throw new TroubleError('damaged', 'generated_at');
  return {
    submission: {
      id: about.person_id || null,
      name: about.name ?? '',
      agency: about.agency ?? '',
      position: about.position ?? '',
      missionGroup: letterIn(about.mission_group),
      personnel: kindIn(about.personnel),
      madeAt: new Date(madeAt).toISOString(),
      years: years.map((year) => factsOf(year, log)),
      marks: marksOf({ entries: log.map(evidenceIn), attachments: [] }),
    },
    entriesOf: (fiscalYear) => finished(log, fiscalYear).map(entryOf),
  };
}

type Year = Extract<ReadWorkbook, { ok: true }>['years'][number];

function factsOf(year: Year, log: readonly CsvRow[]): YearFacts {
  const number = (id: string) => numberIn(year[id] ?? '');
  const codes = (id: string) => bitsOf((year[id] ?? '').split(/\s+/));
  const fiscalYear = number('fiscal_year');
  const own = finished(log, fiscalYear);
  const [marked, items] = [number('items_as_planned'), number('reviewed_items')];
  const submitted = (year.review_submitted_on ?? '') !== '';
  return {
    fiscalYear,
    assessed: (year.assessed_on ?? '') !== '',
    planned: number('plan_items') > 0,
    outcome: !submitted ? null : marked === 0 ? 'none' : marked === items ? 'all' : 'some',
    reading: (year.reading ?? '').includes('(curriculum)') ? 'curriculum' : 'appendix',
    minutes: {
      70: Math.round(number('hours_70') * 60),
      20: Math.round(number('hours_20') * 60),
      10: Math.round(number('hours_10') * 60),
    },
    entries: number('count_70') + number('count_20') + number('count_10'),
    unknownMinutes: own.filter(({ minutes }) => minutes === '').length,
    days: number('days'),
    required: codes('required'),
    inPlan: codes('planned'),
    done: codes('done'),
    gaps: 0,
    rungs: [1, 2, 3, 4, 5].map(
      (rung) => own.filter((row) => rungIn(row) === rung).length,
    ) as unknown as YearFacts['rungs'],
  };
}

/** Finished entries of a fiscal year; an entry that is in none has no year in its row. */
function finished(log: readonly CsvRow[], fiscalYear: number): CsvRow[] {
  return log.filter((row) => row.fiscal_year === String(fiscalYear));
}

function evidenceIn(row: CsvRow) {
  const { title, evidence_signal: signal, evidence_url: url } = row;
  return { id: row.id, title, evidence: [{ rung: rungIn(row), signal: signal || null, url: url || null }] };
}

function entryOf(row: CsvRow): RecordEntry {
  const address = row.evidence_url || row.url;
  return {
    id: row.id,
    title: row.title,
    completedOn: row.completed_on,
    minutes: row.minutes === '' ? null : numberIn(row.minutes),
    bucket: row.bucket === '70' ? 70 : row.bucket === '20' ? 20 : 10,
    codes: codesIn(row.competencies),
    rung: rungIn(row),
    // What stands in a spreadsheet may be any text; only a web address becomes a link.
    url: /^https?:\/\/\S+$/i.test(address) ? address : null,
  };
}

function codesIn(text: string): CompetencyCode[] {
  return codesOf(bitsOf(text.split(/\s+/)));
}

function rungIn({ rung }: CsvRow): Rung {
  const found = numberIn(rung);
  return found === 2 || found === 3 || found === 4 || found === 5 ? found : 1;
}

function numberIn(text: string): number {
  const found = Number(text);
  return Number.isFinite(found) && found >= 0 ? found : 0;
}

function letterIn(text = ''): MissionGroupLetter | null {
  return missionGroups.find(({ letter }) => letter === text)?.letter ?? null;
}

function kindIn(text = ''): PersonnelKind | null {
  return personnelKinds.find((kind) => kind === text) ?? null;
}
