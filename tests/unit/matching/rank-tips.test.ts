import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explain, type RankedTip, rankTips, type Situation, sayReasons } from '@/utils/matching';
import { toMoment } from '@/utils/matching/moment';
import { parts } from '@/utils/matching/parts';
import { emptyProfile } from '@/utils/settings';
import type { Tip } from '@/utils/tips';
import { makeTip } from '../../fixtures/tips';

const now = Date.parse('2026-11-23T09:00:00Z');
const DAY = 24 * 60 * 60 * 1000;

function situation(fields: Omit<Partial<Situation>, 'profile'> & { profile?: Partial<Situation['profile']> } = {}) {
  return { history: [], now, ...fields, profile: { ...emptyProfile, ...fields.profile } };
}

const ids = (ranked: RankedTip[]) => ranked.map(({ tip }) => tip.id);

describe('hard rules', () => {
  const outlook = makeTip({ id: 'test/outlook', tools: ['outlook'] });

  it.each([
    ['a licence that the person lacks', makeTip({ licences: ['m365-copilot'] }), {}],
    ['a past review date', makeTip({ reviewed: '2026-01-01', reviewBy: '2026-11-21' }), {}],
    ['another tool', outlook, { tool: 'excel' }],
    ['a tool, with none open and none usual', outlook, {}],
    ['another persona', makeTip({ personas: ['hr-od'] }), { profile: { personas: ['planning-officer'] } }],
    ['a persona, with none chosen', makeTip({ personas: ['hr-od'] }), {}],
  ])('keep back a tip with %s', (_what, tip, fields) => {
    expect(rankTips([tip], situation(fields))).toEqual([]);
  });

  it.each([
    [
      'one of the licences that the person holds',
      makeTip({ licences: ['x', 'copilot-chat'] }),
      { profile: { licences: ['copilot-chat'] } },
    ],
    ['its review date today', makeTip({ reviewBy: '2026-11-23' }), {}],
    ['the open tool', outlook, { tool: 'outlook' }],
    ['a usual tool, where none is open', outlook, { profile: { tools: ['outlook'] } }],
    ['no tool of its own', makeTip(), { tool: 'excel' }],
    ['one of the personas', makeTip({ personas: ['hr-od'] }), { profile: { personas: ['x', 'hr-od'] } }],
  ])('let through a tip with %s', (_what, tip, fields) => {
    expect(rankTips([tip], situation(fields))).toHaveLength(1);
  });

  it.each(['dismissed', 'known', 'not-my-job'] as const)(
    'keep back what is %s, for good, until it is undone',
    (what) => {
      const tip = makeTip();
      const said = [{ tipId: tip.id, what, at: 1 }];
      expect(rankTips([tip], situation({ history: said }))).toEqual([]);
      const undone = [...said, { tipId: tip.id, what: 'undone' as const, at: 2 }];
      expect(rankTips([tip], situation({ history: undone }))).toHaveLength(1);
    },
  );

  it('keep back what is snoozed until its time has come', () => {
    const tip = makeTip();
    const history = [{ tipId: tip.id, what: 'snoozed' as const, at: now - DAY, until: now + 1 }];
    expect(rankTips([tip], situation({ history }))).toEqual([]);
    expect(rankTips([tip], situation({ history, now: now + 1 }))).toHaveLength(1);
  });
});

describe('order', () => {
  const general = makeTip({ id: 'test/general' });
  const tool = makeTip({ id: 'test/tool', tools: ['outlook'] });
  const activity = makeTip({ id: 'test/activity', tools: ['outlook'], activities: ['reading-mail'] });
  const persona = makeTip({ id: 'test/persona', tools: ['outlook'], personas: ['housing-officer'] });
  const fitting = situation({ tool: 'outlook', activity: 'reading-mail', profile: { personas: ['housing-officer'] } });

  it('puts the tool first, then the activity, then the persona', () => {
    expect(ids(rankTips([general, tool, persona, activity], fitting))).toEqual([
      'test/activity',
      'test/persona',
      'test/tool',
      'test/general',
    ]);
  });

  it('puts the next step up before what the person can do already', () => {
    const next = makeTip({ id: 'test/next', level: 2 });
    const held = makeTip({ id: 'test/held', level: 1 });
    expect(ids(rankTips([held, next], situation({ profile: { skills: { instruct: 1 } } })))).toEqual([
      'test/next',
      'test/held',
    ]);
  });

  it('lets a tip that was shown today give way to one that fits as well, and comes back to it later', () => {
    const [a, b] = [makeTip({ id: 'test/a' }), makeTip({ id: 'test/b' })];
    const history = [
      { tipId: 'test/a', what: 'shown' as const, at: now - 1000 },
      { tipId: 'test/b', what: 'shown' as const, at: now - 10 * DAY },
    ];
    expect(ids(rankTips([a, b], situation()))).toEqual(['test/a', 'test/b']);
    expect(ids(rankTips([a, b], situation({ history })))).toEqual(['test/b', 'test/a']);
  });

  it('puts what is to be checked again soon behind what was checked lately, and not behind a better fit', () => {
    const [soon, lately] = [makeTip({ id: 'test/a', reviewBy: '2026-12-01' }), makeTip({ id: 'test/b' })];
    const at = situation({ now: Date.parse('2026-11-25') });
    expect(ids(rankTips([soon, lately], at))).toEqual(['test/b', 'test/a']);
    const fitting = makeTip({ id: 'test/c', tools: ['outlook'], reviewBy: '2026-12-01' });
    expect(ids(rankTips([lately, fitting], { ...at, tool: 'outlook' }))[0]).toBe('test/c');
  });

  it('has its parts in one table, and lets no general tip outweigh one about the open tool', () => {
    expect(parts.map(({ part }) => part)).toEqual([
      'tool',
      'activity',
      'persona',
      'taste',
      'level',
      'novelty',
      'recall',
      'saved',
      'freshness',
      'licence',
    ]);
    const otherActivity = makeTip({ id: 'test/other', tools: ['outlook'], activities: ['calendar'], level: 3 });
    const generalWithAll = makeTip({
      id: 'test/general-with-all',
      personas: ['housing-officer'],
      activities: ['reading-mail'],
    });
    const history = [
      { tipId: 'test/other', what: 'shown' as const, at: now - 1000 },
      { tipId: 'test/general-with-all', what: 'saved' as const, at: now - 1000 },
    ];
    expect(ids(rankTips([generalWithAll, otherActivity], { ...fitting, history }))).toEqual([
      'test/other',
      'test/general-with-all',
    ]);
  });

  it('brings back what was tried, once, some days later', () => {
    const [tried, other] = [makeTip({ id: 'test/tried' }), makeTip({ id: 'test/other' })];
    const met = (what: 'shown' | 'tried', days: number) => ({ tipId: 'test/tried', what, at: now - days * DAY });
    const reasons = (history: ReturnType<typeof met>[]) => {
      const at = situation({ history });
      const found = rankTips([tried, other], at).find(({ tip }) => tip.id === 'test/tried');
      return found?.reasons.map(({ part }) => part) ?? [];
    };
    expect(reasons([met('tried', 4), met('shown', 4)])).toContain('recall');
    expect(reasons([met('tried', 1), met('shown', 1)])).not.toContain('recall');
    expect(reasons([met('tried', 9), met('shown', 5)])).not.toContain('recall');
  });

  it('sinks a general tip that was called wrong for its tool, too', () => {
    const other = makeTip({ id: 'test/other' });
    const history = [{ tipId: 'test/general', what: 'wrong-tool' as const, at: 1 }];
    expect(ids(rankTips([general, other], situation()))[0]).toBe('test/general');
    expect(ids(rankTips([general, other], situation({ history })))[0]).toBe('test/other');
  });

  it('sinks a tip that was called wrong for its tool, and keeps it', () => {
    const history = [{ tipId: 'test/activity', what: 'wrong-tool' as const, at: 1 }];
    expect(ids(rankTips([general, tool, activity], { ...fitting, history })).at(-1)).toBe('test/activity');
  });
});

describe('the first few', () => {
  const inOutlook = (name: string, fields = {}) => makeTip({ id: `test/${name}`, tools: ['outlook'], ...fields });
  const shown = (name: string, days: number) => ({
    tipId: `test/${name}`,
    what: 'shown' as const,
    at: now - days * DAY,
  });
  const reading = (fields = {}) => situation({ tool: 'outlook', activity: 'reading-mail', ...fields });

  it('do not begin with the same tip again within five days, where there is another about the tool', () => {
    const [best, second] = [inOutlook('best', { activities: ['reading-mail'] }), inOutlook('second')];
    const general = makeTip({ id: 'test/general' });
    const first = (list: Tip[], days: number) => ids(rankTips(list, reading({ history: [shown('best', days)] })))[0];
    expect(first([best, second, general], 4)).toBe('test/second');
    expect(first([best, second, general], 40)).toBe('test/best');
    expect(first([best, general], 4)).toBe('test/best');
  });

  it("have one of the person's own among the first three", () => {
    const forAll = ['a', 'b', 'c', 'd'].map((name) => inOutlook(name, { activities: ['reading-mail'] }));
    const own = inOutlook('own', { personas: ['housing-officer'], activities: ['calendar'] });
    const at = reading({ profile: { personas: ['housing-officer'] } });
    expect(ids(rankTips([...forAll, own], at)).indexOf('test/own')).toBe(2);
    expect(ids(rankTips(forAll, at))).toHaveLength(4);
  });

  it('are not five of one skill, and one in ten teaches to check, to protect or to be fair', () => {
    const many = Array.from({ length: 12 }, (_, index) => inOutlook(`a${index}`, { activities: ['reading-mail'] }));
    const other = inOutlook('other', { skill: 'apply', activities: ['calendar'] });
    const careful = inOutlook('careful', { skill: 'check', activities: ['calendar'] });
    const order = ids(rankTips([...many, other, careful], reading()));
    const skills = new Set(order.slice(0, 5).map((id) => (id === 'test/other' || id === 'test/careful' ? id : 'one')));
    expect(skills.size).toBeGreaterThan(1);
    expect(order.slice(0, 10)).toContain('test/careful');
    expect(order).toHaveLength(14);
  });
});

describe('what a person has said', () => {
  const kinds = ['check', 'share'] as const;
  const judged = kinds.flatMap((skill) =>
    Array.from({ length: 2 }, (_, index) => makeTip({ id: `test/${skill}-${index}`, skill })),
  );
  const fresh = kinds.map((skill) => makeTip({ id: `test/z-${skill}`, skill }));
  const say = (skill: string, what: 'helpful' | 'not-my-job') =>
    Array.from({ length: 2 }, (_, index) => ({ tipId: `test/${skill}-${index}`, what, at: now - 20 * DAY }));
  const order = (history: Situation['history'], seed?: number) =>
    ids(rankTips([...judged, ...fresh], situation({ history, ...(seed !== undefined && { seed }) }))).filter((id) =>
      id.startsWith('test/z-'),
    );

  it('moves what is like it up or down', () => {
    expect(order([])).toEqual(['test/z-check', 'test/z-share']);
    expect(order([...say('share', 'helpful'), ...say('check', 'not-my-job')])[0]).toBe('test/z-share');
    expect(order([...say('check', 'helpful'), ...say('share', 'not-my-job')])[0]).toBe('test/z-check');
  });

  it('is forgotten as soon as it is taken back', () => {
    const said = [...say('share', 'helpful'), ...say('check', 'not-my-job')];
    const undone = said.map(({ tipId, what }) => ({ tipId, what: 'undone' as const, of: what, at: now }));
    expect(order([...said, ...undone])).toEqual(order([]));
  });

  it('is said as a reason once there is enough of it', () => {
    const at = situation({ history: say('share', 'helpful') });
    const reasons = explain(makeTip({ id: 'test/new', skill: 'share' }), at, judged);
    expect(sayReasons(reasons, at).map(({ sentence }) => sentence)).toContain(
      'Tips like it have been worth it to you.',
    );
    expect(explain(makeTip({ id: 'test/new' }), situation(), judged).map(({ part }) => part)).not.toContain('taste');
  });

  it('leaves what little is known of its chance, by a seed: the same seed, the same order', () => {
    const firsts = Array.from({ length: 20 }, (_, seed) => order(say('share', 'helpful').slice(0, 1), seed)[0]);
    expect(new Set(firsts).size).toBe(2);
    expect(order(say('share', 'helpful'), 7)).toEqual(order(say('share', 'helpful'), 7));
  });
});

describe('reasons', () => {
  it('say in words what decided, the weightiest first', () => {
    const tip = makeTip({
      tools: ['outlook'],
      activities: ['reading-mail'],
      personas: ['housing-officer'],
      licences: ['copilot-chat'],
    });
    const at = situation({
      tool: 'outlook',
      activity: 'reading-mail',
      profile: { personas: ['housing-officer'], licences: ['copilot-chat'] },
    });
    const [ranked] = rankTips([tip], at);
    expect(sayReasons(ranked?.reasons ?? [], at).map(({ sentence }) => sentence)).toEqual([
      'You are in Outlook.',
      'You are reading mail.',
      'It is for your role: Housing and homelessness officer.',
      'You have not seen it before.',
      'It uses AI that you have: Microsoft 365 Copilot Chat (included with work accounts).',
    ]);
  });
});

describe('reasons for a tip that may not be offered', () => {
  it('do not say that it needs no AI when it does', () => {
    const at = situation();
    const words = (licences: string[]) =>
      sayReasons(explain(makeTip({ licences }), at, []), at).map(({ sentence }) => sentence);
    expect(words([])).toContain('It needs no AI licence.');
    expect(words(['m365-copilot'])).toEqual(['It holds in any tool.', 'You have not seen it before.']);
  });
});

describe('properties', () => {
  const id = fc.constantFrom('a', 'b', 'c');
  const some = fc.uniqueArray(id);
  const tip = fc
    .record({
      n: fc.nat(50),
      tools: some,
      activities: some,
      personas: fc.uniqueArray(fc.constantFrom('*', 'a', 'b')),
      licences: some,
    })
    .map(({ n, ...fields }) => makeTip({ id: `test/${n}`, ...fields }));
  const tips = fc.uniqueArray(tip, { selector: ({ id }) => id });
  const anySituation = fc
    .record({ tool: fc.option(id, { nil: undefined }), personas: some, licences: some, usual: some })
    .map(({ tool, personas, licences, usual }) =>
      situation({ ...(tool && { tool }), profile: { personas, licences, tools: usual } }),
    );

  it('the order is the same whatever order the tips come in, every score is between 0 and 1, every tip has a reason', () => {
    fc.assert(
      fc.property(tips, anySituation, (list, at) => {
        const ranked = rankTips(list, at);
        expect(ids(rankTips([...list].reverse(), at))).toEqual(ids(ranked));
        for (const { score, reasons } of ranked) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
          expect(reasons.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  const what = fc.constantFrom('shown', 'tried', 'helpful', 'known', 'not-my-job', 'wrong-tool', 'dismissed', 'saved');
  const history = fc.array(
    fc.record({ tipId: fc.nat(50).map((n) => `test/${n}`), what, at: fc.integer({ min: 0, max: now }) }),
    { maxLength: 30 },
  ) as fc.Arbitrary<Situation['history']>;

  it('what was put away does not come back, whatever else was said, and every tip that may be offered comes once', () => {
    fc.assert(
      fc.property(tips, anySituation, history, fc.option(fc.nat(), { nil: undefined }), (list, at, said, seed) => {
        const ranked = ids(rankTips(list, { ...at, history: said, ...(seed !== undefined && { seed }) }));
        const away = new Set(
          said.filter(({ what }) => /^(known|not-my-job|dismissed)$/.test(what)).map(({ tipId }) => tipId),
        );
        expect(ranked.filter((id) => away.has(id))).toEqual([]);
        const before = ids(rankTips(list, at)).filter((id) => !away.has(id));
        expect([...ranked].sort()).toEqual(before.sort());
      }),
    );
  });

  it('a tip of another tool changes nothing', () => {
    fc.assert(
      fc.property(tips, anySituation, history, (list, at, said) => {
        const other = makeTip({ id: 'test/other', tools: ['of-nobody'] });
        const withHistory = { ...at, history: said };
        expect(ids(rankTips([...list, other], withHistory))).toEqual(ids(rankTips(list, withHistory)));
      }),
    );
  });

  it('every reason but the licence stands for a part that gave points', () => {
    fc.assert(
      fc.property(tips, anySituation, history, (list, at, said) => {
        const withHistory = { ...at, history: said };
        const moment = toMoment(withHistory, list);
        for (const { tip, reasons } of rankTips(list, withHistory)) {
          for (const { part } of reasons.filter(({ part }) => part !== 'licence')) {
            const found = parts.find((one) => one.part === part);
            const isWrongTool = moment.standings.get(tip.id)?.said.has('wrong-tool') && part === 'tool';
            const value = found?.value(tip, moment, moment.standings.get(tip.id)) ?? 0;
            if (!isWrongTool && !(part === 'novelty' && value === 0)) expect(value, part).toBeGreaterThan(0);
          }
        }
      }),
    );
  });

  it('no tip comes through without its licence, tool and persona', () => {
    fc.assert(
      fc.property(tips, anySituation, (list, at) => {
        for (const { tip } of rankTips(list, at)) {
          const { personas, licences, tools } = at.profile;
          const openTools = at.tool === undefined ? tools : [at.tool];
          expect(tip.licences.length === 0 || tip.licences.some((id) => licences.includes(id))).toBe(true);
          expect(tip.tools.length === 0 || tip.tools.some((id) => openTools.includes(id))).toBe(true);
          expect(tip.personas.some((id) => id === '*' || personas.includes(id))).toBe(true);
        }
      }),
    );
  });
});
