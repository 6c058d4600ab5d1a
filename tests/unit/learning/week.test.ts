import * as fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { HistoryEvent } from '@/utils/history';
import { dayOf, isDayOff, sayWeek, type Week, weekOf } from '@/utils/learning';
import { emptyProfile, type Preferences } from '@/utils/settings';

afterEach(() => vi.unstubAllEnvs());

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

function preferences({ days, ...fields }: Partial<Preferences> & { days?: Preferences['work']['days'] } = {}) {
  const { work } = emptyProfile.preferences;
  return { ...emptyProfile.preferences, work: { ...work, days: days ?? work.days }, ...fields };
}

/** A time in November 2026 where the person is: the 23rd is a Monday, and the 29th the Sunday after it. */
const november = (day: number, hour = 12) => new Date(2026, 10, day, hour).getTime();
const tried = (...days: number[]): HistoryEvent[] =>
  days.map((day, index) => ({ tipId: `test/${index}`, what: 'tried', at: november(day) }));
const away = (from: number, to = from) => ({ from: `2026-11-${from}`, to: `2026-11-${to}` });

describe('the week in one line', () => {
  const three = preferences({ aim: 3 });
  it.each([
    ['on Monday morning', preferences(), [], 23, 'This week: 0 of 2 tried. On track.'],
    ['with half of it done on Friday', preferences(), [23], 27, 'This week: 1 of 2 tried. On track.'],
    ['with all of it done', preferences(), [23, 24], 25, 'This week: 2 of 2 tried. Done.'],
    ['with more than all of it done', preferences(), [23, 24, 24], 25, 'This week: 3 of 2 tried. Done.'],
    ['with two days to go', preferences({ aim: 4 }), [], 26, 'This week: 0 of 4 tried, 2 working days left.'],
    ['on the last day', preferences(), [], 27, 'This week: 0 of 2 tried, 1 working day left.'],
    ['on Saturday', preferences(), [23], 28, 'This week: 1 of 2 tried.'],
    ["after two days' leave", { ...three, away: [away(23, 24)] }, [], 25, 'This week: 0 of 2 tried. On track.'],
    [
      "after two days' leave, on Friday",
      { ...three, away: [away(24, 25)] },
      [23],
      27,
      'This week: 1 of 2 tried. On track.',
    ],
    ['with one day left that is leave', { ...three, away: [away(27)] }, [23], 27, 'This week: 1 of 2 tried.'],
    ['away', preferences({ away: [away(20, 30)] }), [], 25, 'You are away this week: nothing to do.'],
    ['with no aim', preferences({ aim: 0 }), [], 25, 'No aim for the week: try a tip whenever you like.'],
    ['with no aim and one tried', preferences({ aim: 0 }), [23], 25, 'This week: 1 tried.'],
    ['with no working days', preferences({ days: [] }), [], 25, 'No aim for the week: try a tip whenever you like.'],
  ])('%s', (_when, preferences, days, today, line) => {
    expect(sayWeek(weekOf(preferences, tried(...days), november(today)))).toBe(line);
  });
});

describe('the aim', () => {
  it.each<[string, Parameters<typeof preferences>[0], number, Partial<Week>]>([
    ['holds for a full week', {}, november(23), { aim: 2, workingDays: 5, daysLeft: 5 }],
    ['shrinks with leave', { away: [away(23, 25)] }, november(23), { aim: 1, workingDays: 2 }],
    ['is one at the least where one day is left', { aim: 1, away: [away(23, 26)] }, november(23), { aim: 1 }],
    ['is none in a week away', { away: [away(23, 27)] }, november(23), { aim: 0, workingDays: 0, state: 'away' }],
    ['is shared over the days of part-time work', { days: [2, 3] }, november(23), { aim: 2, workingDays: 2 }],
    ['shrinks with leave there, too', { days: [2, 3], away: [away(24)] }, november(23), { aim: 1, workingDays: 1 }],
    ['counts a day that is named twice once', { days: [1, 1, 2] }, november(23), { aim: 2, workingDays: 2 }],
    ['counts the weekend for who works then', { days: [0, 6] }, november(29), { aim: 2, workingDays: 2, daysLeft: 1 }],
    [
      'leaves out school holidays that began weeks ago',
      { away: [{ from: '2026-07-22', to: '2026-09-01' }] },
      new Date(2026, 7, 31).getTime(),
      { aim: 1, workingDays: 3, daysLeft: 3 },
    ],
    ['shrinks at Christmas', { aim: 5 }, new Date(2026, 11, 21).getTime(), { aim: 4, workingDays: 4 }],
    ["is smaller on St Andrew's Day", { aim: 5, nation: 'scotland' }, november(30), { aim: 4 }],
    ['and only in Scotland', { aim: 5 }, november(30), { aim: 5 }],
    ['knows no bank holidays for "none"', { aim: 5, nation: 'none' }, new Date(2026, 11, 21).getTime(), { aim: 5 }],
  ])('%s', (_what, fields, now, expected) => {
    expect(weekOf(preferences(fields), [], now)).toMatchObject(expected);
  });

  it('takes a working day off by weekday, bank holiday or leave, the first and the last day of it included', () => {
    const here = preferences({ nation: 'scotland', away: [{ from: '2026-12-02', to: '2026-12-03' }] });
    const days = ['2026-11-29', '2026-11-30', '2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04', '2026-12-05'];
    expect(days.map((day) => isDayOff(day, here))).toEqual([true, true, false, true, true, false, true]);
  });
});

describe('what was tried', () => {
  const count = (history: HistoryEvent[], now = november(25)) => weekOf(preferences(), history, now).tried;
  const at = (time: number): HistoryEvent[] => [{ tipId: 'test/a', what: 'tried', at: time }];

  it.each([
    ['a tip once, however often it was tried', [...at(november(23)), ...at(november(24))], 1],
    ['different tips', tried(23, 24, 25), 3],
    ['not what was undone', [...at(november(23)), { tipId: 'test/a', what: 'undone' as const, at: november(24) }], 0],
    ['not what was only shown', [{ tipId: 'test/a', what: 'shown' as const, at: november(23) }], 0],
    ['not last week', at(november(23, 0) - 1), 0],
    ['from the first moment of Monday', at(november(23, 0)), 1],
    ['to the last of Sunday', at(november(30, 0) - 1), 1],
    ['not next week', at(november(30, 0)), 0],
    ['what was tried again after last week', [...at(november(20)), ...at(november(23))], 1],
    ['later this week, after the clock was put back', at(november(27)), 1],
    ['this week, after the clock was put back by a week', [...at(november(24)), ...at(november(31))], 1],
  ])('counts %s', (_what, history, expected) => {
    expect(count(history)).toBe(expected);
  });
});

const days = fc.subarray([0, 1, 2, 3, 4, 5, 6] as Preferences['work']['days']);
const dayString = fc
  .integer({ min: Date.UTC(2026, 0, 1) / DAY, max: Date.UTC(2028, 11, 31) / DAY })
  .map((day) => new Date(day * DAY).toISOString().slice(0, 10));
const leave = fc.tuple(dayString, fc.nat(10)).map(([from, more]) => ({
  from,
  to: new Date(Date.parse(from) + more * DAY).toISOString().slice(0, 10),
}));
const someone = fc
  .record({
    days,
    aim: fc.nat(20),
    nation: fc.constantFrom('england-and-wales', 'scotland', 'northern-ireland', 'none'),
    away: fc.array(leave, { maxLength: 60 }),
  })
  .map(preferences);
const moment = fc.integer({ min: Date.UTC(2026, 0, 2), max: Date.UTC(2028, 11, 30) });
/** Tries and their undoing within two weeks around a time, so that some lie ahead of a clock that was put back. */
const historyAround = (now: number) =>
  fc.array(
    fc.record({
      tipId: fc.constantFrom('test/a', 'test/b', 'test/c', 'test/d'),
      what: fc.constantFrom('tried' as const, 'tried' as const, 'saved' as const, 'undone' as const),
      at: fc.integer({ min: now - 10 * DAY, max: now + 10 * DAY }),
    }),
  );
const somewhen = moment.chain((now) => fc.tuple(fc.constant(now), historyAround(now)));

const worth: Record<Week['state'], number> = { open: 0, 'on-track': 1, met: 2, away: 2, 'no-aim': 2 };

describe('whatever a person does', () => {
  it('trying one tip more never makes it worse', () => {
    fc.assert(
      fc.property(someone, somewhen, (preferences, [now, events]) => {
        const history: HistoryEvent[] = events.filter(({ at }) => at <= now);
        const before = weekOf(preferences, history, now);
        const after = weekOf(preferences, [...history, { tipId: 'test/more', what: 'tried', at: now }], now);
        expect(after.tried).toBe(before.tried + 1);
        expect(worth[after.state]).toBeGreaterThanOrEqual(worth[before.state]);
      }),
    );
  });

  it('leave never makes it worse, before, in or after it', () => {
    const offset = fc.integer({ min: -10, max: 10 });
    fc.assert(
      fc.property(someone, somewhen, offset, fc.nat(6), (preferences, [now, history], first, more) => {
        const day = (offset: number) => dayOf(now + offset * DAY);
        const before = weekOf(preferences, history, now);
        const away = [...preferences.away, { from: day(first), to: day(first + more) }];
        const after = weekOf({ ...preferences, away }, history, now);
        expect(after.aim).toBeLessThanOrEqual(before.aim);
        expect(worth[after.state]).toBeGreaterThanOrEqual(worth[before.state]);
      }),
      { numRuns: 1000 },
    );
  });

  it('the numbers hold together, and nothing is said of being behind', () => {
    fc.assert(
      fc.property(someone, somewhen, (preferences, [now, history]) => {
        const week = weekOf(preferences, history, now);
        expect(week.daysLeft).toBeLessThanOrEqual(week.workingDays);
        expect(week.workingDays).toBeLessThanOrEqual(preferences.work.days.length);
        expect(week.aim).toBeLessThanOrEqual(preferences.aim);
        expect(week.aim > 0).toBe(preferences.aim > 0 && week.workingDays > 0);
        expect(sayWeek(week)).toMatch(/^[^\n]+[.]$/);
        expect(sayWeek(week)).not.toMatch(/behind|late|miss|streak|lost|fail|overdue|only|still|!/i);
      }),
    );
  });

  it('what was tried this week stays tried when the clock goes back within it, and what lies ahead takes nothing away', () => {
    fc.assert(
      fc.property(moment, fc.nat(6), fc.nat(6), (now, ahead, back) => {
        const monday = new Date(now);
        monday.setDate(monday.getDate() - ((monday.getDay() + 6) % 7));
        const noonOn = (day: number) =>
          new Date(monday.getFullYear(), monday.getMonth(), monday.getDate() + day, 12).getTime();
        const history: HistoryEvent[] = [
          { tipId: 'test/a', what: 'tried', at: noonOn(ahead) },
          { tipId: 'test/a', what: 'tried', at: noonOn(ahead + 7) },
        ];
        expect(weekOf(preferences(), history, noonOn(back)).tried).toBe(1);
      }),
    );
  });
});

describe('wherever a person is', () => {
  // The first and the last to see a day, three in which the clocks change, and of these one that skips a midnight.
  const zones = ['Europe/London', 'America/New_York', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Africa/Cairo'];

  it.each(zones)('in %s a day is the day of their calendar', (zone) => {
    const elsewhere = zone === 'Europe/London' ? 'Asia/Tokyo' : 'Europe/London';
    vi.stubEnv('TZ', elsewhere);
    const there = new Date(2026, 5, 1).getTime();
    vi.stubEnv('TZ', zone);
    expect(new Date(2026, 5, 1).getTime(), 'the time zone did not change').not.toBe(there);
    for (let month = 0; month < 12; month++) {
      expect(dayOf(new Date(2026, month, 29, 0, 0).getTime())).toMatch(/^2026-\d\d-(29|01)$/);
      expect(dayOf(new Date(2026, month, 15, 23, 59, 59, 999).getTime())).toMatch(/^2026-\d\d-15$/);
    }
  });

  it.each(
    zones.flatMap((zone) => [
      // The Mondays of the weeks in which the clocks change in Britain, America and Egypt, and of one in which none do.
      ...['2026-03-02', '2026-03-23', '2026-04-20', '2026-06-15', '2026-10-19', '2026-10-26'].map(
        (monday) => [zone, monday] as const,
      ),
    ]),
  )('in %s the week of %s has seven days, each whole', (zone, monday) => {
    vi.stubEnv('TZ', zone);
    const here = preferences({ days: [0, 1, 2, 3, 4, 5, 6], aim: 7, nation: 'none' });
    const start = new Date(`${monday}T00:00`);
    const hours = Array.from({ length: 7 * 24 }, (_, hour) =>
      new Date(start.getFullYear(), start.getMonth(), start.getDate(), hour, 30).getTime(),
    );
    for (const [hour, now] of hours.entries()) {
      const tried: HistoryEvent[] = hours.map((at) => ({ tipId: `test/${at}`, what: 'tried', at }));
      const week = weekOf(here, tried, now);
      expect(week.daysLeft, `${hour} hours into the week`).toBe(7 - Math.floor(hour / 24));
      expect(week.tried).toBe(new Set(hours).size);
    }
    const justOutside = [(hours[0] ?? 0) - HOUR, (hours.at(-1) ?? 0) + HOUR];
    for (const at of justOutside) {
      expect(weekOf(here, [{ tipId: 'test/a', what: 'tried', at }], hours[30] ?? 0).tried).toBe(0);
    }
  });
});
