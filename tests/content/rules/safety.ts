import type { Tip } from '@/utils/tips';
import { promptSafetyProblems } from './prompt';
import { promptTexts, prose, recallTexts } from './texts';

const people =
  /\b(residents?|customers?|callers?|tenants?|applicants?|claimants?|patients?|pupils?|child(ren)?|famil(y|ies)|cases?|complain(t|ant)s?|staff|employees?|candidates?|service users?|visits?|neighbours?|objectors?|debtors?|carers?|requesters?)\b/i;
const careful =
  /\b(names?|personal (data|details|information)|identif(y|ies|iable)|anonymis\w+|approved|approves|allow(s|ed)|policy|information governance|no one could tell|who (it|they) (is|are)|strip|redact\w*|placeholders?|leave out|take out|made-up|without (the )?(person|people|details)|permission|initials|invented|published|public)\b/i;
const recorded =
  /\b(record(s|ed|ing|er)?(?= (the|a|an|your|this|it|of|calls?|meetings?|visits?|and transcri))|transcrib\w*|transcripts?|transcription|recaps?|note.?tak(er|ing) (app|tool)|take notes for me|scribe)\b/i;
const told =
  /\b(tell|told|telling|ask(ed)? (everyone|people|the person|them|if)|agree(d|s)?|consent|say so|announce|let (people|everyone|them)|notice|knows?|object|say no)\b/i;

/** What a program can hold of the responsible AI rules. The rest is for a reader. */
export function safetyProblems(tip: Tip): string[] {
  const advice = prose(tip)
    .map(({ text }) => text)
    .join(' ');
  const all = [...prose(tip), ...promptTexts(tip), ...recallTexts(tip)].map(({ text }) => text).join(' ');
  const usesAi = tip.licences.length > 0;
  const problems = promptSafetyProblems(tip);

  if (tip.prompt && people.test(`${advice} ${tip.prompt.text}`) && !careful.test(`${advice} ${tip.prompt.text}`)) {
    problems.push(`${tip.id} is near personal data: say in a step or the check line what to leave out.`);
  }
  if (usesAi && recorded.test(advice) && !told.test(all)) {
    problems.push(`${tip.id} is about a recording or a transcript: say that people are told first.`);
  }
  if (
    /\b(personal|free|private|home) account\b/i.test(advice) &&
    !/\b(not|never|no|instead|than|only|leave|close)\b/i.test(advice)
  ) {
    problems.push(`${tip.id} must not send people to a private account.`);
  }
  if (
    /\b(AI|Copilot|Gemini|the tool|the assistant) (decides|approves|refuses|selects|chooses|assesses) (who|which|whether|the (person|applicant|claim|case))/i.test(
      advice,
    )
  ) {
    problems.push(`${tip.id} lets AI decide about a person.`);
  }
  if (/\byou do not need a DPIA\b|\bno DPIA is needed\b/i.test(all)) {
    problems.push(`${tip.id} must not say that no DPIA is needed.`);
  }
  if (
    /\bsav(e|es|ed|ing)\b[^.]*\b\d+ ?(minutes?|hours?|%)|\b(twice|times) as fast\b/i.test(advice) &&
    !/\b(trial|survey|study|said)\b/i.test(advice)
  ) {
    problems.push(`${tip.id} promises time: leave it out.`);
  }
  return problems;
}
