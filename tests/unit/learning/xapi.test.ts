import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { eventSchema, type HistoryEvent, parseHistory, standings } from '@/utils/history';
import { PROFILE, type Statement, skillRecord, skillsToStatements, toStatements } from '@/utils/learning';
import { emptyProfile } from '@/utils/settings';
import { makeTip } from '../../fixtures/tips';

// The rules of xAPI 1.0.3, written from the specification and apart from the code: what Sidelight does not use is left
// out, and what is not named here is refused.

const uuid = v.pipe(v.string(), v.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/));
const iri = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i),
  v.check((text) => URL.canParse(text)),
);
const languageTag = v.pipe(
  v.string(),
  v.check((tag) => Intl.getCanonicalLocales(tag)[0] === tag),
);
const languageMap = v.pipe(
  v.record(languageTag, v.string()),
  v.check((map) => Object.keys(map).length > 0),
);
const extensions = v.record(iri, v.union([v.string(), v.boolean(), v.pipe(v.number(), v.finite())]));
const timestamp = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/),
  v.check((text) => !Number.isNaN(Date.parse(text))),
);

const ADL = 'http://adlnet.gov/expapi/verbs/';
const INTERACTION = 'http://adlnet.gov/expapi/activities/cmi.interaction';
const optionId = v.pipe(v.string(), v.regex(/^\S+$/));
const definition = v.pipe(
  v.strictObject({
    type: v.exactOptional(iri),
    name: v.exactOptional(languageMap),
    description: v.exactOptional(languageMap),
    interactionType: v.exactOptional(v.literal('choice')),
    choices: v.exactOptional(v.array(v.strictObject({ id: optionId, description: languageMap }))),
    correctResponsesPattern: v.exactOptional(v.array(v.string())),
    extensions: v.exactOptional(extensions),
  }),
  v.check(({ type, interactionType }) => (type === INTERACTION) === (interactionType !== undefined)),
  v.check(({ interactionType, choices, correctResponsesPattern }) => {
    if (interactionType === undefined) return choices === undefined && correctResponsesPattern === undefined;
    const ids = new Set(choices?.map(({ id }) => id));
    const right = correctResponsesPattern?.flatMap((answer) => answer.split('[,]')) ?? [];
    return ids.size === (choices?.length ?? 0) && right.every((id) => ids.has(id));
  }),
);
const activity = v.strictObject({ objectType: v.literal('Activity'), id: iri, definition });
const activities = v.pipe(v.array(activity), v.minLength(1));

const statement = v.pipe(
  v.strictObject({
    id: uuid,
    actor: v.strictObject({
      objectType: v.literal('Agent'),
      account: v.strictObject({ homePage: iri, name: v.pipe(v.string(), v.nonEmpty()) }),
    }),
    verb: v.strictObject({ id: iri, display: languageMap }),
    object: v.variant('objectType', [activity, v.strictObject({ objectType: v.literal('StatementRef'), id: uuid })]),
    result: v.exactOptional(
      v.strictObject({
        success: v.exactOptional(v.boolean()),
        response: v.exactOptional(v.string()),
        extensions: v.exactOptional(extensions),
      }),
    ),
    context: v.strictObject({
      platform: v.exactOptional(v.string()),
      contextActivities: v.strictObject({
        parent: v.exactOptional(activities),
        grouping: v.exactOptional(activities),
        category: activities,
      }),
      extensions: v.exactOptional(extensions),
    }),
    timestamp: v.exactOptional(timestamp),
  }),
  v.check(({ object, context }) => object.objectType === 'Activity' || context.platform === undefined),
  v.check(({ verb, object }) => (verb.id === `${ADL}voided`) === (object.objectType === 'StatementRef')),
  v.check(({ result }) => result === undefined || Object.keys(result).length > 0),
);

/** The verbs of ADL's vocabulary, which begin so. */
const adlVerbs =
  'answered asked attempted attended commented completed exited experienced failed imported initialized interacted launched mastered passed preferred progressed registered responded resumed scored shared suspended terminated voided'
    .split(' ')
    .map((verb) => ADL + verb);

function expectValid(statements: readonly Statement[]) {
  for (const one of statements) {
    expect(v.safeParse(statement, one).issues).toBeUndefined();
    expect(adlVerbs).toContain(one.verb.id);
  }
  expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
  // It is to travel as JSON, on which nothing may be lost; that nothing is null, the schema has seen to.
  expect(JSON.parse(JSON.stringify(statements))).toStrictEqual(statements);
  const voids = statements.filter(({ verb }) => verb.id === `${ADL}voided`);
  const voided = voids.map(({ object }) => object.id);
  expect(new Set(voided).size, 'a statement is voided twice').toBe(voided.length);
  expect(
    voids.filter(({ id }) => voided.includes(id)),
    'a voiding statement is voided',
  ).toEqual([]);
}

/** Reads the history back, from what docs/xapi-profile.md says alone. */
function fromStatements(statements: readonly Statement[]): HistoryEvent[] {
  const time = (value: unknown) => (typeof value === 'string' ? Date.parse(value) : value);
  const values = statements.flatMap(({ context: { extensions = {} }, result, timestamp }) => {
    const { [`${PROFILE}tip`]: tipId, [`${PROFILE}what`]: what, [`${PROFILE}of`]: of } = extensions;
    const { [`${PROFILE}at`]: at = timestamp, [`${PROFILE}until`]: until } = extensions;
    const { [`${PROFILE}result`]: answer } = result?.extensions ?? {};
    // One that only voids what another undoing has taken back, too.
    if (tipId === undefined) return [];
    const event = { tipId, what, at: time(at), until: time(until), result: answer, of };
    return [Object.fromEntries(Object.entries(event).filter(([, value]) => value !== undefined))];
  });
  const { history, damaged } = parseHistory(values);
  expect(damaged).toBe(0);
  return history;
}

const telling = {
  actor: { homePage: PROFILE, name: '' },
  id: (index: number) => `00000000-0000-4000-8000-${index.toString(16).padStart(12, '0')}`,
};
const at = Date.UTC(2026, 10, 25, 9, 30);
const tip = makeTip({
  id: 'test/a',
  recall: { question: 'Which first?', options: ['The dates', 'The tone', 'None'], answer: 0, because: 'They bind.' },
});
const event = (fields: Partial<HistoryEvent>): HistoryEvent => ({ tipId: 'test/a', what: 'tried', at, ...fields });
const tell = (...history: HistoryEvent[]) => toStatements(history, [tip], telling);
const verbsOf = (statements: readonly Statement[]) => statements.map(({ verb }) => verb.id.replace(ADL, ''));

describe('the history as xAPI statements', () => {
  it('tells one event in full', () => {
    const [told] = tell(event({ what: 'recalled', result: 'right' }));
    const about = (id: string, type: string, more = {}) => ({
      objectType: 'Activity',
      id: `https://sidelight.example/xapi/${id}`,
      definition: { type: `http://adlnet.gov/expapi/activities/${type}`, ...more },
    });
    const option = (id: string, text: string) => ({ id, description: { 'en-GB': text } });
    const lesson = about('tips/test/a', 'lesson', {
      name: { 'en-GB': tip.title },
      description: { 'en-GB': tip.reason },
      extensions: { 'https://sidelight.example/xapi/level': 1 },
    });
    expect(told).toEqual({
      id: '00000000-0000-4000-8000-000000000000',
      actor: { objectType: 'Agent', account: { homePage: 'https://sidelight.example/xapi/', name: 'learner' } },
      verb: { id: 'http://adlnet.gov/expapi/verbs/answered', display: { 'en-GB': 'answered' } },
      object: about('tips/test/a#recall', 'cmi.interaction', {
        interactionType: 'choice',
        description: { 'en-GB': 'Which first?' },
        choices: [option('0', 'The dates'), option('1', 'The tone'), option('2', 'None')],
        correctResponsesPattern: ['0'],
      }),
      result: { success: true, extensions: { 'https://sidelight.example/xapi/result': 'right' } },
      context: {
        platform: 'Sidelight',
        contextActivities: {
          parent: [lesson],
          grouping: [about('skills/instruct', 'objective', { name: { 'en-GB': 'Give clear instructions' } })],
          category: [about('', 'profile')],
        },
        extensions: {
          'https://sidelight.example/xapi/tip': 'test/a',
          'https://sidelight.example/xapi/what': 'recalled',
        },
      },
      timestamp: '2026-11-25T09:30:00.000Z',
    });
  });

  it.each([
    ['shown', 'experienced', undefined],
    ['opened', 'interacted', undefined],
    ['tried', 'attempted', undefined],
    ['helpful', 'commented', 'Helpful'],
    ['known', 'commented', 'I know this'],
    ['not-my-job', 'commented', 'Not my job'],
    ['wrong-tool', 'commented', 'Wrong tool'],
    ['snoozed', 'suspended', undefined],
    ['dismissed', 'exited', undefined],
    ['saved', 'preferred', undefined],
    ['recalled', 'answered', undefined],
  ] as const)('says %s as %s', (what, verb, response) => {
    const [told] = tell(event({ what }));
    expect(told?.verb).toEqual({ id: ADL + verb, display: { 'en-GB': verb } });
    expect(told?.result?.response).toBe(response);
  });

  it.each([
    ['right', 'answered', true],
    ['wrong', 'answered', false],
    ['skipped', 'experienced', undefined],
    [true, 'answered', true],
    [false, 'answered', false],
    [2, 'answered', undefined],
  ] as const)('takes the answer %j for %s, with success %j', (result, verb, success) => {
    const told = tell(event({ what: 'recalled', result }));
    expect(verbsOf(told)).toEqual([verb]);
    expect(told[0]?.result?.success).toBe(success);
  });

  it('speaks of success for answers alone', () => {
    expect(tell(event({ result: 'right' }))[0]?.result?.success).toBeUndefined();
  });

  it('names nobody who has not typed a name', () => {
    const named = toStatements([event({})], [], { ...telling, actor: { homePage: PROFILE, name: ' Sam ' } });
    expect(named[0]?.actor.account.name).toBe('Sam');
    expect(tell(event({}))[0]?.actor.account.name).toBe('learner');
  });

  it('tells of a tip that is gone, too', () => {
    const gone = tell(event({ tipId: 'old/tip' }), event({ tipId: 'old/tip', what: 'recalled', result: 'wrong' }));
    expectValid(gone);
    expect(gone.map(({ object }) => object.id)).toEqual([`${PROFILE}tips/old/tip`, `${PROFILE}tips/old/tip#recall`]);
  });
});

describe('what was undone', () => {
  const targets = (statements: readonly Statement[]) =>
    statements.flatMap(({ object }) => (object.objectType === 'StatementRef' ? [object.id] : []));
  const undone = (fields: Partial<HistoryEvent> = {}) => event({ what: 'undone', at: at + 9, ...fields });

  it.each([
    ['voids the latest thing said', [event({}), event({ what: 'saved' }), undone()], [1]],
    ['voids the word that is named', [event({}), event({ what: 'saved' }), undone({ of: 'tried' })], [0]],
    ['voids it for this tip alone', [event({ tipId: 'test/b' }), event({}), undone()], [1]],
    ['voids all that was said of it', [event({}), event({ at: at + 1 }), undone()], [1, 0]],
    ['voids nothing twice', [event({}), undone(), undone({ at: at + 10 })], [0]],
    ['voids nothing that was shown', [event({ what: 'shown' }), undone({ of: 'shown' })], []],
    ['voids nothing that was opened', [event({ what: 'opened' }), undone({ of: 'opened' })], []],
    ['voids no answer', [event({ what: 'recalled' }), undone({ of: 'recalled' })], []],
    ['voids what came before it, wherever it stands', [undone(), event({}), event({ at: at + 10 })], [1]],
  ])('%s', (_what, history, places) => {
    const told = tell(...history);
    expect(targets(told)).toEqual(places.map(telling.id));
    expectValid(told);
    expect(fromStatements(told)).toEqual(history);
  });

  it('is an interaction where there was nothing to take back', () => {
    expect(verbsOf(tell(undone()))).toEqual(['interacted']);
  });
});

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
const tipId = fc.oneof({ weight: 3, arbitrary: fc.constantFrom('test/a', 'test/b') }, text);
const time = fc.oneof(
  fc.integer({ min: 0, max: Date.UTC(2100, 0) }),
  // So close together that the order within one moment matters.
  { weight: 3, arbitrary: fc.nat(9) },
  fc.constantFrom(0.5, Date.UTC(9999, 11, 31, 23, 59, 59, 999), 8.64e15 + 1, 1e300),
);
const result = fc.oneof(fc.constantFrom('right', 'wrong', 'skipped', ''), text, fc.boolean(), fc.integer());
const what = fc.oneof(fc.constantFrom(...eventSchema.entries.what.options), fc.constantFrom('tried', 'undone'));
const history = fc.array(
  fc.record({ tipId, what, at: time, until: time, result, of: what }, { requiredKeys: ['tipId', 'what', 'at'] }),
) as fc.Arbitrary<HistoryEvent[]>;

describe('any history', () => {
  it('gives statements that are valid, and is the same when it is read back', () => {
    fc.assert(
      fc.property(history, text, (history, name) => {
        const told = toStatements(history, [tip], { ...telling, actor: { homePage: PROFILE, name } });
        expectValid(told);
        expect(fromStatements(told)).toEqual(history);
      }),
      { numRuns: 500 },
    );
  });

  it('leaves a record store that drops what is voided with what holds here', () => {
    const said = (history: readonly HistoryEvent[]) =>
      [...standings(history)]
        .map(([tipId, { said }]) => [tipId, [...said]] as const)
        .filter(([, { length }]) => length);
    fc.assert(
      fc.property(history, (history) => {
        const told = toStatements(history, [], telling);
        const voided = new Set(told.filter(({ verb }) => verb.id === `${ADL}voided`).map(({ object }) => object.id));
        const kept = fromStatements(told.filter(({ id }) => !voided.has(id))).filter(({ what }) => what !== 'undone');
        expect(new Map(said(kept))).toEqual(new Map(said(history)));
      }),
      { numRuns: 500 },
    );
  });
});

it('without the year, tells how far somebody is in each skill, and no event', () => {
  const tip = makeTip({ skill: 'check' });
  const at = Date.parse('2026-11-27T09:00:00Z');
  const profile = { ...emptyProfile, skills: { check: 2 as const } };
  const skills = skillRecord([tip], [{ tipId: tip.id, what: 'tried', at }], profile, at);
  const uuids = (index: number) => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
  const statements = skillsToStatements(skills, { actor: { homePage: PROFILE, name: '' }, id: uuids }, at);
  expectValid(statements);
  expect(statements).toHaveLength(8);
  expect(JSON.stringify(statements)).not.toContain(tip.id);
  expect(statements.find(({ object }) => object.id.endsWith('/check'))?.result?.extensions).toEqual({
    [`${PROFILE}shown`]: 0,
    [`${PROFILE}said`]: 2,
    [`${PROFILE}tried`]: 1,
    [`${PROFILE}right`]: 0,
  });
});
