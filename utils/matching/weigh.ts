import type { Standing } from '@/utils/history';
import type { Tip } from '@/utils/tips';
import { parts } from './parts';
import type { Reason, Situation } from './situation';

/** Scores a tip, and says why: the reasons in the order of what they weigh. Hard rules are not asked. */
export function weigh(
  tip: Tip,
  situation: Situation,
  standing: Standing | undefined,
): { score: number; reasons: Reason[] } {
  const findings = parts.map(({ weight, find }) => {
    const { value, reason } = find(tip, situation, standing);
    return { points: weight * value, reason };
  });
  return {
    score: findings.reduce((sum, { points }) => sum + points, 0) / FULL_SCORE,
    reasons: findings.sort((a, b) => b.points - a.points).flatMap(({ reason }) => (reason ? [reason] : [])),
  };
}

const FULL_SCORE = parts.reduce((sum, { weight }) => sum + weight, 0);
