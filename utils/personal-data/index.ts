export type { Find, Kind } from './find';
export { findPersonalData } from './find-personal-data';
export { sayKind } from './kinds';
export { type Piece, piecesOf, replaceAll } from './replace';
