import * as fc from 'fast-check';
import { default_maximum_interval } from 'ts-fsrs';
import { afterEach, describe, expect, it } from 'vitest';
import type { HistoryEvent, What } from '@/utils/history';
import { practiceOf } from '@/utils/learning/practice';
import { recallDue, recallQueue } from '@/utils/learning/recall';
import { makeTip } from '../../fixtures/tips';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

const recall = { question: 'What now?', options: ['a', 'b', 'c'], answer: 1, because: 'b helps.' };
const tips = [...'abcdefghijkl'].map((name) => makeTip({ id: `test/${name}`, recall, reviewBy: '9999-01-01' }));
const [tip] = tips as [(typeof tips)[0]];

/** At an hour of a day in November 2026, where the person is. */
const on = (day: number, hour = 15) => new Date(2026, 10, day, hour).getTime();
const event = (what: What, at: number, fields: Partial<HistoryEvent> = {}): HistoryEvent => ({
  tipId: tip.id,
  what,
  at,
  ...fields,
});
/** One thing a day from the first on: 'tried undone:tried'. */
const told = (words: string) =>
  words.split(' ').map((word, index) => {
    const [what, of] = word.split(':') as [What, What?];
    return event(what, on(1 + index), of && { of });
  });
const answered = (result: string, at: number) => event('recalled', at, { result });
const ids = (queue: readonly { id: string }[]) => queue.map(({ id }) => id);
const isAsked = (history: readonly HistoryEvent[], now: number) => recallQueue([tip], history, now).length === 1;
const dueOn = (history: readonly HistoryEvent[], now: number) => new Date(recallDue(tip, history, now) ?? Number.NaN);

const home = process.env.TZ;
afterEach(() => {
  if (home === undefined) delete process.env.TZ;
  else process.env.TZ = home;
});

describe('the question of a tip', () => {
  it('comes on the third day after it was tried, from the morning on', () => {
    const history = [event('tried', on(2))];
    expect(isAsked(history, on(4, 23))).toBe(false);
    expect(isAsked(history, on(5, 0))).toBe(true);
    expect(dueOn(history, on(2))).toEqual(new Date(2026, 10, 5));
  });

  it('comes a day sooner where the tip was only read', () => {
    expect(dueOn([event('opened', on(2))], on(2))).toEqual(new Date(2026, 10, 4));
    expect(dueOn([event('opened', on(2)), event('opened', on(3))], on(3))).toEqual(new Date(2026, 10, 4));
    expect(dueOn([event('opened', on(2)), event('tried', on(3))], on(3))).toEqual(new Date(2026, 10, 6));
  });

  it('comes sooner after a wrong answer than after a right one, and later with every right one', () => {
    let history = [event('tried', on(2))];
    expect(dueOn([...history, answered('wrong', on(5))], on(5))).toEqual(new Date(2026, 10, 6));
    for (const day of [new Date(2026, 10, 5), new Date(2026, 10, 19), new Date(2027, 0, 15), new Date(2027, 6, 30)]) {
      expect(dueOn(history, day.getTime())).toEqual(day);
      history = [...history, answered('right', day.getTime())];
    }
  });

  it('comes the next day after it was skipped, and not again on the same', () => {
    const history = [event('tried', on(2)), answered('skipped', on(5, 9))];
    expect(isAsked(history, on(5, 23))).toBe(false);
    expect(dueOn(history, on(5))).toEqual(new Date(2026, 10, 6));
    expect(isAsked(history, on(6, 0))).toBe(true);
    // The one that was skipped says nothing of what is remembered.
    const answer = answered('right', on(6));
    expect(dueOn([...history, answer], on(6))).toEqual(dueOn([event('tried', on(2)), answer], on(6)));
  });

  it('goes by what happened, not by what else was said: trying again later changes nothing', () => {
    const history = [event('tried', on(2)), answered('right', on(5))];
    const more = [event('tried', on(6)), event('opened', on(7)), event('helpful', on(7, 16))];
    for (const past of [history, [event('opened', on(2)), answered('right', on(5))]]) {
      expect(recallDue(tip, [...past, ...more], on(8))).toBe(recallDue(tip, past, on(8)));
    }
  });

  it.each([
    ['nothing has happened with it', tip, []],
    ['it was only shown', tip, told('shown')],
    ['trying it was undone', tip, told('tried saved undone:tried')],
    ['the latest word on it was undone', tip, told('tried undone')],
    ['it was dismissed', tip, told('tried dismissed')],
    ['it is known', tip, told('tried known')],
    ['it is snoozed', tip, [event('tried', on(2)), event('snoozed', on(3), { until: on(30) })]],
    ['it is past its review', { ...tip, reviewBy: '2026-11-03' }, told('tried')],
    ['it has no question', makeTip({ id: tip.id }), told('tried')],
  ])('is not asked where %s', (_what, tip, history) => {
    expect(recallQueue([tip], history, on(9))).toEqual([]);
    expect(recallDue(tip, history, on(9))).toBeUndefined();
  });

  it.each([
    ['what was undone is a later word', told('tried saved undone')],
    ['what was undone was said again', told('saved tried saved undone')],
    ['what was undone is named', told('saved tried undone:saved')],
    ['it was put away and taken back', told('tried known undone')],
    ['it was tried again after that was undone', told('tried undone tried')],
    ['trying it was undone, and it was read', told('opened tried undone')],
    ['its snooze is over', [event('tried', on(2)), event('snoozed', on(3), { until: on(4) })]],
    ['the answer cannot be read', [event('tried', on(2)), event('recalled', on(5), { result: 3 })]],
  ])('is asked where %s', (_what, history) => {
    expect(isAsked(history, on(9))).toBe(true);
  });
});

describe('the days', () => {
  const inTheEvening = Date.UTC(2026, 10, 2, 20);

  it.each([
    ['Europe/London', inTheEvening, Date.UTC(2026, 10, 5)],
    ['Pacific/Auckland', inTheEvening, Date.UTC(2026, 10, 5, 11)],
    ['America/Los_Angeles', inTheEvening, Date.UTC(2026, 10, 5, 8)],
    // The clocks went back on the 25th of October.
    ['Europe/London', Date.UTC(2026, 9, 23, 22, 30), Date.UTC(2026, 9, 26)],
    ['Europe/London', Date.UTC(2026, 9, 23, 23, 30), Date.UTC(2026, 9, 27)],
  ])('are those of the calendar where the person is: %s', (name, at, due) => {
    process.env.TZ = name;
    expect(recallDue(tip, [event('tried', at)], at)).toBe(due);
  });

  it('never run backwards, where the clocks go back just after midnight', () => {
    process.env.TZ = 'America/St_Johns';
    const midnight = Date.parse('2010-11-07T02:30:00Z');
    const history = [event('tried', midnight + 30_000), answered('wrong', midnight + 90_000)];
    expect(dueOn(history, midnight + HOUR)).toEqual(new Date(2010, 10, 8));
  });

  it.each([
    ['in hours', 5 * HOUR],
    ['in years', 400 * DAY],
  ])('of what lies in the future, %s, are counted from now, so that no question is asked at once', (_what, ahead) => {
    const now = on(9);
    expect(dueOn([event('tried', now + ahead)], now)).toEqual(new Date(2026, 10, 12));
    expect(dueOn([event('tried', now + ahead), answered('wrong', now + 2 * ahead)], now)).toEqual(
      new Date(2026, 10, 10),
    );
  });

  it('of an answer that comes before its tip was met, by a clock that was put back, count from the answer', () => {
    const history = [event('tried', on(9)), answered('wrong', on(5))];
    expect(dueOn(history, on(9))).toEqual(new Date(2026, 10, 6));
  });
});

describe('the queue of questions', () => {
  const tried = (day: number, names: string) =>
    [...names].map((name) => event('tried', on(day), { tipId: `test/${name}` }));

  it('holds five at the most, the longest due first', () => {
    const history = [...tried(4, 'gfedcba'), ...tried(2, 'l')];
    const five = ['test/l', 'test/a', 'test/b', 'test/c', 'test/d'];
    expect(ids(recallQueue(tips, history, on(9)))).toEqual(five);
    expect(ids(recallQueue([...tips].reverse(), history, on(9)))).toEqual(five);
    expect(recallQueue(tips, history, on(9), 2)).toHaveLength(2);
  });

  it('counts what was answered or skipped today among the five, and begins anew tomorrow', () => {
    const history = [
      ...tried(2, 'abcdefgh'),
      { ...answered('right', on(9, 9)), tipId: 'test/a' },
      { ...answered('skipped', on(9, 9)), tipId: 'test/b' },
      { ...answered('skipped', on(9, 10)), tipId: 'test/b' },
      { ...answered('wrong', on(9, 10)), tipId: 'gone/x' },
    ];
    expect(ids(recallQueue(tips, history, on(9, 11)))).toEqual(['test/c', 'test/d']);
    // The clock was put back by some hours.
    expect(ids(recallQueue(tips, history, on(9, 8)))).toEqual(['test/c', 'test/d']);
    expect(recallQueue(tips, history, on(9, 11), 1)).toEqual([]);
    expect(ids(recallQueue(tips, history, on(10, 9)))).toEqual(['test/b', 'test/c', 'test/d', 'test/e', 'test/f']);
  });

  it('is the same five after leave as before it', () => {
    const history = [...tried(2, 'abcdefgh'), ...tried(3, 'ijkl')];
    const before = recallQueue(tips, history, on(6));
    expect(before).toHaveLength(5);
    for (const day of [20, 60, 400]) expect(recallQueue(tips, history, on(day))).toEqual(before);
  });

  it('does not fall silent for a year because the clock was a year ahead for a day', () => {
    const ahead = [...'abcde'].map((name) => ({ ...answered('right', on(9 + 365)), tipId: `test/${name}` }));
    expect(recallQueue(tips, [...tried(2, 'ghijkl'), ...ahead], on(9))).toHaveLength(5);
  });
});

// Any order, any time, a clock that was ahead; two things with one tip at the same millisecond aside, since nobody can
// tell which came first.
const NOW = on(20);
const anyEvent = fc.record({
  tipId: fc.constantFrom(...tips.map(({ id }) => id)),
  what: fc.constantFrom('shown', 'opened', 'tried', 'tried', 'saved', 'known', 'recalled', 'recalled', 'undone'),
  at: fc.oneof(
    fc.integer({ min: 0, max: NOW + 400 * DAY }),
    fc.integer({ min: NOW - 20 * DAY, max: NOW }),
    fc.integer({ min: NOW - DAY, max: NOW + DAY }),
  ),
  result: fc.constantFrom('right', 'wrong', 'skipped'),
});
const selector = ({ tipId, at }: HistoryEvent) => `${tipId} ${at}`;
const anyHistory = fc.uniqueArray(anyEvent, { selector, maxLength: 90, size: 'max' });
const anyNow = fc.oneof(fc.constant(NOW), fc.integer({ min: NOW - 30 * DAY, max: NOW + 30 * DAY }));
const anyZone = fc.constantFrom('Europe/London', 'Pacific/Auckland', 'America/Los_Angeles', 'Asia/Beirut', 'UTC');

/** Holds a check to any history, at any time and in any time zone. */
function always(check: (history: HistoryEvent[], now: number) => void) {
  const property = fc.property(anyHistory, anyNow, anyZone, (history, now, zone) => {
    process.env.TZ = zone;
    check(history, now);
  });
  fc.assert(property);
}

const isSameDay = (a: number, b: number) => new Date(a).toDateString() === new Date(b).toDateString();
/** The tips that were met, and not put away. */
const met = (history: readonly HistoryEvent[]) =>
  tips.filter(({ id }) => {
    const { openedAt, tried = [], standing } = practiceOf(history).get(id) ?? {};
    return (openedAt !== undefined || tried.length > 0) && !standing?.said.has('known');
  });

describe('whatever the history', () => {
  it('never more than five questions come on a day, with those that were answered or skipped', () => {
    always((history, now) => {
      const today = history.filter(({ what, at }) => what === 'recalled' && isSameDay(at, now));
      const before = new Set(today.map(({ tipId }) => tipId));
      const asked = before.union(new Set(ids(recallQueue(tips, history, now))));
      expect(asked.size).toBeLessThanOrEqual(Math.max(5, before.size));
    });
  });

  it('each is asked once a day, however it is answered, and what was skipped comes the next day', () => {
    const results = fc.array(fc.constantFrom('right', 'wrong', 'skipped'), { minLength: 9 });
    const property = fc.property(anyHistory, results, (past, results) => {
      const history = past.filter(({ at }) => at < on(20, 0));
      const asked: { id: string; result: string }[] = [];
      for (const [index, result] of results.entries()) {
        const now = on(20, 9) + index * 60_000;
        const [next] = recallQueue(tips, history.slice(), now);
        if (next) asked.push({ id: next.id, result });
        if (next) history.push({ tipId: next.id, what: 'recalled', at: now, result });
      }
      expect(asked.length).toBeLessThanOrEqual(5);
      expect(new Set(ids(asked)).size).toBe(asked.length);
      const skipped = asked.filter(({ result }) => result === 'skipped');
      expect(ids(recallQueue(tips, history, on(21), 99))).toEqual(expect.arrayContaining(ids(skipped)));
    });
    fc.assert(property);
  });

  it('no question is lost: every tip that was met comes back, within the longest interval after its last event', () => {
    always((history, now) => {
      for (const one of met(history)) {
        // A clock that was ahead is caught up with in the end.
        const last = Math.max(now, ...history.filter(({ tipId }) => tipId === one.id).map(({ at }) => at));
        const due = recallDue(one, history, last) ?? Number.NaN;
        expect(due).toBeLessThanOrEqual(last + default_maximum_interval * DAY);
        expect(recallDue(one, history, now)).toBeLessThanOrEqual(last + default_maximum_interval * DAY);
        expect(ids(recallQueue([one], history, Math.max(last, due) + HOUR, 99))).toEqual([one.id]);
      }
    });
  });

  it('the order of events is no matter', () => {
    always((history, now) => {
      const cut = Math.floor(history.length / 3);
      const other = [...history.slice(cut), ...history.slice(0, cut)].reverse();
      expect(recallQueue(tips, other, now)).toEqual(recallQueue(tips, history, now));
      for (const one of tips) expect(recallDue(one, other, now)).toBe(recallDue(one, history, now));
    });
  });

  it('a clock that goes back brings no question twice on a day, and no more than five', () => {
    always((past, now) => {
      const history = past.filter(({ at }) => at < now);
      const queue = ids(recallQueue(tips, history, now));
      const answers = queue.map((tipId): HistoryEvent => ({ tipId, what: 'recalled', at: now, result: 'right' }));
      const again = ids(recallQueue(tips, [...history, ...answers], now - 23 * HOUR));
      expect(again.filter((id) => queue.includes(id))).toEqual([]);
      expect(again.length + queue.length).toBeLessThanOrEqual(5);
    });
  });

  it('another time zone loses no question, and moves the first one by less than two days', () => {
    always((history, now) => {
      const here = tips.map((one) => recallDue(one, history, now));
      process.env.TZ = 'Asia/Tokyo';
      for (const [index, one] of tips.entries()) {
        const [due, moved] = [here[index], recallDue(one, history, now)];
        expect(moved === undefined).toBe(due === undefined);
        // A day more or less between two answers makes the next interval another one, and that is right.
        const isFirst = practiceOf(history).get(one.id)?.answers.length === 0;
        if (isFirst && due !== undefined) expect(Math.abs((moved ?? Number.NaN) - due)).toBeLessThan(2 * DAY);
      }
    });
  });
});
