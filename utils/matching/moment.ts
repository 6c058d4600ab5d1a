import { type HistoryEvent, type Standing, standings } from '@/utils/history';
import type { Tip } from '@/utils/tips';
import { findTip } from './shelf';
import type { Situation } from './situation';
import { type Taste, tasteOf } from './taste';

/** A situation, with what is worked out of it once for all tips. */
export interface Moment extends Situation {
  standings: ReadonlyMap<string, Standing>;
  taste: Taste;
}

/** What a history says, of these tips and with this seed. */
interface Reading {
  tips: readonly Tip[];
  seed: number | undefined;
  learnsFrom: number | undefined;
  standings: ReadonlyMap<string, Standing>;
  taste: Taste;
}

// A history is asked about many times before the next event.
const readings = new WeakMap<readonly HistoryEvent[], Reading>();

export function toMoment(situation: Situation, tips: readonly Tip[]): Moment {
  const { history, seed, learnsFrom } = situation;
  let reading = readings.get(history);
  if (!reading || reading.tips !== tips || reading.seed !== seed || reading.learnsFrom !== learnsFrom) {
    const read = reading?.standings ?? standings(history);
    const taste = tasteOf(read, (id) => findTip(tips, id), { seed, learnsFrom });
    reading = { tips, seed, learnsFrom, standings: read, taste };
    readings.set(history, reading);
  }
  return { ...situation, standings: reading.standings, taste: reading.taste };
}
