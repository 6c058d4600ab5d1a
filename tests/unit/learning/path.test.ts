import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HistoryEvent, What } from '@/utils/history';
import { type LearningPath, learningPath, pathProgress } from '@/utils/learning/path';
import { personas } from '@/utils/personas';
import { skillIds } from '@/utils/skills';
import { isPastReview, parsePack, type Tip } from '@/utils/tips';
import { shippedTips } from '../../content/shipped';
import { makePack, makeTip } from '../../fixtures/tips';

const now = Date.parse('2026-11-24T09:00:00Z');
const persona = 'housing-officer';

const pathFor = (tips: readonly Tip[], fields: { persona?: string; licences?: string[]; tools?: string[] } = {}) => {
  const { licences = [], tools = [] } = fields;
  return learningPath(tips, { profile: { licences, tools }, persona: fields.persona ?? persona, now });
};
const stepsOf = (path: LearningPath) => path.flatMap(({ steps }) => steps);
const idsOf = (path: LearningPath) => path.map(({ steps }) => steps.map(({ id }) => id));
const levelOf = (steps: readonly Tip[]) => steps.reduce((sum, { level }) => sum + level, 0) / steps.length;
const carefulOf = (steps: readonly Tip[]) => steps.filter(({ skill }) => /^(check|protect|fair)$/.test(skill)).length;
const pairs = (path: LearningPath) => [0, 2, 4].map((place) => stepsOf(path.slice(place, place + 2)));

describe.each([
  ['no AI licence', []],
  ['Microsoft 365 Copilot', ['m365-copilot']],
  ['Gemini in Workspace', ['gemini-workspace']],
])('the path made of the tips that ship, with %s', (_name, licences) => {
  describe.each(personas)('for $id', ({ id }) => {
    const path = pathFor(shippedTips, { persona: id, licences });
    const whole = path.slice(0, 5);
    const isForThem = (tip: Tip) => tip.personas.some((one) => one === '*' || one === id);
    const isHeld = (tip: Tip) => tip.licences.length === 0 || tip.licences.some((one) => licences.includes(one));
    const usable = shippedTips.filter((tip) => isForThem(tip) && isHeld(tip) && !isPastReview(tip, now));

    it('has eleven weeks: five fortnights and half of one, with enough to do and not too much', () => {
      expect(path.map(({ from, to }) => [from, to])).toEqual([
        [1, 2],
        [3, 4],
        [5, 6],
        [7, 8],
        [9, 10],
        [11, 11],
      ]);
      for (const { steps, minutes } of whole) {
        expect(steps.length).toBeGreaterThanOrEqual(7);
        expect(steps.length).toBeLessThanOrEqual(10);
        expect(minutes).toBeGreaterThanOrEqual(15);
        expect(minutes).toBeLessThanOrEqual(30);
        expect(minutes).toBe(steps.reduce((sum, tip) => sum + tip.minutes, 0));
      }
      expect(path[5]?.steps.length).toBeGreaterThanOrEqual(3);
      expect(path[5]?.minutes).toBeGreaterThanOrEqual(7);
      expect(path[5]?.minutes).toBeLessThanOrEqual(15);
      const minutes = path.reduce((sum, fortnight) => sum + fortnight.minutes, 0);
      expect(minutes / 11).toBeGreaterThan(9);
      expect(minutes / 11).toBeLessThan(13.5);
    });

    it('has only what the person can use, each tip once', () => {
      const steps = stepsOf(path);
      expect(new Set(steps).size).toBe(steps.length);
      expect(steps.filter((tip) => !usable.includes(tip))).toEqual([]);
      expect(steps.some((tip) => tip.personas.includes(id))).toBe(true);
    });

    it('begins with basics and rises', () => {
      const [first = [], second = [], third = []] = pairs(path);
      expect(levelOf(first)).toBe(1);
      expect(levelOf(second)).toBeGreaterThan(levelOf(first));
      expect(second.filter(({ level }) => level === 2).length).toBeGreaterThan(second.length / 2);
      expect(third.filter(({ level }) => level === 3).length).toBeGreaterThan(0);
      expect(second.filter(({ level }) => level === 3)).toEqual([]);
      for (const { steps } of path) {
        const levels = steps.map(({ level }) => level);
        expect(levels).toEqual([...levels].sort());
      }
    });

    it('spreads over the skills, a third of it on checking, protecting and being fair', () => {
      for (const { steps } of path) expect(carefulOf(steps)).toBeGreaterThanOrEqual(steps.length / 3);
      const left = new Set(usable);
      for (const steps of pairs(path)) {
        for (const tip of steps) left.delete(tip);
        const missing = skillIds.filter((skill) => !steps.some((tip) => tip.skill === skill));
        // A skill is missing only where there is nothing left of it that fits into a week.
        expect([...left].filter((tip) => missing.includes(tip.skill) && tip.minutes <= 11)).toEqual([]);
      }
    });
  });
});

describe('the path', () => {
  it('stays in the usual tools of a person, with what holds in any', () => {
    const tools = ['outlook', 'teams', 'word', 'excel'];
    const path = pathFor(shippedTips, { licences: ['m365-copilot'], tools });
    for (const { steps } of path.slice(0, 5)) expect(steps.length).toBeGreaterThanOrEqual(7);
    for (const tip of stepsOf(path)) {
      expect(tip.tools.length === 0 || tip.tools.some((tool) => tools.includes(tool)), tip.id).toBe(true);
    }
  });

  it('prefers what holds in any tool where no usual tools are named', () => {
    const tips = [makeTip({ id: 'test/a', tools: ['trello'] }), makeTip({ id: 'test/b' })];
    expect(idsOf(pathFor(tips)).flat()).toEqual(['test/b', 'test/a']);
    expect(idsOf(pathFor(tips, { tools: ['trello'] })).flat()).toEqual(['test/a', 'test/b']);
  });

  it('prefers the tips of the persona to those for everyone', () => {
    const tips = [makeTip({ id: 'test/a' }), makeTip({ id: 'test/b', personas: [persona], minutes: 6 })];
    expect(idsOf(pathFor(tips)).flat()).toEqual(['test/b', 'test/a']);
  });

  it('takes the lower of two levels that are as near, a step of the right length, and else the first by its id', () => {
    const first = (...all: Partial<Tip>[]) =>
      idsOf(pathFor(all.map((fields, index) => makeTip({ id: `test/${index}`, minutes: 9, ...fields })))).flat();
    expect(first({ level: 3 }, { level: 1 }, { level: 3 }, { level: 1 }, { level: 1 }).slice(0, 3)).toEqual([
      'test/1',
      'test/3',
      'test/4',
    ]);
    expect(first({ minutes: 1 }, { minutes: 11 }, { minutes: 9 }).slice(0, 1)).toEqual(['test/1']);
    // One of the two fits better by its review, and that is no matter on a path.
    expect(first({ reviewBy: '2026-12-01' }, {})).toEqual(['test/0', 'test/1']);
  });

  it('keeps a third for checking, protecting and being fair, also where other things are nearer', () => {
    const others = ['understand', 'instruct', 'apply', 'adapt', 'share'] as const;
    const tips = Array.from({ length: 60 }, (_, index) => {
      const skill = others[index % 10] ?? 'check';
      return makeTip({ id: `test/${index}`, skill, level: skill === 'check' ? 3 : 1 });
    });
    for (const { steps } of pathFor(tips).slice(0, 5)) expect(carefulOf(steps)).toBe(3);
  });

  it('leaves out what is past its review', () => {
    expect(stepsOf(pathFor([makeTip({ reviewBy: '2026-11-23' })]))).toEqual([]);
    expect(stepsOf(pathFor([makeTip({ reviewBy: '2026-11-24' })]))).toHaveLength(1);
  });

  it('shares few tips out over all the fortnights, and has all six where there are none', () => {
    const few = Array.from({ length: 18 }, (_, index) => makeTip({ id: `test/${index}` }));
    expect(pathFor(few).map(({ steps }) => steps.length)).toEqual([3, 3, 3, 3, 3, 3]);
    expect(pathFor([]).map(({ steps }) => steps)).toEqual([[], [], [], [], [], []]);
  });

  it('has fewer steps in a fortnight where there are only long ones, and none that is longer than a week', () => {
    const long = Array.from({ length: 40 }, (_, index) => makeTip({ id: `test/${index}`, minutes: 8 }));
    expect(pathFor(long).map(({ minutes }) => minutes)).toEqual([24, 24, 24, 24, 24, 8]);
    expect(stepsOf(pathFor([makeTip({ minutes: 12 })]))).toEqual([]);
  });
});

const anyTip = fc.record({
  skill: fc.constantFrom(...skillIds),
  level: fc.constantFrom(1 as const, 2 as const, 3 as const),
  minutes: fc.integer({ min: 1, max: 20 }),
  personas: fc.constantFrom<string[][]>(['*'], [persona]),
  tools: fc.constantFrom<string[][]>([], ['outlook'], ['outlook', 'teams']),
  licences: fc.constantFrom<string[][]>([], [], ['copilot-chat']),
});
const anyTips = fc
  .array(anyTip, { maxLength: 120, size: 'max' })
  .map((all) => all.map((fields, index) => makeTip({ ...fields, id: `test/${index}` })));
const who = { licences: ['copilot-chat'], tools: ['outlook'] };

describe('whatever the tips', () => {
  it('the path is the same in whatever order they come', () => {
    const shuffled = anyTips.chain((tips) =>
      fc.tuple(fc.constant(tips), fc.shuffledSubarray(tips, { minLength: tips.length, maxLength: tips.length })),
    );
    fc.assert(
      fc.property(shuffled, ([tips, other]) => {
        expect(idsOf(pathFor(other, who))).toEqual(idsOf(pathFor(tips, who)));
      }),
    );
  });

  it('it never asks for more than it may, and never twice for the same', () => {
    fc.assert(
      fc.property(anyTips, (tips) => {
        const path = pathFor(tips, who);
        const steps = stepsOf(path);
        expect(new Set(steps).size).toBe(steps.length);
        for (const { steps, minutes } of path) {
          expect(steps.length).toBeLessThanOrEqual(10);
          expect(minutes).toBeLessThanOrEqual(30);
        }
      }),
    );
  });

  it('a tip of another persona, of a tool or of a licence that the person lacks changes nothing', () => {
    const foreign = fc.constantFrom<Partial<Tip>[]>(
      { personas: ['hr-od'] },
      { tools: ['trello'] },
      { licences: ['m365-copilot'] },
    );
    fc.assert(
      fc.property(anyTips, fc.array(fc.tuple(anyTip, foreign), { minLength: 1 }), (tips, others) => {
        const more = others.map(([fields, other], index) => makeTip({ ...fields, ...other, id: `test/0-${index}` }));
        expect(idsOf(pathFor([...more, ...tips], who))).toEqual(idsOf(pathFor(tips, who)));
      }),
    );
  });
});

describe('a path that a pack brings along', () => {
  const tips = ['a', 'b', 'c', 'd'].map((name) => makeTip({ id: `test/${name}`, minutes: 15 }));
  const written = (fortnights: string[][], fields = {}) =>
    learningPath(
      tips.map((tip) => ({ ...tip, ...fields })),
      { profile: { licences: [], tools: ['outlook'] }, persona, now },
      [
        { persona: 'hr-od', fortnights: [['test/d']] },
        { persona, fortnights },
      ],
    );

  it("replaces the rule for that persona, in the writer's order", () => {
    expect(written([['test/c', 'test/a'], [], ['test/b']])).toEqual([
      { from: 1, to: 2, minutes: 30, steps: [tips[2], tips[0]] },
      { from: 3, to: 4, minutes: 0, steps: [] },
      { from: 5, to: 6, minutes: 15, steps: [tips[1]] },
    ]);
  });

  it('has each tip once, and none that is not there', () => {
    expect(
      idsOf(
        written([
          ['test/a', 'test/a', 'other/x'],
          ['test/a', 'test/b'],
        ]),
      ),
    ).toEqual([['test/a'], ['test/b']]);
  });

  it.each([
    ['a licence that the person lacks', { licences: ['m365-copilot'] }, []],
    ['a review that is past', { reviewBy: '2026-11-23' }, []],
    // The writer knows which tools there are, and whom it is good for.
    ['a tool that the person has not named', { tools: ['trello'] }, ['test/a']],
    ['another persona', { personas: ['hr-od'] }, ['test/a']],
  ])('has a step with %s only where the person can use it', (_what, fields, ids) => {
    expect(idsOf(written([['test/a']], fields))).toEqual([ids]);
  });

  it.each([
    [
      'ids that are none',
      [{ persona, fortnights: [['A Tip']] }],
      'At paths.0.fortnights.0.0: write "<pack id>/<name of the tip>"',
    ],
    ['more than six fortnights', [{ persona, fortnights: [[], [], [], [], [], [], []] }], 'six fortnights at most'],
    [
      'a tip of its own that it does not have',
      [{ persona, fortnights: [['test/a', 'test/x', 'other/x']] }],
      'At paths: this pack has no tip "test/x"; mend the id or leave it out.',
    ],
  ])('is refused with %s, in a sentence', (_what, paths, sentence) => {
    const result = parsePack({ ...makePack('test', 1, ['a']), paths });
    expect(result.ok ? [] : result.problems).toEqual([expect.stringContaining(sentence)]);
  });

  it('comes through the door with steps of its own and of other packs', () => {
    const paths = [{ persona, fortnights: [['test/a', 'other/x']] }];
    expect(parsePack({ ...makePack('test', 1, ['a']), paths })).toMatchObject({ ok: true, pack: { paths } });
  });
});

describe('how far one is', () => {
  const tips = ['a', 'b', 'c'].map((name) => makeTip({ id: `test/${name}` }));
  const path = learningPath(tips, { profile: { licences: [], tools: [] }, persona, now }, [
    { persona, fortnights: [['test/a', 'test/b'], [], ['test/c']] },
  ]);
  const events = (...said: [string, What][]): HistoryEvent[] =>
    said.map(([name, what], index) => ({ tipId: `test/${name}`, what, at: index }));

  it.each([
    ['nothing', events(), [], 0],
    ['the first step', events(['a', 'tried']), ['a'], 0],
    ['a whole fortnight, tried or known', events(['b', 'tried'], ['a', 'known']), ['a', 'b'], 2],
    ['a later fortnight first', events(['c', 'tried']), ['c'], 0],
    ['all', events(['a', 'tried'], ['b', 'tried'], ['c', 'tried']), ['a', 'b', 'c'], undefined],
    ['what was undone', events(['a', 'tried'], ['b', 'tried'], ['a', 'undone']), ['b'], 0],
    ['reading alone', events(['a', 'opened'], ['b', 'shown']), [], 0],
    ['what one does not want, which holds nothing up', events(['a', 'dismissed'], ['b', 'not-my-job']), [], 2],
  ])('after %s', (_what, history, done, next) => {
    const progress = pathProgress(path, history);
    expect([...progress.done]).toEqual(done.map((name) => `test/${name}`));
    expect(progress.next).toBe(next);
  });

  it('tells what was put away from what was done', () => {
    expect([...pathProgress(path, events(['a', 'dismissed'], ['b', 'tried'])).putAway]).toEqual(['test/a']);
  });
});
