export { type PackResult, parsePack, parseSources } from './parse-pack';
export { type Filled, fillPrompt, type PromptPart, promptParts } from './prompt';
export { DUE_SOON, isPastReview, reviewEnd, reviewOf } from './review';
export type { Pack, Source, Tip } from './schema';
export { packSchema, tipSchema } from './schema';
export { sourcesOf } from './sources';
