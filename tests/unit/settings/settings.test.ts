import { describe, expect, it } from 'vitest';
import {
  type Asked,
  badgeWorth,
  emptyProfile,
  ignoredTips,
  isBreak,
  mayAskForAttention,
  parseAsked,
  parseProfile,
  tipsOff,
} from '@/utils/settings';

describe('a stored profile', () => {
  it('is empty where nothing is stored', () => {
    expect(parseProfile(undefined)).toEqual({ profile: emptyProfile, damaged: false });
  });

  it('keeps every field that is whole when another is damaged, and says so', () => {
    const stored = { ...emptyProfile, personas: ['hr-od'], licences: 'all of them', skills: { check: 7 } };
    expect(parseProfile(stored)).toEqual({ profile: { ...emptyProfile, personas: ['hr-od'] }, damaged: true });
  });

  it('takes a field that an older version did not have as not said, and not as damage', () => {
    expect(parseProfile({ personas: ['hr-od'] })).toEqual({
      profile: { ...emptyProfile, personas: ['hr-od'] },
      damaged: false,
    });
  });

  it.each(['garbage', 7, null])('is damaged where it is %j', (value) => {
    expect(parseProfile(value)).toEqual({ profile: emptyProfile, damaged: true });
  });
});

describe('attention', () => {
  // A Monday.
  const at = (hour: number, day = 23) => new Date(2026, 10, day, hour).getTime();
  const { preferences } = emptyProfile;
  it.each([
    ['never asked', undefined, at(9), true],
    ['asked this morning', new Date(2026, 10, 23, 0, 1).getTime(), at(9), false],
    ['asked late yesterday', new Date(2026, 10, 22, 23, 59).getTime(), at(9), true],
    ['before the working day', undefined, at(7), false],
    ['at its beginning', undefined, at(8), true],
    ['at its end', undefined, at(18), false],
    ['on a Sunday', undefined, at(9, 22), false],
  ])('%s', (_when, asked, now, may) => {
    expect(mayAskForAttention(preferences, 'outlook', asked, now)).toBe(may);
  });

  it("keeps to the person's own days and hours, and to where tips are on", () => {
    const sunday = { ...preferences, work: { days: [0 as const], from: 22, to: 24 } };
    expect(mayAskForAttention(sunday, 'outlook', undefined, at(23, 22))).toBe(true);
    expect(mayAskForAttention(sunday, 'outlook', undefined, at(23, 23))).toBe(false);
    expect(mayAskForAttention({ ...preferences, badge: false }, 'outlook', undefined, at(9))).toBe(false);
    expect(mayAskForAttention({ ...preferences, offIn: ['outlook'] }, 'outlook', undefined, at(9))).toBe(false);
  });

  it('comes at a break: a tool opened or an activity ended, and nothing absorbing begun', () => {
    const [inbox, writing] = [
      { tool: 'outlook', activity: 'inbox' },
      { tool: 'outlook', activity: 'composing-mail' },
    ];
    expect(isBreak(undefined, inbox)).toBe(true);
    expect(isBreak(writing, inbox)).toBe(true);
    expect(isBreak({ tool: 'teams', activity: 'chat' }, inbox)).toBe(true);
    expect(isBreak(inbox, inbox)).toBe(false);
    expect(isBreak(inbox, writing)).toBe(false);
    expect(isBreak(undefined, { tool: 'word', activity: 'editing' })).toBe(false);
    expect(isBreak(undefined, { tool: 'teams' })).toBe(true);
  });

  it('is off altogether, in one tool, or not at all', () => {
    expect(tipsOff({ off: true, offIn: [] }, undefined)).toBe('altogether');
    expect(tipsOff({ off: false, offIn: ['excel'] }, 'excel')).toBe('in-tool');
    expect(tipsOff({ off: false, offIn: ['excel'] }, 'word')).toBeUndefined();
    expect(tipsOff({ off: false, offIn: ['excel'] }, undefined)).toBeUndefined();
  });
});

describe('what the badge is worth', () => {
  const DAY = 24 * 60 * 60 * 1000;
  const day = (index: number) => Date.parse('2026-06-01T10:00:00Z') + index * DAY;
  const asked = (how: Asked['how'], from: number, count: number) =>
    Array.from({ length: count }, (_, index): Asked => ({ at: day(from + index), tipId: 'a/b', how, answered: false }));
  const tried = (from: number, count: number) => Array.from({ length: count }, (_, index) => day(from + index) + 3600);

  it('is not said before there is enough of both', () => {
    const all = [...asked('shown', 0, 60), ...asked('held-back', 100, 9)];
    expect(badgeWorth(all, tried(0, 60))).toEqual({
      shown: { days: 60, tried: 60 },
      heldBack: { days: 9, tried: 0 },
      verdict: undefined,
    });
  });

  it.each([
    ['more', 40, 1],
    ['less', 2, 12],
    ['no-difference', 24, 5],
  ] as const)('is %s', (verdict, withIt, withoutIt) => {
    const all = [...asked('shown', 0, 60), ...asked('held-back', 100, 12)];
    expect(badgeWorth(all, [...tried(0, withIt), ...tried(100, withoutIt)]).verdict).toBe(verdict);
  });

  it('counts a day once, whatever happened on it', () => {
    const twice = [...asked('shown', 0, 1), ...asked('shown', 0, 1)];
    expect(badgeWorth(twice, [...tried(0, 1), ...tried(0, 1)]).shown).toEqual({ days: 1, tried: 1 });
  });

  it('gives a tip up that was ignored three times, and takes it back once somebody looked', () => {
    const times = asked('shown', 0, 3);
    expect([...ignoredTips(times)]).toEqual(['a/b']);
    expect([...ignoredTips(times.slice(1))]).toEqual([]);
    expect([...ignoredTips([...times, { ...(times[0] as Asked), at: day(9), answered: true }])]).toEqual([]);
    expect([...ignoredTips(asked('held-back', 0, 5))]).toEqual([]);
  });

  it('is read from what is stored, without what is damaged', () => {
    const [one] = asked('shown', 0, 1);
    expect(parseAsked([one, { at: 'yesterday' }, null])).toEqual([one]);
    expect(parseAsked('garbage')).toEqual([]);
  });
});
