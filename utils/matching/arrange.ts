import type { SkillId } from '@/utils/skills';
import type { Tip } from '@/utils/tips';
import type { Moment } from './moment';
import { ownOf } from './parts';

const DAY = 24 * 60 * 60 * 1000;
/** For so long, a tip that was shown is not the first one again. */
const NOT_FIRST_AGAIN = 5 * DAY;
/** Of one skill, at the most, among the first five. */
const OF_ONE_SKILL = 3;
const careful: ReadonlySet<SkillId> = new Set<SkillId>(['check', 'protect', 'fair']);

/**
 * Puts tips, best first, into the order in which they are shown: what a score can't see is how a list looks as a whole.
 * The first is about the open tool, and not the first of the last days again; one of the first three is the person's own; the first five are not
 * of one skill; one in ten teaches to check, to protect or to be fair. Each of these holds where there is a tip for it.
 */
export function arrange(ranked: readonly Tip[], moment: Moment): Tip[] {
  const list = [...ranked];
  const isAboutTool = ({ tools }: Tip) => moment.tool !== undefined && tools.includes(moment.tool);
  const wasShown = ({ id }: Tip) => moment.now - (moment.standings.get(id)?.shownAt ?? 0) < NOT_FIRST_AGAIN;
  if (list[0] && !isAboutTool(list[0])) move(list, 0, isAboutTool);
  const [first] = list;
  // It gives way to another tip about the same tool, not to one that fits less.
  if (first && wasShown(first)) {
    move(list, 0, (tip) => !wasShown(tip) && isAboutTool(tip) === isAboutTool(first));
  }
  const isOwn = (tip: Tip) => ownOf(tip, moment.profile) !== undefined;
  if (!list.slice(0, 3).some(isOwn)) {
    move(list, 2, (tip) => isOwn(tip) && (moment.tool === undefined || isAboutTool(tip)));
  }
  for (let place = OF_ONE_SKILL; place < Math.min(5, list.length); place += 1) {
    const before = list.slice(0, place);
    const isTooMany = ({ skill }: Tip) => before.filter((tip) => tip.skill === skill).length >= OF_ONE_SKILL;
    const here = list[place];
    if (here && isTooMany(here)) {
      move(list, place, (tip) => !isTooMany(tip) && isAboutTool(tip) === isAboutTool(here));
    }
  }
  const isCareful = ({ skill }: Tip) => careful.has(skill);
  if (list.length > 9 && !list.slice(0, 10).some(isCareful)) move(list, 9, isCareful);
  return list;
}

/** Brings the best tip behind a place that fits to that place; the others keep their order. */
function move(list: Tip[], place: number, fits: (tip: Tip) => boolean): void {
  const from = list.findIndex((tip, index) => index > place && fits(tip));
  if (from !== -1) list.splice(place, 0, ...list.splice(from, 1));
}
