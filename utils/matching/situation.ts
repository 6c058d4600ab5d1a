import type { HistoryEvent } from '@/utils/history';
import type { SkillId, SkillLevel } from '@/utils/skills';
import type { Tip } from '@/utils/tips';

/** All that matching needs to know about a person at a moment. */
export interface Situation {
  /** The tool that is open, and what goes on in it. */
  tool?: string;
  activity?: string;
  profile: {
    personas: readonly string[];
    licences: readonly string[];
    /** Whether the person helps colleagues to learn, beside their role. */
    champion?: boolean;
    /** The tools that the person usually works in. */
    tools: readonly string[];
    language: string;
    skills: Partial<Record<SkillId, SkillLevel>>;
  };
  history: readonly HistoryEvent[];
  /** Milliseconds since 1970. */
  now: number;
  /**
   * Lets matching try what it knows little of: the same number, the same tips. Without it, nothing is tried out.
   */
  seed?: number;
  /** What was said of tips before this time is not learnt from; milliseconds since 1970. */
  learnsFrom?: number;
}

/** A part of the score, and why it counted. */
export interface Reason {
  part: Part;
  /** What the part found: the id of a tool, an activity, a persona, a skill, a licence; days since it was last shown. */
  found?: string | number;
}

export type Part =
  | 'tool'
  | 'activity'
  | 'persona'
  | 'taste'
  | 'level'
  | 'recall'
  | 'novelty'
  | 'saved'
  | 'freshness'
  | 'licence';

export interface RankedTip {
  tip: Tip;
  /** Between 0 and 1: how well it fits. */
  score: number;
  /** Why, what is open first. Never empty. */
  readonly reasons: Reason[];
}
