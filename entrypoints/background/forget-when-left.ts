import { forgetSighting, readSighting } from '@/utils/platform';
import { toolsAt } from '@/utils/tools';

/**
 * Forgets what a tab showed when it loads something else. Within a tool, the content script says itself what changed.
 *
 * @param address of the tab; undefined for a page outside the catalogue, whose address the browser keeps from us.
 */
export async function forgetWhenLeft(tabId: number, address: string | undefined): Promise<void> {
  const there = toolsAt(address ?? '');
  const sighting = there.length > 0 ? await readSighting(tabId) : undefined;
  if (there.length === 0 || (sighting && !there.includes(sighting.tool))) await forgetSighting(tabId);
}
