/** What kind of personal data was found. */
export type Kind =
  | 'nhs-number'
  | 'national-insurance'
  | 'postcode'
  | 'phone'
  | 'email'
  | 'date-of-birth'
  | 'bank-account'
  | 'sort-code'
  | 'card'
  | 'uprn'
  | 'case-reference'
  | 'vehicle-plate'
  | 'name';

/** A place in a text, in UTF-16 units: the value alone, without what says what it is. */
export interface Find {
  kind: Kind;
  start: number;
  end: number;
}

/** Looks for one kind of thing, or a few; may find more than is left when all are joined. */
export type Finder = (text: string) => Find[];

/** Every match of a pattern that a test lets through. The pattern's first group is the value, or else all of it. */
export function findAll(
  kind: Kind,
  pattern: RegExp,
  isOne: (value: string, place: Place) => boolean = () => true,
): Finder {
  // With `d`, a match tells where its groups are.
  const global = new RegExp(pattern.source, [...new Set([...pattern.flags, 'g', 'd'])].join(''));
  return (text) => {
    const finds: Find[] = [];
    for (const match of text.matchAll(global) as IterableIterator<RegExpExecArray>) {
      const group = match.indices?.[1] ?? match.indices?.[0];
      if (!group) continue;
      const [start, end] = group;
      if (isOne(text.slice(start, end), { text, start, end, cue: text.slice(match.index, start) }))
        finds.push({ kind, start, end });
    }
    return finds;
  };
}

/** Where a value stands. `cue` is what the pattern matched before it. */
export interface Place {
  text: string;
  start: number;
  end: number;
  cue: string;
}

/** The few characters before a place, whatever line they stand in. */
export const just = (text: string, at: number, most = 24): string => text.slice(Math.max(0, at - most), at);

/** So far back a table's head or a form's question is looked for: longer texts take no longer for each find. */
const BACK = 2000;

/** The line of a text around a place, without its end. */
export function lineAround(text: string, at: number): string {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at);
  return text.slice(start, end === -1 ? undefined : end);
}

/** What stands before a value in its own sentence or line, at most so many characters of it. */
export function before({ text, start }: Pick<Place, 'text' | 'start'>, most = 40): string {
  const piece = text.slice(Math.max(0, start - most), start);
  // The full stop of "no." or "d.o.b." ends no sentence.
  const ends = [...piece.matchAll(/(?:[^\s.]{4}\.|[!?;]) |\n/g)].map(({ index, 0: end }) => index + end.length);
  return piece.slice(ends.at(-1) ?? 0);
}

const SEPARATORS = ['\t', '|', ';', ','];

/** The cells of a line of a table, however they are parted. One cell where the line is no table's. */
export function cellsOf(line: string): string[] {
  const separator = SEPARATORS.find((one) => line.includes(one));
  return separator ? line.split(separator) : [line];
}

/**
 * What heads a value's column, where it stands in a table that has a first row of words: the same number of cells in a line
 * above, none of them with a figure of four digits or more. Empty elsewhere.
 */
export function headerOf({ text, start }: Pick<Place, 'text' | 'start'>): string {
  const line = lineAround(text, start);
  const separator = SEPARATORS.find((one) => line.includes(one));
  if (!separator) return '';
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const column = text.slice(lineStart, start).split(separator).length - 1;
  const head = text
    .slice(Math.max(0, lineStart - BACK), lineStart)
    .split('\n')
    .find((one) => one.includes(separator) && !/\d{4}/.test(one));
  const cells = head?.split(separator) ?? [];
  // A row may have one cell more than its head: the last is often left without a word.
  const isHead =
    [0, 1].includes(line.split(separator).length - cells.length) &&
    cells.every((cell) => cell.trim() && cell.length <= 24);
  return isHead ? (cells[column] ?? '').trim() : '';
}

/** The short line before a value that stands alone in its own, as in a form that was filled in. */
export function labelAbove({ text, start, end }: Place): string {
  const lines = text.slice(Math.max(0, start - BACK), start).split('\n');
  const above = lines.at(-2)?.trim() ?? '';
  const alone = lines.at(-1)?.trim() === '' && /^\s*(?:\n|$)/.test(text.slice(end, end + BACK));
  return alone && above.length <= 32 && !/\d/.test(above) ? above : '';
}
