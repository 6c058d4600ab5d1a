import type { Tip } from '@/utils/tips';
import { promptTexts, wordsOf } from './texts';

/** What makes a prompt good enough to be copied: a verb, a source, a reader or purpose, a shape, a guard. */
export function promptProblems(tip: Tip): string[] {
  if (!tip.prompt) return [];
  const { text } = tip.prompt;
  const at = `the prompt of ${tip.id}`;
  const problems: string[] = [];
  const words = wordsOf(text).length;

  if (tip.licences.length === 0) problems.push(`${tip.id} has a prompt, so name the licences that it needs.`);
  if (words < 15 || words > 100) problems.push(`Make ${at} 15 to 100 words long; it has ${words}.`);
  if (
    !/^[A-Z][a-z]+\b/.test(text) ||
    /^(You|I|We|Act|As|Imagine|Pretend|Can|Could|Here|This|The|For|In|My)\b/.test(text)
  ) {
    problems.push(`Begin ${at} with a verb: Draft, List, Compare, Rewrite.`);
  }
  if (
    !/\b(below|above|this|these|attached|only|from the|from my|in the|my (draft|notes|list|text|table)|@|selected)\b/i.test(
      text,
    )
  ) {
    problems.push(`Say in ${at} which text it should use: "the text below", "this document".`);
  }
  if (!/\b(for|so that|who|reader|audience|aimed at|to (a|an|the|my|our))\b/i.test(text)) {
    problems.push(`Say in ${at} who it is for, or what for.`);
  }
  if (
    !/\b(list|table|bullets?|words?|sentences?|paragraphs?|headings?|lines?|columns?|rows?|steps?|short|page|questions?|points|versions?|formula|slides?|subject|message|titles?|at most|numbered|one|query|checklist|item)\b/i.test(
      text,
    )
  ) {
    problems.push(`Say in ${at} how long, or in which form.`);
  }
  if (
    !/\b(only|do not|say (if|what|when|which|where|so)|mark|list any|flag|leave|keep|if (you|it|the|a|no)|without|show where|missing|quote)\b/i.test(
      text,
    )
  ) {
    problems.push(`Give ${at} a guard: "Use only the text. Say what is missing. Do not guess."`);
  }
  if (/\b(world'?s best|world-class|expert in|you are an?|act as|tip of|or else|take a deep breath)\b/i.test(text)) {
    problems.push(`Take the trick out of ${at}; say what you need instead.`);
  }
  return problems;
}

const personal =
  /\b(resident|client|patient|child|tenant|customer|applicant|claimant|employee|caller|pupil|parent|person)('s|’s)? (full )?(name|address|date of birth|phone|email|postcode)|NHS number|date of birth|\bNI(NO)? number|national insurance|case number|their (name|address)\b/i;
const special =
  /\b(diagnos(is|ed)|disabilit(y|ies) of|ethnicity of|religion of|sexual(ity| orientation)|criminal record|convictions?|trade union member|mental health of|immigration status)\b/i;
const judging =
  /\b(score|rank|shortlist|rate|grade) (the|these|this|each|all)? ?(applicants?|candidates?|people|residents?|tenants?|famil\w+|child\w*|claimants?|bid(s|ders)?|tender(s|ers)?|staff|employees)\b|\b(decide|tell me|say) (if|whether) (the|this|they|he|she|a) (\w+ )?(person|child|family|tenant|applicant|claimant|resident|caller)?\b[^.]*\b(eligible|at risk|entitled|guilty|fraud\w*|suitable)\b|\brisk (level|score|rating) (of|for) (the|this|each) (person|child|family|tenant|adult)\b/i;

/** What may never stand in a prompt: it leaves the page by the person's own hand. */
export function promptSafetyProblems(tip: Tip): string[] {
  return promptTexts(tip).flatMap(({ place, text }) => {
    const asksFor = /\b(no|without|leave out|do not (use|include|add|give)|never)\b/i.test(text)
      ? null
      : personal.exec(text);
    return [
      ...(asksFor ? [`In ${place}, "${asksFor[0]}" asks for personal data: leave it out.`] : []),
      ...(special.test(text) ? [`In ${place}, special category data: take a harmless example.`] : []),
      ...(judging.test(text) ? [`In ${place}, AI is asked to judge a person: a person does that.`] : []),
    ];
  });
}
