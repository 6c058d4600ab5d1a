import type { Source, Tip } from './schema';

/** The sources of a tip, looked up in the pack that it came in. */
export function sourcesOf(tip: Tip, packs: readonly { id: string; sources: readonly Source[] }[]): Source[] {
  const pack = packs.find(({ id }) => tip.id.startsWith(`${id}/`));
  return tip.sources.flatMap((id) => pack?.sources.find((source) => source.id === id) ?? []);
}
