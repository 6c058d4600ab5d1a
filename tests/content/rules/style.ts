import type { Tip } from '@/utils/tips';
import { type Place, promptTexts, prose, recallTexts, sentencesOf, wordsOf } from './texts';

// After the GOV.UK style guide, as far as a program can tell. What a rule finds is a sentence that says what to change.

const longest = 25;

/** Words to avoid, with what to write; where a word has a sense that is fine, that sense is let through. */
const avoid: [RegExp, string][] = [
  [/\badvanc(e|es|ing)\b(?! (notice|care|directive|payment|decision|statement|of\b))(?<!in advance)/i, 'improve'],
  [/\bcollaborat(e|es|ed|ing)\b/i, 'work with'],
  [/\bcombat(s|ed|ing)?\b/i, 'solve, fix'],
  [/\bpledg(e|es|ed|ing)\b/i, 'plan to'],
  [/\bdeliver(s|ed|ing|y)?\b(?! (note|address|vehicle|van))/i, 'make, give, provide'],
  [/\bdialogues?\b/i, 'discussion'],
  [/\b(dis)?incentivis(e|es|ed|ing)\b/i, 'encourage, discourage'],
  [/\bempower(s|ed|ing)?\b/i, 'allow'],
  [/\bfacilitat(e|es|ed|ing)\b/i, 'help, run'],
  [/\bfocus(es|ed|ing)?\b(?! (time|mode|group))/i, 'work on, concentrate on'],
  [/\bimpact(s|ed|ing|ful)?\b(?! assessment)/i, 'effect'],
  [/\binitiat(e|es|ed|ing)\b/i, 'start'],
  [
    /\bkey\b(?! (word|vault|stage|safe|worker))(?<!(foreign|primary|api|tab|enter|escape|access|arrow|shift|door|the) key)/i,
    'main, important',
  ],
  [/\bleverag(e|es|ed|ing)\b/i, 'use'],
  [/\bliais(e|es|ed|ing)\b/i, 'work with'],
  [/\boverarching\b/i, 'nothing'],
  [/\bprogress(es|ed|ing)\b/i, 'work on'],
  [/\brobust\b/i, 'sound, complete'],
  [/\bslim(med|ming)? down\b/i, 'reduce'],
  [/\bstreamlin(e|es|ed|ing)\b/i, 'simplify'],
  [/\bstrengthening\b/i, 'say what changes'],
  [/\btackl(e|es|ed|ing)\b/i, 'deal with'],
  [/\btransform(s|ed|ing)\b/i, 'say what changes'],
  [/\butilis(e|es|ed|ing)\b/i, 'use'],
  [/\b(going|moving) forward\b/i, 'from now on'],
  [/\bin order to\b/i, 'to'],
  [/\bone-stop shop\b/i, 'service'],
  [/\bring.?fenc(e|es|ed|ing)\b/i, 'money that will be spent on'],
  [/\b(holistic|synerg(y|ies)|stakeholders?)\b/i, 'a plain word'],
];

/** Hype, and words that make a machine a person. */
const ofAi: [RegExp, string][] = [
  [
    /\b(AI|Copilot|Gemini|ChatGPT|Claude|the (tool|assistant)) (understands|thinks|knows|believes|wants)\b/i,
    '"drafts", "lists" or "suggests"',
  ],
  [/\bhallucinat/i, '"made-up or wrong answer"'],
  [/\b(revolutionary|game.chang|supercharge|seamless|effortless|10x)\b/i, 'what it does'],
  [/\bunlock(s|ed|ing)? (the|your|new|more|its) (power|potential|value)\b/i, 'what it does'],
  [/\bprompt engineering\b/i, '"writing a good prompt"'],
  [/\b(LLMs?|RAG)\b/, '"AI tool"'],
];

const american =
  /\b(\w+(?:aliz|imiz|ariz|oriz|eciz|ogniz|umiz|erviz)(?:e|es|ed|ing|ation)|summariz\w*|organiz\w*|color(s|ed)?|behavior|center(s|ed)?|analyz(e|es|ed|ing)|favorite|catalog|license[sd]?(?= (is|are|to|for|plate))|neighborhood|fulfill|program(?= for (older|young)))\b/;

const renamed =
  /\b(Bard|Duet AI|Bing Chat|Microsoft 365 Chat|Copilot for Microsoft 365|Copilot Lab|(?<!was |formerly |\()Now Assist|(?<!was |formerly |\()AI Companion|(?<!was |formerly |\()NotebookLM)\b/;

const outdated: [RegExp, string][] = [
  [
    /\bthe (elderly|disabled|homeless|vulnerable|blind|deaf)\b(?! (people|person|resident|tenant|caller|customer|child|adult|communit|household|applicant|application|facilit|parking))/i,
    'name people: "older people", "disabled people"',
  ],
  [/\b(wheelchair-bound|confined to a wheelchair|suffers? from|afflicted)\b/i, '"wheelchair user", "has"'],
  [/\b(whitelist|blacklist)/i, '"allow list", "deny list"'],
  [/\b(BAME|BME|OAPs?)\b/, 'be specific'],
  [/\b(he or she|his or her|s\/he)\b/i, '"they"'],
];

/** Acronyms that staff read as words, or that are the name of a product. */
const known = new Set(
  'AI UK PDF NHS IT HR GOV ID CSV PC USB URL OK TV GPS QR FAQ FAQS HTML API BBC CV VAT PIN GP EU US USA A4 Q1 Q2 Q3 Q4 OFFICIAL SENSITIVE SQL DAX JSON XML GIS PO SMS BCC CC UTF JPEG PNG WAV SUM PNG'.split(
    ' ',
  ),
);

export function styleProblems(tip: Tip): string[] {
  return [
    ...title(tip),
    ...[...prose(tip), ...recallTexts(tip)].flatMap(wording),
    ...promptTexts(tip).flatMap(wording),
    ...prose(tip).slice(1).flatMap(fullStop),
    ...acronyms(tip),
    ...length(tip),
    ...(tip.plan && !/^Next time .+, I will .+\.$/.test(tip.plan)
      ? [`Write the plan of ${tip.id} as "Next time ..., I will ... ."`]
      : []),
  ];
}

function title(tip: Tip): string[] {
  const at = `the title of ${tip.id}`;
  const problems: [RegExp, string][] = [
    [/[?!.]$/, `End ${at} without a full stop or a question mark.`],
    [/\/| [-–—] /, `Take the dash or the slash out of ${at}; a colon may split it.`],
    [/^[^A-Z]/, `Begin ${at} with a capital.`],
  ];
  return problems.filter(([pattern]) => pattern.test(tip.title)).map(([, mend]) => mend);
}

function wording({ place, text }: Place): string[] {
  const found: [RegExp, string][] = [
    [/\bplease\b/i, 'leave out "please"'],
    [/\b(?<!right-)(click|tap)(s|ed|ing)?\b|\bhit (send|enter|return|the button)\b/i, 'write "select"'],
    [/\b(e\.?g|i\.?e)\b\.?|\betc\b/i, 'write "for example", "that is", "such as"'],
    [/\b\w+n['’]t\b/i, 'write "do not", "cannot"'],
    [/\b(should|could|would|might)['’]ve\b/i, 'write "should have"'],
    [/\s&\s/, 'write "and"'],
    [/\w\(s\)/, 'write the plural'],
    [/\b(?!OFFICIAL|SENSITIVE)[A-Z]{6,}\b/, 'no word in capitals over five letters'],
    [/\b(two|three|four|five|six|seven|eight|nine|ten) (?!or more\b)\p{Ll}/u, 'write the number as a numeral'],
    [/\d+ (per cent|percent)\b/, 'write %'],
    [american, 'use UK spelling'],
    [renamed, 'this product has a new name'],
    ...avoid.map(([pattern, instead]): [RegExp, string] => [pattern, `write ${instead}`]),
    ...ofAi.map(([pattern, instead]): [RegExp, string] => [pattern, `write ${instead}`]),
    ...outdated,
  ];
  const words = found.flatMap(([pattern, mend]) => {
    const match = pattern.exec(text);
    return match ? [`In ${place}, "${match[0].trim()}": ${mend}.`] : [];
  });
  const long = sentencesOf(text)
    .map((sentence) => wordsOf(sentence).length)
    .filter((count) => count > longest)
    .map((count) => `Shorten ${place} to ${longest} words a sentence; one has ${count}.`);
  return [...words, ...long];
}

function fullStop({ place, text }: Place): string[] {
  return /[.?!]["')]?$/.test(text) ? [] : [`End ${place} with a full stop.`];
}

function acronyms(tip: Tip): string[] {
  const all = [...prose(tip), ...recallTexts(tip)].map(({ text }) => text).join(' ');
  const short = new Set([...all.matchAll(/\b[A-Z][A-Z0-9]{1,4}s?\b/g)].map(([word]) => word));
  return [...short]
    .map((word) => word.replace(/s$/, ''))
    .filter(
      (word) =>
        !known.has(word) && !/^[A-Z]\d+$/.test(word) && !all.includes(`(${word})`) && !all.includes(`(${word}s)`),
    )
    .map((word) => `Write out "${word}" where ${tip.id} first says it: "freedom of information (FOI)".`);
}

function length(tip: Tip): string[] {
  const words = wordsOf([tip.reason, ...tip.steps, tip.check].join(' ')).length;
  if (words >= 40 && words <= 130) return [];
  return [`Reason, steps and check line of ${tip.id} have ${words} words together; make that 60 to 120.`];
}
