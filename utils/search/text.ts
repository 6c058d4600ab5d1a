import MiniSearch from 'minisearch';
import { findLicence } from '@/utils/licences';
import { findPersona } from '@/utils/personas';
import { findSkill } from '@/utils/skills';
import type { Tip } from '@/utils/tips';
import { findTool } from '@/utils/tools';

/** What `search` looks things up in. Made by `buildIndex`, opaque to everyone else. */
export type TipIndex = MiniSearch<Tip>;

export interface Found {
  id: string;
  /** The higher the better; only comparable within one search. */
  score: number;
}

const fields = ['title', 'reason', 'steps', 'prompt', 'check', 'names'] as const;

/** Builds the full-text index of the tips. */
export function buildIndex(tips: readonly Tip[]): TipIndex {
  const index = new MiniSearch<Tip>({
    fields: [...fields],
    storeFields: [],
    extractField: (tip, field) => (field === 'id' ? tip.id : textOf(tip, field as (typeof fields)[number])),
    searchOptions: { boost: { title: 4, names: 2, reason: 2 }, prefix: true, combineWith: 'AND' },
  });
  index.addAll(tips);
  return index;
}

/**
 * Finds the tips that have every word of a query, in full or begun. Where there is none, a typing error or two swapped
 * letters in each word are forgiven; not before, so that a word spelt right brings no look-alikes.
 *
 * @param limit how many at the most.
 * @returns best first; none for a query without words.
 */
export function search(index: TipIndex, query: string, limit: number): Found[] {
  const strict = index.search(query);
  const found = strict.length > 0 ? strict : index.search(query, { fuzzy: forgiven });
  return found.slice(0, limit).map(({ id, score }) => ({ id, score }));
}

// Swapped letters are two edits. In words of three letters anything would look like anything.
function forgiven(term: string): number | false {
  if (term.length < 4) return false;
  return term.length === 4 ? 1 : 2;
}

function textOf(tip: Tip, field: (typeof fields)[number]): string {
  switch (field) {
    case 'steps':
      return tip.steps.join(' ');
    case 'prompt':
      return tip.prompt?.text ?? '';
    case 'names':
      return namesOf(tip).join(' ');
    default:
      return tip[field];
  }
}

function namesOf(tip: Tip): string[] {
  const tools = tip.tools.flatMap((id) => {
    const tool = findTool(id);
    return tool ? [tool.name, ...tool.aliases] : [];
  });
  const personas = tip.personas.map((id) => findPersona(id)?.name ?? '');
  const licences = tip.licences.map((id) => findLicence(id)?.name ?? '');
  return [...tools, ...personas, ...licences, findSkill(tip.skill)?.name ?? ''];
}
