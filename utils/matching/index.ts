export { rankTips } from './rank-tips';
export type { Part, RankedTip, Reason, Situation } from './situation';
export { explain } from './weigh';
export { activityWords, sayReasons } from './words';
