import { families, officeFrameHost } from '@/utils/tools';
import { browser } from './browser';
import { filesFor, startIn } from './own-hosts';

/** Whether an administrator's policy put Sidelight here, rather than the person. */
export async function isInstalledByPolicy(): Promise<boolean> {
  return (await browser.management.getSelf()).installType === 'admin';
}

const WELCOMED = 'welcomed';

/** Whether the welcome page has been opened in this profile: a developer's reload is an install, too. */
export async function wasWelcomed(): Promise<boolean> {
  return (await browser.storage.local.get(WELCOMED))[WELCOMED] === true;
}

/** Notes that it has. */
export async function noteWelcome(): Promise<void> {
  await browser.storage.local.set({ [WELCOMED]: true });
}

/** This version of Sidelight, as in the manifest. */
export function ownVersion(): string {
  return browser.runtime.getManifest().version;
}

/**
 * Starts the content script in the tabs that were open before Sidelight was installed or updated; the browser does so
 * only for pages that load afterwards. Tabs that sleep are left to their next load. In frames, the script itself goes
 * on only where it is in one of a tool's own.
 */
export async function startInOpenTabs(): Promise<void> {
  const scripts = families().filter(({ matches }) => matches.length > 0);
  const ofFrames = scripts.filter(({ matches }) => matches.some((match) => match.includes(officeFrameHost)));
  await Promise.allSettled(
    scripts.map(async (family) => {
      const tabs = await browser.tabs.query({ url: family.matches, discarded: false });
      // A frame of the Office programs can stand in any tool's page.
      await startIn(tabs, filesFor([...ofFrames, family].map(({ script }) => script)), true);
    }),
  );
}
