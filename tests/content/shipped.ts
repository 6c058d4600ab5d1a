import { readdirSync, readFileSync } from 'node:fs';
import { type PackResult, parsePack, parseSources, type Source, type Tip } from '@/utils/tips';

// The folder is the list: whatever lies in it is held to what a shipped pack promises.
const folder = 'public/packs';

/** The files of packs, without the registry, the schema and translations. */
export const packFiles: readonly string[] = readdirSync(folder).filter(
  (name) => /^[a-z0-9-]+\.json$/.test(name) && name !== 'sources.json',
);

export function readPack(file: string): unknown {
  return JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'));
}

export const registry: readonly Source[] = parseSources(readPack('sources.json'));

export function parseShipped(file: string): PackResult {
  return parsePack(readPack(file), registry);
}

/** Every tip that ships; those of a pack that is not in the format are left out, and its own test says why. */
export const shippedTips: readonly Tip[] = packFiles.flatMap((file) => {
  const result = parseShipped(file);
  return result.ok ? result.pack.tips : [];
});
