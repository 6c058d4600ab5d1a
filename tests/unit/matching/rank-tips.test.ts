import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RankedTip, rankTips, type Situation, sayReasons, weigh } from '@/utils/matching';
import { parts } from '@/utils/matching/parts';
import { emptyProfile } from '@/utils/settings';
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

  it('asks what was shown last of all: a better fit stays first', () => {
    const history = [{ tipId: 'test/activity', what: 'shown' as const, at: now - 1000 }];
    expect(ids(rankTips([general, tool, persona, activity], { ...fitting, history }))[0]).toBe('test/activity');
    const [next, held] = [makeTip({ id: 'test/next', level: 2 }), makeTip({ id: 'test/held', level: 1 })];
    const seen = [{ tipId: 'test/next', what: 'shown' as const, at: now - 1000 }];
    const skilled = situation({ history: seen, profile: { skills: { instruct: 1 } } });
    expect(ids(rankTips([held, next], skilled))).toEqual(['test/next', 'test/held']);
  });

  it('puts what is to be checked again soon behind what was checked lately, and not behind a better fit', () => {
    const [soon, lately] = [makeTip({ id: 'test/a', reviewBy: '2026-12-01' }), makeTip({ id: 'test/b' })];
    const at = situation({ now: Date.parse('2026-11-25') });
    expect(ids(rankTips([soon, lately], at))).toEqual(['test/b', 'test/a']);
    const history = [{ tipId: 'test/b', what: 'shown' as const, at: at.now - 1000 }];
    expect(ids(rankTips([soon, lately], { ...at, history }))).toEqual(['test/b', 'test/a']);
    const fitting = makeTip({ id: 'test/c', tools: ['outlook'], reviewBy: '2026-12-01' });
    expect(ids(rankTips([lately, fitting], { ...at, tool: 'outlook' }))[0]).toBe('test/c');
  });

  it('lets each part outweigh all that come after it together', () => {
    const weights = parts.map(({ weight }) => weight);
    expect(parts.map(({ part }) => part)).toEqual([
      'tool',
      'activity',
      'persona',
      'level',
      'freshness',
      'novelty',
      'licence',
    ]);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    const all = { personas: ['housing-officer'], activities: ['reading-mail'] };
    const otherActivity = makeTip({ id: 'test/other', tools: ['outlook'], activities: ['calendar'], personas: ['x'] });
    const generalWithAll = makeTip({ id: 'test/general-with-all', ...all });
    const profile = { personas: ['housing-officer', 'x'] };
    const history = [{ tipId: 'test/other', what: 'shown' as const, at: now - 1000 }];
    const at = situation({ tool: 'outlook', activity: 'reading-mail', profile, history });
    expect(ids(rankTips([generalWithAll, otherActivity], at))).toEqual(['test/other', 'test/general-with-all']);
    expect(ids(rankTips([persona, activity], { ...at, history: [] }))).toEqual(['test/activity', 'test/persona']);
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
      sayReasons(weigh(makeTip({ licences }), at, undefined).reasons, at).map(({ sentence }) => sentence);
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
