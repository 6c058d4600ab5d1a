import { forgetSighting, lastAsked, type Runtime, saveSighting, showBadge } from '@/utils/platform';
import { mayAskForAttention, tipsOff } from '@/utils/settings';
import type { Store } from '@/utils/store';
import { type Sighting, toolsAt } from '@/utils/tools';

/** Notes what a tab reports, and asks for attention if that has not been done today. */
export async function takeSighting(
  sighting: Sighting | null,
  from: Runtime.MessageSender,
  store: Pick<Store, 'profile'>,
): Promise<void> {
  const tabId = from.tab?.id;
  if (tabId === undefined || from.frameId !== 0) return;
  if (sighting === null) return forgetSighting(tabId);
  // The sender's address is compared and dropped: a page can only report a tool that lives on its own host.
  if (!toolsAt(from.url ?? '').includes(sighting.tool)) return;
  await saveSighting(tabId, sighting);

  const now = Date.now();
  if (!mayAskForAttention(await lastAsked(), now)) return;
  // Where the store can't be opened, whether tips are switched off is not known: stay quiet.
  const preferences = await store.profile().then(
    (profile) => profile.preferences,
    () => undefined,
  );
  if (preferences && tipsOff(preferences, sighting.tool) === undefined) await showBadge(tabId, now);
}
