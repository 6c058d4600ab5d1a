import { putAwayBy, type Standing } from '@/utils/history';
import { isPastReview, type Tip } from '@/utils/tips';
import type { Situation } from './situation';

/** The first step of matching: whether a tip may be offered at all. Nothing outweighs these rules. */
export function mayOffer(tip: Tip, situation: Situation, standing: Standing | undefined): boolean {
  return (
    holdsLicence(tip, situation) &&
    !isPastReview(tip, situation.now) &&
    putAwayBy(standing, situation.now) === undefined &&
    fitsTool(tip, situation) &&
    fitsPersona(tip, situation)
  );
}

function holdsLicence(tip: Tip, { profile }: Situation): boolean {
  return tip.licences.length === 0 || tip.licences.some((id) => profile.licences.includes(id));
}

// With no tool open, the tools that the person usually works in stand in for it.
function fitsTool(tip: Tip, { tool, profile }: Situation): boolean {
  if (tip.tools.length === 0) return true;
  return tool === undefined ? tip.tools.some((id) => profile.tools.includes(id)) : tip.tools.includes(tool);
}

function fitsPersona(tip: Tip, { profile }: Situation): boolean {
  return tip.personas.includes('*') || tip.personas.some((id) => profile.personas.includes(id));
}
