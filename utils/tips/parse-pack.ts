import * as v from 'valibot';
import { type Pack, packSchema, registeredSchema, type Source } from './schema';

export type PackResult = { ok: true; pack: Pack } | { ok: false; problems: string[] };

/**
 * Checks a pack from outside. One bad tip refuses the pack.
 *
 * @param value what `JSON.parse` gave.
 * @param registry sources that the pack may cite beside its own; those it cites are added to the pack's.
 * @returns the pack, with every source it cites, or what is wrong with it: a sentence for each place.
 */
export function parsePack(value: unknown, registry: readonly Source[] = []): PackResult {
  const result = v.safeParse(packSchema, value);
  if (!result.success) return { ok: false, problems: result.issues.map(toSentence) };

  const pack = result.output;
  const known = new Map([...registry, ...(pack.sources ?? [])].map((source) => [source.id, source]));
  const cited = new Set(pack.tips.flatMap((tip) => tip.sources));
  const problems = [
    ...repeated(pack.tips.map((tip) => tip.id)).map(
      (id) => `The tip "${id}" stands twice. Give one of them another id.`,
    ),
    ...pack.tips
      .filter((tip) => !tip.id.startsWith(`${pack.id}/`))
      .map((tip) => `The tip "${tip.id}" must begin with the pack's own id: "${pack.id}/".`),
    ...[...cited]
      .filter((id) => !known.has(id))
      .map((id) => `The source "${id}" is cited, but it is not in the list of sources.`),
  ];
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, pack: { ...pack, sources: [...known.values()].filter((source) => cited.has(source.id)) } };
}

/** Checks the registry of sources that shipped packs cite. Throws where it is not one. */
export function parseSources(value: unknown): Source[] {
  return v.parse(v.array(registeredSchema), value);
}

function toSentence(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  const missing = issue.received === 'undefined';
  const mend = missing ? 'this is missing' : issue.message;
  return `${path === null ? 'The file' : `At ${path}`}: ${mend}.`;
}

function repeated(ids: string[]): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}
