import { expect, it } from 'vitest';
import { groupForChoice, tools } from '@/utils/tools';

it('puts every tool under one heading', () => {
  const groups = groupForChoice(tools);
  expect(groups.flatMap((group) => group.tools.map(({ id }) => id)).sort()).toEqual(tools.map(({ id }) => id).sort());
  const headingOf = (id: string) => groups.find((group) => group.tools.some((tool) => tool.id === id))?.heading;
  expect(headingOf('outlook')).toBe('Microsoft');
  expect(headingOf('chatgpt')).toBe('AI assistants');
  expect(headingOf('slack')).toBe('Working together');
});

it('has no heading without a tool', () => {
  expect(groupForChoice([])).toEqual([]);
});
