import { type Runtime, readSighting, saveFrameSighting, saveSighting } from '@/utils/platform';
import { isBreak } from '@/utils/settings';
import type { Store } from '@/utils/store';
import { isToolFrame, type Sighting, toolsAt } from '@/utils/tools';
import { askForAttention } from './ask-for-attention';
import type { InTurn } from './in-turn';

/** Notes what a tab reports, and lets the badge ask for attention where that is a break in the work. */
export async function takeSighting(
  sighting: Sighting | null,
  from: Runtime.MessageSender,
  store: Pick<Store, 'profile' | 'load'>,
  inTurn: InTurn,
): Promise<void> {
  const tabId = from.tab?.id;
  if (tabId === undefined || !mayReport(sighting, from)) return;
  const { frameId = -1 } = from;
  if (frameId !== 0) return inTurn(() => saveFrameSighting(tabId, frameId, sighting));
  const before = await inTurn(async () => {
    const seen = await readSighting(tabId);
    await saveSighting(tabId, sighting);
    return seen;
  });
  if (sighting && isBreak(before, sighting)) await askForAttention(tabId, sighting, store, Date.now(), Math.random());
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
