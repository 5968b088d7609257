/** The version of everything that is stored and backed up. Raised by one with every migration. */
export const schemaVersion = 4;

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
export const migrations: readonly Migration[] = [
  {
    from: 1,
    what: 'Entries gain what their method needs, the learner’s choice of a plan item, and corrections.',
    record: ({ key, value }) => {
      if (key.startsWith('entry:')) return { key, value: asSecond(value) };
      if (key.startsWith('tombstone:')) return { key, value: within(value, 'entry') };
      if (key.startsWith('request:')) return { key, value: within(value, 'before') };
      return { key, value };
    },
  },
  {
    from: 2,
    what: 'The profile gains the id that packages and xAPI statements name it by; answers of supervisors are a new kind of record.',
    record: ({ key, value }) => ({ key, value: key === 'profile' ? identified(value) : value }),
  },
  {
    from: 3,
    what: 'Evidence may hold the attestation that it rests on; what was given to a Moodle is a new kind of record.',
    record: (record) => record,
  },
];

/** An entry of version 1 as version 2 writes it; anything else as it is. */
function asSecond(value: unknown): unknown {
  if (!isRecord(value) || value.kind !== 'entry' || value.version !== 1) return value;
  const { createdAt, updatedAt, ...first } = value;
  const gained = { details: null, planItem: null, corrects: null, correctedBy: null };
  return { ...first, version: 2, ...gained, createdAt, updatedAt };
}

/** A profile of version 1 as version 2 writes it, its id still to be made; anything else as it is. */
function identified(value: unknown): unknown {
  if (!isRecord(value) || value.kind !== 'profile' || value.version !== 1) return value;
  const { kind, ...first } = value;
  return { kind, ...first, version: 2, id: null };
}

/** A record with the entry that it holds in one of its fields brought along. */
function within(value: unknown, field: string): unknown {
  return isRecord(value) ? { ...value, [field]: asSecond(value[field]) } : value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One record brought from a version to the newest by all steps in between. */
export function migrateRecord(record: StoredRecord, from: number, steps: readonly Migration[]): StoredRecord {
  return steps.filter((step) => step.from >= from).reduce((kept, step) => step.record(kept), record);
}
