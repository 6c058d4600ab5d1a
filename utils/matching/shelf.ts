import type { Tip } from '@/utils/tips';
import type { Situation } from './situation';

/** Tips that no situation tells apart until something has happened between them and a person, by id. */
export type Kin = readonly [Tip, ...Tip[]];

/** Tips by tool (`''` holds in any) and persona (`*` for everyone), so that a situation never walks all of them. */
interface Shelf {
  places: ReadonlyMap<string, ReadonlyMap<string, readonly Kin[]>>;
  byId: ReadonlyMap<string, Tip>;
}

// One list of tips is ranked many times; it is put on its shelf once.
const shelves = new WeakMap<readonly Tip[], Shelf>();

function shelfOf(tips: readonly Tip[]): Shelf {
  let shelf = shelves.get(tips);
  if (!shelf) {
    shelf = putOnShelf(tips);
    shelves.set(tips, shelf);
  }
  return shelf;
}

function putOnShelf(tips: readonly Tip[]): Shelf {
  const places = new Map<string, Map<string, Map<string, [Tip, ...Tip[]]>>>();
  for (const tip of [...tips].sort(byId)) {
    const kinship = kinshipOf(tip);
    for (const tool of tip.tools.length > 0 ? tip.tools : ['']) {
      for (const persona of tip.personas) {
        const there = at(at(places, tool), persona);
        const kin = there.get(kinship);
        if (kin) kin.push(tip);
        else there.set(kinship, [tip]);
      }
    }
  }
  const toLists = (byPersona: Map<string, Map<string, [Tip, ...Tip[]]>>) =>
    new Map([...byPersona].map(([persona, kin]) => [persona, [...kin.values()]]));
  return {
    places: new Map([...places].map(([tool, byPersona]) => [tool, toLists(byPersona)])),
    byId: new Map(tips.map((tip) => [tip.id, tip])),
  };
}

// Everything of a tip that a rule or a part of the score asks about.
function kinshipOf({ tools, activities, personas, skill, level, licences, prompt, reviewBy }: Tip): string {
  return JSON.stringify([tools, activities, personas, skill, level, licences, prompt !== undefined, reviewBy]);
}

function at<Value>(map: Map<string, Map<string, Value>>, key: string): Map<string, Value> {
  let there = map.get(key);
  if (!there) {
    there = new Map();
    map.set(key, there);
  }
  return there;
}

/** By code unit, so that the order is the same in every locale. */
export function byId(a: Tip, b: Tip): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/**
 * The tips whose tool and persona are right: those of the open tool, or of the person's usual tools where none is open,
 * and those for any tool; their personas' and everyone's. A tip of two personas comes twice for a person who is both.
 */
export function fittingKin(tips: readonly Tip[], { tool, profile }: Situation): Kin[] {
  const { places } = shelfOf(tips);
  const where = tool === undefined ? ['', ...profile.tools] : ['', tool];
  return where.flatMap((one) => ['*', ...profile.personas].flatMap((who) => places.get(one)?.get(who) ?? []));
}

/** A tip by its id; undefined for one that is not in the list. */
export function findTip(tips: readonly Tip[], id: string): Tip | undefined {
  return shelfOf(tips).byId.get(id);
}
