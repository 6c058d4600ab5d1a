import { before, cellsOf, findAll, headerOf, just, labelAbove, lineAround, type Place } from './find';

const digitsOf = (value: string) => value.replace(/\D/g, '');

/** The tenth digit of an NHS number checks the nine before it, by modulus 11 (NHS Data Dictionary). */
export function isNhsNumber(value: string): boolean {
  const digits = digitsOf(value);
  if (digits.length !== 10 || /^(\d)\1{9}$/.test(digits)) return false;
  const sum = [...digits.slice(0, 9)].reduce((total, digit, place) => total + Number(digit) * (10 - place), 0);
  return (11 - (sum % 11)) % 11 === Number(digits[9]);
}

/** The last digit of a payment card's number checks the others (Luhn). */
export function isCardNumber(value: string): boolean {
  const digits = digitsOf(value);
  if (digits.length < 13 || digits.length > 19 || !/^[2-6]/.test(digits) || /^(\d)\1+$/.test(digits)) return false;
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const doubled = Number(digit) * (place % 2 === 1 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

/** What is counted by ten digits and is no patient: one number in eleven passes the check by chance. */
const NOT_A_PATIENT = /\b(?:isbn|order|invoice|tracking|parcel|serial|meter|mpan|mprn|barcode|po)\b[^.\n]{0,16}$/i;
export const nhsNumbers = findAll(
  'nhs-number',
  /(?<![\d+-]|(?<![/-]\d{3})\d[ ]|\(0\)[ ]?)(\d{3}[ -]?\d{3}[ -]?\d{4})(?![\d]|[ -]\d)/,
  (value, place) => isNhsNumber(value) && !NOT_A_PATIENT.test(before(place)) && !/\buprn\b/i.test(headerOf(place)),
);

export const cards = findAll(
  'card',
  /(?<![\d-])(\d{4}(?:[ -]?\d{4}){3}(?:[ -]?\d{1,3})?|\d{4}[ -]?(?:\d{4}[ -]?){2}\d{1,7}|\d{4}[ -]?\d{6}[ -]?\d{5})(?!\d)/,
  (value, place) => isCardNumber(value) && !/\bISBN[^.\n]{0,8}$/i.test(before(place)),
);

// The prefixes that HMRC gives out; spaces and full stops in any place where people put them.
export const nationalInsurance = findAll(
  'national-insurance',
  /\b((?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][ .-]?\d{2}[ .-]?\d{2}[ .-]?\d{2}[ .-]?[A-D])\b/i,
);

const ACCOUNT =
  /\b(?:(?<!\binto )(?<!\bon )accounts?|acc\.?|acct|ac(?= no)|a\/c|bacs|(?:c|g|ch|ngh)yfrif|banc|bank|iban|direct debit)\b/i;
const SORT = /\b(?:sort[ -]?codes?|s\/?c|(?:c|g|ch|ngh)od didoli|sort)\b/i;
const bankCue = (place: Place) => {
  const header = headerOf(place);
  if (header) return header;
  return `${labelAbove(place)} ${lineAround(place.text, place.start)}`;
};

/** Eight digits that are numbered by something else. */
const NOT_AN_ACCOUNT =
  /\b(?:invoice|job|order|cost cent(?:re|er)|ledger|po|ref(?:erence)?|claim|case|ticket|policy|meter|charity|company|phone|tel|uprn|council tax|rent|customer|anfoneb|archeb)\b\.?(?: (?:no|number|ref(?:erence)?|account|acc)\b\.?)?[ :,#-]*$|\binto account[ :]*$/i;
export const bankAccounts = findAll(
  'bank-account',
  /(?<![\d/.-]|(?<!\d\d-\d\d-\d)\d[ ])(\d{8}|\d{4}[ ]\d{4})(?![\d/]|-\d|[ ]\d(?!\d-\d\d-\d\d)|\.\d)/,
  (_value, place) => {
    const cue = bankCue(place);
    return (
      (ACCOUNT.test(cue) || SORT.test(cue) || /(?<![\d-])\d\d-\d\d-\d\d(?![\d-])/.test(cue)) &&
      !NOT_AN_ACCOUNT.test(before(place))
    );
  },
);

/** Three pairs of digits that count something else. */
const NOT_A_SORT_CODE =
  /\b(?:scores?|markers?|version|template|part|model|lot|sku|size|code of|combination|lock|date|phone|tel|ext|dated?|week|shifts?|bus|page|form)\b/i;
export const sortCodes = findAll(
  'sort-code',
  /(?<![\w/-])(\d{2}-\d{2}-\d{2}|\d{2}[ ]\d{2}[ ]\d{2}|\d{2}\.\d{2}\.\d{2}|\d{6})(?![\w/-]|[ .]\d{1,7}(?!\d)| (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))/,
  (value, place) => {
    if (/^\D*0*\D*0*\D*0*$/.test(value)) return false;
    const cue = bankCue(place);
    if (SORT.test(cue)) return true;
    return (
      value.length > 6 &&
      (ACCOUNT.test(cue) || value.includes('-')) &&
      (ACCOUNT.test(cue) || (!isDate(value) && !NOT_A_SORT_CODE.test(cue)))
    );
  },
);

// 12-03-26 may be a day; a sort code has no month to keep to.
function isDate(value: string): boolean {
  const [day = 0, month = 0] = value.split('-').map(Number);
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

/** Numbers that stand with the word: after it, before it, or below it in a table. */
export const uprns = findAll(
  'uprn',
  /(?<![\w/.]|(?<!UPRN)-)(\d{1,12})(?![\w/-]|\.\d)/,
  (value, place) =>
    !/^0[1237]\d{8,9}$/.test(value) &&
    !/\bUSRN\W*$/i.test(just(place.text, place.start)) &&
    (/\b(?:UPRNs?|U\.P\.R\.N\.)(?!\w)[^\d\n\]]{0,40}$/i.test(
      place.text.slice(Math.max(0, place.start - 48), place.start),
    )
      ? isNear(value, place)
      : /^[ |,;\t(]{0,3}\(?UPRN\b(?![ :#]*[\d[])/i.test(place.text.slice(place.end, place.end + 14)) ||
        (/\buprn\b/i.test(headerOf(place)) && isACell(value, place)) ||
        isTheLinesOnly(value, place)),
);

// Right behind the word any number is one; further off, only one as long as most are.
function isNear(value: string, { text, start, end }: Place): boolean {
  if (value.length >= 6) return true;
  return (
    !/^ \p{Lu}/u.test(text.slice(end, end + 2)) &&
    /\bUPRNs?\b(?:\s*(?:no\.?|number|rhif))?\s*(?:is|yw|[:=#|,\t-])*\s*$/i.test(just(text, start, 40))
  );
}

// The word stands elsewhere in the line, and no number beside it.
function isTheLinesOnly(value: string, { text, start }: Place): boolean {
  const line = lineAround(text, start);
  return /^[1-9]\d{7,11}$/.test(value) && /\bUPRNs?\b/i.test(line) && !/\bUPRN\b[^\d\n]{0,40}[\d[]/i.test(line);
}

const isACell = (value: string, { text, start }: Place) =>
  cellsOf(lineAround(text, start)).some((cell) => cell.trim() === value);
