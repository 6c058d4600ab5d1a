import { listedNames, parseToolAddress, toMatchPatterns } from './hosts';
import type { Detection, Sighting } from './types';

// The folder is the list: a new file there is a new tool. Only the detections are taken in here, so that
// nothing else of a tool's file reaches the content script.
const detections = Object.values(import.meta.glob<Detection>('./catalogue/*.ts', { eager: true, import: 'detection' }));

const byHost = new Map<string, Detection[]>();
for (const detection of detections) {
  for (const host of detection.hosts) {
    byHost.set(host, [...(byHost.get(host) ?? []), detection]);
  }
}

/** Where the content script runs: the match patterns of every tool, sorted. */
export const toolMatches: string[] = toMatchPatterns([...byHost.keys()]).sort();

/**
 * Tells which tool an address shows, and which activity where that can be told.
 *
 * @param address any string; nothing makes this throw.
 * @param page the document or a part of it, asked only where the address can't tell.
 * @returns undefined where no tool of the catalogue is open.
 */
export function detect(address: string, page?: ParentNode): Sighting | undefined {
  const url = parseToolAddress(address);
  if (!url) return undefined;
  for (const detection of detectionsAt(url)) {
    const seen = readSafely(detection, url, page);
    if (seen !== false) return seen === true ? { tool: detection.id } : { tool: detection.id, activity: seen };
  }
  return undefined;
}

/** The ids of the tools that live on an address's host: all that a content script there can truthfully report. */
export function toolsAt(address: string): string[] {
  const url = parseToolAddress(address);
  return url ? detectionsAt(url).map(({ id }) => id) : [];
}

function detectionsAt(url: URL): Detection[] {
  return listedNames(url.hostname).flatMap((name) => byHost.get(name) ?? []);
}

// A hostile page can make any question about it throw; what can't be read is not the tool.
function readSafely(detection: Detection, url: URL, page?: ParentNode): string | boolean {
  try {
    return detection.read(url, page);
  } catch {
    return false;
  }
}
