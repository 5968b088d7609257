import { curriculumKeyOf, partKeyOf, stands } from '../idp/contribution.ts';
import type { Entry } from '../idp/entry.ts';
import { bangkokDay, fiscalYearOf } from '../idp/fiscal-year.ts';
import { buildsPrefix, coursePrefix, itemPrefix, partPrefix, yearPrefix } from './keys.ts';

/** The index key of an entry under a plan item. */
export function itemKey(item: string, entry: Entry): string {
  return `${itemPrefix(item)}${dayOf(entry)}:${entry.id}`;
}

/**
 * The index keys of an entry; their records hold nothing. It stands in exactly one list by time (`year:`, `undated:` or
 * `ongoing:`), under every key of its course, its title, the curriculum that it is a part of, and each competency that it
 * is confirmed to build.
 */
export function indexKeysOf(entry: Entry): string[] {
  const keys = entry.courseKeys.map((key) => coursePrefix(key) + entry.id);
  const own = curriculumKeyOf(entry);
  if (own !== null) keys.push(coursePrefix(own) + entry.id);
  const part = partKeyOf(entry);
  if (part !== null) keys.push(partPrefix(part) + entry.id);
  if (entry.confirmed && stands(entry))
    for (const { code } of entry.competencies) keys.push(`${buildsPrefix(code)}${dayOf(entry)}:${entry.id}`);
  return [timeKey(entry), ...new Set(keys)];
}

/** The day by which indexes order an entry: its completion, else its beginning, else the press. */
function dayOf({ completedOn, startedOn, createdAt }: Entry): string {
  return completedOn ?? startedOn ?? bangkokDay(createdAt);
}

function timeKey(entry: Entry): string {
  const { id, status, startedOn, completedOn, createdAt } = entry;
  if (status === 'ongoing') return `ongoing:${startedOn ?? bangkokDay(createdAt)}:${id}`;
  if (completedOn === null) return `undated:${createdAt}:${id}`;
  return `${yearPrefix(fiscalYearOf(completedOn))}${completedOn}:${id}`;
}
