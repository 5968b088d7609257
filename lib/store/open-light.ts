import type { UseStore } from 'idb-keyval';
import { migrations, schemaVersion } from '../idp/schema-version.ts';
import { connect, ownName } from './connection.ts';
import { storedVersion } from './stored-version.ts';

/**
 * The learner's store for a window that must open quickly: what brings a store up to date is loaded only for one that is
 * new, or that nothing has opened since an update. Not for the service worker, which can load nothing later.
 */
export function openLight(name = ownName): UseStore {
  return connect(name, async (use) => {
    if ((await storedVersion(use)) === schemaVersion) return;
    const { bringUpToDate } = await import('./migrate.ts');
    await bringUpToDate(use, schemaVersion, migrations);
  });
}
