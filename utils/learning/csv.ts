import type { HistoryEvent } from '@/utils/history';
import { findSkill } from '@/utils/skills';
import type { Tip } from '@/utils/tips';
import type { SkillRecord } from './levels';

const header = ['at', 'what', 'tip id', 'tip title', 'skill', 'level', 'result', 'until', 'of'];

/**
 * The history as a table, one row an event, in the order of the events: CSV after RFC 4180, with a header row.
 *
 * Times are ISO 8601 in UTC. `result` is JSON, so that the number 1 and the text "1" stay apart. A cell that a
 * spreadsheet would run as a formula begins with a single quote mark, and so does one that has a quote mark there of
 * its own: whoever reads the table back takes one such mark away.
 *
 * @param tips where title, skill and level come from; they stay empty for a tip that is not among them.
 */
export function toCsv(history: readonly HistoryEvent[], tips: readonly Tip[]): string {
  const byId = new Map(tips.map((tip) => [tip.id, tip]));
  const rows = history.map(({ at, what, tipId, result, until, of }) => {
    const tip = byId.get(tipId);
    return [
      toIso(at) ?? String(at),
      what,
      tipId,
      tip?.title ?? '',
      tip?.skill ?? '',
      tip ? String(tip.level) : '',
      result === undefined ? '' : JSON.stringify(result),
      until === undefined ? '' : (toIso(until) ?? String(until)),
      of ?? '',
    ];
  });
  return toTable([header, ...rows]);
}

/** The skills as a table, one row a skill: how far somebody is, and nothing of when. */
export function skillsToCsv(skills: readonly SkillRecord[]): string {
  const rows = skills.map(({ skill, said, shown, tried, right }) => [
    skill,
    findSkill(skill)?.name ?? '',
    said === undefined ? '' : String(said),
    String(shown),
    String(tried),
    String(right),
    findSkill(skill)?.benchmark ?? '',
  ]);
  return toTable([['skill', 'name', 'level said', 'level shown', 'tips tried', 'questions right', 'maps to'], ...rows]);
}

const toTable = (rows: readonly string[][]) => rows.map((cells) => `${cells.map(toCell).join(',')}\r\n`).join('');

const YEAR_10000 = Date.UTC(10_000, 0);

/** A time as ISO 8601 in UTC; undefined for a damaged one that no calendar has, which must not stop an export. */
export function toIso(at: number): string | undefined {
  return Number.isInteger(at) && at < YEAR_10000 ? new Date(at).toISOString() : undefined;
}

function toCell(text: string): string {
  // https://owasp.org/www-community/attacks/CSV_Injection
  const harmless = /^[=+\-@\t\r\n']/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
