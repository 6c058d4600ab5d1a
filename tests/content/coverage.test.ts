import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { personas } from '@/utils/personas';
import { skillIds } from '@/utils/skills';
import { tools } from '@/utils/tools';
import { careful, coveragePage, ofPersona, ofTool, share } from './rules/coverage';
import { packFiles, parseShipped, shippedTips as tips } from './shipped';

// The floors below which the tips would leave somebody out; docs/coverage.md has the matrix.
const BY_HAND = '## How true they are';

describe('the tips that ship', () => {
  it('are five hundred or more', () => {
    expect(tips.length).toBeGreaterThanOrEqual(500);
  });

  it.each(personas.map(({ id }) => id))('give %s twenty of their own, and one for each skill', (persona) => {
    const { own, skills } = ofPersona(tips, persona);
    expect(own).toBeGreaterThanOrEqual(20);
    expect(Object.entries(skills).filter(([, count]) => count === 0)).toEqual([]);
  });

  it('give 35 tools five or more', () => {
    expect(tools.filter(({ id }) => ofTool(tips, id).all >= 5).length).toBeGreaterThanOrEqual(35);
  });

  it.each(['outlook', 'teams', 'word', 'excel', 'powerpoint', 'm365-copilot', 'gmail', 'google-docs', 'google-sheets'])(
    'give %s twenty or more, spread over its activities',
    (tool) => {
      const { all, activities } = ofTool(tips, tool);
      expect(all).toBeGreaterThanOrEqual(20);
      expect(Object.entries(activities).filter(([, count]) => count === 0)).toEqual([]);
    },
  );

  it('teach checking, protecting and fairness in 35 % of cases or more', () => {
    expect(share(tips, ({ skill }) => careful.includes(skill))).toBeGreaterThanOrEqual(0.35);
  });

  it('need no AI in 15 % of cases or more', () => {
    expect(share(tips, ({ licences }) => licences.length === 0)).toBeGreaterThanOrEqual(0.15);
  });

  it('ask back in 60 % of cases or more, with a word to each answer', () => {
    expect(share(tips, ({ recall }) => recall?.feedback !== undefined)).toBeGreaterThanOrEqual(0.6);
  });

  it.each(skillIds)('teach "%s" at all three levels', (skill) => {
    const levels = new Set(tips.filter((tip) => tip.skill === skill).map(({ level }) => level));
    expect([...levels].sort()).toEqual([1, 2, 3]);
  });

  it('are counted in docs/coverage.md: npm run packs:coverage', async () => {
    const packs = packFiles.map((file) => {
      const result = parseShipped(file);
      if (!result.ok) throw new Error(`${file} is not in the format.`);
      const { id, title = id, tips } = result.pack;
      return { id, title, count: tips.length };
    });
    const there = existsSync('docs/coverage.md') ? readFileSync('docs/coverage.md', 'utf8') : '';
    const byHand = there.includes(BY_HAND) ? there.slice(there.indexOf(BY_HAND)) : `${BY_HAND}\n`;
    await expect(`${coveragePage(tips, packs)}\n${byHand}`).toMatchFileSnapshot('../../docs/coverage.md');
  });
});
