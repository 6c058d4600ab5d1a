import { rankTips } from '@/utils/matching';
import { askWithBadge, listAsked } from '@/utils/platform';
import { ignoredTips, mayAskForAttention } from '@/utils/settings';
import type { Store } from '@/utils/store';
import type { Sighting } from '@/utils/tools';
import { createTurns } from './in-turn';

/** One time in so many, the badge is held back, so that the person can see what it is worth. */
const HELD_BACK = 0.1;
// Two tabs that open at once must not both ask.
const inTurn = createTurns();

/**
 * Asks for attention with the badge, where that is allowed and there is a tip worth it: one that fits what is open, and
 * for which it has not asked in vain too often.
 *
 * @param random a number between 0 and 1 that decides whether it is held back.
 */
export function askForAttention(
  tabId: number,
  sighting: Sighting,
  store: Pick<Store, 'profile' | 'load'>,
  now: number,
  random: number,
): Promise<void> {
  return inTurn(async () => {
    const asked = await listAsked();
    // Where the store can't be opened, what the person wants is not known: stay quiet.
    const preferences = await store.profile().then(
      (profile) => profile.preferences,
      () => undefined,
    );
    if (!preferences || !mayAskForAttention(preferences, sighting.tool, asked.at(-1)?.at, now)) return;
    // Only now, once a day in most, are the tips read.
    const { tips, profile, history } = await store.load();
    const ignored = ignoredTips(asked);
    const best = rankTips(tips, { ...sighting, profile, history, now }).find(
      ({ tip }) => tip.tools.includes(sighting.tool) && !ignored.has(tip.id),
    );
    if (!best) return;
    const isHeldBack = preferences.holdOut && random < HELD_BACK;
    await askWithBadge(tabId, { at: now, tipId: best.tip.id, how: isHeldBack ? 'held-back' : 'shown' });
  });
}
