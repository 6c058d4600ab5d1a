import type { Find, Kind } from './find';
import { sayKind } from './kinds';

/** A stretch of a text: plain, or a find with what may stand in its place. */
export interface Piece {
  text: string;
  kind?: Kind;
  instead?: string;
}

/**
 * A text in pieces, in order. The same value has the same place-holder throughout, and two people have two of them, so that
 * the text still says who did what: "[name 1] told [name 2]".
 */
export function piecesOf(text: string, finds: readonly Find[]): Piece[] {
  const valuesOf = new Map<Kind, string[]>();
  for (const { kind, start, end } of finds) {
    const values = valuesOf.get(kind) ?? [];
    const value = text.slice(start, end);
    if (!values.includes(value)) values.push(value);
    valuesOf.set(kind, values);
  }
  const pieces: Piece[] = [];
  let done = 0;
  for (const { kind, start, end } of finds) {
    if (start > done) pieces.push({ text: text.slice(done, start) });
    const value = text.slice(start, end);
    const values = valuesOf.get(kind) ?? [];
    const number = values.length > 1 ? ` ${values.indexOf(value) + 1}` : '';
    pieces.push({ text: value, kind, instead: `[${sayKind(kind)}${number}]` });
    done = end;
  }
  if (done < text.length) pieces.push({ text: text.slice(done) });
  return pieces;
}

/** The text with every find replaced by what it is. */
export function replaceAll(text: string, finds: readonly Find[]): string {
  return piecesOf(text, finds)
    .map((piece) => piece.instead ?? piece.text)
    .join('');
}
