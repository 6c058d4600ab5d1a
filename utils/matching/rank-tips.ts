import type { Tip } from '@/utils/tips';
import { arrange } from './arrange';
import { type Moment, toMoment } from './moment';
import { mayOffer } from './rules';
import { byId, fittingKin } from './shelf';
import type { RankedTip, Reason, Situation } from './situation';
import { reasonsOf, scoreOf } from './weigh';

/**
 * Chooses the tips that fit a situation, best first: hard rules decide which, a score decides the order, and the first
 * few are arranged so that they do not all say one thing. Deterministic for the same arguments; neither is changed.
 */
export function rankTips(tips: readonly Tip[], situation: Situation): RankedTip[] {
  const moment = toMoment(situation, tips);
  const seen = new Set<Tip>();
  const runs: { score: number; tips: readonly Tip[] }[] = [];
  const add = (run: readonly [Tip, ...Tip[]]) => {
    if (mayOffer(run[0], moment)) runs.push({ score: scoreOf(run[0], moment), tips: run });
  };
  for (const kin of fittingKin(tips, situation)) {
    // Rules and score say the same of all that nothing has happened with.
    const fresh: Tip[] = [];
    for (const tip of kin) {
      if (seen.has(tip)) continue;
      seen.add(tip);
      if (moment.standings.has(tip.id)) add([tip]);
      else fresh.push(tip);
    }
    const [first, ...others] = fresh;
    if (first) add([first, ...others]);
  }
  runs.sort((a, b) => b.score - a.score || byId(a.tips[0] as Tip, b.tips[0] as Tip));
  const scores = new Map<Tip, number>();
  for (const run of runs) for (const tip of run.tips) scores.set(tip, run.score);
  return arrange([...scores.keys()], moment).map((tip) => toRanked(tip, scores.get(tip) ?? 0, moment));
}

/** A tip with its score; why it fits is worked out when somebody asks. */
function toRanked(tip: Tip, score: number, moment: Moment): RankedTip {
  let reasons: Reason[] | undefined;
  return {
    tip,
    score,
    get reasons() {
      reasons ??= reasonsOf(tip, moment);
      return reasons;
    },
  };
}
