import { del, get, promisifyRequest, set, type UseStore } from 'idb-keyval';

/** How hard the browser is asked to press the disk: `strict` for what is to be sent, `relaxed` for drafts. */
export type Durability = 'strict' | 'relaxed';

/** What is put and deleted together. */
export interface Change {
  readonly puts: readonly (readonly [key: string, value: unknown])[];
  readonly deletes: readonly string[];
}

/** Records that are deleted only if they turn out to be what they are taken for. */
export interface Doubtful {
  readonly keys: readonly string[];
  readonly areMeant: (found: unknown) => boolean;
}

/** Where records live. Every promise resolves after the transaction completed, never before. */
export interface RecordStore {
  /** `false` = memory only: nothing survives the page. */
  readonly persistent: boolean;
  readonly get: (key: string) => Promise<unknown>;
  readonly set: (key: string, value: unknown) => Promise<void>;
  readonly delete: (key: string) => Promise<void>;
  /** Records whose key starts with `prefix`. */
  readonly list: (prefix: string) => Promise<readonly (readonly [key: string, value: unknown])[]>;
  /** Puts and deletes in one strict transaction, and what lies at doubtful keys if it is so: all of it happens or nothing. */
  readonly transact: (puts: Change['puts'], deletes: Change['deletes'], doubtful?: Doubtful) => Promise<void>;
  /**
   * Reads one record and writes by what it says, in one transaction: no other tab gets in between. `false` when
   * `decide` wrote nothing.
   */
  readonly change: (key: string, decide: (found: unknown) => Change | undefined) => Promise<boolean>;
  /** The synchronous path for leaving a page: `false` when no connection is open or it refused. */
  readonly setNow: (key: string, value: unknown) => boolean;
}

const databaseName = 'court-survey';
const storeName = 'kv';
const openLimit = 3_000;
const workLimit = 5_000;
/** Storage that has once not answered in time is not waited for so long again, until it does: Send must not hang on it. */
const impatientLimit = 500;
/** A connection in one of these states is replaced once; every write carries its full state, so repeating it is harmless. */
const staleConnection = new Set([
  'InvalidStateError',
  'AbortError',
  'UnknownError',
  'TransactionInactiveError',
  'NotFoundError',
]);

const within = <T>(work: Promise<T>, milliseconds: number): Promise<T> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new DOMException('storage did not answer in time', 'TimeoutError')),
      milliseconds,
    );
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });

const write = (store: IDBObjectStore, { puts, deletes }: Change): void => {
  for (const [key, value] of puts) store.put(value, key);
  for (const key of deletes) store.delete(key);
};

/**
 * IndexedDB behind idb-keyval's functions, with a store of our own: one database with one store (a second
 * `createStore` in one database never works), connections that close for upgrades of others, dead handles reopened
 * once, opening and work bounded in time, and synchronous `SecurityError`s turned into rejections.
 * Rejects when storage is blocked; the caller then keeps memory.
 */
export const openRecordStore = async (): Promise<RecordStore> => {
  let database: IDBDatabase | undefined;
  let connecting: Promise<IDBDatabase> | undefined;
  let isSlow = false;

  const openVersion = (version?: number): Promise<IDBDatabase> => {
    let late = false;
    const opening = new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(databaseName, version);
      request.onupgradeneeded = () => {
        if (!request.result.objectStoreNames.contains(storeName)) request.result.createObjectStore(storeName);
      };
      request.onblocked = () => reject(new DOMException('another page holds the database', 'TimeoutError'));
      request.onerror = () => reject(request.error ?? new DOMException('open failed', 'UnknownError'));
      // A success after the limit must not leave a connection behind that blocks others.
      request.onsuccess = () => (late ? request.result.close() : resolve(request.result));
    });
    return within(opening, isSlow ? impatientLimit : openLimit).catch((error: unknown) => {
      late = true;
      throw error;
    });
  };

  const connect = async (): Promise<IDBDatabase> => {
    let opened = await openVersion();
    if (!opened.objectStoreNames.contains(storeName)) {
      const next = opened.version + 1;
      opened.close();
      opened = await openVersion(next);
    }
    opened.onclose = opened.onversionchange = () => {
      opened.close();
      if (database === opened) database = undefined;
    };
    return (database = opened);
  };

  /** The open connection, or the one that is being opened: a second one would never be closed. */
  const connected = async (): Promise<IDBDatabase> =>
    database ??
    (connecting ??= connect().finally(() => {
      connecting = undefined;
    }));

  const storeWith =
    (durability: Durability): UseStore =>
    async (mode, callback) => {
      for (let attempt = 0; ; attempt++) {
        try {
          const connection = await connected();
          const transaction = connection.transaction(storeName, mode, { durability });
          const limit = isSlow ? impatientLimit : workLimit;
          const result = await within(Promise.resolve(callback(transaction.objectStore(storeName))), limit);
          isSlow = false;
          return result;
        } catch (error) {
          const isDead =
            error instanceof DOMException && (staleConnection.has(error.name) || error.name === 'TimeoutError');
          // A refusal such as a full disk leaves the connection good, and leaving the page needs one that is open.
          if (isDead) database = undefined;
          isSlow = error instanceof DOMException && error.name === 'TimeoutError';
          // Firefox rejects with a literal null when the quota is used up.
          const cause = error ?? new DOMException('aborted, most likely the quota', 'QuotaExceededError');
          if (attempt > 0 || !(cause instanceof DOMException) || !staleConnection.has(cause.name)) throw cause;
        }
      }
    };

  const relaxed = storeWith('relaxed');
  const strict = storeWith('strict');
  await connect();
  return {
    persistent: true,
    get: (key) => get(key, relaxed),
    set: (key, value) => set(key, value, relaxed),
    delete: (key) => del(key, relaxed),
    list: (prefix) =>
      relaxed('readonly', async (store) => {
        // Keys end in ASCII: nothing with this prefix comes after it.
        const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
        const found = [
          promisifyRequest(store.getAllKeys(range)),
          promisifyRequest<unknown[]>(store.getAll(range)),
        ] as const;
        const [keys, values] = await Promise.all(found);
        // Every key of this store is a text of ours.
        return keys.map((key, at) => [key as string, values[at]] as const);
      }),
    transact: (puts, deletes, doubtful) =>
      strict('readwrite', async (store) => {
        const ended = promisifyRequest(store.transaction);
        // As below.
        ended.catch(() => undefined);
        write(store, { puts, deletes });
        for (const key of doubtful?.keys ?? [])
          if (doubtful?.areMeant(await promisifyRequest<unknown>(store.get(key)))) store.delete(key);
        await ended;
      }),
    change: (key, decide) =>
      relaxed('readwrite', async (store) => {
        const ended = promisifyRequest(store.transaction);
        // Looked at below; one that is aborted while the record is read must not be left alone.
        ended.catch(() => undefined);
        const change = decide(await promisifyRequest<unknown>(store.get(key)));
        if (change) write(store, change);
        await ended;
        return change !== undefined;
      }),
    setNow: (key, value) => {
      try {
        if (!database) return false;
        const transaction = database.transaction(storeName, 'readwrite', { durability: 'relaxed' });
        transaction.objectStore(storeName).put(value, key);
        // Without an explicit commit a write begun while the page is left is lost.
        transaction.commit();
        return true;
      } catch {
        return false;
      }
    },
  };
};
