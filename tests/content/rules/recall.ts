import type { Tip } from '@/utils/tips';
import { wordsOf } from './texts';

/** A recall question is a scene in which the tip is applied, with a word to every answer. */
export function recallProblems(tip: Tip): string[] {
  const { recall } = tip;
  if (!recall) return [];
  const at = tip.id;
  const problems: string[] = [];
  if (/^(what (is|are|does)|define|which of these is|true or false|according to)\b/i.test(recall.question)) {
    problems.push(`Ask in ${at} what one would do in a scene from work, not what something is.`);
  }
  if (!/\?$/.test(recall.question)) problems.push(`End the question of ${at} with a question mark.`);
  if (wordsOf(recall.question).length < 8)
    problems.push(`Set a scene in the question of ${at}; it has fewer than 8 words.`);
  if (!recall.feedback) problems.push(`Give ${at} feedback: one sentence for each option, the wrong ones too.`);
  if (recall.feedback && !/^Yes\b/.test(recall.feedback[recall.answer] ?? '')) {
    problems.push(`Begin the feedback for the right option of ${at} with "Yes."`);
  }
  if (recall.feedback?.some((text, index) => index !== recall.answer && /^Yes\b/.test(text))) {
    problems.push(`Only the right option of ${at} gets a "Yes".`);
  }
  if (new Set(recall.options).size < recall.options.length) problems.push(`Two options of ${at} are the same.`);
  return problems;
}

/** Whether a pack's questions can be answered without reading them: by place, or by length. */
export function guessable(tips: readonly Tip[]): string[] {
  const asked = tips.flatMap(({ recall }) => recall ?? []);
  if (asked.length < 6) return [];
  const problems: string[] = [];
  for (const place of [0, 1, 2]) {
    const share = asked.filter(({ answer }) => answer === place).length / asked.length;
    if (share > 0.5)
      problems.push(`${Math.round(share * 100)} % of the right options stand at place ${place}: mix them.`);
  }
  const longest = asked.filter(({ options, answer }) =>
    options.every((option, index) => index === answer || option.length < (options[answer]?.length ?? 0)),
  );
  const share = longest.length / asked.length;
  if (share > 0.6)
    problems.push(`In ${Math.round(share * 100)} % of the questions the longest option is right: even them out.`);
  return problems;
}
