/** The version of everything that is stored and backed up. Raised by one with every migration. */
export const schemaVersion = 1;

/** One stored record with the key that it stands under. */
export interface StoredRecord {
  key: string;
  value: unknown;
}

/**
 * One step from a version to the next. Pure, and record by record: what it cannot read it hands back unchanged, so that
 * the reader sets it aside. Summaries and indexes need no migration; they are made anew after the last step.
 */
export interface Migration {
  /** The version that it starts from. */
  from: number;
  /** What changes and why, one sentence. */
  what: string;
  record: (record: StoredRecord) => StoredRecord;
}

/** Every migration there has ever been, oldest first; only ever appended to. Each keeps a sample of what it started from. */
export const migrations: readonly Migration[] = [];

/** One record brought from a version to the newest by all steps in between. */
export function migrateRecord(record: StoredRecord, from: number, steps: readonly Migration[]): StoredRecord {
  return steps.filter((step) => step.from >= from).reduce((kept, step) => step.record(kept), record);
}
