import type { UseStore } from 'idb-keyval';
import { type Migration, migrations, schemaVersion } from '../idp/schema-version.ts';
import { connect, ownName } from './connection.ts';
import { bringUpToDate } from './migrate.ts';

/** What tests and other stores than the learner's own may vary. */
export interface OpenOptions {
  name?: string;
  /** The schema version to bring the store to, and the steps that lead there. */
  version?: number;
  steps?: readonly Migration[];
}

/** The learner's store, brought to the newest schema version at its first use. */
export function openStore(options: OpenOptions = {}): UseStore {
  const { name = ownName, version = schemaVersion, steps = migrations } = options;
  return connect(name, (use) => bringUpToDate(use, version, steps));
}
