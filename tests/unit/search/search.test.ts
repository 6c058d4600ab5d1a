import { describe, expect, it } from 'vitest';
import { buildIndex, fitsFilter, offersOf, search } from '@/utils/search';
import { makeTip } from '../../fixtures/tips';

const tips = [
  makeTip({ id: 'test/thread', title: 'Ask for the decisions in a long email thread', tools: ['outlook'] }),
  makeTip({
    id: 'test/table',
    title: 'Make your data a table',
    reason: 'You sort numbers.',
    tools: ['excel'],
    skill: 'check',
  }),
  makeTip({
    id: 'test/minutes',
    title: 'Turn a transcript into minutes',
    personas: ['democratic-legal'],
    licences: ['m365-copilot'],
  }),
];
const index = buildIndex(tips);
const find = (query: string) => search(index, query, 10).map(({ id }) => id);

describe('search', () => {
  it.each([
    ['a word', 'table', ['test/table']],
    ['a beginning', 'transc', ['test/minutes']],
    ['a typing error', 'tabel', ['test/table']],
    ['two of them', 'trascript minuts', ['test/minutes']],
    ['the name of a tool', 'Excel', ['test/table']],
    ['an alias of a tool', 'hotmail', ['test/thread']],
    ['the name of a role', 'democratic', ['test/minutes']],
    ['nothing', '', []],
    ['a word that is nowhere', 'zeppelin', []],
  ])('finds by %s', (_what, query, ids) => {
    expect(find(query)).toEqual(ids);
  });

  it('gives no more than it is asked for, best first', () => {
    const found = search(index, 'the', 1);
    expect(found.length).toBeLessThanOrEqual(1);
    const scores = search(index, 'a', 10).map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });
});

describe('filters', () => {
  it.each([
    [{}, 3],
    [{ tool: 'excel' }, 2],
    [{ persona: 'hr-od' }, 2],
    [{ skill: 'check' }, 1],
    [{ licence: 'none' }, 2],
    [{ licence: 'm365-copilot' }, 1],
    [{ tool: 'outlook', skill: 'check' }, 0],
    [{ tool: '', persona: '', skill: '', licence: '' }, 3],
  ])('%j lets %i through', (filter, count) => {
    expect(tips.filter((tip) => fitsFilter(tip, filter))).toHaveLength(count);
  });
});

it('the filters offer what the tips name, by name, once, and nothing that has no name', () => {
  const offers = offersOf([...tips, makeTip({ id: 'test/new', tools: ['outlook', 'from-the-future'] })]);
  expect(offers.tool.map(({ name }) => name)).toEqual(['Excel', 'Outlook']);
  expect(offers.persona.map(({ id }) => id)).toEqual(['democratic-legal']);
  expect(offers.skill.map(({ id }) => id)).toEqual(['instruct', 'check']);
  expect(offers.licence.map(({ id }) => id)).toEqual(['none', 'm365-copilot']);
});
