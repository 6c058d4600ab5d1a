import * as v from 'valibot';

const askedSchema = v.object({
  /** Milliseconds since 1970. */
  at: v.pipe(v.number(), v.finite()),
  /** The tip that it was for. */
  tipId: v.string(),
  /** Shown, or held back to see what the badge is worth. */
  how: v.picklist(['shown', 'held-back']),
  /** Whether the person opened Sidelight then. */
  answered: v.boolean(),
});

/** One time that the badge asked for attention, or was to. */
export type Asked = v.InferOutput<typeof askedSchema>;

/** Reads what is stored of it; what can't be read is left out. */
export function parseAsked(value: unknown): Asked[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((one) => {
    const result = v.safeParse(askedSchema, one);
    return result.success ? [result.output] : [];
  });
}

/** The badge gives a tip up after so many times that nobody looked. */
const GIVE_UP_AFTER = 3;

/** The tips for which the badge has asked often enough in vain. */
export function ignoredTips(asked: readonly Asked[]): Set<string> {
  const times = new Map<string, number>();
  for (const { tipId, how, answered } of asked) {
    if (how === 'shown') times.set(tipId, answered ? 0 : (times.get(tipId) ?? 0) + 1);
  }
  return new Set([...times].filter(([, count]) => count >= GIVE_UP_AFTER).map(([tipId]) => tipId));
}

/** What the badge is worth: on how many days with it, and without it, a tip was tried. */
export interface BadgeWorth {
  shown: { days: number; tried: number };
  heldBack: { days: number; tried: number };
  /** Whether it makes a difference; undefined where there is not enough yet to say. */
  verdict: 'more' | 'less' | 'no-difference' | undefined;
}

/** So many days of each kind are needed before anything is said. */
const ENOUGH = 10;

/**
 * Compares the days on which the badge was shown with those on which it was held back.
 *
 * @param triedAt when tips were tried, in milliseconds since 1970.
 */
export function badgeWorth(asked: readonly Asked[], triedAt: readonly number[]): BadgeWorth {
  const dayOf = (at: number) => new Date(at).toDateString();
  const triedOn = new Set(triedAt.map(dayOf));
  const count = (how: Asked['how']) => {
    const days = new Set(asked.filter((one) => one.how === how).map(({ at }) => dayOf(at)));
    return { days: days.size, tried: [...days].filter((day) => triedOn.has(day)).length };
  };
  const shown = count('shown');
  const heldBack = count('held-back');
  if (shown.days < ENOUGH || heldBack.days < ENOUGH) return { shown, heldBack, verdict: undefined };
  // Newcombe's interval for the difference of two shares, from Wilson's for each (Newcombe, 1998, method 10).
  const [lowShown, shareShown, highShown] = wilson(shown.tried, shown.days);
  const [lowHeld, shareHeld, highHeld] = wilson(heldBack.tried, heldBack.days);
  const difference = shareShown - shareHeld;
  const low = difference - Math.hypot(shareShown - lowShown, highHeld - shareHeld);
  const high = difference + Math.hypot(highShown - shareShown, shareHeld - lowHeld);
  return { shown, heldBack, verdict: low > 0 ? 'more' : high < 0 ? 'less' : 'no-difference' };
}

function wilson(hits: number, of: number): [low: number, share: number, high: number] {
  const z = 1.96;
  const share = hits / of;
  const middle = (share + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half = (z / (1 + (z * z) / of)) * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  return [middle - half, share, middle + half];
}
