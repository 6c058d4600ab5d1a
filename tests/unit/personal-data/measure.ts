import { readFileSync } from 'node:fs';
import { findPersonalData, type Kind } from '@/utils/personal-data';

/** A line with what is personal data in it, as a person labelled it. */
export interface Line {
  text: string;
  /** `kind start end`, in UTF-16 units. */
  finds: string[];
}

export interface Measure {
  kind: Kind;
  /** How many there are, how many were found as they stand, and how many finds were none. */
  there: number;
  found: number;
  wrong: number;
  precision: number;
  recall: number;
}

/** Reads lines in which each find stands as ‹kind: value›, with ⏎ and ⇥ for the end of a line and a tab. */
export function readLines(path: string): Line[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '))
    .map((line) => {
      const finds: string[] = [];
      let text = '';
      for (const [index, piece] of line.replaceAll('⏎', '\n').replaceAll('⇥', '\t').split(/[‹›]/).entries()) {
        const [, kind, value = piece] = index % 2 === 1 ? (/^([a-z-]+): ([\s\S]*)$/.exec(piece) ?? []) : [];
        if (kind) finds.push(`${kind} ${text.length} ${text.length + value.length}`);
        text += value;
      }
      return { text, finds };
    });
}

/** Precision and recall for each kind: a find is right where its kind, its beginning and its end are. */
export function measure(lines: readonly Line[], tell: (sentence: string) => void = () => {}): Measure[] {
  const counts = new Map<Kind, { there: number; found: number; wrong: number }>();
  const count = (key: string) => {
    const kind = key.split(' ')[0] as Kind;
    const known = counts.get(kind) ?? { there: 0, found: 0, wrong: 0 };
    counts.set(kind, known);
    return known;
  };
  const say = (what: string, key: string, text: string) => {
    const [kind, start, end] = key.split(' ');
    tell(`${what} ${kind} "${text.slice(Number(start), Number(end))}" in: ${text}`);
  };
  for (const { text, finds } of lines) {
    const found = findPersonalData(text).map(({ kind, start, end }) => `${kind} ${start} ${end}`);
    for (const key of finds) {
      count(key).there += 1;
      if (found.includes(key)) count(key).found += 1;
      else say('missed', key, text);
    }
    for (const key of found.filter((one) => !finds.includes(one))) {
      count(key).wrong += 1;
      say('wrong', key, text);
    }
  }
  return [...counts]
    .map(([kind, { there, found, wrong }]) => ({
      kind,
      there,
      found,
      wrong,
      precision: found + wrong === 0 ? 1 : found / (found + wrong),
      recall: there === 0 ? 1 : found / there,
    }))
    .sort((a, b) => a.kind.localeCompare(b.kind, 'en'));
}
