import { createEmptyCard, fsrs, type Grade, generatorParameters, Rating } from 'ts-fsrs';
import { type HistoryEvent, putAwayBy } from '@/utils/history';
import { isPastReview, type Tip } from '@/utils/tips';
import { addDays, dayOf, midnightOf } from './days';
import { type Practice, practiceOf } from './practice';

// A question minutes after reading is no spacing, so that its steps within a day are off; and chance is off, so that
// the same history always gives the same days.
const scheduler = /* @__PURE__ */ fsrs(generatorParameters({ enable_short_term: false, enable_fuzz: false }));

const DAY = 24 * 60 * 60 * 1000;

/** How an answer counts. One that was skipped says nothing of what is remembered. */
const grades: ReadonlyMap<HistoryEvent['result'], Grade> = new Map([
  ['right', Rating.Good],
  ['wrong', Rating.Again],
]);

/**
 * The tips whose question is to be asked now, the longest due first. What waits does not pile up: after any absence
 * the queue is what it was before.
 *
 * @param now milliseconds since 1970; the days are those of the person's calendar.
 * @param most how many are asked on one day; what was answered or skipped today takes its place among them.
 */
export function recallQueue(tips: readonly Tip[], history: readonly HistoryEvent[], now: number, most = 5): Tip[] {
  const practice = practiceOf(history);
  const today = dayOf(now);
  const due = tips.flatMap((tip) => {
    const day = askedOn(tip, practice.get(tip.id), now);
    return day !== undefined && day <= today ? [{ tip, day }] : [];
  });
  due.sort((a, b) => inOrder(a.day, b.day) || inOrder(a.tip.id, b.tip.id));
  const taken = [...practice.values()].filter((one) => wasAskedToday(one, now)).length;
  return due.slice(0, Math.max(0, most - taken)).map(({ tip }) => tip);
}

/**
 * When a tip's question comes back: the midnight with which the day begins, in milliseconds since 1970; in the past
 * where it is waiting. Undefined for a tip that is not asked: not met yet, put away, past its review, or without a
 * question.
 */
export function recallDue(tip: Tip, history: readonly HistoryEvent[], now: number): number | undefined {
  const day = askedOn(tip, practiceOf(history).get(tip.id), now);
  return day === undefined ? undefined : midnightOf(day);
}

/** The day (YYYY-MM-DD) from which a tip's question is asked; undefined where it is not. */
function askedOn(tip: Tip, practice: Practice | undefined, now: number): string | undefined {
  if (!practice || !tip.recall || isPastReview(tip, now) || putAwayBy(practice.standing, now)) return undefined;
  const due = dueDay(practice, now);
  if (due === undefined || !wasAskedToday(practice, now)) return due;
  const tomorrow = addDays(dayOf(now), 1);
  return due > tomorrow ? due : tomorrow;
}

function dueDay(practice: Practice, now: number): string | undefined {
  const meeting = firstMeeting(practice);
  if (!meeting) return undefined;
  const answers = practice.answers.flatMap(({ at, result }) => {
    const grade = grades.get(result);
    return grade === undefined ? [] : [{ at, grade }];
  });
  // What seems to happen later than now comes from a clock that was put back since, and counts as happening now.
  let day = dayOf(Math.min(meeting.at, now));
  let card = createEmptyCard(Date.parse(day));
  for (const { at, grade } of [meeting, ...answers]) {
    const next = dayOf(Math.min(at, now));
    // Where clocks go back just after midnight, a later time may fall on the day before.
    if (next > day) day = next;
    // It counts days in UTC; handed days of the person's calendar, it counts these.
    card = scheduler.next(card, Date.parse(day), grade).card;
  }
  return addDays(day, card.scheduled_days);
}

/** The first review: the tip was tried, or at least read. */
function firstMeeting({ tried: [triedAt], openedAt, answers }: Practice): { at: number; grade: Grade } | undefined {
  // Who answers has met the tip, whatever the clock said.
  const askedAt = answers[0]?.at ?? Number.POSITIVE_INFINITY;
  const isFromTrying = triedAt !== undefined && (triedAt <= askedAt || openedAt === undefined);
  const at = isFromTrying ? triedAt : openedAt;
  if (at === undefined) return undefined;
  return { at: Math.min(at, askedAt), grade: isFromTrying ? Rating.Good : Rating.Hard };
}

function wasAskedToday({ answers }: Practice, now: number): boolean {
  const midnight = midnightOf(dayOf(now));
  // A clock put back by hours must not bring more questions; one that was a year ahead must not silence them for a year.
  return answers.some(({ at }) => midnight <= at && at < now + DAY);
}

// By code unit, so that the order is the same in every locale.
function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
