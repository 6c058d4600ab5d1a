import { joinFrame, type OpenTool, type Pick, type Sighting, settleOpenTool } from '@/utils/tools';
import { browser } from './browser';

// Kept in storage.session: in memory only, gone with the browser, out of reach of every page. An update of the
// extension empties it, so that what is read here was written by this version.
const PICK = 'pick';
const keyOf = (tabId: number) => `sighting:${tabId}`;

const frameKeyOf = (tabId: number) => `frame:${tabId}`;

interface FrameSighting {
  frameId: number;
  sighting: Sighting;
}

/** Notes what a tab's page says that it shows: null where it is on a tool's host and shows none. */
export async function saveSighting(tabId: number, sighting: Sighting | null): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: sighting });
}

/** Notes what a frame in a tab says that it shows; null when it goes. The latest frame to speak is the one in use. */
export async function saveFrameSighting(tabId: number, frameId: number, sighting: Sighting | null): Promise<void> {
  const key = frameKeyOf(tabId);
  if (sighting) return browser.storage.session.set({ [key]: { frameId, sighting } satisfies FrameSighting });
  const kept = (await browser.storage.session.get(key))[key] as FrameSighting | undefined;
  if (kept?.frameId === frameId) await browser.storage.session.remove(key);
}

/** Forgets what a tab showed. */
export async function forgetSighting(tabId: number): Promise<void> {
  await browser.storage.session.remove([keyOf(tabId), frameKeyOf(tabId)]);
}

/** What a tab shows, as far as is known. */
export async function readSighting(tabId: number): Promise<Sighting | undefined> {
  const kept = await browser.storage.session.get([keyOf(tabId), frameKeyOf(tabId)]);
  const frame = kept[frameKeyOf(tabId)] as FrameSighting | undefined;
  return joinFrame(kept[keyOf(tabId)] as Sighting | null | undefined, frame?.sighting);
}

/** "I'm working in ...": notes the person's choice for what is open now, or takes it back. */
export async function pickTool(tool: string | undefined): Promise<void> {
  if (tool === undefined) return browser.storage.session.remove(PICK);
  const sighting = await readActiveSighting();
  const pick: Pick = { tool, ...(sighting && { insteadOf: sighting.tool }) };
  await browser.storage.session.set({ [PICK]: pick });
}

// The active tab of the window that the page belongs to.
async function readActiveSighting(): Promise<Sighting | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? undefined : readSighting(tab.id);
}

/**
 * Follows what is open in the active tab of the page's own window: tells it at once, then at every change.
 *
 * @returns a function that ends it.
 */
export function watchOpenTool(tell: (open: OpenTool) => void, fail: (error: unknown) => void): () => void {
  let latest = 0;
  let ended = false;
  const look = async () => {
    const turn = ++latest;
    try {
      const sighting = await readActiveSighting();
      const pick = (await browser.storage.session.get(PICK))[PICK] as Pick | undefined;
      // A slower, older look must not overwrite a newer one.
      if (turn === latest && !ended) tell(settleOpenTool(sighting, pick));
    } catch (error) {
      if (!ended) fail(error);
    }
  };
  const onStored = (_changes: unknown, area: string) => {
    if (area === 'session') look();
  };
  browser.tabs.onActivated.addListener(look);
  browser.storage.onChanged.addListener(onStored);
  look();
  return () => {
    ended = true;
    browser.tabs.onActivated.removeListener(look);
    browser.storage.onChanged.removeListener(onStored);
  };
}
