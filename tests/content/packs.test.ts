import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { licences } from '@/utils/licences';
import { rankTips } from '@/utils/matching';
import { personas } from '@/utils/personas';
import { emptyProfile } from '@/utils/settings';
import { skillIds } from '@/utils/skills';
import { parsePack, parseSources, type Tip } from '@/utils/tips';
import { tools } from '@/utils/tools';

// The folder is the list: whatever lies in it is held to what a shipped pack promises, and the messages tell its
// author what to mend.
const folder = 'public/packs';
const read = (file: string): unknown => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'));
const registry = parseSources(read('sources.json'));
const files = readdirSync(folder).filter((name) => /^[a-z0-9-]+\.json$/.test(name) && name !== 'sources.json');

const tipsOf = (file: string): Tip[] => {
  const result = parsePack(read(file), registry);
  return result.ok ? result.pack.tips : [];
};
const tips = files.flatMap(tipsOf);

describe.each(files)('%s', (file) => {
  it('is in the format', () => {
    const result = parsePack(read(file), registry);
    expect(result.ok ? [] : result.problems).toEqual([]);
  });

  it('is named after the pack', () => {
    expect(read(file)).toMatchObject({
      id: file.replace('.json', ''),
      title: expect.any(String),
      licence: expect.any(String),
    });
  });
});

describe.each(tips.map((tip) => [tip.id, tip] as const))('%s', (_id, tip) => {
  const prose = [tip.title, tip.reason, ...tip.steps, tip.check, tip.plan ?? ''];
  const everything = [...prose, tip.prompt?.text ?? '', ...(tip.recall?.options ?? [])].join(' ');

  it('names only what there is', () => {
    const known = {
      tools: tools.map(({ id }) => id),
      personas: ['*', ...personas.map(({ id }) => id)],
      licences: licences.map(({ id }) => id),
      activities: tools.filter(({ id }) => tip.tools.includes(id)).flatMap((tool) => Object.keys(tool.activities)),
    };
    for (const [field, ids] of Object.entries(known)) {
      const unknown = tip[field as keyof typeof known].filter((id) => !ids.includes(id));
      expect(unknown, `in "${field}", this version does not know`).toEqual([]);
    }
  });

  it('is written to our style', () => {
    expect(tip.title, 'a title is a sentence in the imperative, without a full stop').toMatch(/^[A-Z][^?/]*[^.?/]$/);
    for (const sentence of prose.flatMap((text) => text.split(/(?<=[.:?!])\s/))) {
      expect(sentence.split(/\s+/).length, `shorten to 25 words: "${sentence}"`).toBeLessThanOrEqual(25);
    }
    const words = [tip.reason, ...tip.steps, tip.check].join(' ').split(/\s+/).length;
    expect(words, 'reason, steps and check line together have 40 to 130 words').toBeGreaterThanOrEqual(40);
    expect(words, 'reason, steps and check line together have 40 to 130 words').toBeLessThanOrEqual(130);
    expect(everything, 'write "for example", "such as", "that is"').not.toMatch(/\b(e\.?g\.|i\.?e\.|etc\b)/i);
    expect(everything, 'leave out "please"').not.toMatch(/\bplease\b/i);
    expect(everything, 'write "select"').not.toMatch(/\b(?<!right-)click\b/i);
    expect(everything, 'write "do not", "cannot"').not.toMatch(/\b\w+n['’]t\b/i);
    expect(everything, 'write "and"').not.toMatch(/\s&\s/);
    expect(everything, 'no word in capitals over five letters').not.toMatch(/\b(?!OFFICIAL|SENSITIVE)[A-Z]{6,}\b/);
    if (tip.plan) expect(tip.plan, 'a plan is "Next time ..., I will ..."').toMatch(/^Next time .+, I will .+\.$/);
  });

  it('promises no time saved', () => {
    expect(everything).not.toMatch(/\bsav(e|es|ing)\b[^.]*\b(minutes?|hours?|%)/i);
  });

  it('asks for no personal data in a prompt', () => {
    const asked = [
      tip.prompt?.text ?? '',
      ...(tip.prompt?.variables.flatMap(({ label, example }) => [label, example]) ?? []),
    ];
    expect(asked.join(' ')).not.toMatch(
      /(resident|client|patient|child|tenant|customer)('s)? name|NHS number|date of birth|\bNI(NO)? number/i,
    );
  });

  it('has a prompt of 15 to 100 words, if it has one', () => {
    if (!tip.prompt) return;
    const words = tip.prompt.text.split(/\s+/).length;
    expect(words).toBeGreaterThanOrEqual(15);
    expect(words).toBeLessThanOrEqual(100);
    expect(tip.licences, 'a prompt needs an AI licence').not.toEqual([]);
  });

  it('was checked, and is due within a year', () => {
    const months = (Date.parse(tip.reviewBy) - Date.parse(tip.reviewed)) / (30 * 24 * 60 * 60 * 1000);
    expect(months).toBeGreaterThan(0);
    expect(months).toBeLessThan(12.5);
  });
});

describe('all tips together', () => {
  const forAll = tips.filter((tip) => tip.personas.includes('*') && tip.licences.length === 0);

  it('are forty or more, in two packs or more', () => {
    expect(tips.length).toBeGreaterThanOrEqual(40);
    expect(files.length).toBeGreaterThanOrEqual(2);
  });

  // A tool that has a tip for everyone has two, and then comes first wherever it is open.
  const covered = tools.filter(({ id }) => forAll.some((tip) => tip.tools.includes(id))).map(({ id }) => id);
  it('cover a dozen tools or more', () => {
    expect(covered.length).toBeGreaterThanOrEqual(12);
  });

  it.each(covered)('give %s two tips for everyone that need no AI', (id) => {
    expect(forAll.filter((tip) => tip.tools.includes(id)).length).toBeGreaterThanOrEqual(2);
  });

  it.each(personas.map(({ id }) => id))('give %s a tip of their own', (id) => {
    expect(tips.filter((tip) => tip.personas.includes(id)).length).toBeGreaterThanOrEqual(1);
  });

  it.each(skillIds)('teach "%s"', (skill) => {
    expect(tips.filter((tip) => tip.skill === skill).length).toBeGreaterThanOrEqual(2);
  });

  it('teach checking, protecting and fairness in 35 % of cases or more, and ask back in 60 %', () => {
    const careful = tips.filter(({ skill }) => skill === 'check' || skill === 'protect' || skill === 'fair');
    expect(careful.length / tips.length).toBeGreaterThanOrEqual(0.35);
    expect(tips.filter(({ recall }) => recall).length / tips.length).toBeGreaterThanOrEqual(0.6);
  });

  it('stand on sources each of which is cited and none of which stands twice', () => {
    const cited = new Set(tips.flatMap((tip) => tip.sources));
    expect(
      registry.filter(({ id }) => !cited.has(id)).map(({ id }) => id),
      'cited by no tip: delete',
    ).toEqual([]);
    expect(new Set(registry.map(({ url }) => url)).size).toBe(registry.length);
  });

  const situations = [undefined, ...tools.map(({ id }) => id)].flatMap((tool) =>
    [undefined, ...personas.map(({ id }) => id)].map((persona) => [tool, persona] as const),
  );
  it('leave nobody without a tip, and begin with the tool that is open', () => {
    for (const [tool, persona] of situations) {
      const profile = { ...emptyProfile, personas: persona ? [persona] : [] };
      const ranked = rankTips(tips, { ...(tool && { tool }), profile, history: [], now: Date.parse('2026-11-23') });
      expect(ranked.length, `${persona} in ${tool}`).toBeGreaterThan(0);
      if (tool && covered.includes(tool)) expect(ranked[0]?.tip.tools, `${persona} in ${tool}`).toContain(tool);
    }
  });
});
