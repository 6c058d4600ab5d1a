import type { Preferences } from './profile';

/** Whether tips are switched off altogether, in this tool, or not at all. */
export function tipsOff(
  preferences: Pick<Preferences, 'off' | 'offIn'>,
  tool: string | undefined,
): 'altogether' | 'in-tool' | undefined {
  if (preferences.off) return 'altogether';
  return tool !== undefined && preferences.offIn.includes(tool) ? 'in-tool' : undefined;
}

/** Work that is not to be broken into, whatever the tool. */
const absorbed: ReadonlySet<string> = new Set([
  'app-build',
  'code-review',
  'composing-mail',
  'editing',
  'file-edit',
  'form-design',
  'form-fill',
  'issue-new',
  'meeting',
  'meeting-join',
  'page-edit',
  'pr-create',
  'presenting',
  'record-new',
  'report-edit',
  'scheduling',
  'send',
  'template-edit',
]);

interface Seen {
  tool: string;
  activity?: string;
}

/** Whether a moment is a break: a tool has just been opened or an activity has ended, and no absorbing one began. */
export function isBreak(before: Seen | undefined, now: Seen): boolean {
  if (now.activity !== undefined && absorbed.has(now.activity)) return false;
  return before?.tool !== now.tool || before.activity !== now.activity;
}

/**
 * Whether the badge may ask for attention: in a tool where tips are on, on a working day of the person's own, in its
 * hours, and not a second time that day.
 *
 * @param lastAsked when it last did, in milliseconds since 1970; undefined for never.
 */
export function mayAskForAttention(
  preferences: Preferences,
  tool: string,
  lastAsked: number | undefined,
  now: number,
): boolean {
  if (!preferences.badge || tipsOff(preferences, tool) !== undefined) return false;
  const here = new Date(now);
  const { days, from, to } = preferences.work;
  if (!days.some((day) => day === here.getDay()) || here.getHours() < from || here.getHours() >= to) return false;
  return lastAsked === undefined || new Date(lastAsked).toDateString() !== here.toDateString();
}
