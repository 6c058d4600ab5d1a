import { familyNames } from './family-names';
import { cellsOf, type Find, headerOf, just, lineAround } from './find';
import { givenNames } from './given-names';
import { isWord, NOT_A_PERSON, NOT_PEOPLE, PLACE_BEFORE, plain, TITLES } from './name-words';

// No longer than names are: a text of one long word must not take for ever.
const L = "\\p{Lu}(?=[\\p{L}'’]{0,24}\\p{Ll})[\\p{L}'’]{1,24}";
const HYPHENED = `(?:${L})(?:-(?:${L})){0,3}`;
const PARTICLE =
  '(?:de la|de|da|dos|del|della|di|du|van der|van den|van|von|ap|ab|ferch|bin|ibn|al|el|le|la|mac|al-|el-|Ó|Ní|Nic|Mac)';
const SURNAME = `(?:${PARTICLE}[ -])?(?:${HYPHENED})`;
const INITIALS = '\\p{Lu}\\.?[ ]?(?:\\p{Lu}\\.?[ ])?';

const isGiven = (part: string) =>
  plain(part)
    .split('-')
    .some((one) => givenNames.has(one));

const isATitle = (word: string) => new RegExp(`^(?:${TITLES})\\.?$`).test(word);
/** Offices that are spoken to by a title: "Dear Mr Mayor". */
const isOffice = (word: string) =>
  /^(?:Mayor|Chair(?:man|woman)?|Speaker|President|Minister|Sheriff|Chairperson|Whippy)$/.test(word);

const isFamily = (part: string) => familyNames.has(plain(part));

/** A title and what follows it: "Mrs Patel", "Dr A. J. van der Berg"; the title belongs to it. */
const TITLED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:${TITLES})\\.?(?: (?:and|&|a|ac) (?:Mrs|Ms|Mr|Miss|Dr)\\.?)?)[ ](?:(?:\\p{Lu}\\.?[ ]){0,3})(?:${SURNAME})(?:[ ](?:${SURNAME})){0,2}(?![\\p{L}])`,
  'gu',
);
const TITLED_IN_CAPITALS = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${TITLES.toUpperCase()}|${TITLES})\\.?[ ](?:\\p{Lu}\\.?[ ]){0,3}\\p{Lu}{3,}(?:[-'’]\\p{Lu}{2,})*(?![\\p{L}])`,
  'gu',
);
const TITLED_IN_SMALL =
  /(?<![\p{L}\p{N}])(?:mr|mrs|ms|dr)\.? (\p{Ll}[\p{Ll}'’-]{2,})(?: (\p{Ll}[\p{Ll}'’-]{2,}))?(?!\p{L})/gu;

function* titled(text: string): Iterable<Find> {
  for (const match of text.matchAll(TITLED)) {
    const find = trimmed(text, match.index, match[0]);
    const words = text.slice(find.start, find.end).split(/\s+/);
    const last = words.at(-1) ?? '';
    if (words.length > 1 && last.length > 2 && !isOffice(last) && !isOfAThing(text, find)) yield find;
  }
  for (const { index, 0: value } of text.matchAll(TITLED_IN_CAPITALS))
    if (!isWord(value.split(/\s+/).at(-1) ?? '')) yield { kind: 'name', start: index, end: index + value.length };
  for (const { index, 0: value, 1: first = '', 2: second } of text.matchAll(TITLED_IN_SMALL)) {
    if (isWord(first)) continue;
    const isFull = second && isGiven(first) && !isWord(second);
    yield {
      kind: 'name',
      start: index,
      end: index + (second && !isFull ? value.length - second.length - 1 : value.length),
    };
  }
}

/** "OKAFOR, Chidi" anywhere; "Okafor, Chidi" where the second is a first name and it begins a line, a cell or a heading. */
const TURNED =
  /(?<![\p{L}])(?:\p{Lu}{2,}(?:['’-]\p{Lu}{2,})*|(?:O['’]|Mc|Mac)\p{Lu}+), ?\p{Lu}\p{Ll}+(?:[- ]\p{Lu}\p{Ll}+)?(?![\p{L}])/gu;
const TURNED_IN_A_LIST = new RegExp(
  `(?:^|[\\n"\\t|;:]\\s*|\\band )((?:${SURNAME}), (${HYPHENED}))(?=["\\t|;:\\n.]| -| and |$)`,
  'dgu',
);

function* turned(text: string): Iterable<Find> {
  for (const { index, 0: value } of text.matchAll(TURNED)) {
    const [last = '', first = ''] = value.split(/, ?/);
    if (!isWord(last) && !isWord(first) && (value.includes(', ') || isGiven(first)))
      yield { kind: 'name', start: index, end: index + value.length };
  }
  for (const match of text.matchAll(TURNED_IN_A_LIST) as IterableIterator<RegExpExecArray>) {
    const [start = 0, end = 0] = match.indices?.[1] ?? [];
    const family = (match[1] ?? '').split(',')[0] ?? '';
    if ((isGiven(match[2] ?? '') || isFamily(family)) && !isWord(family)) yield { kind: 'name', start, end };
  }
}

/** What says that a name comes. */
const CUE =
  /(?:\b(?:name|named|called|enw|tenant|resident|applicant|claimant|client|patient|pupil|child|mother|father|son|daughter|wife|husband|partner|carer|gofalwr|neighbour|landlord|caller|customer|witness|contact|person|payee|payer|keeper|driver|occupant|occupier|signature|signed|from|by|for|with|to|dear|annwyl|hi|hello|helo|regards|wishes|sincerely|faithfully|cofion|gywir|complainant|appellant|employee|candidate|next of kin|social worker|spoke to|met|asked|told|visited|rang|emailed|phoned|re)\s*(?:is|was|:|,|=|\t|\n|-)?\s*)$/i;
/** What heads a column of names. */
const HEADS_NAMES =
  /\b(?:name|enw|applicant|tenant|client|pupil|holder|keeper|payee|claimant|owner|occupier|resident|contact|person|who)\b/i;

const FULL = new RegExp(
  `(?<![\\p{L}\\p{N}@.'’-])(?:${HYPHENED})(?: ["“]\\p{Lu}\\p{Ll}+["”])?(?:[ ]\\p{Lu}\\.?(?=[ ]))?(?:[ ](?:${SURNAME})){1,3}(?![\\p{L}\\p{N}@])`,
  'gu',
);
const WITH_INITIALS = new RegExp(`(?<![\\p{L}\\p{N}@.'’-])${INITIALS}(?:${HYPHENED})(?![\\p{L}\\p{N}@])`, 'gu');

/** Two or more words with capitals, of which something says that they are a person's. */
function* full(text: string, others: readonly Find[]): Iterable<Find> {
  let latest = 0;
  for (const match of text.matchAll(FULL)) {
    const find = trimmed(text, match.index, match[0]);
    const parts = text.slice(find.start, find.end).split(/\s+/);
    const capitals = parts.filter((part) => /^(?:\p{Ll}+-)?[\p{Lu}"“]/u.test(part));
    if (capitals.length < 2 || capitals.length > 4 || capitals.slice(1).some(isWord) || isOfAThing(text, find))
      continue;
    if (
      isGiven(parts[0] ?? '') ||
      isFamily(parts.at(-1) ?? '') ||
      isCued(text, find) ||
      isSigned(text, find) ||
      isInCompany(text, find, others) ||
      // The next of several: "Ruth Okonedo (chair), Imtiaz Lodhi and ...".
      (latest > 0 &&
        /^(?: \([^)\n]{0,24}\))?(?:,|,? and| a| ac) $/.test(text.slice(latest, Math.min(find.start, latest + 40))))
    ) {
      latest = find.end;
      yield find;
    }
  }
  for (const match of text.matchAll(WITH_INITIALS)) {
    const find: Find = { kind: 'name', start: match.index, end: match.index + match[0].length };
    if (!isWord(match[0].split(/[ .]/).at(-1) ?? '') && isCued(text, find) && !isOfAThing(text, find)) yield find;
  }
}

const isCued = (text: string, find: Find) => CUE.test(just(text, find.start, 30)) || isACell(text, find);

// A cell of its own, in a column of names or in a row with a person's number.
function isACell(text: string, find: Find): boolean {
  const line = lineAround(text, find.start);
  const value = text.slice(find.start, find.end);
  return cellsOf(line).some((cell) => cell.trim() === value) && HEADS_NAMES.test(headerOf({ text, start: find.start }));
}

// Alone at the end of a letter, after a sentence has ended.
function isSigned(text: string, { start, end }: Find): boolean {
  return /[.!?,]\s+$|\n\s*$/.test(just(text, start)) && /^\s*(?:$|\n\s*[\d(+])/.test(text.slice(end, end + 24));
}

const CERTAIN: readonly string[] = [
  'nhs-number',
  'national-insurance',
  'date-of-birth',
  'phone',
  'email',
  'card',
  'bank-account',
  'uprn',
  'case-reference',
];

// Beside a number or an address that only a person has, in the same row or clause.
function isInCompany(text: string, { start, end }: Find, others: readonly Find[]): boolean {
  return others.some((other) => {
    if (!CERTAIN.includes(other.kind)) return false;
    const between = other.end <= start ? text.slice(other.end, start) : text.slice(end, other.start);
    return (
      between.length <= 24 &&
      /^[\s|,;:()\t-]*(?:(?:is|was|born|aged|DOB|NI|NINO|NHS|UPRN|card|sort code|account|acc|no|a\/c|tel|of|his|her|number|\d{1,2})[\s|,;:()\t.-]*)*$/i.test(
        between,
      )
    );
  });
}

/** People who write no capitals: after a word that says so, or as the end of what they wrote. */
const SMALL =
  /(?:(?<=(?<!\p{L})(?:name is|name|i am|i'm|im|its|it's|thanks,?|thx,?|regards,?|cheers,?|my ex|dealing w|with|for|dear)[ \n])|(?<=[.!?,;]\s))(?=(\p{Ll}[\p{Ll}-]+) (\p{Ll}[\p{Ll}'’-]{2,})(?: (\p{Ll}[\p{Ll}'’-]{2,}))?(?![\p{L}\p{N}@]))/gu;
function* small(text: string): Iterable<Find> {
  const { length } = text.trimEnd();
  for (const { index, 1: first = '', 2: second = '', 3: third } of text.matchAll(SMALL)) {
    const isLong = third !== undefined && isGiven(second) && !isWord(third) && !ORDINARY.test(third);
    const end = index + first.length + 1 + second.length + (isLong ? third.length + 1 : 0);
    const isOpen = !/[.!?,;]\s$/.test(just(text, index)) || end === length;
    if (
      isOpen &&
      first.length > 2 &&
      isGiven(first) &&
      ![first, second].some((one) => isWord(one) || ORDINARY.test(one))
    )
      yield { kind: 'name', start: index, end };
  }
}
/** What a first name may be as well, and what may follow it: "will have", "mark all". */
const ORDINARY =
  /^(?:will|mark|may|bill|grant|hope|rose|sue|pat|art|miles|chase|drew|frank|dale|rob|jack|dean|dot|said|have|need|get|make|all|about|after|before|again|says|just|here|now|today|tomorrow|asap|know|come|find|send|help|called|wants?|has|had|does|did|can|would|should|could|must|if|when|not|been|live|work|please)$/;

/** "KAREN MOSSCROP": capitals throughout, with a first name. */
function* capitals(text: string): Iterable<Find> {
  for (const { index, 0: value } of text.matchAll(
    /(?<![\p{L}\p{N}-])\p{Lu}{3,} \p{Lu}{3,}(?:[-'’]\p{Lu}{2,})?(?![\p{L}\p{N}]| \p{Lu}{3,})/gu,
  )) {
    const [first = '', last = ''] = value.split(' ');
    const find: Find = { kind: 'name', start: index, end: index + value.length };
    if (
      isGiven(first) &&
      !isWord(first) &&
      !isWord(last) &&
      !/\p{Lu}{3,} $/u.test(just(text, index)) &&
      !isOfAThing(text, find)
    )
      yield find;
  }
}

// "Hi Amina Hussein", "Asked Gareth Prosser": what only begins or ends like a name is left out.
function trimmed(text: string, from: number, match: string): Find {
  let start = from;
  let end = from + match.length;
  for (;;) {
    const words = text.slice(start, end).split(/\s/);
    const [first = '', second = ''] = words;
    const last = words.at(-1) ?? '';
    const isTitle = isATitle(first);
    if (words.length < (isTitle ? 3 : 2)) break;
    const isBeginning =
      !isGiven(first) &&
      words.length > 2 &&
      isGiven(second) &&
      (start === 0 || /(?:[.!?:;\n]\s*|["“])$/.test(just(text, start)));
    if (!isTitle && ((isWord(first) && !(isGiven(first) && !isWord(second))) || isBeginning)) start += first.length + 1;
    else if (isWord(last)) end -= last.length + 1;
    else break;
  }
  const owns = /['’]s?$/.exec(text.slice(start, end));
  return { kind: 'name', start, end: owns ? end - owns[0].length : end };
}

// A street, a building, a firm or a law that is named after somebody.
function isOfAThing(text: string, { start, end }: Find): boolean {
  const value = text.slice(start, end);
  const words = value.split(/\s+/);
  const before = text.slice(Math.max(0, start - 16), start);
  const isTitled = isATitle(words[0] ?? '');
  const endsLikeAPlace = NOT_A_PERSON.test(` ${words.at(-1)}`);
  return (
    NOT_A_PERSON.test(text.slice(end, end + 24)) ||
    (!isTitled && PLACE_BEFORE.test(before)) ||
    NOT_PEOPLE.has(plain(value)) ||
    /(?:^|\s)(?:Ysgol|Heol|Ffordd|Stryd|Lôn|Rhodfa|[PM]h?arc|Bharc|Neuadd|Canolfan|Coleg|Capel|Eglwys)\s/.test(value) ||
    /\b(?:and|&) (?:Spencer|Sons?|Co)\b/.test(value) ||
    (endsLikeAPlace && !(isTitled && words.length === 2))
  );
}

/**
 * Full names, titles with a surname, and "SURNAME, First". `others` are the finds of the other kinds: what stands beside a person's
 * number is more likely to be a name.
 */
export function names(text: string, others: readonly Find[]): Find[] {
  return [...titled(text), ...turned(text), ...full(text, others), ...capitals(text), ...small(text)];
}
