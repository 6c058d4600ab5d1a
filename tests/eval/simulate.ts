import type { HistoryEvent } from '@/utils/history';
import { rankTips, type Situation } from '@/utils/matching';
import { chance } from '@/utils/matching/chance';
import { factsOf } from '@/utils/matching/facts';
import { personas } from '@/utils/personas';
import { emptyProfile } from '@/utils/settings';
import { type SkillId, type SkillLevel, skillIds } from '@/utils/skills';
import type { Tip } from '@/utils/tips';
import { type Method, methods } from './methods';

// Invented people, to see whether the learning works as it is meant to: what they want is hidden from every method but the
// oracle. It says nothing about real people.
const DAY = 24 * 60 * 60 * 1000;
const WEEKS = 11;
const start = Date.parse('2026-09-07T10:00:00Z');
const licences = [[], ['copilot-chat'], ['copilot-chat', 'm365-copilot'], ['gemini-workspace']];
const places = [
  ['outlook', 'inbox'],
  ['outlook', 'reading-mail'],
  ['outlook', 'calendar'],
  ['teams', 'chat'],
  ['teams', 'channel'],
  ['word', 'viewing'],
  ['word', 'editing'],
  ['excel', 'editing'],
  ['powerpoint', 'editing'],
  ['m365-copilot', 'ai-chat'],
  ['sharepoint', 'site-home'],
] as const;

interface Invented {
  profile: Situation['profile'];
  /** How much they like each likeness of tips, from 0 to 1. */
  taste(likeness: string): number;
  levels: Record<SkillId, SkillLevel>;
}

function invent(index: number): Invented {
  const random = chance(index, 'person');
  const pick = <One>(list: readonly One[]): One => list[Math.floor(random() * list.length)] as One;
  const levels = Object.fromEntries(skillIds.map((id) => [id, pick([0, 0, 1, 1, 2] as const)])) as Invented['levels'];
  // Some rate themselves, and not always right.
  const rated = skillIds
    .filter(() => random() < 0.4)
    .map((id) => [id, Math.min(2, levels[id] + (random() < 0.2 ? 1 : 0))]);
  const tastes = new Map<string, number>();
  return {
    profile: {
      ...emptyProfile,
      personas: [pick(personas).id],
      licences: pick(licences),
      skills: Object.fromEntries(rated),
    },
    taste(likeness) {
      let taste = tastes.get(likeness);
      if (taste === undefined) {
        // Most things are liked a little, some much, some not at all.
        taste = chance(index, likeness)() ** 1.5;
        tastes.set(likeness, taste);
      }
      return taste;
    },
    levels,
  };
}

/** How likely such a person is to try a tip now. */
function chanceToTry(
  tip: Tip,
  { taste, levels }: Invented,
  { tool, activity }: Situation,
  history: readonly HistoryEvent[],
): number {
  const { likenesses } = factsOf(tip);
  const liking = likenesses.reduce((sum, likeness) => sum + taste(likeness), 0) / likenesses.length;
  const gap = tip.level - levels[tip.skill];
  const level = gap === 1 ? 1 : gap === 0 ? 0.5 : gap === 2 ? 0.4 : 0.1;
  const about = tool !== undefined && tip.tools.includes(tool);
  const moment = !about
    ? 0.4
    : tip.activities.length === 0
      ? 0.7
      : activity && tip.activities.includes(activity)
        ? 1
        : 0.3;
  const met = history.filter(({ tipId, what }) => tipId === tip.id && (what === 'shown' || what === 'tried'));
  const fresh = met.some(({ what }) => what === 'tried') ? 0.05 : 0.6 ** met.length;
  return liking * level * moment * fresh;
}

export interface Lived {
  method: string;
  /** Of the tips that were shown, one a working day: how many were tried. */
  tried: number;
  /** The same in the first two weeks and in the last two. */
  early: number;
  late: number;
  /** Skills, of eight, in which a person tried something. */
  skills: number;
}

/** Eleven weeks of so many invented people with each method, one tip a working day. */
export function simulate(tips: readonly Tip[], people: number): Lived[] {
  const learning: Method = (all, situation) => rankTips(all, situation).map(({ tip }) => tip);
  const ways: Record<string, Method> = {
    ...methods,
    rankTips: (all, situation, seed) => learning(all, { ...situation, seed }, seed),
    'rankTips, learning nothing': (all, situation) =>
      learning(all, { ...situation, learnsFrom: Number.POSITIVE_INFINITY }, 0),
  };
  const oracle = 'an oracle that knows their mind';
  return [...Object.keys(ways), oracle].map((method) => {
    let tried = 0;
    let early = 0;
    let late = 0;
    let skills = 0;
    for (let index = 0; index < people; index += 1) {
      const person = invent(index);
      const covered = new Set<SkillId>();
      const dice = chance(index, `days of ${method}`);
      // The same days for every method.
      const day = chance(index, 'days');
      let history: HistoryEvent[] = [];
      for (let week = 0; week < WEEKS; week += 1) {
        for (let weekday = 0; weekday < 5; weekday += 1) {
          const now = start + (week * 7 + weekday) * DAY;
          const [tool, activity] = places[Math.floor(day() * places.length)] ?? places[0];
          const situation: Situation = { tool, activity, profile: person.profile, history, now };
          const order = ways[method] ?? ways['rankTips, learning nothing'];
          const list = order?.(tips, situation, week * 7 + weekday) ?? [];
          const wish = (tip: Tip) => chanceToTry(tip, person, situation, history);
          const tip = method === oracle ? list.toSorted((a, b) => wish(b) - wish(a))[0] : list[0];
          if (!tip) continue;
          const likes = wish(tip);
          history = [...history, { tipId: tip.id, what: 'shown', at: now }, ...sayOf(tip, likes, person, now, dice)];
          if (history.at(-1)?.what !== 'helpful' && history.at(-1)?.what !== 'tried') continue;
          tried += 1;
          if (week < 2) early += 1;
          if (week >= WEEKS - 2) late += 1;
          covered.add(tip.skill);
        }
      }
      skills += covered.size;
    }
    const days = people * 5;
    return {
      method,
      tried: tried / (days * WEEKS),
      early: early / (days * 2),
      late: late / (days * 2),
      skills: skills / people,
    };
  });
}

// What they say of it: most of those who do not try it say nothing.
function sayOf(tip: Tip, likes: number, { levels }: Invented, now: number, dice: () => number): HistoryEvent[] {
  const say = (what: HistoryEvent['what']): HistoryEvent => ({ tipId: tip.id, what, at: now + 60_000 });
  if (dice() < likes) return dice() < 0.5 ? [say('tried'), say('helpful')] : [say('tried')];
  if (levels[tip.skill] >= tip.level && dice() < 0.3) return [say('known')];
  return likes < 0.1 && dice() < 0.15 ? [say('not-my-job')] : [];
}
