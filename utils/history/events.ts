import type { HistoryEvent, What } from './schema';

const HOUR = 60 * 60 * 1000;

/** What a person does with a tip, or what happens between them, before it has a time. */
export interface Act {
  tipId: string;
  what: What;
  /** With `undone`: what is taken back. */
  of?: What;
}

/** An act as it happens now. What is put off is put off to the person's next midnight. */
export function toEvent(act: Act, now: number): HistoryEvent {
  const event = { ...act, at: now };
  return act.what === 'snoozed' ? { ...event, until: startOfTomorrow(now) } : event;
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

function startOfTomorrow(now: number): number {
  const day = new Date(now);
  day.setHours(24, 0, 0, 0);
  return day.getTime();
}
