import { findLicence } from '@/utils/licences';
import { findPersona } from '@/utils/personas';
import { findSkill } from '@/utils/skills';
import { findTool } from '@/utils/tools';
import type { Part, Reason, Situation } from './situation';

/** Reasons as sentences to the person they are about, in the same order. */
export function sayReasons(
  reasons: readonly Reason[],
  situation: Pick<Situation, 'tool'>,
): { part: Part; sentence: string }[] {
  return reasons.map((reason) => ({ part: reason.part, sentence: sayReason(reason, situation) }));
}

function sayReason({ part, found }: Reason, situation: Pick<Situation, 'tool'>): string {
  switch (part) {
    case 'tool': {
      if (found === undefined) return 'It holds in any tool.';
      const name = findTool(String(found))?.name ?? found;
      return situation.tool === found ? `You are in ${name}.` : `${name} is one of your usual tools.`;
    }
    case 'activity':
      return `You are ${activityWords(situation.tool, String(found))}.`;
    case 'persona':
      if (found === 'champion') return 'It is for people who help colleagues to learn, as you do.';
      return `It is for your role: ${findPersona(String(found))?.name ?? found}.`;
    case 'level':
      return `It is your next step in a skill: ${findSkill(String(found))?.name ?? found}.`;
    case 'taste':
      return 'Tips like it have been worth it to you.';
    case 'recall':
      return 'You tried it some days ago: meeting it again makes it last.';
    case 'saved':
      return 'You saved it.';
    case 'freshness':
      return 'It was checked lately.';
    case 'novelty':
      return sayNovelty(found);
    case 'licence':
      if (found === undefined) return 'It needs no AI licence.';
      return `It uses AI that you have: ${findLicence(String(found))?.name ?? found}.`;
  }
}

/** An activity as it follows "You are": `reading mail`. One that this version does not know keeps its id. */
export function activityWords(tool: string | undefined, activity: string): string {
  return findTool(tool)?.activities[activity] ?? activity.replaceAll('-', ' ');
}

function sayNovelty(days: Reason['found']): string {
  if (days === undefined) return 'You have not seen it before.';
  if (days === 0) return 'You saw it today.';
  return days === 1 ? 'You saw it yesterday.' : `You last saw it ${days} days ago.`;
}
