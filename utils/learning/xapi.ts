import type { HistoryEvent, What } from '@/utils/history';
import { findSkill } from '@/utils/skills';
import type { Tip } from '@/utils/tips';
import { toIso } from './csv';
import type { SkillRecord } from './levels';

// The profile that these statements keep to is written down in docs/xapi-profile.md.

/** What every IRI of Sidelight's own begins with. It is a name and not a page: nothing is ever fetched from it. */
export const PROFILE = 'https://sidelight.example/xapi/';
const ADL = 'http://adlnet.gov/expapi/';

interface LanguageMap {
  'en-GB': string;
}

interface Activity {
  objectType: 'Activity';
  id: string;
  definition: {
    type: string;
    name?: LanguageMap;
    description?: LanguageMap;
    interactionType?: 'choice';
    choices?: { id: string; description: LanguageMap }[];
    correctResponsesPattern?: string[];
    extensions?: Record<string, number>;
  };
}

interface Result {
  success?: boolean;
  response?: string;
  extensions?: Record<string, string | number | boolean>;
}

/** A statement of xAPI 1.0.3, as far as Sidelight uses it. */
export interface Statement {
  id: string;
  actor: { objectType: 'Agent'; account: { homePage: string; name: string } };
  verb: { id: string; display: LanguageMap };
  object: Activity | { objectType: 'StatementRef'; id: string };
  result?: Result;
  context: {
    platform?: string;
    contextActivities: { parent?: Activity[]; grouping?: Activity[]; category: Activity[] };
    extensions?: Record<string, string | number>;
  };
  timestamp?: string;
}

/** Whose statements they are, and how each is to be called. */
export interface Telling {
  /** The account they go by: `homePage` is an IRI, `name` what the person typed, "learner" where that is nothing. */
  actor: { homePage: string; name: string };
  /** A new UUID for the statement at a place in the list. */
  id(index: number): string;
}

/** ADL's verb for each event; with `response`, what the person said of the tip in so many words. */
const verbs: Record<Exclude<What, 'undone'>, { verb: string; response?: string }> = {
  shown: { verb: 'experienced' },
  opened: { verb: 'interacted' },
  tried: { verb: 'attempted' },
  helpful: { verb: 'commented', response: 'Helpful' },
  known: { verb: 'commented', response: 'I know this' },
  'not-my-job': { verb: 'commented', response: 'Not my job' },
  'wrong-tool': { verb: 'commented', response: 'Wrong tool' },
  snoozed: { verb: 'suspended' },
  dismissed: { verb: 'exited' },
  saved: { verb: 'preferred' },
  recalled: { verb: 'answered' },
};

interface Told {
  event: HistoryEvent;
  id: string;
}

/**
 * The history as xAPI statements, one an event and in their order, so that it can be read back from them.
 *
 * What is undone stays, and the undoing voids it. An undoing that takes back more than one statement voids the others
 * in statements of their own at the end of the list.
 *
 * @param tips where titles, skills and questions come from; of a tip that is not among them, the id is all that is told.
 */
export function toStatements(
  history: readonly HistoryEvent[],
  tips: readonly Tip[],
  { actor, id }: Telling,
): Statement[] {
  const agent = toAgent(actor);
  const byId = new Map(tips.map((tip) => [tip.id, tip]));
  const all = history.map((event, index) => ({ event, id: id(index) }));
  const takenBack = takenBackBy(all);
  const others: { event: HistoryEvent; voided: string }[] = [];

  const statements = all.map((told): Statement => {
    const { event } = told;
    const [voided, ...more] = takenBack.get(told) ?? [];
    others.push(...more.map((voided) => ({ event, voided })));
    const said = voided === undefined ? sayEvent(event, byId.get(event.tipId)) : sayVoid(voided);
    const context = { ...said.context, extensions: toExtensions(event) };
    return { id: told.id, actor: agent, ...said, ...resultOf(event), context, ...timestampOf(event) };
  });
  const voids = others.map(
    ({ event, voided }, index): Statement => ({
      id: id(history.length + index),
      actor: agent,
      ...sayVoid(voided),
      ...timestampOf(event),
    }),
  );
  return [...statements, ...voids];
}

/**
 * How far somebody is in each skill, a statement each, and nothing of when they did what.
 *
 * @param at when this was so, in milliseconds since 1970.
 */
export function skillsToStatements(skills: readonly SkillRecord[], { actor, id }: Telling, at: number): Statement[] {
  return skills.map(({ skill, said, shown, tried, right }, index) => ({
    id: id(index),
    actor: toAgent(actor),
    verb: toVerb('progressed'),
    object: toObjective({ skill }),
    result: {
      extensions: {
        [`${PROFILE}shown`]: shown,
        ...(said === undefined ? {} : { [`${PROFILE}said`]: said }),
        [`${PROFILE}tried`]: tried,
        [`${PROFILE}right`]: right,
      },
    },
    context: { platform: 'Sidelight', contextActivities: { category } },
    ...timestampOf({ at }),
  }));
}

const toAgent = (actor: Telling['actor']): Statement['actor'] => ({
  objectType: 'Agent',
  account: { ...actor, name: actor.name.trim() || 'learner' },
});

/** What can't be undone, in `standings` either. */
const passing: ReadonlySet<What> = new Set<What>(['shown', 'opened', 'recalled']);

/** The ids of the statements that each undoing takes back, the latest first. */
function takenBackBy(all: readonly Told[]): Map<Told, string[]> {
  const takenBack = new Map<Told, string[]>();
  const byTip = new Map<string, Map<What, string[]>>();
  for (const told of [...all].sort((a, b) => a.event.at - b.event.at)) {
    const { tipId, what, of } = told.event;
    const said = byTip.get(tipId) ?? new Map<What, string[]>();
    byTip.set(tipId, said);
    // As in `standings`: the last key is the latest thing said, and all that was said of it goes.
    const word = what === 'undone' ? (of ?? [...said.keys()].at(-1)) : what;
    if (word === undefined || passing.has(word)) continue;
    const ids = said.get(word) ?? [];
    said.delete(word);
    if (what === 'undone') takenBack.set(told, ids);
    else said.set(word, [told.id, ...ids]);
  }
  return takenBack;
}

type Said = Pick<Statement, 'verb' | 'object' | 'context'>;

function sayEvent(event: HistoryEvent, tip: Tip | undefined): Said {
  const { what, tipId } = event;
  const lesson = toLesson(tipId, tip);
  const grouping = tip ? { grouping: [toObjective(tip)] } : {};
  const isQuestion = what === 'recalled';
  return {
    verb: toVerb(verbOf(event)),
    object: isQuestion ? toQuestion(tipId, tip) : lesson,
    context: {
      platform: 'Sidelight',
      contextActivities: { ...(isQuestion ? { parent: [lesson] } : {}), ...grouping, category },
    },
  };
}

function verbOf({ what, result }: HistoryEvent): string {
  // An undoing that takes nothing back has nothing to void.
  if (what === 'undone') return 'interacted';
  return what === 'recalled' && result === 'skipped' ? 'experienced' : verbs[what].verb;
}

const successes = new Map<HistoryEvent['result'], boolean>([
  ['right', true],
  ['wrong', false],
  [true, true],
  [false, false],
]);

function resultOf({ what, result }: HistoryEvent): Pick<Statement, 'result'> {
  const success = what === 'recalled' ? successes.get(result) : undefined;
  const response = what === 'undone' ? undefined : verbs[what].response;
  if (result === undefined && response === undefined) return {};
  return {
    result: {
      ...(success === undefined ? {} : { success }),
      ...(response === undefined ? {} : { response }),
      ...(result === undefined ? {} : { extensions: { [`${PROFILE}result`]: result } }),
    },
  };
}

function sayVoid(id: string): Said {
  return {
    verb: toVerb('voided'),
    object: { objectType: 'StatementRef', id },
    context: { contextActivities: { category } },
  };
}

function toVerb(verb: string): Statement['verb'] {
  return { id: `${ADL}verbs/${verb}`, display: { 'en-GB': verb } };
}

const category: Activity[] = [
  { objectType: 'Activity', id: PROFILE, definition: { type: `${ADL}activities/profile` } },
];

function toLesson(tipId: string, tip: Tip | undefined): Activity {
  const type = `${ADL}activities/lesson`;
  return {
    objectType: 'Activity',
    id: idOf(tipId),
    definition: tip
      ? {
          type,
          name: english(tip.title),
          description: english(tip.reason),
          extensions: { [`${PROFILE}level`]: tip.level },
        }
      : { type },
  };
}

function toQuestion(tipId: string, tip: Tip | undefined): Activity {
  const asked = { type: `${ADL}activities/cmi.interaction`, interactionType: 'choice' as const };
  const { recall } = tip ?? {};
  return {
    objectType: 'Activity',
    id: `${idOf(tipId)}#recall`,
    definition: recall
      ? {
          ...asked,
          description: english(recall.question),
          choices: recall.options.map((option, index) => ({ id: String(index), description: english(option) })),
          correctResponsesPattern: [String(recall.answer)],
        }
      : asked,
  };
}

function toObjective({ skill }: Pick<Tip, 'skill'>): Activity {
  return {
    objectType: 'Activity',
    id: `${PROFILE}skills/${skill}`,
    definition: { type: `${ADL}activities/objective`, name: english(findSkill(skill)?.name ?? skill) },
  };
}

function idOf(tipId: string): string {
  return `${PROFILE}tips/${tipId.split('/').map(encodeURIComponent).join('/')}`;
}

function english(text: string): LanguageMap {
  return { 'en-GB': text };
}

/** What the statement's own fields can't say, so that the event can be read back as it was. */
function toExtensions({ tipId, what, at, until, of }: HistoryEvent): Record<string, string | number> {
  return {
    [`${PROFILE}tip`]: tipId,
    [`${PROFILE}what`]: what,
    ...(toIso(at) === undefined ? { [`${PROFILE}at`]: at } : {}),
    ...(until === undefined ? {} : { [`${PROFILE}until`]: toIso(until) ?? until }),
    ...(of === undefined ? {} : { [`${PROFILE}of`]: of }),
  };
}

function timestampOf({ at }: Pick<HistoryEvent, 'at'>): Pick<Statement, 'timestamp'> {
  const timestamp = toIso(at);
  return timestamp === undefined ? {} : { timestamp };
}
