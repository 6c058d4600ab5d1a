export { detect, toolMatches, toolsAt } from './detect';
export { findTool, type ListedTool, tools } from './list';
export { type OpenTool, type Pick, settleOpenTool } from './pick';
export type { Sighting, Tool } from './types';
