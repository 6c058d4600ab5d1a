const DAY = 24 * 60 * 60 * 1000;

// A day is YYYY-MM-DD in the person's calendar. Days are counted in UTC, in which each has 24 hours: no change of the clocks
// can shift them.

/** The day on which a time (milliseconds since 1970) falls where the person is. */
export function dayOf(at: number): string {
  const here = new Date(at);
  return inUtc(Date.UTC(here.getFullYear(), here.getMonth(), here.getDate()));
}

/** When a day begins where the person is, in milliseconds since 1970. */
export function midnightOf(day: string): number {
  return Date.parse(`${day}T00:00`);
}

export function addDays(day: string, days: number): string {
  return inUtc(Date.parse(day) + days * DAY);
}

/** The day of the week; 0 is Sunday. */
export function weekdayOf(day: string): number {
  return new Date(day).getUTCDay();
}

/** The Monday with which a day's week begins. */
export function mondayBefore(day: string): string {
  return addDays(day, -((weekdayOf(day) + 6) % 7));
}

function inUtc(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
