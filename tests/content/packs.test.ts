import { describe, expect, it } from 'vitest';
import { rankTips } from '@/utils/matching';
import { personas } from '@/utils/personas';
import { emptyProfile } from '@/utils/settings';
import { tools } from '@/utils/tools';
import { guessable, sayAlike, tipProblems } from './rules';
import { packFiles, parseShipped, readPack, registry, shippedTips as tips } from './shipped';

// What a shipped pack promises. The messages tell its author what to mend; npm run packs:check says the same, quicker.
describe.each(packFiles)('%s', (file) => {
  it('is in the format', () => {
    const result = parseShipped(file);
    expect(result.ok ? [] : result.problems).toEqual([]);
  });

  it('is named after the pack', () => {
    expect(readPack(file)).toMatchObject({
      id: file.replace('.json', ''),
      title: expect.any(String),
      licence: expect.any(String),
    });
  });

  it('asks nothing that can be answered without reading it', () => {
    const result = parseShipped(file);
    expect(result.ok ? guessable(result.pack.tips) : []).toEqual([]);
  });
});

describe.each(tips.map((tip) => [tip.id, tip] as const))('%s', (_id, tip) => {
  it('is written to our rules', () => {
    expect(tipProblems(tip, registry)).toEqual([]);
  });
});

describe('all tips together', () => {
  it('say nothing twice', () => {
    expect(sayAlike(tips)).toEqual([]);
    expect(new Set(tips.map(({ title }) => title)).size).toBe(tips.length);
  });

  it('stand on sources each of which is cited and none of which stands twice', () => {
    const cited = new Set(tips.flatMap((tip) => tip.sources));
    expect(
      registry.filter(({ id }) => !cited.has(id)).map(({ id }) => id),
      'cited by no tip: delete',
    ).toEqual([]);
    expect(new Set(registry.map(({ url }) => url)).size).toBe(registry.length);
  });

  // A tool that has a tip for everyone without AI has two, and then comes first wherever it is open.
  const forAll = tips.filter((tip) => tip.personas.includes('*') && tip.licences.length === 0);
  const covered = tools.filter(({ id }) => forAll.some((tip) => tip.tools.includes(id))).map(({ id }) => id);
  it.each(covered)('give %s two tips for everyone that need no AI', (id) => {
    expect(forAll.filter((tip) => tip.tools.includes(id)).length).toBeGreaterThanOrEqual(2);
  });

  const situations = [undefined, ...tools.map(({ id }) => id)].flatMap((tool) =>
    [undefined, ...personas.map(({ id }) => id)].map((persona) => [tool, persona] as const),
  );
  it('leave nobody without a tip, and begin with the tool that is open', () => {
    for (const [tool, persona] of situations) {
      const profile = { ...emptyProfile, personas: persona ? [persona] : [] };
      const ranked = rankTips(tips, { ...(tool && { tool }), profile, history: [], now: Date.parse('2026-11-25') });
      expect(ranked.length, `${persona} in ${tool}`).toBeGreaterThan(0);
      if (tool && covered.includes(tool)) expect(ranked[0]?.tip.tools, `${persona} in ${tool}`).toContain(tool);
    }
  });
});
