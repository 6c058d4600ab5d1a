import type { IDBPTransaction } from 'idb';
import type { HistoryEvent } from '@/utils/history';
import { inOneGo } from './in-one-go';
import { type Database, PROFILE, SET_ASIDE, type SidelightSchema } from './schema';

/** What Sidelight holds about the person, as it is exported and given back. */
export interface PersonalData {
  profile: unknown;
  /** A profile that could not be read, kept when a new one was written. */
  setAside?: unknown;
  history: HistoryEvent[];
}

const STORES: ('profile' | 'history')[] = ['profile', 'history'];

export function readPersonalData(database: Database): Promise<PersonalData> {
  return readIn(database.transaction(STORES));
}

/** Deletes everything about the person in one go, and returns it: the only copy there is then. */
export async function deletePersonalData(database: Database): Promise<PersonalData> {
  const writing = database.transaction(STORES, 'readwrite');
  return inOneGo(writing, async () => {
    const data = await readIn(writing);
    for (const name of STORES) await writing.objectStore(name).clear();
    return data;
  });
}

/** Puts back what `deletePersonalData` returned, beside whatever was written since. */
export async function restorePersonalData(database: Database, data: PersonalData): Promise<void> {
  const { profile, setAside, history } = data;
  const writing = database.transaction(STORES, 'readwrite');
  const about = writing.objectStore('profile');
  await inOneGo(writing, async () => {
    if (profile !== undefined) await about.put(profile, PROFILE);
    if (setAside !== undefined) await about.put(setAside, SET_ASIDE);
    for (const event of history) await writing.objectStore('history').add(event);
  });
}

type Transaction = IDBPTransaction<SidelightSchema, ('profile' | 'history')[], 'readonly' | 'readwrite'>;

async function readIn(transaction: Transaction): Promise<PersonalData> {
  const [profile, setAside, history] = await Promise.all([
    transaction.objectStore('profile').get(PROFILE),
    transaction.objectStore('profile').get(SET_ASIDE),
    transaction.objectStore('history').getAll(),
  ]);
  return { profile, ...(setAside !== undefined && { setAside }), history };
}
