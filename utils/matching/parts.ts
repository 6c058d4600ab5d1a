import type { Standing } from '@/utils/history';
import { isDueSoon, type Tip } from '@/utils/tips';
import type { Part, Reason, Situation } from './situation';

/** What one part of the score found: how much of its weight it gives, and what to say about it. */
interface Finding {
  /** Between 0 and 1. */
  value: number;
  reason?: Reason;
}

const DAY = 24 * 60 * 60 * 1000;
/** After so many days a tip counts as almost new again. */
const FORGOTTEN_AFTER = 14;

/**
 * The second step of matching: the parts of the score, each with its weight. Tool, activity, persona, level, freshly
 * checked, least recently shown: each outweighs all that come after it together.
 */
export const parts: readonly { part: Part; weight: number; find: Find }[] = [
  { part: 'tool', weight: 20, find: findTool },
  { part: 'activity', weight: 6, find: findActivity },
  { part: 'persona', weight: 3, find: findPersona },
  { part: 'level', weight: 1, find: findLevel },
  { part: 'freshness', weight: 0.2, find: findFreshness },
  { part: 'novelty', weight: 0.09, find: findNovelty },
  // A hard rule has decided already; this says it.
  { part: 'licence', weight: 0, find: findLicence },
];

type Find = (tip: Tip, situation: Situation, standing: Standing | undefined) => Finding;

function findTool(tip: Tip, { tool, profile }: Situation, standing: Standing | undefined): Finding {
  // "Wrong tool" is no verdict on the tip: it sinks, and stays in the library.
  const isWrong = standing?.said.has('wrong-tool') ?? false;
  if (tip.tools.length === 0) return { value: isWrong ? 0 : 0.3, reason: { part: 'tool' } };
  const found = tool ?? tip.tools.find((id) => profile.tools.includes(id));
  const value = isWrong ? 0 : tool === undefined ? 0.7 : 1;
  return found === undefined ? { value } : { value, reason: { part: 'tool', found } };
}

function findActivity(tip: Tip, { activity }: Situation): Finding {
  if (tip.activities.length === 0 || activity === undefined) return { value: 0.5 };
  if (!tip.activities.includes(activity)) return { value: 0 };
  return { value: 1, reason: { part: 'activity', found: activity } };
}

function findPersona(tip: Tip, { profile }: Situation): Finding {
  const found = tip.personas.find((id) => profile.personas.includes(id));
  return found === undefined ? { value: 0.4 } : { value: 1, reason: { part: 'persona', found } };
}

// Past its review date, a hard rule has spoken already.
function findFreshness(tip: Tip, { now }: Situation): Finding {
  return { value: isDueSoon(tip, now) ? 0 : 1 };
}

function findNovelty(_tip: Tip, { now }: Situation, standing: Standing | undefined): Finding {
  if (standing?.shownAt === undefined) return { value: 1, reason: { part: 'novelty' } };
  const days = Math.max(0, Math.floor((now - standing.shownAt) / DAY));
  return { value: 0.8 * Math.min(1, days / FORGOTTEN_AFTER), reason: { part: 'novelty', found: days } };
}

// The next step up is worth most; what lies two steps ahead or behind is worth less.
const levelValue: Readonly<Record<number, number>> = { 1: 1, 0: 0.5, 2: 0.4, 3: 0.1 };

function findLevel(tip: Tip, { profile }: Situation): Finding {
  const held = profile.skills[tip.skill];
  const value = levelValue[tip.level - (held ?? 0)] ?? 0.2;
  return held !== undefined && value === 1 ? { value, reason: { part: 'level', found: tip.skill } } : { value };
}

function findLicence(tip: Tip, { profile }: Situation): Finding {
  if (tip.licences.length === 0) return { value: 0, reason: { part: 'licence' } };
  const found = tip.licences.find((id) => profile.licences.includes(id));
  // The library also shows what a person can't use; there is nothing about it that fits them.
  return found === undefined ? { value: 0 } : { value: 0, reason: { part: 'licence', found } };
}
