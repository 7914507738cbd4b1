// What browsers have been seen to do to storage, one fault at a time, at the level of their own API.

type Method = (this: unknown, ...given: unknown[]) => unknown;

const undo: (() => void)[] = [];

/** Takes every fault away again. */
export const heal = (): void => {
  for (const back of undo.splice(0).reverse()) back();
};

const define = (owner: object, name: string, descriptor: PropertyDescriptor): void => {
  const before = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { configurable: true, ...descriptor });
  undo.push(() => {
    if (before) Object.defineProperty(owner, name, before);
    else Reflect.deleteProperty(owner, name);
  });
};

const wrap = (owner: object, name: string, make: (real: Method) => Method): void => {
  const real = Reflect.get(owner, name) as Method | undefined;
  if (real) define(owner, name, { writable: true, value: make(real) });
};

/** An answer of the database that never comes, or comes as this error. */
const request = (error?: DOMException): EventTarget => {
  const target = Object.assign(new EventTarget(), { error: error ?? null, result: undefined, readyState: 'pending' });
  if (error)
    queueMicrotask(() => {
      const event = new Event('error', { cancelable: true });
      target.dispatchEvent(event);
      (Reflect.get(target, 'onerror') as Method | undefined)?.call(target, event);
    });
  return target;
};

const blocked = (): never => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};
const unavailable = (): DOMException => new DOMException('Internal error opening backing store', 'UnknownError');

export const openThrows = (): void => wrap(IDBFactory.prototype, 'open', () => blocked);
export const openNeverSettles = (): void => wrap(IDBFactory.prototype, 'open', () => () => request());
export const openFails = (): void => wrap(IDBFactory.prototype, 'open', () => () => request(unavailable()));

/** Every way to read a record answers with WebKit's error; writing works. */
export const readingFails = (): void => {
  const lost = (): EventTarget =>
    request(new DOMException('Connection to Indexed Database server lost', 'UnknownError'));
  for (const name of ['get', 'getAll', 'getAllKeys', 'getKey', 'openCursor', 'openKeyCursor', 'count'])
    wrap(IDBObjectStore.prototype, name, () => lost);
};

/** The disk is full: Firefox gives no error at all, Chromium its own. */
export const quotaIsUsedUp = (error: DOMException | null): void =>
  wrap(
    IDBObjectStore.prototype,
    'put',
    (real) =>
      function (this: unknown, ...given) {
        const { transaction } = this as IDBObjectStore;
        const put = real.apply(this, given);
        Object.defineProperty(transaction, 'error', { configurable: true, get: () => error });
        transaction.abort();
        return put;
      },
  );

/** A transaction that may write is opened, and nothing is ever heard of it. */
export const writingNeverSettles = (): void =>
  wrap(
    IDBDatabase.prototype,
    'transaction',
    (real) =>
      function (this: unknown, ...given) {
        if (given[1] !== 'readwrite') return real.apply(this, given);
        const nothing = (): EventTarget => request();
        const transaction = Object.assign(new EventTarget(), { error: null, abort: nothing, commit: nothing });
        const store = { transaction, put: nothing, delete: nothing, get: nothing, getAll: nothing, clear: nothing };
        return Object.assign(transaction, { objectStore: () => store });
      },
  );

/** As with cookies switched off. */
export const webStorageIsBlocked = (): void => {
  for (const name of ['sessionStorage', 'localStorage']) define(globalThis, name, { get: blocked });
};

export const everythingIsBlocked = (): void => {
  openThrows();
  webStorageIsBlocked();
  define(globalThis, 'BroadcastChannel', {
    writable: true,
    value: class {
      constructor() {
        blocked();
      }
    },
  });
  define(navigator.locks, 'request', { writable: true, value: async () => blocked() });
};

/** From now on connections are remembered; `closeAll` closes them without an event, as Safari does under pressure. */
export const connections = (): { readonly closeAll: () => void } => {
  const opened: IDBDatabase[] = [];
  wrap(
    IDBFactory.prototype,
    'open',
    (real) =>
      function (this: unknown, ...given) {
        const opening = real.apply(this, given) as IDBOpenDBRequest;
        opening.addEventListener('success', () => opened.push(opening.result));
        return opening;
      },
  );
  return { closeAll: () => opened.forEach((database) => database.close()) };
};

/** Deletes the database; rejects when somebody holds it and does not let go. */
export const deleteDatabase = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase('court-survey');
    deleting.onsuccess = () => resolve();
    deleting.onblocked = () => reject(new Error('the element blocks the page'));
    deleting.onerror = () => reject(new Error('not deleted'));
  });

/** A crash between making the database and making its store. */
export const leaveDatabaseWithoutStore = async (): Promise<void> => {
  await deleteDatabase();
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('court-survey', 1);
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
    opening.onerror = () => reject(new Error('not made'));
  });
};

/**
 * What the library waits three or five seconds for, which is storage, is over twenty times sooner. Shorter waits stay: a
 * lock that is free is not always granted in a twentieth of its half second.
 */
export const hurryTimers = (): void =>
  wrap(
    globalThis,
    'setTimeout',
    (real) =>
      (act, wait = 0, ...given) =>
        real.call(globalThis, act, wait === 3_000 || wait === 5_000 ? wait / 20 : wait, ...given),
  );
