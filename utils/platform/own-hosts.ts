import { ownHostFamilies } from '@/utils/tools';
import { browser } from './browser';

// The permissions that the person has given are the list; the browser keeps it, and shows it in its own settings too.
const SCRIPT = 'own-hosts';

/** The organisation's own hosts in which the person has allowed Sidelight, by name. */
export async function listOwnHosts(): Promise<string[]> {
  return (await ownOrigins()).map((origin) => origin.replace(/^https:\/\/|\/\*$/g, '')).sort();
}

/**
 * Asks the person for one host. Call it first thing in a click: the browser takes it for nothing else.
 *
 * @returns whether they allowed it. Rejects where the browser does not take the host at all.
 */
export function requestOwnHost(host: string): Promise<boolean> {
  return browser.permissions.request({ origins: [`https://${host}/*`] });
}

/** Gives one host back. */
export async function forgetOwnHost(host: string): Promise<void> {
  await browser.permissions.remove({ origins: [`https://${host}/*`] });
}

/** Follows the list: tells it at once, then at every change. Returns a function that ends it. */
export function watchOwnHosts(tell: (hosts: string[]) => void, fail: (error: unknown) => void): () => void {
  const look = () => {
    listOwnHosts().then(tell, fail);
  };
  browser.permissions.onAdded.addListener(look);
  browser.permissions.onRemoved.addListener(look);
  look();
  return () => {
    browser.permissions.onAdded.removeListener(look);
    browser.permissions.onRemoved.removeListener(look);
  };
}

/** Lets the content script run on just the hosts that are allowed now, and starts it where one of them is open. */
export async function startOnOwnHosts(): Promise<void> {
  const matches = await ownOrigins();
  const files = filesFor(ownHostFamilies().map((family) => family.script));
  const isRegistered = (await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] })).length > 0;
  if (matches.length === 0) {
    if (isRegistered) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] });
    return;
  }
  const script = { id: SCRIPT, js: files, matches, runAt: 'document_idle' as const };
  if (isRegistered) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
  await startIn(await browser.tabs.query({ url: matches, discarded: false }), files);
}

/** Starts the content script in these tabs. The ones that refuse (an error page) are left to their next load. */
export async function startIn(
  tabs: readonly { id?: number | undefined }[],
  files: string[],
  allFrames = false,
): Promise<void> {
  await Promise.allSettled(
    tabs.flatMap(({ id }) =>
      id === undefined ? [] : [browser.scripting.executeScript({ target: { tabId: id, allFrames }, files })],
    ),
  );
}

/** The content script's files: the tools' own, then the one that uses them. */
export function filesFor(toolScripts: readonly string[]): string[] {
  return [...new Set(toolScripts), 'content-scripts/detector.js'].map((file) => `/${file}`);
}

async function ownOrigins(): Promise<string[]> {
  const always = new Set(browser.runtime.getManifest().host_permissions);
  return ((await browser.permissions.getAll()).origins ?? []).filter((origin) => !always.has(origin));
}
