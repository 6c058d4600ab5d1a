import * as v from 'valibot';

const whats = [
  'shown',
  'opened',
  'tried',
  'helpful',
  'known',
  'not-my-job',
  'wrong-tool',
  'snoozed',
  'dismissed',
  'saved',
  'recalled',
  'undone',
] as const;

/** What can happen between a person and a tip. */
export type What = (typeof whats)[number];

const time = v.pipe(v.number(), v.finite(), v.minValue(0));

/** One thing that happened. `at` and `until` are milliseconds since 1970. */
export const eventSchema = v.object({
  tipId: v.pipe(v.string(), v.nonEmpty()),
  what: v.picklist(whats),
  at: time,
  /** With `snoozed`: not before this time. */
  until: v.exactOptional(time),
  /** With `recalled`: how it went. */
  result: v.exactOptional(v.union([v.string(), v.number(), v.boolean()])),
  /** With `undone`: what is taken back; without it, the latest thing that can be. */
  of: v.exactOptional(v.picklist(whats)),
});

export type HistoryEvent = v.InferOutput<typeof eventSchema>;

/** Reads stored events one by one, so that one damaged event loses no other. */
export function parseHistory(values: readonly unknown[]): { history: HistoryEvent[]; damaged: number } {
  const history: HistoryEvent[] = [];
  for (const value of values) {
    const result = v.safeParse(eventSchema, value);
    if (result.success) history.push(result.output);
  }
  return { history, damaged: values.length - history.length };
}
