import type { ListedTool } from './list';

// The first line that fits decides. What no other line names is for working together with others.
const GROUPS: readonly (readonly [heading: string, holds: (tool: ListedTool) => boolean])[] = [
  ['AI assistants', ({ category }) => category === 'ai-assistant'],
  ['Microsoft', ({ vendor }) => vendor === 'Microsoft'],
  ['Google', ({ vendor }) => vendor === 'Google'],
  ["Councils' own systems", ({ category }) => category === 'public-sector'],
  ['Service desks and customer records', ({ category }) => category === 'service-desk' || category === 'crm'],
  ['HR and finance', ({ category }) => category === 'hr-erp'],
  ['Data and maps', ({ category }) => category === 'analytics' || category === 'maps' || category === 'databases'],
  ['Working together', () => true],
];

/** Tools under headings that people know, each once, in the order of their names. */
export function groupForChoice(tools: readonly ListedTool[]): { heading: string; tools: ListedTool[] }[] {
  const groupOf = (tool: ListedTool) => GROUPS.find(([, holds]) => holds(tool))?.[0];
  return GROUPS.map(([heading]) => ({ heading, tools: tools.filter((tool) => groupOf(tool) === heading) })).filter(
    (group) => group.tools.length > 0,
  );
}
