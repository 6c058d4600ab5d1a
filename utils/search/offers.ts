import { findLicence } from '@/utils/licences';
import { findPersona } from '@/utils/personas';
import { skills } from '@/utils/skills';
import type { Tip } from '@/utils/tips';
import { findTool } from '@/utils/tools';
import type { TipFilter } from './filter';

/** Something to narrow the library to. */
export interface Offer {
  id: string;
  name: string;
}

/** What each filter can offer: what the tips themselves name, by name, and no more. */
export function offersOf(tips: readonly Tip[]): Record<keyof TipFilter, Offer[]> {
  return {
    persona: offer(
      tips.flatMap((tip) => tip.personas),
      findPersona,
    ),
    tool: offer(
      tips.flatMap((tip) => tip.tools),
      findTool,
    ),
    skill: skills.filter(({ id }) => tips.some((tip) => tip.skill === id)).map(({ id, name }) => ({ id, name })),
    licence: [
      { id: 'none', name: 'No AI needed' },
      ...offer(
        tips.flatMap((tip) => tip.licences),
        findLicence,
      ),
    ],
  };
}

// What this version does not know has no name to show.
function offer(ids: readonly string[], find: (id: string) => { name: string } | undefined): Offer[] {
  return [...new Set(ids)]
    .flatMap((id) => {
      const found = find(id);
      return found ? [{ id, name: found.name }] : [];
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
