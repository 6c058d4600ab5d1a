import type { Sighting } from './types';

/** "I'm working in ...": a tool that the person chose by hand. */
export interface Pick {
  tool: string;
  /** The tool that was open in the tab at that moment, if one was: the choice overrules it, and no other. */
  insteadOf?: string;
}

/** What is open, and who says so. */
export interface OpenTool extends Partial<Sighting> {
  by: 'sighting' | 'pick' | 'nothing';
}

/**
 * Settles what is open: the person's choice holds where Sidelight sees no tool, and against the tool that
 * was open when they chose. Another tool in a tab is newer news, and wins.
 */
export function settleOpenTool(sighting: Sighting | undefined, pick: Pick | undefined): OpenTool {
  if (pick && (!sighting || sighting.tool === pick.insteadOf)) return { tool: pick.tool, by: 'pick' };
  return sighting ? { ...sighting, by: 'sighting' } : { by: 'nothing' };
}
