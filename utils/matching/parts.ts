import type { Standing } from '@/utils/history';
import { DUE_SOON, type Tip } from '@/utils/tips';
import { factsOf } from './facts';
import type { Moment } from './moment';
import type { Part, Reason } from './situation';

/** One part of the score. */
interface ScorePart {
  part: Part;
  weight: number;
  /** Between 0 and 1: how much of its weight it gives. */
  value(tip: Tip, moment: Moment, standing: Standing | undefined): number;
  /** What to say about it, where it counts for the tip. */
  reason(tip: Tip, moment: Moment, standing: Standing | undefined): Reason | undefined;
}

const DAY = 24 * 60 * 60 * 1000;
/** After so many days a tip counts as almost new again. */
const FORGOTTEN_AFTER = 14;
/** What one has tried is less of a novelty still. */
const TRIED = 0.4;
/** And so is what was shown and left, each time. */
const LEFT = 0.6;

const tool: ScorePart = {
  part: 'tool',
  weight: 20,
  value(tip, moment, standing) {
    // "Wrong tool" is no verdict on the tip: it sinks, and stays in the library.
    if (standing?.said.has('wrong-tool')) return 0;
    if (tip.tools.length === 0) return 0.3;
    return moment.tool === undefined ? 0.7 : 1;
  },
  reason(tip, { tool, profile }) {
    if (tip.tools.length === 0) return { part: 'tool' };
    const found = tool ?? tip.tools.find((id) => profile.tools.includes(id));
    return found === undefined ? undefined : { part: 'tool', found };
  },
};

const activity: ScorePart = {
  part: 'activity',
  weight: 3,
  value: (tip, { activity }) => {
    const { length } = tip.activities;
    if (length === 0 || activity === undefined) return 0.5;
    // One that is for this moment alone fits it better than one that is for many.
    return tip.activities.includes(activity) ? 0.7 + 0.3 / length : 0;
  },
  reason: (tip, { activity }) =>
    activity !== undefined && tip.activities.includes(activity) ? { part: 'activity', found: activity } : undefined,
};

/** Whose own a tip is: a persona of the person's; or `champion`, whose own it is to share. */
export function ownOf(tip: Tip, { personas, champion = false }: Moment['profile']): string | undefined {
  return (
    tip.personas.find((id) => personas.includes(id)) ?? (champion && tip.skill === 'share' ? 'champion' : undefined)
  );
}

const persona: ScorePart = {
  part: 'persona',
  weight: 2,
  value: (tip, { profile }) => (ownOf(tip, profile) === undefined ? 0.4 : 1),
  reason: (tip, { profile }) => {
    const found = ownOf(tip, profile);
    return found === undefined ? undefined : { part: 'persona', found };
  },
};

const taste: ScorePart = {
  part: 'taste',
  weight: 3,
  value: (tip, { taste }) => taste.worth(tip),
  // Said only where there is something to say: that tips like it were worth more than most.
  reason: (tip, { taste }) =>
    taste.known(tip) >= 2 && taste.worth(tip) > 0.55 ? { part: 'taste', found: tip.skill } : undefined,
};

// The next step up is worth most, then what can be made firm; what lies two steps ahead is for later.
const steps: Readonly<Record<number, number>> = { 1: 1, 0: 0.85, 2: 0.4, 3: 0.1 };

const level: ScorePart = {
  part: 'level',
  weight: 2,
  value: (tip, { profile, taste }) =>
    steps[tip.level - Math.max(profile.skills[tip.skill] ?? 0, taste.knows(tip.skill))] ?? 0.5,
  reason: (tip, { profile }) => {
    const held = profile.skills[tip.skill];
    return held !== undefined && tip.level - held === 1 ? { part: 'level', found: tip.skill } : undefined;
  },
};

/** What was tried is worth meeting again, once, after some days: spaced practice lasts. */
const RECALL_AFTER = 3;

const recall: ScorePart = {
  part: 'recall',
  weight: 0.5,
  value: (_tip, { now }, standing) => (isDueForRecall(standing, now) ? 1 : 0),
  reason: (_tip, { now }, standing) => (isDueForRecall(standing, now) ? { part: 'recall' } : undefined),
};

function isDueForRecall(standing: Standing | undefined, now: number): boolean {
  const tried = standing?.said.get('tried');
  if (tried === undefined || now - tried < RECALL_AFTER * DAY) return false;
  return standing?.shownAt === undefined || standing.shownAt - tried < RECALL_AFTER * DAY;
}

const novelty: ScorePart = {
  part: 'novelty',
  weight: 6,
  value: (_tip, { now }, standing) => {
    if (standing?.shownAt === undefined) return 1;
    const forgotten = 0.8 * Math.min(1, daysSince(standing.shownAt, now) / FORGOTTEN_AFTER);
    return forgotten * (standing.said.has('tried') ? TRIED : LEFT ** ((standing.timesShown ?? 1) - 1));
  },
  reason: (_tip, { now }, standing) =>
    standing?.shownAt === undefined
      ? { part: 'novelty' }
      : { part: 'novelty', found: daysSince(standing.shownAt, now) },
};

function daysSince(at: number, now: number): number {
  return Math.max(0, Math.floor((now - at) / DAY));
}

const saved: ScorePart = {
  part: 'saved',
  weight: 0.5,
  value: (_tip, _moment, standing) => (standing?.said.has('saved') ? 1 : 0),
  reason: (_tip, _moment, standing) => (standing?.said.has('saved') ? { part: 'saved' } : undefined),
};

const freshness: ScorePart = {
  part: 'freshness',
  weight: 0.4,
  // Past its review date, a hard rule has spoken already.
  value: (tip, { now }) => (factsOf(tip).reviewEnd - DUE_SOON <= now ? 0 : 1),
  reason: () => undefined,
};

const licence: ScorePart = {
  part: 'licence',
  weight: 0.5,
  // A hard rule has decided already; who has AI is here to learn to use it.
  value: ({ licences }, { profile }) => (licences.some((id) => profile.licences.includes(id)) ? 1 : 0),
  reason: (tip, { profile }) => {
    if (tip.licences.length === 0) return { part: 'licence' };
    // The library also shows what a person can't use; there is nothing about it that fits them.
    const found = tip.licences.find((id) => profile.licences.includes(id));
    return found === undefined ? undefined : { part: 'licence', found };
  },
};

/**
 * The second step of matching: the parts of the score in one table, in the order in which they are told as reasons. The
 * weights are those that did best on situations judged by hand (docs/matching.md), rounded.
 */
export const parts: readonly ScorePart[] = [
  tool,
  activity,
  persona,
  taste,
  level,
  novelty,
  recall,
  saved,
  freshness,
  licence,
];

export const FULL_SCORE = parts.reduce((sum, { weight }) => sum + weight, 0);
