import type { Tip } from '@/utils/tips';

const common = new Set(
  'a an and are as at be before by can do for from has have if in into is it its no not of on one or that the their them they this to was what when which who will with you your ask check use text tool'.split(
    ' ',
  ),
);

/** Runs of three words that say something, of what a tip advises. */
export function shingles(tip: Tip): Set<string> {
  const words = [tip.title, tip.reason, ...tip.steps, tip.prompt?.text ?? '']
    .join(' ')
    .toLowerCase()
    .replace(/\{\{.*?\}\}/g, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !common.has(word))
    .map((word) => word.replace(/(ing|ed|es|s)$/, ''));
  return new Set(words.slice(2).map((word, index) => `${words[index]} ${words[index + 1]} ${word}`));
}

/** Single words likewise: they find the same advice in other sentences. */
export function vocabulary(tip: Tip): Set<string> {
  return new Set([...shingles(tip)].flatMap((shingle) => shingle.split(' ')));
}

/** How much of two sets is the same, from 0 to 1 (Jaccard). */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const item of one) if (other.has(item)) shared += 1;
  return shared / (one.size + other.size - shared || 1);
}

export interface Pair {
  one: string;
  other: string;
  runs: number;
  words: number;
}

/** Where two tips share so much, a person reads the same advice twice. */
const tooMuch = { runs: 0.08, words: 0.34 };

/** A sentence for each pair of tips that are too much alike, those of `about` alone where it is given. */
export function sayAlike(tips: readonly Tip[], about?: (id: string) => boolean): string[] {
  return mostAlike(tips)
    .filter(({ runs, words }) => runs > tooMuch.runs || words > tooMuch.words)
    .filter(({ one, other }) => !about || about(one) || about(other))
    .map(({ one, other }) => `${one} and ${other} say much the same: delete one, or say in it what is its own.`);
}

/** Pairs of tips, the most alike first. */
export function mostAlike(tips: readonly Tip[]): Pair[] {
  const sets = tips.map((tip) => ({ id: tip.id, runs: shingles(tip), words: vocabulary(tip) }));
  return sets
    .flatMap((a, index) =>
      sets
        .slice(index + 1)
        .map((b) => ({ one: a.id, other: b.id, runs: likeness(a.runs, b.runs), words: likeness(a.words, b.words) })),
    )
    .sort((a, b) => b.runs + b.words - a.runs - a.words);
}
