import { promisifyRequest, type UseStore } from 'idb-keyval';
import { reasonOf } from './errors.ts';
import { filesName, recordsName } from './keys.ts';

/** The database's own version: 1 had records only, 2 has files beside. The records' version is `schemaVersion`. */
const layout = 2;

/** The name of the learner's own database. */
export const ownName = 'idp-companion';

/**
 * A database as a store, in the shape of idb-keyval's custom stores. Opened at the first use, handed to `prepare` before
 * anything else can see it, and opened again if the browser closed it. Every transaction reaches the attached files too
 * (`filesOf`). Every transaction is durable when it completes (`durability: 'strict'`), which idb-keyval's own createStore
 * cannot ask for.
 */
export function connect(name: string, prepare: (use: UseStore) => Promise<void>): UseStore {
  let opened: Promise<IDBDatabase> | undefined;

  const forget = () => {
    opened = undefined;
  };
  const open = async (): Promise<IDBDatabase> => {
    const request = indexedDB.open(name, layout);
    request.onupgradeneeded = () => {
      const there = request.result.objectStoreNames;
      for (const each of [recordsName, filesName])
        if (!there.contains(each)) request.result.createObjectStore(each);
    };
    const database = await promisifyRequest(request);
    database.onclose = forget;
    database.onversionchange = () => {
      forget();
      database.close();
    };
    try {
      await prepare(durably(database));
    } catch (error) {
      database.close();
      throw error;
    }
    return database;
  };
  const connection = (): Promise<IDBDatabase> => {
    opened ??= open().catch(async (error: unknown) => {
      forget();
      throw await reasonOf(error);
    });
    return opened;
  };

  return async (mode, callback) => {
    const database = await connection();
    let records: IDBObjectStore;
    try {
      records = begin(database, mode);
    } catch {
      // The connection was closed between two uses: one new one is tried.
      forget();
      records = begin(await connection(), mode);
    }
    return callback(records);
  };
}

/** One open database as a store. */
function durably(database: IDBDatabase): UseStore {
  return async (mode, callback) => callback(begin(database, mode));
}

function begin(database: IDBDatabase, mode: IDBTransactionMode): IDBObjectStore {
  return database
    .transaction([recordsName, filesName], mode, { durability: 'strict' })
    .objectStore(recordsName);
}
