import { lastAsked, type Runtime, saveFrameSighting, saveSighting, showBadge } from '@/utils/platform';
import { mayAskForAttention, tipsOff } from '@/utils/settings';
import type { Store } from '@/utils/store';
import { isToolFrame, type Sighting, toolsAt } from '@/utils/tools';
import type { InTurn } from './in-turn';

/** Notes what a tab reports, and asks for attention if that has not been done today. */
export async function takeSighting(
  sighting: Sighting | null,
  from: Runtime.MessageSender,
  store: Pick<Store, 'profile'>,
  inTurn: InTurn,
): Promise<void> {
  const tabId = from.tab?.id;
  if (tabId === undefined || !mayReport(sighting, from)) return;
  const { frameId = -1 } = from;
  if (frameId !== 0) return inTurn(() => saveFrameSighting(tabId, frameId, sighting));
  await inTurn(() => saveSighting(tabId, sighting));
  if (sighting) await askForAttention(tabId, sighting.tool, store);
}

// The sender's address is compared and dropped: a page can only report a tool that its own host may serve, and a frame
// only where it is a tool's own. A page that the browser draws ahead of the person is not there yet.
function mayReport(sighting: Sighting | null, from: Runtime.MessageSender): boolean {
  const { documentLifecycle = 'active' } = from as { documentLifecycle?: string };
  if (documentLifecycle === 'prerender') return false;
  const address = from.url ?? '';
  if (from.frameId !== 0 && !isToolFrame(address)) return false;
  return sighting ? toolsAt(address).includes(sighting.tool) : true;
}

async function askForAttention(tabId: number, tool: string, store: Pick<Store, 'profile'>): Promise<void> {
  const now = Date.now();
  if (!mayAskForAttention(await lastAsked(), now)) return;
  // Where the store can't be opened, whether tips are switched off is not known: stay quiet.
  const preferences = await store.profile().then(
    (profile) => profile.preferences,
    () => undefined,
  );
  if (preferences && tipsOff(preferences, tool) === undefined) await showBadge(tabId, now);
}
