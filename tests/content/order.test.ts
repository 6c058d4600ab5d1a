import { describe, expect, it } from 'vitest';
import { licences } from '@/utils/licences';
import { rankTips } from '@/utils/matching';
import { personas } from '@/utils/personas';
import { emptyProfile } from '@/utils/settings';
import { tools } from '@/utils/tools';
import { measureQuality, NOW, readJudged } from '../eval/judged';
import { shippedTips as tips } from './shipped';

// What npm run eval prints, as floors: the order of the tips that ship, on situations that were judged by hand.
describe('the order of the tips that ship', () => {
  const quality = measureQuality(tips, readJudged('tests/fixtures/judged.json'));
  const ours = quality.find(({ method }) => method === 'rankTips');
  const others = quality.filter(({ method }) => method !== 'rankTips').map(({ goodFirst }) => goodFirst);
  const random = quality.find(({ method }) => method.startsWith('random'))?.goodFirst ?? 1;

  it('is good, and better than simpler orders', () => {
    expect(ours?.ndcg3).toBeGreaterThan(0.72);
    expect(ours?.goodFirst).toBeGreaterThan(0.85);
    expect((ours?.goodFirst ?? 0) / random).toBeGreaterThan(2.1);
    expect((ours?.goodFirst ?? 0) / Math.max(...others)).toBeGreaterThan(1.3);
  });

  it('is not judged on tips that have no grade: judge anew when this fails', () => {
    expect(ours?.ungraded).toBeLessThan(0.15);
  });
});

describe('with no history', () => {
  const held = [[], ['copilot-chat'], licences.map(({ id }) => id)];
  const situations = tools.flatMap((tool) =>
    [undefined, ...Object.keys(tool.activities)].flatMap((activity) =>
      [undefined, ...personas.map(({ id }) => id)].flatMap((persona) =>
        held.map((licences) => ({
          tool: tool.id,
          ...(activity !== undefined && { activity }),
          profile: { ...emptyProfile, personas: persona ? [persona] : [], licences },
          history: [],
          now: NOW,
        })),
      ),
    ),
  );

  it('the first tip is about the open tool, one of three is their own, and there is always one, with a reason', () => {
    for (const situation of situations) {
      const { tool, activity, profile } = situation;
      const at = `${profile.personas} in ${tool}, ${activity}`;
      const ranked = rankTips(tips, situation);
      const isAbout = ({ tip }: (typeof ranked)[number]) => tip.tools.includes(tool);
      const isOwn = ({ tip }: (typeof ranked)[number]) => tip.personas.some((id) => profile.personas.includes(id));
      expect(ranked.length, at).toBeGreaterThan(0);
      expect(ranked[0]?.reasons.length, at).toBeGreaterThan(0);
      if (ranked.some(isAbout)) expect(ranked[0] && isAbout(ranked[0]), at).toBe(true);
      if (ranked.some((one) => isAbout(one) && isOwn(one))) expect(ranked.slice(0, 3).some(isOwn), at).toBe(true);
    }
  });
});
