import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, expect, it } from 'vitest';
import { createConnection, StoreError } from '@/utils/store/connection';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

it('does not wait for ever for a database that another page holds, and has it when it is let go', async () => {
  // A page that hears nobody, and a deletion that waits for it: whoever opens the database now waits behind both.
  const deaf = await openDB('sidelight', 1);
  const deletion = indexedDB.deleteDatabase('sidelight');
  const connection = createConnection(50);
  const failure = await connection.use(async () => 'open').catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(StoreError);
  expect(failure).toMatchObject({ failure: 'busy' });

  deaf.close();
  await new Promise((resolve) => deletion.addEventListener('success', resolve));
  expect(await connection.use(async (database) => [...database.objectStoreNames])).toEqual([
    'history',
    'packs',
    'profile',
    'tips',
  ]);
  await connection.close();
});

it('opens once for all that is asked at the same time, and anew after it was closed', async () => {
  const connection = createConnection();
  const [first, second] = await Promise.all([
    connection.use(async (database) => database),
    connection.use(async (database) => database),
  ]);
  expect(first).toBe(second);
  await connection.close();
  expect(await connection.use(async (database) => database)).not.toBe(first);
  await connection.close();
});
