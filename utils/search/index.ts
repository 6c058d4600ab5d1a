export { fitsFilter, type TipFilter } from './filter';
export { buildIndex, type Found, search, type TipIndex } from './text';
