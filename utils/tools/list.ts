import type { Tool } from './types';

export interface ListedTool extends Tool {
  id: string;
}

const files = import.meta.glob<Tool>('./catalogue/*.ts', { eager: true, import: 'tool' });

/** Every tool of the catalogue with its id, by name. Marked pure so that the content script, which uses none, drops it. */
export const tools: readonly ListedTool[] = /* @__PURE__ */ listTools();

const byId = /* @__PURE__ */ new Map(/* @__PURE__ */ tools.map((tool) => [tool.id, tool]));

/** A tool by its id; undefined for one this version does not know. */
export function findTool(id: string | undefined): ListedTool | undefined {
  return id === undefined ? undefined : byId.get(id);
}

function listTools(): ListedTool[] {
  return Object.entries(files)
    .map(([path, tool]) => ({ id: path.replace(/^.*\/|\.ts$/g, ''), ...tool }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
