import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyProfile } from '@/utils/settings';
import { openStore, type PackShelf, type Store, type Stored, sayProblem } from '@/utils/store';
import type { Pack } from '@/utils/tips';
import { makePack } from '../fixtures/tips';

const open: Store[] = [];

function storeWith(...packs: Pack[]): Store {
  const store = openStore(shelfOf(...packs));
  open.push(store);
  return store;
}

function shelfOf(...packs: Pack[]): PackShelf {
  return {
    list: async () => packs.map(({ id, version }) => ({ id, version })),
    read: async (id) => {
      const pack = packs.find((one) => one.id === id);
      if (!pack) throw new Error(`no pack ${id}`);
      return pack;
    },
  };
}

const ids = ({ tips }: Stored) => tips.map(({ id }) => id).sort();
const titles = ({ tips }: Stored) => tips.map(({ title }) => title).sort();

/** The database as it is, for a look or a blow past the store. */
async function raw() {
  return openDB('sidelight');
}

/** An empty disk. */
function wipe(): void {
  globalThis.indexedDB = new IDBFactory();
}

beforeEach(wipe);
afterEach(async () => {
  for (const store of open.splice(0)) await store.close();
});

describe('seeding', () => {
  const first = [makePack('one', 1, ['a', 'b']), makePack('two', 1, ['c'])];
  const second = [makePack('one', 2, ['a', 'd']), makePack('three', 1, ['e'])];

  it('stores the packs that ship, with their sources', async () => {
    const stored = await storeWith(...first).load();
    expect(ids(stored)).toEqual(['one/a', 'one/b', 'two/c']);
    expect(stored.packs.map(({ id, version, sources }) => [id, version, sources.length])).toEqual([
      ['one', 1, 1],
      ['two', 1, 1],
    ]);
    expect(stored.problems).toEqual([]);
  });

  it('takes an update: new versions, new packs, and none that no longer ships', async () => {
    await storeWith(...first).load();
    expect(titles(await storeWith(...second).load())).toEqual([
      'Tip a of version 2',
      'Tip d of version 2',
      'Tip e of version 1',
    ]);
  });

  it('writes nothing where nothing changed', async () => {
    await storeWith(...first).load();
    const shelf = shelfOf(...first);
    const read = vi.spyOn(shelf, 'read');
    const store = openStore(shelf);
    open.push(store);
    await store.seed();
    await store.load();
    expect(read).not.toHaveBeenCalled();
  });

  it('by two pages at once ends as by one', async () => {
    const [a, b] = [storeWith(...first), storeWith(...first)];
    const [storedA, storedB] = await Promise.all([a.load(), b.load()]);
    expect(ids(storedA)).toEqual(ids(storedB));
    expect(await (await raw()).count('tips')).toBe(2);
  });

  it('cut short at any write leaves the old tips or the new, never a mixture', async () => {
    const old = ['Tip a of version 1', 'Tip b of version 1', 'Tip c of version 1'];
    const fresh = ['Tip a of version 2', 'Tip d of version 2', 'Tip e of version 1'];
    const writes = ['put', 'delete'] as const;
    let cuts = 0;
    for (let nth = 1; ; nth += 1) {
      wipe();
      const before = storeWith(...first);
      await before.load();
      await before.close();

      // The transaction dies at the nth write, as with the process.
      let count = 0;
      const spies = writes.map((name) => {
        const real = IDBObjectStore.prototype[name] as (...args: unknown[]) => IDBRequest;
        return vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (
          this: IDBObjectStore,
          ...args: unknown[]
        ) {
          count += 1;
          const request = real.apply(this, args);
          if (count === nth) this.transaction.abort();
          return request as never;
        });
      });
      await storeWith(...second)
        .seed()
        .catch(() => {});
      for (const spy of spies) spy.mockRestore();

      const database = await raw();
      const found = (await database.getAll('tips'))
        .flatMap(({ tips }) => tips.map(({ title }: { title: string }) => title))
        .sort();
      const listed = (await database.getAll('packs')).map(({ id, version }) => `${id}@${version}`);
      database.close();
      if (count < nth) {
        expect(found).toEqual(fresh);
        break;
      }
      cuts += 1;
      expect(found).toEqual(old);
      expect(listed).toEqual(['one@1', 'two@1']);
    }
    // Two packs written, one removed, each in two places.
    expect(cuts).toBe(6);
  });

  it('with a full disk keeps the old tips and says so', async () => {
    await storeWith(...first).load();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const stored = await storeWith(...second).load();
    expect(titles(stored)).toContain('Tip b of version 1');
    expect(stored.problems).toEqual(['full']);
  });
});

describe("a database that can't be used", () => {
  const packs = [makePack('one', 1, ['a'])];

  it('made by a newer version is left alone: the shipped tips, read-only, and a sentence', async () => {
    const newer = await openDB('sidelight', 99, { upgrade: (database) => void database.createObjectStore('future') });
    newer.close();
    const store = storeWith(...packs);
    const stored = await store.load();
    expect(ids(stored)).toEqual(['one/a']);
    expect(stored).toMatchObject({ problems: ['newer'], readOnly: true, profile: emptyProfile });
    await expect(store.record([{ tipId: 'one/a', what: 'saved', at: 1 }])).rejects.toThrow();
    const after = await raw();
    expect([...after.objectStoreNames]).toEqual(['future']);
    after.close();
  });

  it('that fails to open gives the shipped tips', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'UnknownError');
    });
    expect(await storeWith(...packs).load()).toMatchObject({ problems: ['unopenable'], readOnly: true });
  });

  it('is tried again the next time', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new DOMException('no', 'UnknownError');
    });
    const store = storeWith(...packs);
    expect((await store.load()).readOnly).toBe(true);
    expect((await store.load()).readOnly).toBe(false);
  });

  it('gives way to a newer version that wants to upgrade it', async () => {
    const store = storeWith(...packs);
    await store.load();
    const upgraded = await openDB('sidelight', 50);
    upgraded.close();
    expect((await store.load()).problems).toEqual(['newer']);
  });

  it.each([
    ['missing', (database: Awaited<ReturnType<typeof raw>>) => database.delete('tips', 'one')],
    [
      'not what was written',
      (database: Awaited<ReturnType<typeof raw>>) => database.put('tips', { pack: 'one', tips: 'mush' }),
    ],
    [
      'half of a tip',
      (database: Awaited<ReturnType<typeof raw>>) => database.put('tips', { pack: 'one', tips: [{ id: 'one/a' }] }),
    ],
  ])('with tips that are %s shows the shipped ones, says so, and mends itself', async (_what, damage) => {
    const store = storeWith(...packs);
    await store.load();
    const database = await raw();
    await damage(database);
    database.close();
    const stored = await store.load();
    expect(ids(stored)).toEqual(['one/a']);
    expect(stored.problems).toEqual(['damaged-tips']);
    expect((await store.load()).problems).toEqual([]);
  });

  it('says each problem in a sentence with what to do next', () => {
    for (const problem of [
      'newer',
      'busy',
      'unopenable',
      'full',
      'damaged-tips',
      'damaged-profile',
      'damaged-history',
    ] as const) {
      expect(sayProblem(problem)).toMatch(/^[A-Z].{40,}\.$/);
    }
  });
});

describe('what is about the person', () => {
  const packs = [makePack('one', 1, ['a'])];
  const event = { tipId: 'one/a', what: 'dismissed' as const, at: 5 };

  it('comes back after closing', async () => {
    const store = storeWith(...packs);
    await store.changeProfile((profile) => ({ ...profile, personas: ['hr-od'] }));
    await store.record([event]);
    await store.close();
    expect(await storeWith(...packs).load()).toMatchObject({ profile: { personas: ['hr-od'] }, history: [event] });
  });

  it('changes in two pages at once do not undo each other', async () => {
    const [a, b] = [storeWith(...packs), storeWith(...packs)];
    await Promise.all([
      a.changeProfile((profile) => ({ ...profile, personas: [...profile.personas, 'a'] })),
      b.changeProfile((profile) => ({ ...profile, personas: [...profile.personas, 'b'] })),
      a.changeProfile((profile) => ({ ...profile, personas: [...profile.personas, 'c'] })),
    ]);
    expect((await a.profile()).personas.sort()).toEqual(['a', 'b', 'c']);
  });

  it('is told to every page that follows', async () => {
    const [here, there] = [storeWith(...packs), storeWith(...packs)];
    const tell = vi.fn();
    const end = there.follow(tell, vi.fn());
    await vi.waitFor(() => expect(tell).toHaveBeenCalledTimes(1));
    await here.record([event]);
    await vi.waitFor(() => expect(tell.mock.lastCall?.[0].history).toEqual([event]));
    end();
    const calls = tell.mock.calls.length;
    await here.record([event]);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(tell).toHaveBeenCalledTimes(calls);
  });

  it('keeps a damaged profile aside when a new one is written', async () => {
    const store = storeWith(...packs);
    await store.load();
    const database = await raw();
    await database.put('profile', { personas: 'mush', licences: ['copilot-chat'] }, 'profile');
    const stored = await store.load();
    expect(stored.problems).toEqual(['damaged-profile']);
    expect(stored.profile.licences).toEqual(['copilot-chat']);
    await store.changeProfile((profile) => ({ ...profile, personas: ['hr-od'] }));
    expect(await database.get('profile', 'set-aside')).toEqual({ personas: 'mush', licences: ['copilot-chat'] });
    database.close();
    expect((await store.load()).problems).toEqual([]);
  });

  it('leaves out damaged events, says so, and loses no other', async () => {
    const store = storeWith(...packs);
    await store.record([event]);
    const database = await raw();
    await database.add('history', { mush: true });
    database.close();
    expect(await store.load()).toMatchObject({ history: [event], problems: ['damaged-history'] });
  });

  it('is deleted in one go, and comes back whole when that is undone', async () => {
    const store = storeWith(...packs);
    await store.changeProfile((profile) => ({ ...profile, personas: ['hr-od'] }));
    await store.record([event, { ...event, what: 'undone' }]);
    const before = await store.personalData();
    const deleted = await store.deletePersonalData();
    expect(deleted).toEqual(before);
    expect(await store.personalData()).toEqual({ profile: undefined, history: [] });
    expect(ids(await store.load())).toEqual(['one/a']);
    await store.restorePersonalData(deleted);
    expect(await store.personalData()).toEqual(before);
  });
});
