import { describe, expect, it } from 'vitest';
import {
  type HistoryEvent,
  isNewShowing,
  parseHistory,
  putAwayBy,
  standings,
  toEvent,
  type What,
} from '@/utils/history';

const events = (...whats: (What | Partial<HistoryEvent>)[]): HistoryEvent[] =>
  whats.map((what, index) => ({
    tipId: 'test/a',
    at: index + 1,
    ...(typeof what === 'string' ? { what } : { what: 'undone' as const, ...what }),
  }));
const said = (history: HistoryEvent[]) => [...(standings(history).get('test/a')?.said.keys() ?? [])];

describe('where a person stands with a tip', () => {
  it.each([
    ['what was said holds', events('tried', 'saved'), ['tried', 'saved']],
    ['being shown or opened says nothing', events('shown', 'opened'), []],
    ['undoing takes back the latest word', events('saved', 'dismissed', 'undone'), ['saved']],
    ['being shown in between changes nothing about that', events('saved', 'dismissed', 'shown', 'undone'), ['saved']],
    ['undoing twice takes back two', events('saved', 'dismissed', 'undone', 'undone'), []],
    ['undoing a named word leaves the others', events('saved', 'dismissed', { of: 'saved' }), ['dismissed']],
    ['undoing with nothing said is harmless', events('undone'), []],
    ['what was undone can be said again', events('dismissed', 'undone', 'dismissed'), ['dismissed']],
  ])('%s', (_what, history, expected) => {
    expect(said(history)).toEqual(expected);
    expect(said([...history].reverse())).toEqual(expected);
  });

  it('tells which word puts a tip away', () => {
    const standing = (history: HistoryEvent[]) => standings(history).get('test/a');
    expect(putAwayBy(standing(events('saved')), 10)).toBeUndefined();
    expect(putAwayBy(standing(events('known')), 10)).toBe('known');
    expect(putAwayBy(standing(events({ what: 'snoozed', until: 20 })), 10)).toBe('snoozed');
    expect(putAwayBy(standing(events({ what: 'snoozed', until: 20 })), 20)).toBeUndefined();
    expect(putAwayBy(undefined, 10)).toBeUndefined();
  });
});

describe('events', () => {
  it("snooze until the person's next midnight", () => {
    const noon = new Date(2026, 10, 23, 12).getTime();
    expect(toEvent({ tipId: 'test/a', what: 'snoozed' }, noon).until).toBe(new Date(2026, 10, 24).getTime());
    const nextWeek = toEvent({ tipId: 'test/a', what: 'snoozed', days: 7 }, noon);
    expect(nextWeek).toEqual({ tipId: 'test/a', what: 'snoozed', at: noon, until: new Date(2026, 10, 30).getTime() });
  });

  it('count a showing once an hour, and again when the clock was put back', () => {
    const hour = 60 * 60 * 1000;
    expect(isNewShowing(undefined, 0)).toBe(true);
    expect(isNewShowing(hour, 1.5 * hour)).toBe(false);
    expect(isNewShowing(hour, 2.5 * hour)).toBe(true);
    expect(isNewShowing(5 * hour, hour)).toBe(true);
  });

  it('are read one by one, so that a damaged one loses no other', () => {
    const good = toEvent({ tipId: 'test/a', what: 'tried' }, 1);
    const { history, damaged } = parseHistory([
      good,
      null,
      { tipId: 'test/a', what: 'exploded', at: 1 },
      { ...good, at: 'now' },
    ]);
    expect(history).toEqual([good]);
    expect(damaged).toBe(3);
  });
});
