import type { Standing, What } from '@/utils/history';
import type { SkillId } from '@/utils/skills';
import type { Tip } from '@/utils/tips';
import { chance, drawBeta } from './chance';
import { factsOf } from './facts';

/** What a person's word on a tip says of tips like it: for them, or against them. */
const words: Partial<Record<What, { good: number } | { bad: number }>> = {
  helpful: { good: 1 },
  tried: { good: 1 },
  saved: { good: 0.5 },
  'not-my-job': { bad: 1 },
  dismissed: { bad: 1 },
  'wrong-tool': { bad: 0.5 },
  // It was no news; the next one of its kind may be.
  known: { bad: 0.25 },
};

/** Before a person has said anything: as likely good as bad, and as sure of it as if four tips had been judged. */
const PRIOR = 2;

/** What tips of a kind were worth to a person. */
export interface Taste {
  /** The level of a skill at which a person has said of a tip that they know it; 0 where they have not. */
  knows(skill: SkillId): number;
  /** Between 0 and 1: 0.5 where nothing is known. */
  worth(tip: Tip): number;
  /** How many of the person's words say something of tips like this one. */
  known(tip: Tip): number;
}

/**
 * Learns from what a person has said about tips, on their device.
 *
 * @param how `learnsFrom`: what was said before this time does not count. `seed`: with one, each likeness is worth what a draw from its Beta distribution says (Thompson sampling), so that
 * what little is known of gets its turn; without one, its mean.
 */
export function tasteOf(
  standings: ReadonlyMap<string, Standing>,
  find: (id: string) => Tip | undefined,
  { seed, learnsFrom = 0 }: { seed?: number | undefined; learnsFrom?: number | undefined } = {},
): Taste {
  const counts = new Map<string, { good: number; bad: number; words: number }>();
  const levels = new Map<SkillId, number>();
  for (const [id, { said }] of standings) {
    const tip = said.size > 0 ? find(id) : undefined;
    if (!tip) continue;
    if ((said.get('known') ?? -1) >= learnsFrom) levels.set(tip.skill, Math.max(levels.get(tip.skill) ?? 0, tip.level));
    let good = 0;
    let bad = 0;
    for (const [what, at] of said) {
      const word = words[what];
      if (!word || at < learnsFrom) continue;
      if ('good' in word) good += word.good;
      else bad += word.bad;
    }
    if (good + bad === 0) continue;
    for (const likeness of factsOf(tip).likenesses) {
      const count = counts.get(likeness) ?? { good: 0, bad: 0, words: 0 };
      counts.set(likeness, { good: count.good + good, bad: count.bad + bad, words: count.words + 1 });
    }
  }

  const worths = new Map<string, number>();
  const worthOf = (likeness: string): number => {
    let worth = worths.get(likeness);
    if (worth === undefined) {
      const { good = 0, bad = 0 } = counts.get(likeness) ?? {};
      const [a, b] = [PRIOR + good, PRIOR + bad];
      worth = seed === undefined ? a / (a + b) : drawBeta(a, b, chance(seed, likeness));
      worths.set(likeness, worth);
    }
    return worth;
  };
  return {
    knows: (skill) => levels.get(skill) ?? 0,
    worth(tip) {
      const { likenesses } = factsOf(tip);
      let sum = 0;
      for (const likeness of likenesses) sum += worthOf(likeness);
      return sum / likenesses.length;
    },
    known(tip) {
      return Math.max(...factsOf(tip).likenesses.map((likeness) => counts.get(likeness)?.words ?? 0));
    },
  };
}
