import { type Pack, parsePack, parseSources, type Source } from '@/utils/tips';
import { browser } from './browser';

/** A pack that ships with this version, as the build listed it. */
export interface ShippedPack {
  id: string;
  version: number;
}

/** The packs that ship, by id and version, without their tips. */
export async function listShippedPacks(): Promise<ShippedPack[]> {
  return (await readShipped('index.json')) as ShippedPack[];
}

let registry: Promise<Source[]> | undefined;

/** One pack that ships, with every source it cites. Throws where the file does not hold a pack. */
export async function readShippedPack(id: string): Promise<Pack> {
  registry ??= readShipped('sources.json').then(parseSources);
  const result = parsePack(await readShipped(`${id}.json`), await registry);
  if (!result.ok) throw new Error(`The pack "${id}" is damaged. ${result.problems.join(' ')}`);
  return result.pack;
}

// The only fetch there is. It reads the extension's own files; the content security policy allows no other.
async function readShipped(file: string): Promise<unknown> {
  const response = await fetch(browser.runtime.getURL(`packs/${file}`));
  return response.json();
}
