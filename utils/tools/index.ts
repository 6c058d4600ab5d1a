export { asksPage, detect, toolMatches, toolsAt } from './detect';
export { findTools, type ToolGroup } from './find';
export { groupForChoice } from './groups';
export { isToolFrame, publicSectorHosts } from './hosts';
export { joinFrame } from './join';
export { findTool, type ListedTool, tools } from './list';
export { type OwnHost, readOwnHost } from './own-host';
export { type OpenTool, type Pick, settleOpenTool } from './pick';
export type { Sighting, Tool } from './types';
