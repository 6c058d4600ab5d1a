export { type Act, beforeThisSitting, isNewShowing, toEvent } from './events';
export { eventSchema, type HistoryEvent, parseHistory, type What } from './schema';
export { putAwayBy, type Standing, standings } from './standing';
