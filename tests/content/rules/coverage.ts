import { personas } from '@/utils/personas';
import { skillIds } from '@/utils/skills';
import type { Tip } from '@/utils/tips';
import { tools } from '@/utils/tools';

export const careful: readonly string[] = ['check', 'protect', 'fair'];

/** How many tips a persona has of its own, and how many of them for each skill. */
export function ofPersona(tips: readonly Tip[], persona: string): { own: number; skills: Record<string, number> } {
  const own = tips.filter((tip) => tip.personas.includes(persona));
  const count = (skill: string) => own.filter((tip) => tip.skill === skill).length;
  return { own: own.length, skills: Object.fromEntries(skillIds.map((skill) => [skill, count(skill)])) };
}

/** How many tips a tool has, and how many of them for each of its activities; a tip for any activity counts for none. */
export function ofTool(tips: readonly Tip[], tool: string): { all: number; activities: Record<string, number> } {
  const its = tips.filter((tip) => tip.tools.includes(tool));
  const known = Object.keys(tools.find(({ id }) => id === tool)?.activities ?? {}).sort();
  const count = (activity: string) => its.filter((tip) => tip.activities.includes(activity)).length;
  return { all: its.length, activities: Object.fromEntries(known.map((activity) => [activity, count(activity)])) };
}

export function share(tips: readonly Tip[], holds: (tip: Tip) => boolean): number {
  return tips.length === 0 ? 0 : tips.filter(holds).length / tips.length;
}

/** The matrix as a page: who is served with what. */
export function coveragePage(
  tips: readonly Tip[],
  packs: readonly { id: string; title: string; count: number }[],
): string {
  const percent = (value: number) => `${(value * 100).toFixed(1)} %`;
  const rows = [
    ['tips', String(tips.length)],
    ['teach checking, protecting or fairness', percent(share(tips, ({ skill }) => careful.includes(skill)))],
    ['need no AI licence', percent(share(tips, ({ licences }) => licences.length === 0))],
    ['ask back, with a word to each answer', percent(share(tips, ({ recall }) => recall?.feedback !== undefined))],
    ['have a prompt', percent(share(tips, ({ prompt }) => prompt !== undefined))],
    ...([1, 2, 3] as const).map((level) => [`of level ${level}`, percent(share(tips, (tip) => tip.level === level))]),
    ['tools with five tips or more', String(tools.filter(({ id }) => ofTool(tips, id).all >= 5).length)],
    ['tools with a tip', String(tools.filter(({ id }) => ofTool(tips, id).all > 0).length)],
  ];
  return [
    '# What the tips cover',
    '',
    'Made by `npm run packs:coverage` from the packs that ship; tests hold the floors of it. What follows "How true they are"',
    'is written by hand.',
    '',
    table(['', ''], rows),
    '',
    '## Packs',
    '',
    table(
      ['pack', 'title', 'tips'],
      packs.map(({ id, title, count }) => [`\`${id}\``, title, String(count)]),
    ),
    '',
    '## Personas and skills',
    '',
    "Tips of the persona's own; those for everyone come on top.",
    '',
    table(
      ['persona', 'own', ...skillIds],
      personas.map(({ id, name }) => {
        const { own, skills } = ofPersona(tips, id);
        return [name, String(own), ...skillIds.map((skill) => String(skills[skill]))];
      }),
    ),
    '',
    '## Skills and levels',
    '',
    table(
      ['skill', 'level 1', 'level 2', 'level 3'],
      skillIds.map((skill) => [
        skill,
        ...[1, 2, 3].map((level) => String(tips.filter((tip) => tip.skill === skill && tip.level === level).length)),
      ]),
    ),
    '',
    '## Tools and activities',
    '',
    table(
      ['tool', 'tips', 'of these, for one activity'],
      tools
        .map(({ id, name }) => ({ name, ...ofTool(tips, id) }))
        .filter(({ all }) => all > 0)
        .sort((a, b) => b.all - a.all || a.name.localeCompare(b.name, 'en'))
        .map(({ name, all, activities }) => [
          name,
          String(all),
          Object.entries(activities)
            .map(([activity, count]) => `${activity} ${count}`)
            .join(', '),
        ]),
    ),
    '',
  ].join('\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
