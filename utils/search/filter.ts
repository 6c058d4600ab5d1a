import type { Tip } from '@/utils/tips';

/** What the library can be narrowed to; a field left out narrows nothing. */
export interface TipFilter {
  persona?: string;
  tool?: string;
  skill?: string;
  /** A licence's id, or `none` for the tips that need no AI. */
  licence?: string;
}

/** Whether a tip holds for everything that the filter names. What is for everyone, or for any tool, always does. */
export function fitsFilter(tip: Tip, { persona, tool, skill, licence }: TipFilter): boolean {
  return (
    (!persona || tip.personas.includes('*') || tip.personas.includes(persona)) &&
    (!tool || tip.tools.length === 0 || tip.tools.includes(tool)) &&
    (!skill || tip.skill === skill) &&
    (!licence || (licence === 'none' ? tip.licences.length === 0 : tip.licences.includes(licence)))
  );
}
