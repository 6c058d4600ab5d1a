import type { Tip } from './schema';

const DAY = 24 * 60 * 60 * 1000;
/** So long before its next check is due, a tip may still be offered, after what was checked more lately. */
export const DUE_SOON = 30 * DAY;

/** When nobody has checked a tip in time, in milliseconds since 1970: the day named in `reviewBy` still counts, in UTC. */
export function reviewEnd(tip: Pick<Tip, 'reviewBy'>): number {
  return Date.parse(tip.reviewBy) + DAY;
}

export function isPastReview(tip: Pick<Tip, 'reviewBy'>, now: number): boolean {
  return reviewEnd(tip) <= now;
}

/** What there is to say about a tip's next check. */
export function reviewOf(tip: Pick<Tip, 'reviewBy'>, now: number): 'past' | 'soon' | undefined {
  if (isPastReview(tip, now)) return 'past';
  return reviewEnd(tip) - DUE_SOON <= now ? 'soon' : undefined;
}
