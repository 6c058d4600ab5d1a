export { fitsFilter, type TipFilter } from './filter';
export { type Offer, offersOf } from './offers';
export { buildIndex, type Found, search, type TipIndex } from './text';
