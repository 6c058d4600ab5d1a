import type { Tip } from './schema';

const DAY = 24 * 60 * 60 * 1000;

/** Whether nobody has checked the tip in time: the day named in `reviewBy` still counts, in UTC. */
export function isPastReview(tip: Pick<Tip, 'reviewBy'>, now: number): boolean {
  return Date.parse(tip.reviewBy) + DAY <= now;
}
