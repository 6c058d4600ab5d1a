import { type HistoryEvent, standings, type What } from '@/utils/history';
import { rankTips } from '@/utils/matching';
import type { Profile } from '@/utils/settings';
import { type SkillId, skillIds } from '@/utils/skills';
import type { Pack, Tip } from '@/utils/tips';

/** A path that a pack brings along for a persona: the ids of its tips, a list for each fortnight. */
export type PackPath = NonNullable<Pack['paths']>[number];

/** What counts about a person for what they can use. */
export type Learner = Pick<Profile, 'personas' | 'licences' | 'tools'>;

export interface Fortnight {
  /** The weeks it covers, counted from 1. */
  from: number;
  to: number;
  /** How long its steps take together. */
  minutes: number;
  steps: readonly Tip[];
}

/** A way through the tips, from basics to leading others. */
export type LearningPath = readonly Fortnight[];

/** What a fortnight is to be. */
interface Frame {
  from: number;
  to: number;
  level: Tip['level'];
  steps: number;
  /** How many minutes its steps are to take together, and how many they may. */
  minutes: number;
  most: number;
}

/** In minutes. No step takes longer than a week has. */
const WEEK = 11;

const whole = { steps: 8, minutes: 2 * WEEK, most: 26 };
const half = { steps: 4, minutes: WEEK, most: 14 };

/** Eleven weeks: five fortnights, and half of one. */
const frames: readonly Frame[] = [
  { from: 1, to: 2, level: 1, ...whole },
  { from: 3, to: 4, level: 1, ...whole },
  { from: 5, to: 6, level: 2, ...whole },
  { from: 7, to: 8, level: 2, ...whole },
  { from: 9, to: 10, level: 3, ...whole },
  { from: 11, to: 11, level: 3, ...half },
];

const careful: ReadonlySet<SkillId> = new Set<SkillId>(['check', 'protect', 'fair']);
/** What speaks for a tip of one's own, and against one in a tool that may not be there: in minutes off the right length. */
const OWN = 6;
const UNKNOWN_TOOL = 2;
/** What a short step takes in every skill, in minutes. */
const SHORT = 2;

/**
 * A persona's path through the first eleven weeks, out of the tips that the person can use: the same for the same
 * arguments, and no tip in it twice. What is done and what is not is no matter here, so that it stays as it is.
 *
 * @param now milliseconds since 1970: what is past its review is left out.
 * @param written the paths that packs bring along; the first for this persona replaces the rule.
 */
export function learningPath(
  tips: readonly Tip[],
  { profile, persona, now }: { profile: Omit<Learner, 'personas'>; persona: string; now: number },
  written: readonly PackPath[] = [],
): LearningPath {
  const own = written.find((path) => path.persona === persona);
  if (own) return asWritten(own, usableTips(tips, { ...profile, personas: everyPersona(tips), tools: [] }, now));
  return byRule(usableTips(tips, { ...profile, personas: [persona] }, now), profile.tools);
}

/**
 * The tips that a person can use, by matching's hard rules and in its order. Where no usual tools are named, it may be
 * any.
 *
 * @param history without it, whatever has happened with them.
 */
export function usableTips(
  tips: readonly Tip[],
  { personas, licences, tools }: Learner,
  now: number,
  history: readonly HistoryEvent[] = [],
): Tip[] {
  const profile = { personas, licences, tools: tools.length > 0 ? tools : everyTool(tips), language: 'en', skills: {} };
  return rankTips(tips, { profile, history, now }).map(({ tip }) => tip);
}

function everyTool(tips: readonly Tip[]): string[] {
  return [...new Set(tips.flatMap(({ tools }) => tools))];
}

function everyPersona(tips: readonly Tip[]): string[] {
  return [...new Set(tips.flatMap(({ personas }) => personas))];
}

function asWritten({ fortnights }: PackPath, usable: readonly Tip[]): LearningPath {
  const rest = new Map(usable.map((tip) => [tip.id, tip]));
  return frames.slice(0, fortnights.length).map((frame, index) => {
    const steps: Tip[] = [];
    for (const id of fortnights[index] ?? []) {
      const tip = rest.get(id);
      if (tip) steps.push(tip);
      rest.delete(id);
    }
    return toFortnight(frame, steps);
  });
}

/** A fortnight in the making. */
interface Draft {
  frame: Frame;
  /** The person's usual tools. */
  tools: readonly string[];
  steps: Tip[];
  /** What it may still take from, by id. */
  rest: readonly Tip[];
  /** The skills that the fortnight before went without. */
  waiting: readonly SkillId[];
  /** Those of which there is little, and which had their turn in the fortnight before: so they last. */
  resting: ReadonlySet<SkillId>;
}

function byRule(usable: readonly Tip[], tools: readonly string[]): LearningPath {
  let rest: readonly Tip[] = usable.filter(({ minutes }) => minutes <= WEEK).sort((a, b) => (a.id < b.id ? -1 : 1));
  let before: readonly SkillId[] = [];
  return frames.map((frame, index) => {
    const draft = toDraft(frame, { rest, before, tools, fortnights: frames.length - index });
    for (const skill of draft.waiting) addBest(draft, (tip) => tip.skill === skill);
    while (addBest(draft));
    rest = draft.rest;
    before = draft.steps.map(({ skill }) => skill);
    draft.steps.sort((a, b) => a.level - b.level || skillIds.indexOf(a.skill) - skillIds.indexOf(b.skill));
    return toFortnight(frame, draft.steps);
  });
}

interface Given extends Pick<Draft, 'rest' | 'tools'> {
  /** The skills of the fortnight before. */
  before: readonly SkillId[];
  /** How many are still to be filled, this one included. */
  fortnights: number;
}

function toDraft(frame: Frame, { rest, before, tools, fortnights }: Given): Draft {
  // Where there are few, each fortnight gets fewer, instead of the last ones none; and so where there are only long ones.
  let steps = Math.min(frame.steps, Math.ceil(rest.length / fortnights));
  while (steps > 1 && shortest(rest, steps) > frame.most) steps -= 1;
  const isScarce = (skill: SkillId) => rest.filter((tip) => tip.skill === skill).length < fortnights;
  const waiting = skillIds.filter((skill) => !before.includes(skill));
  return { frame: { ...frame, steps }, tools, steps: [], rest, waiting, resting: new Set(before.filter(isScarce)) };
}

/** Adds the step that is best by now; false where none fits. */
function addBest(draft: Draft, isWanted: (tip: Tip) => boolean = () => true): boolean {
  const best = draft.steps.length < draft.frame.steps ? bestStep(draft, isWanted) : undefined;
  if (!best) return false;
  draft.steps.push(best);
  draft.rest = draft.rest.filter((tip) => tip !== best);
  return true;
}

function bestStep(draft: Draft, isWanted: (tip: Tip) => boolean): Tip | undefined {
  const { frame, steps, rest, resting } = draft;
  const spent = minutesOf(steps);
  const left = frame.steps - steps.length;
  // The steps to come must find room, too: the shortest that there are, and better such as every skill has.
  const most = frame.most - spent - shortest(rest, left - 1);
  const better = Math.min(most, frame.most - spent - SHORT * (left - 1));
  const inRoom = rest.filter(({ minutes }) => minutes <= most);
  const others = steps.filter(({ skill }) => !careful.has(skill)).length;
  const isFull = others >= frame.steps - Math.ceil(frame.steps / 3) && inRoom.some(({ skill }) => careful.has(skill));
  const fitting = inRoom.filter((tip) => isWanted(tip) && (!isFull || careful.has(tip.skill)));
  const isFresh = ({ skill }: Tip) => !resting.has(skill) && steps.every((step) => step.skill !== skill);
  const fresh = fitting.filter((tip) => tip.minutes <= better && isFresh(tip));
  const rank = (tip: Tip) => rankOf(tip, draft, (frame.minutes - spent) / left);
  return firstByRank(fresh, rank) ?? firstByRank(fitting, rank);
}

/** How a tip ranks for the next step, by what matters most first; less is better. */
function rankOf(tip: Tip, { frame, tools, steps, resting }: Draft, length: number): number[] {
  const isOwn = !tip.personas.includes('*');
  // Only where none is named: the others are no tips for this person.
  const isInUnknownTool = tip.tools.length > 0 && !tip.tools.some((tool) => tools.includes(tool));
  return [
    resting.has(tip.skill) ? 1 : 0,
    steps.filter(({ skill }) => skill === tip.skill).length,
    // The nearest level, and of two as near the lower.
    Math.abs(tip.level - frame.level) + (tip.level > frame.level ? 0.5 : 0),
    Math.abs(tip.minutes - length) - (isOwn ? OWN : 0) + (isInUnknownTool ? UNKNOWN_TOOL : 0),
  ];
}

function firstByRank(tips: readonly Tip[], rank: (tip: Tip) => number[]): Tip | undefined {
  let first: { tip: Tip; rank: number[] } | undefined;
  for (const tip of tips) {
    const here = { tip, rank: rank(tip) };
    if (!first || isBefore(here.rank, first.rank)) first = here;
  }
  return first?.tip;
}

function isBefore(a: readonly number[], b: readonly number[]): boolean {
  const index = a.findIndex((value, place) => value !== b[place]);
  return index !== -1 && (a[index] as number) < (b[index] as number);
}

function shortest(tips: readonly Tip[], count: number): number {
  return minutesOf([...tips].sort((a, b) => a.minutes - b.minutes).slice(0, count));
}

function minutesOf(tips: readonly Tip[]): number {
  return tips.reduce((sum, { minutes }) => sum + minutes, 0);
}

function toFortnight({ from, to }: Frame, steps: readonly Tip[]): Fortnight {
  return { from, to, minutes: minutesOf(steps), steps };
}

/** How far somebody is on a path. */
export interface PathProgress {
  /** The ids of the steps that were tried, or known already. */
  done: ReadonlySet<string>;
  /** Of those that the person does not want: they hold nothing up. */
  putAway: ReadonlySet<string>;
  /** Where to go on: the place in the path of the first fortnight with a step that is open; left out at the end. */
  next?: number;
}

export function pathProgress(path: LearningPath, history: readonly HistoryEvent[]): PathProgress {
  const stands = standings(history);
  const steps = path.flatMap((fortnight) => fortnight.steps);
  const whereSaid = (...whats: What[]) =>
    new Set(steps.filter(({ id }) => whats.some((what) => stands.get(id)?.said.has(what))).map(({ id }) => id));
  const done = whereSaid('tried', 'known');
  const putAway = whereSaid('dismissed', 'not-my-job');
  const next = path.findIndex((fortnight) => fortnight.steps.some(({ id }) => !done.has(id) && !putAway.has(id)));
  return { done, putAway, ...(next !== -1 && { next }) };
}
