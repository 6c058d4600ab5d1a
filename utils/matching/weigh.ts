import type { Tip } from '@/utils/tips';
import type { Moment } from './moment';
import { toMoment } from './moment';
import { FULL_SCORE, parts } from './parts';
import type { Reason, Situation } from './situation';

/** How well a tip fits, between 0 and 1. Hard rules are not asked. */
export function scoreOf(tip: Tip, moment: Moment): number {
  const standing = moment.standings.get(tip.id);
  let points = 0;
  for (const { weight, value } of parts) if (weight > 0) points += weight * value(tip, moment, standing);
  return points / FULL_SCORE;
}

/** Why it fits, in the order of the table of parts. */
export function reasonsOf(tip: Tip, moment: Moment): Reason[] {
  const standing = moment.standings.get(tip.id);
  return parts.flatMap(({ reason }) => reason(tip, moment, standing) ?? []);
}

/** Why a tip fits a situation, for a list that is not ranked. Hard rules are not asked. */
export function explain(tip: Tip, situation: Situation, tips: readonly Tip[]): Reason[] {
  return reasonsOf(tip, toMoment(situation, tips));
}
