import * as v from 'valibot';
import { type HistoryEvent, parseHistory } from '@/utils/history';
import { emptyProfile, type Profile, parseProfile } from '@/utils/settings';
import { type Tip, tipSchema } from '@/utils/tips';
import { type Connection, type OpenFailure, StoreError } from './connection';
import { type Database, PROFILE, type StoredPack, type StoredTips } from './schema';
import { type PackShelf, seed, toStored } from './seed';

/** What went wrong with the store: the page says so, in words of its own, and shows the tips all the same. */
export type Problem = OpenFailure | 'full' | 'damaged-tips' | 'damaged-profile' | 'damaged-history';

/** Everything that the pages draw from. */
export interface Stored {
  packs: StoredPack[];
  tips: Tip[];
  profile: Profile;
  history: HistoryEvent[];
  problems: Problem[];
  /** Nothing can be written: these are the tips that ship, and nobody's profile. */
  readOnly: boolean;
}

/** Reads the store; where it can't be read, the packs that ship. Rejects only where those can't be read either. */
export async function load(connection: Connection, shelf: PackShelf): Promise<Stored> {
  try {
    return await connection.use((database) => loadFrom(database, shelf));
  } catch (error) {
    const failure = error instanceof StoreError ? error.failure : 'unopenable';
    const packs = await readShelf(shelf);
    return { ...packs, profile: emptyProfile, history: [], problems: [failure], readOnly: true };
  }
}

async function loadFrom(database: Database, shelf: PackShelf): Promise<Stored> {
  const seedProblem = await trySeed(database, shelf);
  const reading = database.transaction(['packs', 'tips', 'profile', 'history']);
  const [packs, chunks, rawProfile, rawHistory] = await Promise.all([
    reading.objectStore('packs').getAll(),
    reading.objectStore('tips').getAll(),
    reading.objectStore('profile').get(PROFILE),
    reading.objectStore('history').getAll(),
    reading.done,
  ]);

  const problems: Problem[] = seedProblem ? [seedProblem] : [];
  const { profile, damaged: profileDamaged } = parseProfile(rawProfile);
  if (profileDamaged) problems.push('damaged-profile');
  const { history, damaged: historyDamaged } = parseHistory(rawHistory);
  if (historyDamaged > 0) problems.push('damaged-history');

  const tips = readTips(packs, chunks);
  if (tips) return { packs, tips, profile, history, problems, readOnly: false };
  // Where seeding failed, no tips is what is to be expected, and has been said.
  if (!seedProblem) {
    problems.push('damaged-tips');
    await trySeed(database, shelf, true);
  }
  return { ...(await readShelf(shelf)), profile, history, problems, readOnly: false };
}

async function trySeed(database: Database, shelf: PackShelf, anew = false): Promise<Problem | undefined> {
  try {
    await seed(database, shelf, anew);
    return undefined;
  } catch (error) {
    if (error instanceof Error && error.name === 'QuotaExceededError') return 'full';
    throw error;
  }
}

const chunkSchema = v.object({ pack: v.string(), tips: v.array(tipSchema) });

/** The tips of all packs; undefined where a pack's tips are missing or not what was written. */
function readTips(packs: readonly StoredPack[], chunks: readonly StoredTips[]): Tip[] | undefined {
  if (packs.length === 0) return undefined;
  const tips: Tip[] = [];
  for (const { id } of packs) {
    const chunk = v.safeParse(
      chunkSchema,
      chunks.find(({ pack }) => pack === id),
    );
    if (!chunk.success) return undefined;
    for (const tip of chunk.output.tips) tips.push(tip);
  }
  return tips;
}

async function readShelf(shelf: PackShelf): Promise<{ packs: StoredPack[]; tips: Tip[] }> {
  const listed = await shelf.list();
  const packs = await Promise.all(listed.map(({ id }) => shelf.read(id)));
  return { packs: packs.map(toStored), tips: packs.flatMap((pack) => pack.tips) };
}
