import { openDB } from 'idb';
import { type Database, type SidelightSchema, upgrades } from './schema';

export const DATABASE = 'sidelight';

/** Why the database can't be used. `newer`: a later version of Sidelight made it. `busy`: another page holds it. */
export type OpenFailure = 'newer' | 'busy' | 'unopenable';

export class StoreError extends Error {
  override name = 'StoreError';
  constructor(
    readonly failure: OpenFailure,
    cause?: unknown,
  ) {
    super(`The database can't be opened (${failure}).`, { cause });
  }
}

export interface Connection {
  /** Runs work on the open database, opening it first where need be. Rejects with a `StoreError` if it can't. */
  use<T>(work: (database: Database) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/**
 * A connection that gives way to another page's upgrade and comes back by itself: several pages are open at once.
 *
 * @param patience milliseconds to wait for the database before a page goes on without it.
 */
export function createConnection(patience = 4000): Connection {
  let opening: Promise<Database> | undefined;
  const forget = () => {
    opening = undefined;
  };

  const request = () =>
    openDB<SidelightSchema>(DATABASE, upgrades.length, {
      upgrade(database, oldVersion) {
        for (const upgrade of upgrades.slice(oldVersion)) upgrade(database);
      },
      // A newer version of Sidelight wants to upgrade: get out of its way, or it waits for ever.
      blocking(_current, _blocked, event) {
        (event.target as IDBDatabase).close();
        forget();
      },
      terminated: forget,
    });
  const open = async () => {
    try {
      return await within(patience, request());
    } catch (error) {
      throw toStoreError(error);
    }
  };

  return {
    async use(work) {
      opening ??= open();
      const current = opening;
      // What failed once is tried again by whoever asks next.
      current.catch(() => {
        if (opening === current) forget();
      });
      return work(await current);
    },
    async close() {
      const closing = opening;
      forget();
      // Nothing to close where it never opened.
      const database = await closing?.catch(() => undefined);
      database?.close();
    },
  };
}

async function within(patience: number, request: Promise<Database>): Promise<Database> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new StoreError('busy')), patience);
  });
  try {
    return await Promise.race([request, late]);
  } catch (error) {
    // If it opens after all, nobody is there to use it, and it must not stand in another page's way.
    request.then((database) => database.close()).catch(() => {});
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

function toStoreError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const newer = error instanceof Error && error.name === 'VersionError';
  return new StoreError(newer ? 'newer' : 'unopenable', error);
}
