import type { ListedTool } from './list';

/** Tools for a person to choose from, in groups with a heading, or in one without while they type. */
export interface ToolGroup {
  heading?: string;
  tools: readonly ListedTool[];
}

/**
 * The tools that fit what a person typed, the likeliest first; with nothing typed, all of them, in groups: lately
 * chosen, also on the desktop, all others. A tool is in one group only.
 *
 * @param recent ids of the tools that the person chose last, latest first.
 */
export function findTools(tools: readonly ListedTool[], typed: string, recent: readonly string[]): ToolGroup[] {
  const words = fold(typed).split(' ').filter(Boolean);
  if (words.length === 0) return groupTools(tools, recent);
  const isRecent = (tool: ListedTool) => recent.includes(tool.id);
  const found = tools
    .map((tool) => ({ tool, fit: fitOf(tool, words) }))
    .filter(({ fit }) => fit > 0)
    .sort(
      (a, b) =>
        b.fit - a.fit ||
        Number(isRecent(b.tool)) - Number(isRecent(a.tool)) ||
        Number(b.tool.desktop ?? false) - Number(a.tool.desktop ?? false),
    );
  return found.length === 0 ? [] : [{ tools: found.map(({ tool }) => tool) }];
}

function groupTools(tools: readonly ListedTool[], recent: readonly string[]): ToolGroup[] {
  const lately = recent.flatMap((id) => tools.find((tool) => tool.id === id) ?? []);
  const others = tools.filter((tool) => !lately.includes(tool));
  return [
    { heading: 'Lately chosen', tools: lately },
    { heading: 'Also on the desktop', tools: others.filter(({ desktop }) => desktop) },
    { heading: 'In the browser', tools: others.filter(({ desktop }) => !desktop) },
  ].filter((group) => group.tools.length > 0);
}

// The name as it is called counts more than another name of it, its beginning more than a word within it.
function fitOf({ name, id, aliases, vendor }: ListedTool, words: readonly string[]): number {
  const called = fold(name);
  if (called === words.join(' ')) return 5;
  if (called.startsWith(words.join(' '))) return 4;
  const inAny = (texts: readonly string[]) =>
    words.every((word) => texts.some((text) => text.split(' ').some((part) => part.startsWith(word))));
  if (inAny([called])) return 3;
  if (inAny([called, ...aliases.map(fold), id.replaceAll('-', ' ')])) return 2;
  return inAny([called, ...aliases.map(fold), fold(vendor)]) ? 1 : 0;
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();
}
