import { type HistoryEvent, putAwayBy, standings } from '@/utils/history';
import { rankTips, type Situation } from '@/utils/matching';
import { personas } from '@/utils/personas';
import { skillIds } from '@/utils/skills';
import { isPastReview, type Tip } from '@/utils/tips';
import { tools } from '@/utils/tools';
import type { Figure } from './figures';

const ROUNDS = 15;
const now = Date.parse('2026-11-25T09:00:00Z');

/** A library of so many tips, spread over tools, personas and skills as the packs that ship are. */
export function library(size: number): Tip[] {
  const pick = <One>(list: readonly One[], index: number): One => list[index % list.length] as One;
  return Array.from({ length: size }, (_, index) => {
    const tool = pick(tools, Math.floor((index * index) % 8641));
    return {
      id: `bench/tip-${index}`,
      title: `Tip ${index}`,
      reason: 'You work on something.',
      steps: ['Do it.'],
      check: 'Check it.',
      tools: index % 20 === 0 ? [] : [tool.id],
      activities: index % 3 === 0 ? [] : Object.keys(tool.activities).slice(0, 1),
      personas: index % 3 === 0 ? ['*'] : [pick(personas, index).id],
      skill: pick(skillIds, index),
      level: pick([1, 2, 3] as const, index),
      licences: index % 3 === 0 ? [] : ['m365-copilot'],
      minutes: 2,
      sources: ['a-source'],
      reviewed: '2026-11-01',
      reviewBy: '2027-05-01',
    };
  });
}

/** The first five for a person with half a year of history, beside a walk over all tips with the hard rules alone. */
export function measureRank(): Figure[] {
  return [10_000, 100_000].map((size) => {
    const tips = library(size);
    const history: HistoryEvent[] = Array.from({ length: 1000 }, (_, index) => ({
      tipId: `bench/tip-${(index * 37) % size}`,
      what: index % 5 === 0 ? 'tried' : 'shown',
      at: now - index * 4 * 60 * 60 * 1000,
    }));
    const situations: Situation[] = ['outlook', 'excel', 'teams', 'jira'].map((tool) => ({
      tool,
      profile: { personas: ['housing-officer'], licences: ['m365-copilot'], tools: [], language: 'en', skills: {} },
      history,
      now,
    }));
    const rank = () => situations.map((situation) => rankTips(tips, situation).slice(0, 5));
    const walk = () => {
      for (const { tool = '', profile, history } of situations) {
        const standing = standings(history);
        tips.filter(
          (tip) =>
            (tip.tools.length === 0 || tip.tools.includes(tool)) &&
            tip.personas.some((id) => id === '*' || profile.personas.includes(id)) &&
            tip.licences.every((id) => profile.licences.includes(id)) &&
            putAwayBy(standing.get(tip.id), now) === undefined &&
            !isPastReview(tip, now),
        );
      }
    };
    const time = (work: () => unknown) => {
      const began = performance.now();
      work();
      return (performance.now() - began) / situations.length;
    };
    for (let warm = 0; warm < 10; warm += 1) [rank, walk].forEach(time);
    const ours: number[] = [];
    const yardstick: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      ours.push(time(rank));
      yardstick.push(time(walk));
    }
    return {
      name: `rankTips, first five of ${size.toLocaleString('en-GB')}`,
      unit: 'ms',
      ours,
      yardstick,
      against: 'a walk over all with the hard rules alone',
      bound: size === 10_000 ? 1 : 3,
    };
  });
}
