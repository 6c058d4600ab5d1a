import { detections } from './detections';
import { listedFor, parseToolAddress } from './hosts';
import { has, readSigns, type Witness } from './page';
import { pathOf, readPath } from './routes';
import type { Detection, Sighting } from './types';

// By host, so that an address costs the same whatever the size of the catalogue.
const byHost = new Map<string, Detection[]>();
const byOwnHost = new Map<string, Detection[]>();
const movable: Detection[] = [];
for (const detection of detections) {
  for (const host of detection.hosts) addTo(byHost, host, detection);
  for (const host of detection.ownHosts ?? []) addTo(byOwnHost, host, detection);
  if (detection.ownSign) movable.push(detection);
}

function addTo(index: Map<string, Detection[]>, host: string, detection: Detection): void {
  const there = index.get(host);
  if (there) there.push(detection);
  else index.set(host, [detection]);
}

/**
 * Tells which tool an address shows, and which activity where that can be told.
 *
 * @param address any string; nothing makes this throw.
 * @param page the document or a part of it, asked only where the address can't tell.
 * @param witness told the element of the page on which the answer rests, if it rests on one.
 * @returns undefined where no tool of the catalogue is open.
 */
export function detect(address: string, page?: ParentNode, witness?: Witness): Sighting | undefined {
  const url = parseToolAddress(address);
  if (!url) return undefined;
  for (const detection of candidates(url.hostname, (sign) => has(page, sign))) {
    const seen = readSafely(detection, url, page);
    if (seen !== false) return toSighting(detection, seen, page, witness);
  }
  return undefined;
}

/** Whether a host is one of a tool's own, where the extension runs without being asked for. */
export function isListed(hostname: string): boolean {
  return listedFor(hostname, byHost).length > 0;
}

/** The ids of the tools that an address's host may serve: all that a content script there can truthfully report. */
export function toolsAt(address: string): string[] {
  const url = parseToolAddress(address);
  return url ? candidates(url.hostname, () => true).map(({ id }) => id) : [];
}

const hasSay = ({ signs, ownSign }: Detection) => !!signs || !!ownSign;
// In most pages, none of the few tools that are known there asks the page.
const someAsk = detections.some(hasSay);

/** Whether the page has a say at an address, so that what happens in it is worth another look. */
export function asksPage(address: string): boolean {
  const url = someAsk ? parseToolAddress(address) : undefined;
  return !!url && candidates(url.hostname, () => true).some(hasSay);
}

// Where a host is listed, nothing else lives there. Elsewhere it is an organisation's own, with a tool whose address
// or whose page says so.
function candidates(hostname: string, hasSign: (ownSign: string) => boolean): Detection[] {
  const listed = listedFor(hostname, byHost);
  if (listed.length > 0) return listed;
  return [...listedFor(hostname, byOwnHost), ...movable.filter(({ ownSign = '' }) => hasSign(ownSign))];
}

function toSighting(
  { id, signs, open }: Detection,
  seen: string | true,
  page?: ParentNode,
  witness?: Witness,
): Sighting {
  const isOpen = seen === true || open?.includes(seen);
  const shown = isOpen && signs && page ? readSigns(signs(), page, witness) : undefined;
  const activity = shown ?? (seen === true ? undefined : seen);
  return activity === undefined ? { tool: id } : { tool: id, activity };
}

// No address is worth an error in somebody else's page; what can't be read is not the tool.
function readSafely(detection: Detection, url: URL, page?: ParentNode): string | boolean {
  try {
    return detection.read?.(url, page) ?? readPath(pathOf(url), detection.routes?.() ?? []);
  } catch {
    return false;
  }
}
