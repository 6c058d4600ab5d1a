import { type Asked, parseAsked } from '@/utils/settings';
import { browser } from './browser';

const ASKED = 'badgeAsked';
const TEXT = 'tip';
/** Enough to tell what the badge is worth; the oldest go. */
const KEPT = 400;

/** Every time that the badge asked for attention or was held back, the latest last. */
export async function listAsked(): Promise<Asked[]> {
  return parseAsked((await browser.storage.local.get(ASKED))[ASKED]);
}

/** Notes that the badge asks now, or is held back, and shows it on the toolbar icon of one tab unless it is. */
export async function askWithBadge(tabId: number, asked: Pick<Asked, 'at' | 'tipId' | 'how'>): Promise<void> {
  const before = await listAsked();
  await browser.storage.local.set({ [ASKED]: [...before, { ...asked, answered: false }].slice(-KEPT) });
  if (asked.how === 'held-back') return;
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#7a4a00' });
  await browser.action.setBadgeText({ tabId, text: TEXT });
}

/** Takes the badge away in the active tab of the page's own window, and notes that somebody looked. */
export async function clearBadge(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || (await browser.action.getBadgeText({ tabId: tab.id })) === '') return;
  await browser.action.setBadgeText({ tabId: tab.id, text: '' });
  const asked = await listAsked();
  const latest = asked.findLastIndex(({ how }) => how === 'shown');
  const answered = asked.map((one, index) => (index === latest ? { ...one, answered: true } : one));
  await browser.storage.local.set({ [ASKED]: answered });
}

/** Forgets every time that the badge asked. */
export async function forgetAsked(): Promise<void> {
  await browser.storage.local.remove(ASKED);
}
