import type { HistoryEvent } from '@/utils/history';
import type { Profile } from '@/utils/settings';
import { type SkillId, type SkillLevel, skillIds } from '@/utils/skills';
import type { Tip } from '@/utils/tips';
import { addDays, dayOf, midnightOf, mondayBefore } from './days';
import { usableTips } from './path';
import { type Practice, practiceOf } from './practice';

/** What it takes to show a level by practice. */
export interface LevelRule {
  level: Exclude<SkillLevel, 0>;
  /** So many different tips of the skill, at this level or above, were tried. */
  tried: number;
  /** And the questions of so many of these were answered right on a later day than the tip was tried. */
  right: number;
}

export const levelRules: readonly LevelRule[] = [
  { level: 1, tried: 3, right: 1 },
  { level: 2, tried: 3, right: 1 },
  { level: 3, tried: 3, right: 1 },
];

/** A rule in a sentence to the person. */
export function sayLevelRule({ level, tried, right }: LevelRule): string {
  const tips = `${tried} different tips of level ${level}${level < 3 ? ' or above' : ''}`;
  return `Level ${level}: try ${tips}, and on a later day answer the question of at least ${right} of them right.`;
}

/** What is known of one skill of a person's. Nothing in it is taken away by time. */
export interface SkillRecord {
  skill: SkillId;
  /** Where they put themselves; left out where they have not. */
  said?: SkillLevel;
  /** What they have shown by practice; see `levelRules`. */
  shown: SkillLevel;
  /** How many different tips they tried. */
  tried: number;
  /** The questions of how many different tips they answered right. */
  right: number;
  /** When they last tried a tip or answered a question, in milliseconds since 1970. */
  latest?: number;
  /** A tip to try next: one they can use, have not tried, and have not put away, of the next level or the nearest. */
  next?: Tip;
}

/**
 * The eight skills of a person, in order.
 *
 * @param now milliseconds since 1970.
 */
export function skillRecord(
  tips: readonly Tip[],
  history: readonly HistoryEvent[],
  profile: Profile,
  now: number,
): SkillRecord[] {
  const practice = practiceOf(history);
  const open = usableTips(tips, profile, now, history).filter(({ id }) => !isTried(practice.get(id)));
  return skillIds.map((skill) => {
    const met = tips.flatMap((tip) => {
      const own = tip.skill === skill ? practice.get(tip.id) : undefined;
      return own ? [{ level: tip.level, ...own }] : [];
    });
    const said = profile.skills[skill];
    const shown = shownBy(met);
    const latest = latestOf(met, now);
    const ofSkill = open.filter((tip) => tip.skill === skill);
    const next = nearest(ofSkill, Math.max(shown, said ?? 0) + 1);
    return {
      skill,
      ...(said !== undefined && { said }),
      shown,
      tried: met.filter(isTried).length,
      right: met.filter(({ answers }) => answers.some(({ result }) => result === 'right')).length,
      ...(latest !== undefined && { latest }),
      ...(next && { next }),
    };
  });
}

type Met = Practice & { level: Tip['level'] };

function isTried(practice: Practice | undefined): boolean {
  return practice !== undefined && practice.tried.length > 0;
}

function shownBy(met: readonly Met[]): SkillLevel {
  const isShown = ({ level, tried, right }: LevelRule) => {
    const counting = met.filter((one) => one.level >= level && isTried(one));
    return counting.length >= tried && counting.filter(isRightLater).length >= right;
  };
  return levelRules.findLast(isShown)?.level ?? 0;
}

function isRightLater({ tried: [first], answers }: Practice): boolean {
  return answers.some(({ at, result }) => result === 'right' && first !== undefined && dayOf(at) > dayOf(first));
}

function latestOf(met: readonly Met[], now: number): number | undefined {
  const times = met.flatMap(({ tried, answers }) => [tried.at(-1), answers.at(-1)?.at]);
  const known = times.filter((at) => at !== undefined).map((at) => Math.min(at, now));
  return known.length > 0 ? Math.max(...known) : undefined;
}

/** The first tip of a level; where there is none, of the nearest, the lower before the higher: it makes firm. */
function nearest(tips: readonly Tip[], level: number): Tip | undefined {
  const distance = (tip: Tip) => Math.abs(tip.level - level) + (tip.level > level ? 0.5 : 0);
  return [...tips].sort((a, b) => distance(a) - distance(b))[0];
}

/** What practice says of a self-rating. */
export interface Change {
  /** Whether more was shown than said, as much, or less as yet; or nothing was said. */
  kind: 'above' | 'same' | 'below' | 'not-said';
  /** By how many levels. */
  by: number;
}

export function changedSince({ said, shown }: Pick<SkillRecord, 'said' | 'shown'>): Change {
  if (said === undefined) return { kind: 'not-said', by: shown };
  if (shown === said) return { kind: 'same', by: 0 };
  return { kind: shown > said ? 'above' : 'below', by: Math.abs(shown - said) };
}

/** What was practised in one calendar week. */
export interface PracticeWeek {
  /** When its Monday begins where the person is, in milliseconds since 1970. */
  monday: number;
  /** How many different tips were tried in it. */
  tried: number;
  /** How many questions were answered in it, right or wrong. */
  answered: number;
}

/** Every week from the one of `from` to the one of `to` (milliseconds since 1970), also those in which nothing was. */
export function practiceByWeek(history: readonly HistoryEvent[], from: number, to: number): PracticeWeek[] {
  const weeks = new Map<number, PracticeWeek>();
  for (let monday = mondayOf(from); monday <= to; monday = midnightOf(addDays(dayOf(monday), 7))) {
    weeks.set(monday, { monday, tried: 0, answered: 0 });
  }
  for (const { tried, answers } of practiceOf(history).values()) {
    for (const monday of new Set(tried.map(mondayOf))) {
      const week = weeks.get(monday);
      if (week) week.tried += 1;
    }
    for (const { at, result } of answers) {
      const week = weeks.get(mondayOf(at));
      if (week && (result === 'right' || result === 'wrong')) week.answered += 1;
    }
  }
  return [...weeks.values()];
}

const mondayOf = (at: number) => midnightOf(mondayBefore(dayOf(at)));
