import { reviewEnd, type Tip } from '@/utils/tips';

/** What is worked out of a tip once, because it is asked at every ranking. */
interface Facts {
  /** When its review date has passed, in milliseconds since 1970. */
  reviewEnd: number;
  /** What it has in common with others: the skill, the kind, whose it is, the activities. */
  likenesses: readonly string[];
}

const known = new WeakMap<Tip, Facts>();

export function factsOf(tip: Tip): Facts {
  let facts = known.get(tip);
  if (!facts) {
    facts = { reviewEnd: reviewEnd(tip), likenesses: likenessesOf(tip) };
    known.set(tip, facts);
  }
  return facts;
}

function likenessesOf(tip: Tip): string[] {
  const kind = tip.licences.length === 0 ? 'no-ai' : tip.prompt ? 'prompt' : 'habit';
  return [
    `skill:${tip.skill}`,
    `kind:${kind}`,
    `whose:${tip.personas.includes('*') ? 'everyone' : 'own'}`,
    ...tip.activities.map((activity) => `activity:${activity}`),
  ];
}
