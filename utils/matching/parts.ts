import type { Standing } from '@/utils/history';
import type { Tip } from '@/utils/tips';
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
 * The second step of matching: the parts of the score, each with its weight. The tool outweighs the activity,
 * the activity the persona; a tip seen today gives way to one that fits as well and was not seen.
 */
export const parts: readonly { part: Part; weight: number; find: Find }[] = [
  { part: 'tool', weight: 10, find: findTool },
  { part: 'novelty', weight: 5, find: findNovelty },
  { part: 'activity', weight: 4, find: findActivity },
  { part: 'persona', weight: 3, find: findPersona },
  { part: 'level', weight: 1, find: findLevel },
  // A hard rule has decided already; this says it.
  { part: 'licence', weight: 0, find: findLicence },
];

type Find = (tip: Tip, situation: Situation, standing: Standing | undefined) => Finding;

function findTool(tip: Tip, { tool, profile }: Situation, standing: Standing | undefined): Finding {
  if (tip.tools.length === 0) return { value: 0.3, reason: { part: 'tool' } };
  const usual = tip.tools.find((id) => profile.tools.includes(id));
  const found = tool ?? usual;
  // "Wrong tool" is no verdict on the tip: it sinks, and stays in the library.
  const value = standing?.said.has('wrong-tool') ? 0 : tool === undefined ? 0.6 : 1;
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
  const found = tip.licences.find((id) => profile.licences.includes(id));
  return { value: 0, reason: found === undefined ? { part: 'licence' } : { part: 'licence', found } };
}
