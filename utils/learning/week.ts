import { type HistoryEvent, standings } from '@/utils/history';
import type { Preferences } from '@/utils/settings';
import { isBankHoliday } from './bank-holidays';
import { addDays, dayOf, midnightOf, mondayBefore, weekdayOf } from './days';

type Working = Pick<Preferences, 'work' | 'nation' | 'away'>;

/** How a person's week of learning goes. There is no word in it for being behind: nothing can be lost. */
export interface Week {
  /** How many different tips were tried this week; what was undone counts no more. */
  tried: number;
  /** How many the person wants to try, scaled to the days that they work this week. */
  aim: number;
  /** On how many days they work this week. */
  workingDays: number;
  /** How many of these are left, today included. */
  daysLeft: number;
  state: 'no-aim' | 'away' | 'met' | 'on-track' | 'open';
}

/** Whether a person does not work on a day (YYYY-MM-DD): none of their days, a bank holiday, or time away. */
export function isDayOff(day: string, { work, nation, away }: Working): boolean {
  if (!work.days.some((weekday) => weekday === weekdayOf(day))) return true;
  return isBankHoliday(day, nation) || away.some(({ from, to }) => from <= day && day <= to);
}

/**
 * The week from Monday to Sunday in which `now` falls where the person is.
 *
 * @param now milliseconds since 1970.
 */
export function weekOf(
  preferences: Working & Pick<Preferences, 'aim'>,
  history: readonly HistoryEvent[],
  now: number,
): Week {
  const today = dayOf(now);
  const monday = mondayBefore(today);
  const days = [0, 1, 2, 3, 4, 5, 6].map((index) => addDays(monday, index));
  const working = days.filter((day) => !isDayOff(day, preferences));
  const workingDays = working.length;
  const daysLeft = working.filter((day) => day >= today).length;
  const week = { tried: triedFrom(monday, history), workingDays, daysLeft };

  // Who works on no day at all is not away: there is just nothing to share an aim out over.
  const usual = new Set(preferences.work.days).size;
  if (preferences.aim === 0 || usual === 0) return { ...week, aim: 0, state: 'no-aim' };
  if (workingDays === 0) return { ...week, aim: 0, state: 'away' };

  const aim = Math.max(1, Math.round((preferences.aim * workingDays) / usual));
  // By the days of a full week: leave makes the aim smaller and must not make any of it due sooner.
  const due = Math.floor((preferences.aim * (workingDays - daysLeft)) / usual);
  return { ...week, aim, state: week.tried >= aim ? 'met' : week.tried >= due ? 'on-track' : 'open' };
}

/** The week in one plain line. */
export function sayWeek({ tried, aim, daysLeft, state }: Week): string {
  const soFar = `This week: ${tried} of ${aim} tried`;
  switch (state) {
    case 'no-aim':
      return tried === 0 ? 'No aim for the week: try a tip whenever you like.' : `This week: ${tried} tried.`;
    case 'away':
      return 'You are away this week: nothing to do.';
    case 'met':
      return `${soFar}. Done.`;
    case 'on-track':
      return `${soFar}. On track.`;
    case 'open':
      if (daysLeft === 0) return `${soFar}.`;
      return `${soFar}, ${daysLeft} working ${daysLeft === 1 ? 'day' : 'days'} left.`;
  }
}

/** How many tips were tried in the seven days from a Monday. */
function triedFrom(monday: string, history: readonly HistoryEvent[]): number {
  const from = midnightOf(monday);
  const to = midnightOf(addDays(monday, 7));
  // Where the clock was put back, what was tried "next week" must not take the place of what was tried in this one.
  const soFar = history.filter(({ at }) => at < to);
  return [...standings(soFar).values()].filter(({ said }) => (said.get('tried') ?? -1) >= from).length;
}
