import { describe, expect, it } from 'vitest';
import { findTools, tools } from '@/utils/tools';

const idsOf = (typed: string, recent: string[] = []) =>
  findTools(tools, typed, recent).flatMap((group) => group.tools.map(({ id }) => id));

describe('with nothing typed', () => {
  it('offers every tool once: lately chosen, then desktop programs, then the others', () => {
    const groups = findTools(tools, ' ', ['slack', 'jira', 'gone-since']);
    expect(groups.map(({ heading }) => heading)).toEqual(['Lately chosen', 'Also on the desktop', 'In the browser']);
    expect(groups[0]?.tools.map(({ id }) => id)).toEqual(['slack', 'jira']);
    const desktop = groups[1]?.tools.map(({ id }) => id);
    expect(desktop).toEqual(expect.arrayContaining(['outlook', 'teams', 'word', 'excel', 'powerpoint', 'onenote']));
    expect(idsOf('', ['slack']).sort()).toEqual(tools.map(({ id }) => id).sort());
  });

  it('has no heading without a tool', () => {
    expect(findTools(tools, '', []).map(({ heading }) => heading)).toEqual(['Also on the desktop', 'In the browser']);
  });
});

describe('as one types', () => {
  it.each([
    ['word', 'word'],
    ['EXC', 'excel'],
    ['  google   sh', 'google-sheets'],
    ['sheets', 'google-sheets'],
    ['powerp', 'powerpoint'],
    ['owa', 'outlook'],
    ['ms teams', 'teams'],
    ['gpt', 'chatgpt'],
    ['google-docs', 'google-docs'],
  ])('%s finds %s first', (typed, id) => {
    expect(idsOf(typed)[0]).toBe(id);
  });

  it('puts what was chosen lately first among equals, and a name before another name of it', () => {
    const found = idsOf('google', ['google-sheets']);
    expect(found[0]).toBe('google-sheets');
    expect(found.indexOf('google-docs')).toBeLessThan(found.indexOf('gmail'));
  });

  it('finds nothing where no tool is called that', () => {
    expect(findTools(tools, 'zzzz', [])).toEqual([]);
    expect(findTools(tools, '***', [])).toEqual(findTools(tools, '', []));
  });
});
