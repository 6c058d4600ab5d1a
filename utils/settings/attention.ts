import type { Preferences } from './profile';

/** Whether tips are switched off altogether, in this tool, or not at all. */
export function tipsOff(
  preferences: Pick<Preferences, 'off' | 'offIn'>,
  tool: string | undefined,
): 'altogether' | 'in-tool' | undefined {
  if (preferences.off) return 'altogether';
  return tool !== undefined && preferences.offIn.includes(tool) ? 'in-tool' : undefined;
}

/**
 * Whether the badge may ask for attention: at most once on a calendar day of the person's own.
 *
 * @param lastAsked when it last did, in milliseconds since 1970; undefined for never.
 */
export function mayAskForAttention(lastAsked: number | undefined, now: number): boolean {
  if (lastAsked === undefined) return true;
  return new Date(lastAsked).toDateString() !== new Date(now).toDateString();
}
