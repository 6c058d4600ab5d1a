import { putAwayBy } from '@/utils/history';
import type { Tip } from '@/utils/tips';
import { factsOf } from './facts';
import type { Moment } from './moment';

/**
 * The first step of matching: whether a tip whose tool and persona are right may be offered at all. Nothing outweighs
 * these rules: a licence for it, or none needed; within its review date; not put away.
 */
export function mayOffer(tip: Tip, { profile, now, standings }: Moment): boolean {
  const holdsLicence = tip.licences.length === 0 || tip.licences.some((id) => profile.licences.includes(id));
  return holdsLicence && putAwayBy(standings.get(tip.id), now) === undefined && factsOf(tip).reviewEnd > now;
}
