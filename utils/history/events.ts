import type { HistoryEvent, What } from './schema';

const HOUR = 60 * 60 * 1000;

/** What a person does with a tip, or what happens between them, before it has a time. */
export interface Act {
  tipId: string;
  what: What;
  /** With `undone`: what is taken back. */
  of?: What;
  /** With `snoozed`: for how many days; until tomorrow where it is left out. */
  days?: number;
  /** With `recalled`: how it went. */
  result?: 'right' | 'wrong' | 'skipped';
}

/** An act as it happens now. What is put off is put off to a midnight of the person's. */
export function toEvent({ days = 1, ...act }: Act, now: number): HistoryEvent {
  const event = { ...act, at: now };
  return act.what === 'snoozed' ? { ...event, until: midnightIn(days, now) } : event;
}

/** As long as this, the same tips stay in place: a popup closes as soon as one goes and does what it says. */
const SITTING = 4 * HOUR;

/** The history without the showings of this sitting, so that what is opened again shows what it showed before. */
export function beforeThisSitting(history: readonly HistoryEvent[], now: number): HistoryEvent[] {
  return history.filter(({ what, at }) => what !== 'shown' || now - at >= SITTING);
}

/** Whether being shown now is worth an event: opening the popup ten times in a row is one showing, not ten. */
export function isNewShowing(shownAt: number | undefined, now: number): boolean {
  return shownAt === undefined || now - shownAt > HOUR || now < shownAt;
}

// By the calendar, so that a day on which the clocks change is one day, too.
function midnightIn(days: number, now: number): number {
  const day = new Date(now);
  day.setDate(day.getDate() + days);
  day.setHours(0, 0, 0, 0);
  return day.getTime();
}
