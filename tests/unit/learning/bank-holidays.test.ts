import { describe, expect, it } from 'vitest';
import { isBankHoliday, lastKnownYear } from '@/utils/learning';

const nations = ['england-and-wales', 'scotland', 'northern-ireland'] as const;
type Nation = (typeof nations)[number];

const DAY = 24 * 60 * 60 * 1000;
const toDay = (at: number) => new Date(at).toISOString().slice(0, 10);
const weekday = (day: string) => new Date(day).getUTCDay();
const daysOf = (year: number) =>
  Array.from({ length: 366 }, (_, index) => toDay(Date.UTC(year, 0, 1 + index))).filter((day) =>
    day.startsWith(String(year)),
  );

// The rules, written apart from the table: what they give and what the table says must be the same.

/** Easter Sunday in the Gregorian calendar (Meeus, Jones and Butcher). */
function easter(year: number): number {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return Date.UTC(year, month - 1, (h + l - 7 * m + 33 * month + 19) % 32);
}

function byTheRules(nation: Nation, year: number): string[] {
  const mondays = (month: string) =>
    daysOf(year).filter((day) => day.startsWith(`${year}-${month}`) && weekday(day) === 1);
  const scotland = nation === 'scotland';
  const fixed = {
    'england-and-wales': ['01-01', '12-25', '12-26'],
    scotland: ['01-01', '01-02', '11-30', '12-25', '12-26'],
    'northern-ireland': ['01-01', '03-17', '07-12', '12-25', '12-26'],
  }[nation].map((day) => `${year}-${day}`);
  const days = new Set([
    toDay(easter(year) - 2 * DAY),
    ...(scotland ? [] : [toDay(easter(year) + DAY)]),
    mondays('05')[0] ?? '',
    mondays('05').at(-1) ?? '',
    (scotland ? mondays('08')[0] : mondays('08').at(-1)) ?? '',
    ...fixed.filter((day) => weekday(day) % 6 !== 0),
  ]);
  // One that falls on a weekend moves to the next weekday that is not taken.
  for (const day of fixed.filter((day) => weekday(day) % 6 === 0)) {
    let at = Date.parse(day);
    while (weekday(toDay(at)) % 6 === 0 || days.has(toDay(at))) at += DAY;
    days.add(toDay(at));
  }
  return [...days].sort();
}

const proclaimed: Partial<Record<Nation, string[]>> = { scotland: ['2026-06-15'] };

describe('bank holidays', () => {
  const years = Array.from({ length: lastKnownYear - 2025 }, (_, index) => 2026 + index);

  it('are known for two full years and more', () => {
    expect(lastKnownYear).toBeGreaterThanOrEqual(2028);
  });

  it.each(nations.flatMap((nation) => years.map((year) => [nation, year] as const)))(
    'of %s in %i are what the rules give, and what was proclaimed',
    (nation, year) => {
      const once = (proclaimed[nation] ?? []).filter((day) => day.startsWith(String(year)));
      expect(daysOf(year).filter((day) => isBankHoliday(day, nation))).toEqual(
        [...byTheRules(nation, year), ...once].sort(),
      );
    },
  );

  it.each([
    ['2026-04-06', 'Easter Monday', ['england-and-wales', 'northern-ireland']],
    ['2026-06-15', 'the Monday after the first match', ['scotland']],
    ['2026-07-13', 'the day in place of 12 July', ['northern-ireland']],
    ['2026-08-03', 'the first Monday in August', ['scotland']],
    ['2026-08-31', 'the last Monday in August', ['england-and-wales', 'northern-ireland']],
    ['2026-11-30', "St Andrew's Day", ['scotland']],
    ['2026-12-28', 'the day in place of Boxing Day', nations],
    ['2027-01-04', 'the day in place of 2 January', ['scotland']],
    ['2028-03-17', "St Patrick's Day", ['northern-ireland']],
    ['2026-11-25', 'a Wednesday in November', []],
  ])('%s, %s, is one in: %j', (day, _what, where) => {
    expect(nations.filter((nation) => isBankHoliday(day, nation))).toEqual(where);
    expect(isBankHoliday(day, 'none')).toBe(false);
  });

  it.each(['2025-12-25', `${lastKnownYear + 1}-12-25`, '', 'toString'])(
    'are not known outside the table: %j',
    (day) => {
      expect(nations.some((nation) => isBankHoliday(day, nation))).toBe(false);
    },
  );
});
