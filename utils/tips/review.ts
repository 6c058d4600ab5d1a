import type { Tip } from './schema';

const DAY = 24 * 60 * 60 * 1000;

/** Whether nobody has checked the tip in time: the day named in `reviewBy` still counts, in UTC. */
export function isPastReview(tip: Pick<Tip, 'reviewBy'>, now: number): boolean {
  return Date.parse(tip.reviewBy) + DAY <= now;
}

/** Whether its next check is due within 30 days: it may be offered, after what was checked more lately. */
export function isDueSoon(tip: Pick<Tip, 'reviewBy'>, now: number): boolean {
  return !isPastReview(tip, now) && Date.parse(tip.reviewBy) - 30 * DAY < now;
}

/** What there is to say about a tip's next check. */
export function reviewOf(tip: Pick<Tip, 'reviewBy'>, now: number): 'past' | 'soon' | undefined {
  if (isPastReview(tip, now)) return 'past';
  return isDueSoon(tip, now) ? 'soon' : undefined;
}
