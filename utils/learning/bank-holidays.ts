import type { Preferences } from '@/utils/settings';

type Nation = Preferences['nation'];

/**
 * The days on which work stops, substitute days in place of those at a weekend, as GOV.UK lists them: MM-DD by year.
 *
 * GOV.UK's list is the authority: https://www.gov.uk/bank-holidays (Open Government Licence). This table was reckoned
 * by the rules in November 2026, without a look at that list, and agrees with date-holidays 3.37 and python-holidays
 * 0.10.1 and 0.105, but for two days that the older of these lack: 13 July 2026 in Northern Ireland, a substitute day,
 * and 15 June 2026 in Scotland, proclaimed once for the World Cup. A day that is proclaimed later is not in it.
 */
const table: Record<Exclude<Nation, 'none'>, Record<string, string>> = {
  'england-and-wales': {
    2026: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
    2027: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
    2028: '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
  },
  scotland: {
    2026: '01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28',
    2027: '01-01 01-04 03-26 05-03 05-31 08-02 11-30 12-27 12-28',
    2028: '01-03 01-04 04-14 05-01 05-29 08-07 11-30 12-25 12-26',
  },
  'northern-ireland': {
    2026: '01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28',
    2027: '01-01 03-17 03-26 03-29 05-03 05-31 07-12 08-30 12-27 12-28',
    2028: '01-03 03-17 04-14 04-17 05-01 05-29 07-12 08-28 12-25 12-26',
  },
};

/** The last year that the table knows; after it no day is a bank holiday. */
export const lastKnownYear = Math.max(...Object.keys(table['england-and-wales']).map(Number));

/**
 * Whether a day is a bank holiday in a nation. Before 2026 and after `lastKnownYear` none is.
 *
 * @param day as YYYY-MM-DD.
 */
export function isBankHoliday(day: string, nation: Nation): boolean {
  if (nation === 'none') return false;
  const [year, monthAndDay] = [day.slice(0, 4), day.slice(5)];
  return table[nation][year]?.split(' ').includes(monthAndDay) ?? false;
}
