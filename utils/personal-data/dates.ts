import { before, cellsOf, type Find, type Finder, findAll, headerOf, labelAbove, lineAround, type Place } from './find';

const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|ionawr|chwefror|fawrth|mawrth|ebrill|mai|fai|mehefin|fehefin|gorffennaf|orffennaf|awst|medi|fedi|hydref|tachwedd|dachwedd|rhagfyr';
const DATE = `\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:st|nd|rd|th|af|ail|ydd|fed|eg|ain)?(?: of| o)?[ -](?:${MONTHS})[ ,-]+\\d{4}|(?:${MONTHS})[ ]\\d{1,2}(?:st|nd|rd|th)?,?[ ]\\d{4}`;

// With spaces between figures only where a cue says so.
const LOOSE = `${DATE}|\\d{1,2} \\d{1,2} \\d{4}`;

const WORDS =
  'born|d\\.?\\s?o\\.?\\s?b\\.?|dates?[ -]of[ -]birth|birth ?date|birth(?= ?[:=])|birthday|b\\.|[dn]dd?yddiad geni|dyddiad geni|geni|ganed|ganwyd|g?anwyd|d\\.?g\\.?';
/** A cue, and after it no other date and no word of another day. */
const CUE = new RegExp(`(?<!\\p{L})(?:${WORDS})(?!\\p{L})([^\\d\\n\\]]{0,48})$`, 'iu');
const CUE_AFTER = new RegExp(`^[\\s,)(-]*(?:is |was |oedd )?(?:the |his |her |their )?(?:${WORDS})(?!\\p{L})`, 'iu');
/** What a day that is not a birth stands beside. */
const OTHER =
  /\b(?:meeting|due|deadline|by|letter of|dated|received|review|visit(?:ed)?|hearing|from|until|on|sent|expires?|field|column|added|registered|valid|ends?|starts?|started|moved|joined|died|left|since|seen|called|wrote|cyfarfod|erbyn|bu farw)\b/i;
const INSTITUTION =
  /\b(?:service|council|library|school|hall|scheme|team|idea|project|borough|county|district|trust|centre|company|movement|campaign|festival|partnership|policy|babies|births)\b[^.\n]{0,24}\bborn\b[^.\n]*$/i;

/** A date in figures that could be a birth: a year that somebody alive may have been born in. */
function isBirth(value: string): boolean {
  const year = /(?:^|\D)(\d{4})(?:\D|$)/.exec(value)?.[1];
  return year === undefined || (Number(year) >= 1900 && Number(year) <= 2026);
}

/** The cue in a question, or in the sentence before "It's". */
const ASKED = new RegExp(
  `(?<!\\p{L})(?:${WORDS})(?!\\p{L})([^\\d\\n]{0,24}(?:\\?|\\. (?:it['’]?s|it is|that['’]s|mae['’]n))[^\\d]{0,16})$`,
  'iu',
);

function hasCue(place: Place): boolean {
  const said = before(place, 90);
  // "3 or 4 May": the figures before an "or" are of the same date.
  const cue =
    CUE.exec(said.replace(/\d{1,2} (?:or|neu) $/, '')) ??
    ASKED.exec(place.text.slice(Math.max(0, place.start - 90), place.start));
  if (cue) return !OTHER.test((cue[1] ?? '').replace(/\bon\s*$/i, '')) && !INSTITUTION.test(said);
  return CUE_AFTER.test(place.text.slice(place.end, place.end + 30));
}

// Without a cue: in a column of births, under the word for it, or in a person's record, where a name or a number of theirs begins
// the line and the year is that of somebody who has a record.
function isInARecord(value: string, place: Place): boolean {
  const header = headerOf(place);
  if (header) return new RegExp(`(?<!\\p{L})(?:${WORDS})(?!\\p{L})`, 'iu').test(header);
  if (new RegExp(`^(?:${WORDS})(?!\\p{L})`, 'iu').test(labelAbove(place))) return true;
  if (
    /\b(?:meeting|due|dated|received|review|visit(?:ed)?|hearing|on|from|since|for|until|by|expires?)\s*:?\s*$/i.test(
      before(place),
    )
  )
    return false;
  const line = lineAround(place.text, place.start);
  const year = Number(/(\d{4})/.exec(value)?.[1] ?? 0);
  return (
    cellsOf(line).length > 1 &&
    line.split(/[\t|;]|, ?/).length > 2 - Number(line.includes('\t')) &&
    year > 0 &&
    year < 2016 &&
    (/^(?:name|enw|client|tenant|patient|child|applicant|claimant|student|pupil|resident|[A-Z][\w'’-]+[, ])/i.test(
      line.trim(),
    ) ||
      cellsOf(line).some((cell) => /^\s*\p{Lu}\p{L}+(?: \p{Lu}[\p{L}'’-]*)+\s*$/u.test(cell)))
  );
}

const PATTERN = new RegExp(`(?<![\\w/.-])(${LOOSE})(?![\\w/-]|\\.\\d)`, 'i');

/** Dates with a cue, and those that stand in a person's record. */
export const birthDates: Finder = findAll('date-of-birth', PATTERN, (value, place) => {
  if (!isBirth(value)) return false;
  const isCued = hasCue(place);
  return isCued || (/[^\d ]/.test(value) && isInARecord(value, place));
});

/** Dates right behind a name, as a record puts them: "Kwame Owusu (12 Dec 1993)". The year is that of a child or an adult. */
export function birthDatesBehind(text: string, names: readonly Find[]): Find[] {
  const dates = findAll('date-of-birth', PATTERN, (value) => /[^\d ]/.test(value) && isPast(value))(text);
  return dates.filter(({ start }) =>
    names.some(
      ({ kind, end }) =>
        kind === 'name' && end < start && /^(?:,? | \(|\. |\t| - | – |, age )$/.test(text.slice(end, start)),
    ),
  );
}

const isPast = (value: string) => {
  const year = /(?:^|\D)(\d{4})(?:\D|$)/.exec(value)?.[1];
  return year === undefined || (Number(year) > 1900 && Number(year) < 2016);
};
