import { readFileSync } from 'node:fs';
import type { Situation } from '@/utils/matching';
import { emptyProfile } from '@/utils/settings';
import type { Tip } from '@/utils/tips';
import { type Method, methods } from './methods';

/** A situation with the grades of the tips that any of the methods puts among its first ten. */
export interface Judged {
  id: string;
  situation: Situation;
  /** By the id of the tip: 0 is no use, 1 marginal, 2 good, 3 just right. */
  grades: ReadonlyMap<string, number>;
}

const DAY = 24 * 60 * 60 * 1000;
/** The moment at which all of them stand. */
export const NOW = Date.parse('2026-11-25T10:00:00Z');

interface Written {
  id: string;
  tool?: string;
  activity?: string;
  personas: string[];
  champion?: boolean;
  licences: string[];
  tools?: string[];
  skills: Situation['profile']['skills'];
  /** What happened, and how many days ago. */
  history: { tipId: string; what: Situation['history'][number]['what']; days: number }[];
  grades: Record<string, { grade: number; why: string }>;
}

export function readJudged(file: string): Judged[] {
  return (JSON.parse(readFileSync(file, 'utf8')) as Written[]).map((one) => ({
    id: one.id,
    situation: toSituation(one),
    grades: new Map(Object.entries(one.grades).map(([id, { grade }]) => [id, grade])),
  }));
}

export function toSituation({
  tool,
  activity,
  personas,
  champion,
  licences,
  tools = [],
  skills,
  history,
}: Omit<Written, 'grades'>): Situation {
  return {
    ...(tool !== undefined && { tool }),
    ...(activity !== undefined && { activity }),
    profile: { ...emptyProfile, personas, licences, tools, skills, ...(champion && { champion }) },
    history: history.map(({ tipId, what, days }) => ({ tipId, what, at: NOW - days * DAY })),
    now: NOW,
  };
}

export interface Quality {
  method: string;
  /** Normalised discounted cumulative gain of the first three: 1 where no order of the judged tips is better. */
  ndcg3: number;
  /** How often the first tip is good or just right. */
  goodFirst: number;
  /** How often a tip among the first ten has no grade: above 0, the judged set is older than the packs. */
  ungraded: number;
}

/**
 * How good each method's orders are; those that draw lots are the mean of so many draws.
 * The first two draws were judged.
 */
export function measureQuality(tips: readonly Tip[], judged: readonly Judged[], draws = 2): Quality[] {
  return Object.entries(methods).map(([method, order]) => {
    const all = judged.flatMap((one) => Array.from({ length: draws }, (_, seed) => measureOne(tips, one, order, seed)));
    const mean = (value: (one: (typeof all)[number]) => number) =>
      all.reduce((sum, one) => sum + value(one), 0) / all.length;
    return {
      method,
      ndcg3: mean(({ ndcg3 }) => ndcg3),
      goodFirst: mean(({ goodFirst }) => goodFirst),
      ungraded: mean(({ ungraded }) => ungraded),
    };
  });
}

function measureOne(tips: readonly Tip[], { situation, grades }: Judged, order: Method, seed: number) {
  const first = order(tips, situation, seed).slice(0, 10);
  const gradeOf = ({ id }: Tip) => grades.get(id) ?? 0;
  const best = [...grades.values()].sort((a, b) => b - a).slice(0, 3);
  const gain = (list: readonly number[]) =>
    list.reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
  const ideal = gain(best);
  return {
    ndcg3: ideal === 0 ? 1 : gain(first.slice(0, 3).map(gradeOf)) / ideal,
    goodFirst: first[0] && gradeOf(first[0]) >= 2 ? 1 : 0,
    ungraded: first.filter(({ id }) => !grades.has(id)).length / Math.max(1, first.length),
  };
}
