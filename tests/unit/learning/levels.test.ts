import * as fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { HistoryEvent, What } from '@/utils/history';
import { changedSince, levelRules, practiceByWeek, sayLevelRule, skillRecord } from '@/utils/learning/levels';
import { emptyProfile, type Profile } from '@/utils/settings';
import { skillIds } from '@/utils/skills';
import { makeTip } from '../../fixtures/tips';

const DAY = 24 * 60 * 60 * 1000;

/** At an hour of a day in November 2026, where the person is. */
const on = (day: number, hour = 12) => new Date(2026, 10, day, hour).getTime();
const now = on(24);

// Four tips of each of the three levels, of one skill and of another: check/2c is the third of level 2.
const tips = (['check', 'share'] as const).flatMap((skill) =>
  ([1, 2, 3] as const).flatMap((level) =>
    [...'abcd'].map((name) => makeTip({ id: `${skill}/${level}${name}`, skill, level })),
  ),
);

const tried = (tipId: string, at: number): HistoryEvent => ({ tipId: `check/${tipId}`, what: 'tried', at });
const right = (tipId: string, at: number, result = 'right'): HistoryEvent => ({
  tipId: `check/${tipId}`,
  what: 'recalled',
  at,
  result,
});
const undone = (tipId: string, at: number): HistoryEvent => ({
  tipId: `check/${tipId}`,
  what: 'undone',
  at,
  of: 'tried',
});
const all = (day: number, ...tipIds: string[]) => tipIds.map((tipId) => tried(tipId, on(day)));

const recordOf = (history: readonly HistoryEvent[], profile: Partial<Profile> = {}) => {
  const record = skillRecord(tips, history, { ...emptyProfile, ...profile }, now).find(
    ({ skill }) => skill === 'check',
  );
  if (!record) throw new Error('no record of the skill');
  return record;
};

const home = process.env.TZ;
afterEach(() => {
  if (home === undefined) delete process.env.TZ;
  else process.env.TZ = home;
});

describe('the level that practice shows', () => {
  it.each([
    ['none, before anything was tried', [], 0],
    ['none, where two tips were tried', [...all(2, '1a', '1b'), right('1a', on(5))], 0],
    [
      'none, where one was tried three times',
      [...all(2, '1a'), ...all(3, '1a'), ...all(4, '1a'), right('1a', on(5))],
      0,
    ],
    ['none, where no question was answered', all(2, '1a', '1b', '1c'), 0],
    ['none, where the answer was wrong', [...all(2, '1a', '1b', '1c'), right('1a', on(5), 'wrong')], 0],
    ['none, where it came on the same day', [...all(2, '1a', '1b', '1c'), right('1a', on(2, 23))], 0],
    [
      'none, where one of three was only read',
      [...all(2, '1a', '1b'), { ...tried('1c', on(2)), what: 'opened' as const }, right('1a', on(5))],
      0,
    ],
    ['none, where it was about a tip that was only read', [...all(2, '1a', '1b', '1c'), right('1d', on(5))], 0],
    ['1, with three tips and one right answer on a later day', [...all(2, '1a', '1b', '1c'), right('1a', on(3, 0))], 1],
    ['1, also where that tip was tried again', [...all(2, '1a', '1b', '1c'), right('1a', on(5)), ...all(6, '1a')], 1],
    ['1, with tips of higher levels among them', [...all(2, '1a', '2b', '3c'), right('2b', on(5))], 1],
    ['1, where two of three are of level 2', [...all(2, '1a', '2a', '2b'), right('2a', on(5))], 1],
    ['2, with three of level 2 or above', [...all(2, '2a', '2b', '3a'), right('3a', on(5))], 2],
    ['1, where the right answer was of level 1', [...all(2, '1a', '2a', '2b', '2c'), right('1a', on(5))], 1],
    ['3, with three of level 3', [...all(2, '3a', '3b', '3c'), right('3a', on(5))], 3],
  ])('is %s', (_what, history, shown) => {
    expect(recordOf(history).shown).toBe(shown);
  });

  it('has its rule in one table, in words', () => {
    expect(levelRules.map(sayLevelRule)).toEqual([
      'Level 1: try 3 different tips of level 1 or above, and on a later day answer the question of at least 1 of them right.',
      'Level 2: try 3 different tips of level 2 or above, and on a later day answer the question of at least 1 of them right.',
      'Level 3: try 3 different tips of level 3, and on a later day answer the question of at least 1 of them right.',
    ]);
  });

  it('is not taken away by time, nor by putting a tip away, nor because it is past its review', () => {
    const history = [
      ...all(2, '1a', '1b', '1c'),
      right('1a', on(5)),
      { ...tried('1b', on(6)), what: 'known' as const },
    ];
    const [record] = skillRecord(
      tips.map((tip) => ({ ...tip, reviewBy: '2026-11-02' })),
      history,
      emptyProfile,
      now + 3650 * DAY,
    ).filter(({ skill }) => skill === 'check');
    expect(record).toMatchObject({ shown: 1, tried: 3 });
  });
});

describe('the record of a skill', () => {
  it('has the eight skills in order, with nothing where there is nothing', () => {
    const record = skillRecord([], [], emptyProfile, now);
    expect(record).toEqual(skillIds.map((skill) => ({ skill, shown: 0, tried: 0, right: 0 })));
  });

  it('counts different tips and questions, and tells when the last was', () => {
    const history = [
      ...all(2, '1a', '1b'),
      ...all(3, '1a'),
      right('1a', on(5)),
      right('1a', on(9)),
      right('1c', on(9)),
    ];
    expect(recordOf([...history, right('1b', on(10), 'wrong')])).toMatchObject({ tried: 2, right: 2, latest: on(10) });
    expect(recordOf(all(25, '1a')).latest).toBe(now);
    const other = skillRecord(tips, history, emptyProfile, now).find(({ skill }) => skill === 'share');
    expect(other).toMatchObject({ shown: 0, tried: 0, right: 0 });
    expect(recordOf([{ ...tried('1a', on(2)), what: 'opened' }])).not.toHaveProperty('latest');
  });

  it('says what the person said of themselves, where they did', () => {
    expect(recordOf([], { skills: { check: 2 } }).said).toBe(2);
    expect(recordOf([])).not.toHaveProperty('said');
  });

  it.each([
    ['of level 1, to begin with', [], {}, 'check/1a'],
    ['of the level after the one that was said', [], { skills: { check: 1 as const } }, 'check/2a'],
    ['of the level after the one that was shown', [...all(2, '1a', '1b', '1c'), right('1a', on(5))], {}, 'check/2a'],
    ['of level 3 at the most', [], { skills: { check: 3 as const } }, 'check/3a'],
    ['that was not tried', all(2, '1a'), {}, 'check/1b'],
    ['that was not put away', [{ ...tried('1a', on(2)), what: 'dismissed' as const }], {}, 'check/1b'],
    ['again, where trying it was undone', [...all(2, '1a'), undone('1a', on(3))], {}, 'check/1a'],
    ['of the nearest level, where that one has no more', all(2, '1a', '1b', '1c', '1d'), {}, 'check/2a'],
    [
      'of the level below rather than above',
      all(2, '2a', '2b', '2c', '2d'),
      { skills: { check: 1 as const } },
      'check/1a',
    ],
  ])('has a tip to try next %s', (_what, history, profile, id) => {
    expect(recordOf(history, profile).next?.id).toBe(id);
  });

  it('has a firmer step next rather than a higher one, also where the higher one fits better', () => {
    const [low, high] = [makeTip({ id: 'test/1' }), makeTip({ id: 'test/3', level: 3, tools: ['outlook'] })];
    const profile: Profile = { ...emptyProfile, tools: ['outlook'], skills: { instruct: 1 } };
    expect(skillRecord([low, high], [], profile, now).find(({ next }) => next)?.next).toBe(low);
  });

  it.each([
    ['another persona', { personas: ['hr-od'] }],
    ['a licence that the person lacks', { licences: ['m365-copilot'] }],
    ['a tool that is none of theirs', { tools: ['trello'] }],
    ['a review that is past', { reviewBy: '2026-11-01', reviewed: '2026-10-01' }],
  ])('has none to try next for %s', (_what, fields) => {
    const unusable = tips.map((tip) => ({ ...tip, ...fields }));
    const record = skillRecord(unusable, [], { ...emptyProfile, tools: ['outlook'] }, now);
    expect(record.filter(({ next }) => next)).toEqual([]);
  });
});

describe('what changed since the self-rating', () => {
  it.each([
    [undefined, 2, { kind: 'not-said', by: 2 }],
    [1, 3, { kind: 'above', by: 2 }],
    [2, 2, { kind: 'same', by: 0 }],
    [0, 0, { kind: 'same', by: 0 }],
    [3, 2, { kind: 'below', by: 1 }],
  ] as const)('said %s, shown %s', (said, shown, change) => {
    expect(changedSince({ ...(said !== undefined && { said }), shown })).toEqual(change);
  });
});

const anyTip = fc.constantFrom('check/1a', 'check/1b', 'check/2a', 'check/2b', 'check/2c', 'check/3a', 'share/1a');
const anyPractice = fc.array(
  fc.record({
    tipId: anyTip,
    what: fc.constantFrom<What[]>('shown', 'opened', 'tried', 'tried', 'recalled', 'recalled', 'saved', 'undone'),
    at: fc.integer({ min: on(1), max: now - 1 }),
    result: fc.constantFrom('right', 'right', 'wrong', 'skipped'),
  }),
  { maxLength: 60, size: 'max' },
);
const shownIn = (history: readonly HistoryEvent[], at = now) =>
  skillRecord(tips, history, emptyProfile, at).map(({ shown }) => shown);

describe('whatever was practised', () => {
  it('trying more, and time, never lower a level', () => {
    fc.assert(
      fc.property(anyPractice, fc.array(anyTip, { minLength: 1 }), fc.nat(3650), (history, more, days) => {
        const before = shownIn(history);
        const after = [...history, ...more.map((tipId): HistoryEvent => ({ tipId, what: 'tried', at: now }))];
        for (const [index, shown] of shownIn(after, now + days * DAY).entries()) {
          expect(shown).toBeGreaterThanOrEqual(before[index] ?? 0);
        }
      }),
    );
  });

  it('undoing restores the record as it was', () => {
    fc.assert(
      fc.property(anyPractice, anyTip, (history, tipId) => {
        fc.pre(!history.some((event) => event.tipId === tipId && event.what === 'tried'));
        const again: HistoryEvent[] = [
          { tipId, what: 'tried', at: now },
          { tipId, what: 'undone', at: now + 1 },
        ];
        expect(skillRecord(tips, [...history, ...again], emptyProfile, now + 2)).toEqual(
          skillRecord(tips, history, emptyProfile, now + 2),
        );
      }),
    );
  });
});

describe('practice by the week', () => {
  const weeks = (history: readonly HistoryEvent[], from = on(2), to = on(22, 23)) =>
    practiceByWeek(history, from, to).map(({ monday, tried, answered }) => [
      new Date(monday).getDate(),
      tried,
      answered,
    ]);

  it('counts different tips and answers in each, from Monday to Sunday', () => {
    const history = [
      tried('1a', on(2, 0)),
      tried('1a', on(3)),
      tried('1b', on(8, 23)),
      tried('1a', on(9, 0)),
      right('1a', on(9)),
      right('1b', on(9), 'wrong'),
      right('1c', on(9), 'skipped'),
      tried('1a', on(1, 23)),
      tried('1a', on(23, 0)),
    ];
    expect(weeks(history)).toEqual([
      [2, 2, 0],
      [9, 1, 2],
      [16, 0, 0],
    ]);
  });

  it('has the week that a time falls in, at both ends', () => {
    expect(weeks([], on(8, 23), on(9, 0)).map(([day]) => day)).toEqual([2, 9]);
    expect(weeks([], on(4), on(4))).toEqual([[2, 0, 0]]);
    expect(weeks([], on(12), on(4))).toEqual([]);
  });

  it('counts no more what was undone', () => {
    expect(weeks([tried('1a', on(2)), undone('1a', on(3)), tried('1b', on(4))], on(2), on(2))).toEqual([[2, 1, 0]]);
  });

  it.each(['Europe/London', 'Pacific/Auckland', 'Asia/Beirut', 'America/Santiago'])(
    'has 53 weeks that meet over a year, also where the clocks change: %s',
    (zone) => {
      process.env.TZ = zone;
      const mondays = practiceByWeek([], new Date(2026, 0, 1).getTime(), new Date(2026, 11, 31).getTime());
      expect(mondays).toHaveLength(53);
      for (const { monday } of mondays) expect(new Date(monday).getDay()).toBe(1);
    },
  );
});
