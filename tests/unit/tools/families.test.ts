import { describe, expect, it } from 'vitest';
import { detect, families, ownHostFamilies } from '@/utils/tools';
import { catalogue } from './catalogue';

describe('families of tools', () => {
  const all = families();

  it('have every tool once', () => {
    const ids = all.flatMap(({ tools }) => tools);
    expect(ids.toSorted()).toEqual(catalogue.map(([id]) => id).toSorted());
  });

  it('share no host, in whatever way it is written', () => {
    const hosts = all.map(({ matches }) => matches.map((match) => match.slice('https://'.length, -'/*'.length)));
    const meet = (a: string, b: string) =>
      a === b || (a.startsWith('*.') && `.${b.replace(/^\*\./, '')}`.endsWith(a.slice(1)));
    for (const [index, mine] of hosts.entries()) {
      for (const theirs of hosts.slice(index + 1)) {
        expect(mine.filter((a) => theirs.some((b) => meet(a, b) || meet(b, a)))).toEqual([]);
      }
    }
  });

  it('keep together what opens at one host', () => {
    const family = (id: string) => all.find(({ tools }) => tools.includes(id))?.tools;
    expect(family('word')).toContain('sharepoint');
    expect(family('jira')).toEqual(['confluence', 'jira', 'jira-service-management']);
    expect(family('trello')).toEqual(['trello']);
  });

  it('know which of them an organisation may run on its own host', () => {
    const movable = ownHostFamilies().flatMap(({ tools }) => tools);
    expect(movable).toEqual(expect.arrayContaining(['gitlab', 'sharepoint', 'jadu', 'moderngov']));
    expect(movable).not.toContain('trello');
    expect(detect('https://planning.anytown.gov.uk/online-applications/search.do')?.tool).toBe('idox-public-access');
  });
});
