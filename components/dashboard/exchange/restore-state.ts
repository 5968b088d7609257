import type { RestorePlan } from '../../../lib/idp/merge.ts';

/** Why a chosen file is no backup, as a key of the words. */
export type BadFile = 'too-large' | 'not-json' | 'not-a-backup' | 'newer-version' | 'incomplete';

/** A backup that was read, and what restoring it would do. */
export interface Checked {
  plan: RestorePlan;
  /** ISO instant. */
  exportedAt: string;
  /** Records of the file that cannot be read. */
  invalid: number;
  /** Files of evidence that the learner has the record of, and only the backup has the bytes of. */
  returning: number;
}

/** Where a restore stands. */
export type RestoreState =
  | { at: 'idle' | 'reading' }
  | { at: 'bad'; error: BadFile }
  | ({ at: 'checked'; busy: boolean } & Checked)
  | { at: 'done'; restored: number; removed: number; files: number };

/** Whether restoring a backup would change anything at all. */
export function changesAnything({ plan, returning }: Pick<Checked, 'plan' | 'returning'>): boolean {
  const { added, differs, removed, tombstones, corrections, aside, profile, settings, years } = plan;
  const { agreement, ...yearLists } = years;
  const lists = [added, differs, removed, tombstones, corrections, aside, ...Object.values(yearLists)];
  if (returning > 0) return true;
  return lists.some((list) => list.length > 0) || [profile, settings, agreement].some((one) => one !== null);
}
