import type { HistoryEvent } from '@/utils/history';
import { type Profile, parseProfile } from '@/utils/settings';
import { createConnection } from './connection';
import { inOneGo } from './in-one-go';
import { load, type Stored } from './load';
import { deletePersonalData, type PersonalData, readPersonalData, restorePersonalData } from './personal-data';
import { PROFILE, SET_ASIDE } from './schema';
import { type PackShelf, seed } from './seed';

export type { Problem, Stored } from './load';
export type { PersonalData } from './personal-data';
export type { StoredPack } from './schema';
export type { PackShelf } from './seed';
export { sayProblem } from './words';

/** The person's store on this device. Every page and the background open their own. */
export interface Store {
  /** Everything, after seeding. See `load`. */
  load(): Promise<Stored>;
  /**
   * Tells what is stored at once and after every change, whichever page made it.
   *
   * @param fail told where not even the packs that ship can be read.
   * @returns a function that ends it.
   */
  follow(tell: (stored: Stored) => void, fail: (error: unknown) => void): () => void;
  /** Brings the packs in line with those that ship. */
  seed(): Promise<void>;
  /** The profile alone. */
  profile(): Promise<Profile>;
  /** Changes the profile as it is at that moment, so that two pages do not undo each other's work. */
  changeProfile(change: (profile: Profile) => Profile): Promise<void>;
  /** Adds what happened to the history. */
  record(events: readonly HistoryEvent[]): Promise<void>;
  /** Everything about the person. */
  personalData(): Promise<PersonalData>;
  /** Deletes everything about the person, in one go, and returns it: the only copy there is then. */
  deletePersonalData(): Promise<PersonalData>;
  /** Puts back what `deletePersonalData` returned. */
  restorePersonalData(data: PersonalData): Promise<void>;
  close(): Promise<void>;
}

const CHANNEL = 'sidelight-store';

/** Opens the store. Never rejects: what can't be opened shows when it is used. */
export function openStore(shelf: PackShelf): Store {
  const connection = createConnection();
  const sending = new BroadcastChannel(CHANNEL);

  const write = async <T>(work: Parameters<typeof connection.use<T>>[0]): Promise<T> => {
    const result = await connection.use(work);
    sending.postMessage('changed');
    return result;
  };

  return {
    load: () => load(connection, shelf),

    follow(tell, fail) {
      // A channel does not hear itself; this second one hears this page's own writes as well as the others'.
      const hearing = new BroadcastChannel(CHANNEL);
      let latest = 0;
      let ended = false;
      const look = async () => {
        const turn = ++latest;
        try {
          const stored = await load(connection, shelf);
          if (turn === latest && !ended) tell(stored);
        } catch (error) {
          if (!ended) fail(error);
        }
      };
      hearing.onmessage = look;
      look();
      return () => {
        ended = true;
        hearing.close();
      };
    },

    seed: () => write((database) => seed(database, shelf)),

    profile: () => connection.use(async (database) => parseProfile(await database.get('profile', PROFILE)).profile),

    changeProfile: (change) =>
      write(async (database) => {
        const writing = database.transaction('profile', 'readwrite');
        await inOneGo(writing, async () => {
          const raw = await writing.store.get(PROFILE);
          const { profile, damaged } = parseProfile(raw);
          if (damaged) await writing.store.put(raw, SET_ASIDE);
          await writing.store.put(change(profile), PROFILE);
        });
      }),

    record: (events) =>
      write(async (database) => {
        const writing = database.transaction('history', 'readwrite');
        await inOneGo(writing, async () => {
          for (const event of events) await writing.store.add(event);
        });
      }),

    personalData: () => connection.use(readPersonalData),
    deletePersonalData: () => write(deletePersonalData),
    restorePersonalData: (data) => write((database) => restorePersonalData(database, data)),

    async close() {
      sending.close();
      await connection.close();
    },
  };
}
