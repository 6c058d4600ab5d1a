import type { HistoryEvent, What } from './schema';

/** Where a person stands with one tip, after everything that was done and undone. */
export interface Standing {
  /** What holds, with the time it was said: `dismissed`, `saved`, `tried` ... Never `shown`, `opened` or `undone`. */
  said: ReadonlyMap<What, number>;
  /** When it was last shown, in milliseconds since 1970. */
  shownAt?: number;
  /** How often it was shown; left out for never. */
  timesShown?: number;
  /** Not to be shown before this time. */
  snoozedUntil?: number;
}

const notSaid: ReadonlySet<What> = new Set<What>(['shown', 'opened', 'recalled', 'undone']);

/** Where the person stands with each tip that they have met. Events may come in any order. */
export function standings(history: readonly HistoryEvent[]): Map<string, Standing> {
  const byTip = new Map<string, HistoryEvent[]>();
  for (const event of [...history].sort((a, b) => a.at - b.at)) {
    const events = byTip.get(event.tipId);
    if (events) events.push(event);
    else byTip.set(event.tipId, [event]);
  }
  return new Map([...byTip].map(([tipId, events]) => [tipId, standingAfter(events)]));
}

function standingAfter(events: readonly HistoryEvent[]): Standing {
  // A Map keeps the order in which its keys came: the last key is the latest thing said.
  const said = new Map<What, number>();
  const standing: Standing = { said };
  for (const event of events) {
    if (event.what === 'shown') {
      standing.shownAt = event.at;
      standing.timesShown = (standing.timesShown ?? 0) + 1;
    }
    if (event.what === 'undone') {
      const takenBack = event.of ?? [...said.keys()].at(-1);
      if (takenBack) said.delete(takenBack);
    } else if (!notSaid.has(event.what)) {
      said.delete(event.what);
      said.set(event.what, event.at);
      if (event.what === 'snoozed') standing.snoozedUntil = event.until ?? event.at;
    }
  }
  if (!said.has('snoozed')) delete standing.snoozedUntil;
  return standing;
}

const putAway: readonly What[] = ['dismissed', 'known', 'not-my-job'];

/** Which of the person's words keeps a tip from being offered; undefined where it may be. */
export function putAwayBy(standing: Standing | undefined, now: number): What | undefined {
  if (!standing) return undefined;
  const word = putAway.find((what) => standing.said.has(what));
  if (word) return word;
  return standing.snoozedUntil !== undefined && standing.snoozedUntil > now ? 'snoozed' : undefined;
}
