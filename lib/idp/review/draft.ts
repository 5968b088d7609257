import type { Reading } from '../../framework/methods.ts';
import type { Compared } from '../assessment/compare.ts';
import type { Attachment } from '../attachment.ts';
import { bucketOfEntry, stands } from '../contribution.ts';
import type { Entry } from '../entry.ts';
import { rungOf } from '../evidence.ts';
import { hoursText } from '../hours.ts';
import type { PlanItem } from '../plan/plan.ts';
import { buckets, type PerBucket } from '../shares.ts';
import type { Practice } from './practice.ts';

/** What a draft is made from; nothing else ever gets into it. */
export interface DraftSources {
  item: PlanItem;
  /** The entries under the item. */
  entries: readonly Entry[];
  /** What was used in work of the item. */
  practices: readonly Practice[];
  /** The files of evidence of those entries and practices. */
  files: readonly Attachment[];
  /** Before and after, skill by skill; only those of the item's competencies are said. */
  compared: readonly Compared[];
  reading: Reading;
}

/** Most titles that a draft names. */
const mostTitles = 8;

/**
 * The draft of an item's result (ผลการพัฒนา, IDP2) in Thai, as the form is: what was finished with hours and evidence, what was
 * used in work, and what the self-assessment says before and after. Empty when there is nothing of the kind.
 */
export function draftResult({ item, entries, practices, files, compared, reading }: DraftSources): string {
  const filesOf = (id: string) => files.filter(({ of }) => of.id === id).map(({ name }) => name);
  const standing = entries.filter(stands);
  const finished = standing
    .filter(({ status }) => status === 'finished')
    .sort((a, b) => ((a.completedOn ?? '') < (b.completedOn ?? '') ? -1 : 1));
  const ongoing = standing.filter(({ status }) => status === 'ongoing');
  const lines = [
    ...(finished.length > 0 ? [finishedLine(finished, reading, filesOf)] : []),
    ...(ongoing.length > 0 ? [`อยู่ระหว่างพัฒนา ${ongoing.length} รายการ: ${titles(ongoing, filesOf)}`] : []),
    ...practices.map((practice) => practiceLine(practice, filesOf(practice.id))),
    ...comparedLines(item, compared),
  ];
  return lines.join('\n').slice(0, 10_000);
}

/** An ISO day as Thai forms write it, `20 ม.ค. 2569`. */
function thaiDay(isoDay: string): string {
  return new Intl.DateTimeFormat('th-TH-u-ca-buddhist-nu-latn', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  })
    .formatToParts(new Date(`${isoDay}T00:00:00Z`))
    .filter(({ type }) => type === 'day' || type === 'month' || type === 'year')
    .map(({ value }) => value)
    .join(' ');
}

type FilesOf = (id: string) => readonly string[];

function finishedLine(entries: readonly Entry[], reading: Reading, filesOf: FilesOf): string {
  const counts: PerBucket = { 70: 0, 20: 0, 10: 0 };
  for (const entry of entries) counts[bucketOfEntry(entry, reading)] += 1;
  const minutes = entries.reduce((sum, entry) => sum + (entry.minutes ?? 0), 0);
  const hours = minutes > 0 ? ` รวม ${hoursText(minutes)} ชั่วโมง` : '';
  const per = buckets.map((bucket) => `${bucket}: ${counts[bucket]}`).join(', ');
  return `พัฒนาแล้ว ${entries.length} รายการ${hours} (${per}): ${titles(entries, filesOf)}`;
}

function titles(entries: readonly Entry[], filesOf: FilesOf): string {
  const named = entries.slice(0, mostTitles).map((entry) => {
    const day = entry.completedOn === null ? '' : `${thaiDay(entry.completedOn)}, `;
    const attached = filesOf(entry.id).length;
    const beside = attached === 0 ? '' : ` แนบ ${attached} ไฟล์`;
    return `“${entry.title}” (${day}หลักฐานขั้นที่ ${rungOf(entry)}${beside})`;
  });
  const more = entries.length - named.length;
  return `${named.join('; ')}${more > 0 ? ` และอีก ${more} รายการ` : ''}`;
}

function practiceLine({ what, on, result }: Practice, files: readonly string[]): string {
  const day = on === null ? '' : ` (${thaiDay(on)})`;
  return `นำไปใช้ในงาน${day}: ${what}${result === '' ? '' : ` ผล: ${result}`}${files.length === 0 ? '' : ` หลักฐาน: ${files.join(', ')}`}`;
}

function comparedLines({ competencies, knowledge }: PlanItem, compared: readonly Compared[]): string[] {
  const word = (has: boolean | null) => (has ? 'มี' : 'ไม่มี');
  return compared
    .filter(({ skill }) =>
      skill.code === null ? knowledge.includes(skill.th) : competencies.includes(skill.code),
    )
    .filter(({ change }) => change !== 'unknown')
    .map(({ skill, before, after }) => {
      const name = skill.code === null ? skill.th : `${skill.code} ${skill.th}`;
      return `ประเมินตนเอง ${name}: ก่อน “${word(before)}” หลัง “${word(after)}”`;
    });
}
