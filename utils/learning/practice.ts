import { type HistoryEvent, type Standing, standings, type What } from '@/utils/history';

/** What a person did with one tip that makes it stick. Times are milliseconds since 1970, the earliest first. */
export interface Practice {
  standing: Standing | undefined;
  openedAt: number | undefined;
  /** What was taken back is left out. */
  tried: readonly number[];
  answers: readonly { at: number; result: HistoryEvent['result'] }[];
}

// A history is asked about for one tip after another; it is read once.
const readings = new WeakMap<readonly HistoryEvent[], ReadonlyMap<string, Practice>>();

/** What a history says about each tip in it, by the tip's id. Events may come in any order. */
export function practiceOf(history: readonly HistoryEvent[]): ReadonlyMap<string, Practice> {
  let practice = readings.get(history);
  if (!practice) {
    practice = readHistory(history);
    readings.set(history, practice);
  }
  return practice;
}

function readHistory(history: readonly HistoryEvent[]): Map<string, Practice> {
  const byTip = new Map<string, HistoryEvent[]>();
  for (const event of [...history].sort((a, b) => a.at - b.at)) {
    const events = byTip.get(event.tipId);
    if (events) events.push(event);
    else byTip.set(event.tipId, [event]);
  }
  const stands = standings(history);
  return new Map([...byTip].map(([tipId, events]) => [tipId, readEvents(events, stands.get(tipId))]));
}

function readEvents(events: readonly HistoryEvent[], standing: Standing | undefined): Practice {
  // A standing keeps the last time that a thing was said; what was tried first counts here. It is undone as there.
  const said = new Map<What, number[]>();
  let openedAt: number | undefined;
  const answers: { at: number; result: HistoryEvent['result'] }[] = [];
  for (const { what, at, of, result } of events) {
    if (what === 'opened') openedAt ??= at;
    else if (what === 'recalled') answers.push({ at, result });
    else if (what === 'undone') {
      const takenBack = of ?? [...said.keys()].at(-1);
      if (takenBack) said.delete(takenBack);
    } else if (what !== 'shown') {
      const times = said.get(what) ?? [];
      times.push(at);
      said.delete(what);
      said.set(what, times);
    }
  }
  return { standing, openedAt, tried: said.get('tried') ?? [], answers };
}
