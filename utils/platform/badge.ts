import { browser } from './browser';

const ASKED = 'badgeAskedAt';
const TEXT = 'tip';

/** When the badge last asked for attention, in milliseconds since 1970. */
export async function lastAsked(): Promise<number | undefined> {
  const asked = (await browser.storage.local.get(ASKED))[ASKED];
  return typeof asked === 'number' ? asked : undefined;
}

/** Shows the badge on the toolbar icon of one tab, and notes when. */
export async function showBadge(tabId: number, now: number): Promise<void> {
  await browser.storage.local.set({ [ASKED]: now });
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#7a4a00' });
  await browser.action.setBadgeText({ tabId, text: TEXT });
}

/** Takes the badge away in the active tab of the page's own window. */
export async function clearBadge(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id !== undefined) await browser.action.setBadgeText({ tabId: tab.id, text: '' });
}

/** Forgets when the badge last asked. */
export async function forgetBadge(): Promise<void> {
  await browser.storage.local.remove(ASKED);
}
