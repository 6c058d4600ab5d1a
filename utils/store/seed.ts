import type { Pack } from '@/utils/tips';
import { inOneGo } from './in-one-go';
import type { Database, StoredPack } from './schema';

/** The packs that ship with this version; handed in, because reading them needs another door. */
export interface PackShelf {
  list(): Promise<{ id: string; version: number }[]>;
  read(id: string): Promise<Pack>;
}

/**
 * Brings the stored packs in line with those that ship: adds new ones, replaces other versions, removes those that no
 * longer ship. All in one transaction, so that whatever cuts it short leaves the old tips or the new, never a mixture.
 * Where nothing has to change, nothing is written.
 *
 * @param anew write them all, whatever is stored: the way to mend damaged ones.
 */
export async function seed(database: Database, shelf: PackShelf, anew = false): Promise<void> {
  const shipped = await shelf.list();
  if (!anew && isSeeded(await database.getAll('packs'), shipped)) return;
  const packs = await Promise.all(shipped.map(({ id }) => shelf.read(id)));

  const writing = database.transaction(['packs', 'tips'], 'readwrite');
  const [listed, chunks] = [writing.objectStore('packs'), writing.objectStore('tips')];
  await inOneGo(writing, async () => {
    for (const id of await listed.getAllKeys()) {
      if (packs.some((pack) => pack.id === id)) continue;
      await listed.delete(id);
      await chunks.delete(id);
    }
    for (const pack of packs) {
      await listed.put(toStored(pack));
      await chunks.put({ pack: pack.id, tips: pack.tips });
    }
  });
}

export function toStored(pack: Pack): StoredPack {
  return {
    id: pack.id,
    version: pack.version,
    title: pack.title ?? pack.id,
    sources: pack.sources ?? [],
    ...(pack.paths && { paths: pack.paths }),
  };
}

function isSeeded(stored: readonly StoredPack[], shipped: readonly { id: string; version: number }[]): boolean {
  return (
    stored.length === shipped.length &&
    shipped.every(({ id, version }) => stored.some((pack) => pack.id === id && pack.version === version))
  );
}
