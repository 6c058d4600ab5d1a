import type { DBSchema, IDBPDatabase } from 'idb';
import type { HistoryEvent } from '@/utils/history';
import type { Pack, Source, Tip } from '@/utils/tips';

/** What is known of a pack without opening it. */
export interface StoredPack {
  id: string;
  version: number;
  title: string;
  sources: Source[];
  /** The paths that it brings along for roles; an older record has none. */
  paths?: NonNullable<Pack['paths']>;
}

/** A pack's tips, in one record: packs change whole, and one record is written whole or not at all. */
export interface StoredTips {
  pack: string;
  tips: Tip[];
}

/** The database. What is about the person is read through a schema, and typed as what it may turn out to be. */
export interface SidelightSchema extends DBSchema {
  packs: { key: string; value: StoredPack };
  tips: { key: string; value: StoredTips };
  profile: { key: string; value: unknown };
  history: { key: number; value: HistoryEvent };
}

export type Database = IDBPDatabase<SidelightSchema>;

/** The keys in `profile`: the profile, and an unreadable one that was set aside when a new one was written. */
export const PROFILE = 'profile';
export const SET_ASIDE = 'set-aside';

/** Each step takes the database one version up: the first makes version 1. Never edit one that was released. */
export const upgrades: readonly ((database: Database) => void)[] = [
  (database) => {
    database.createObjectStore('packs', { keyPath: 'id' });
    database.createObjectStore('tips', { keyPath: 'pack' });
    database.createObjectStore('profile');
    database.createObjectStore('history', { autoIncrement: true });
  },
];
