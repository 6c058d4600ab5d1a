import MiniSearch from 'minisearch';
import { activityWords, rankTips, type Situation } from '@/utils/matching';
import { chance } from '@/utils/matching/chance';
import { toMoment } from '@/utils/matching/moment';
import { mayOffer } from '@/utils/matching/rules';
import { fittingKin } from '@/utils/matching/shelf';
import { findPersona } from '@/utils/personas';
import { findSkill } from '@/utils/skills';
import type { Tip } from '@/utils/tips';
import { findTool } from '@/utils/tools';

/** A way to put the tips that may be offered in order, the best first. */
export type Method = (tips: readonly Tip[], situation: Situation, seed: number) => Tip[];

/** The tips that pass the hard rules, in the order of the packs. All methods choose among these. */
function allowed(tips: readonly Tip[], situation: Situation): Tip[] {
  const moment = toMoment(situation, tips);
  const may = new Set(fittingKin(tips, situation).flat());
  return tips.filter((tip) => may.has(tip) && mayOffer(tip, moment));
}

function shuffled(tips: readonly Tip[], seed: number): Tip[] {
  const random = chance(seed, 'shuffle');
  return tips
    .map((tip) => ({ tip, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ tip }) => tip);
}

/** `rankTips`, and what it is measured against. */
export const methods: Readonly<Record<string, Method>> = {
  rankTips: (tips, situation) => rankTips(tips, situation).map(({ tip }) => tip),
  'random, of those that may be offered': (tips, situation, seed) => shuffled(allowed(tips, situation), seed),
  "the editor's order": allowed,
  'least recently shown': (tips, situation, seed) => {
    const { standings } = toMoment(situation, tips);
    const shownAt = (tip: Tip) => standings.get(tip.id)?.shownAt ?? 0;
    return shuffled(allowed(tips, situation), seed).sort((a, b) => shownAt(a) - shownAt(b));
  },
  "search for the situation's words": (tips, situation, seed) => {
    const may = allowed(tips, situation);
    const places = new Map(searchFor(tips, wordsOf(situation)).map((tip, place) => [tip, place]));
    const placeOf = (tip: Tip) => places.get(tip) ?? Number.POSITIVE_INFINITY;
    return shuffled(may, seed).sort((a, b) => (placeOf(a) === placeOf(b) ? 0 : placeOf(a) - placeOf(b)));
  },
};

function wordsOf({ tool, activity, profile }: Situation): string {
  return [
    findTool(tool)?.name,
    activity === undefined ? undefined : activityWords(tool, activity),
    ...profile.personas.map((id) => findPersona(id)?.name),
    ...Object.keys(profile.skills).map((id) => findSkill(id)?.name),
  ]
    .filter((word) => word !== undefined)
    .join(' ');
}

type Index = MiniSearch<{ id: string; title: string; reason: string; steps: string; where: string }>;
const indexes = new WeakMap<readonly Tip[], { index: Index; found: Map<string, Tip[]> }>();

function searchFor(tips: readonly Tip[], words: string): Tip[] {
  let known = indexes.get(tips);
  if (!known) {
    known = { index: indexOf(tips), found: new Map() };
    indexes.set(tips, known);
  }
  let found = known.found.get(words);
  if (!found) {
    const byId = new Map(tips.map((tip) => [tip.id, tip]));
    found = known.index.search(words).flatMap(({ id }) => byId.get(id) ?? []);
    known.found.set(words, found);
  }
  return found;
}

function indexOf(tips: readonly Tip[]): Index {
  const index: Index = new MiniSearch({
    fields: ['title', 'reason', 'steps', 'where'],
    searchOptions: { boost: { title: 3, where: 2 }, prefix: true, fuzzy: 0.2 },
  });
  index.addAll(
    tips.map(({ id, title, reason, steps, tools, personas }) => ({
      id,
      title,
      reason,
      steps: steps.join(' '),
      where: [...tools.map((tool) => findTool(tool)?.name), ...personas.map((one) => findPersona(one)?.name)].join(' '),
    })),
  );
  return index;
}
