import { standings } from '@/utils/history';
import type { Tip } from '@/utils/tips';
import { mayOffer } from './rules';
import type { RankedTip, Situation } from './situation';
import { weigh } from './weigh';

/**
 * Chooses the tips that fit a situation, best first: hard rules decide which, a score decides the order.
 * Deterministic for the same arguments; neither is changed.
 */
export function rankTips(tips: readonly Tip[], situation: Situation): RankedTip[] {
  const standing = standings(situation.history);
  return tips
    .filter((tip) => mayOffer(tip, situation, standing.get(tip.id)))
    .map((tip) => ({ tip, ...weigh(tip, situation, standing.get(tip.id)) }))
    .sort((a, b) => b.score - a.score || compareIds(a.tip.id, b.tip.id));
}

// By code unit, so that the order is the same in every locale.
function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
