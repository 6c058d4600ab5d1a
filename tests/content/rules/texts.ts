import type { Tip } from '@/utils/tips';

/** A text of a tip, and how its writer finds it: "step 2 of outlook/summarise". */
export interface Place {
  place: string;
  text: string;
}

/** What a person reads as advice, in the order in which it stands on the card. */
export function prose(tip: Tip): Place[] {
  return [
    { place: `the title of ${tip.id}`, text: tip.title },
    { place: `the reason of ${tip.id}`, text: tip.reason },
    ...tip.steps.map((text, index) => ({ place: `step ${index + 1} of ${tip.id}`, text })),
    { place: `the check line of ${tip.id}`, text: tip.check },
    ...(tip.plan ? [{ place: `the plan of ${tip.id}`, text: tip.plan }] : []),
  ];
}

/** The question, its options, and what is said to each. */
export function recallTexts(tip: Tip): Place[] {
  const { recall } = tip;
  if (!recall) return [];
  return [
    { place: `the question of ${tip.id}`, text: recall.question },
    ...recall.options.map((text, index) => ({ place: `option ${index} of ${tip.id}`, text })),
    { place: `the "because" of ${tip.id}`, text: recall.because },
    ...(recall.feedback ?? []).map((text, index) => ({ place: `feedback ${index} of ${tip.id}`, text })),
  ];
}

/** The prompt as it stands, its labels and its examples. */
export function promptTexts(tip: Tip): Place[] {
  if (!tip.prompt) return [];
  return [
    { place: `the prompt of ${tip.id}`, text: tip.prompt.text },
    ...tip.prompt.variables.flatMap(({ name, label, example }) => [
      { place: `the label of {{${name}}} in ${tip.id}`, text: label },
      { place: `the example of {{${name}}} in ${tip.id}`, text: example },
    ]),
  ];
}

/** Sentences of a text; a colon ends one, as a person pauses there. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.:?!])\s+/).filter((sentence) => sentence !== '');
}

export function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}
