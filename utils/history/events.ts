import type { HistoryEvent, What } from './schema';

const HOUR = 60 * 60 * 1000;

/**
 * An event as it happens now.
 *
 * @param of with `undone`: what is taken back.
 */
export function makeEvent(tipId: string, what: What, now: number, of?: What): HistoryEvent {
  if (what === 'snoozed') return { tipId, what, at: now, until: startOfTomorrow(now) };
  return of === undefined ? { tipId, what, at: now } : { tipId, what, at: now, of };
}

/** Whether being shown now is worth an event: opening the popup ten times in a row is one showing, not ten. */
export function isNewShowing(shownAt: number | undefined, now: number): boolean {
  return shownAt === undefined || now - shownAt > HOUR || now < shownAt;
}

function startOfTomorrow(now: number): number {
  const day = new Date(now);
  day.setHours(24, 0, 0, 0);
  return day.getTime();
}
