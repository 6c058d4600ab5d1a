export { type Asked, type BadgeWorth, badgeWorth, ignoredTips, parseAsked } from './asked';
export { isBreak, mayAskForAttention, tipsOff } from './attention';
export {
  emptyProfile,
  type Preferences,
  type Profile,
  parseProfile,
  planFrom,
  withPlan,
  withRecentTool,
} from './profile';
