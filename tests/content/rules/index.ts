import type { Source, Tip } from '@/utils/tips';
import { nameProblems } from './names';
import { promptProblems } from './prompt';
import { readabilityProblems } from './readability';
import { recallProblems } from './recall';
import { safetyProblems } from './safety';
import { reviewProblems } from './sources';
import { styleProblems } from './style';

export { guessable } from './recall';
export { mostAlike, sayAlike } from './sameness';

const rules = [nameProblems, styleProblems, promptProblems, safetyProblems, recallProblems, readabilityProblems];

/** What a program can say against a tip: sentences that tell its writer what to change. */
export function tipProblems(tip: Tip, registry: readonly Source[]): string[] {
  return [...rules.flatMap((rule) => rule(tip)), ...reviewProblems(tip, registry)];
}
