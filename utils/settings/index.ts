export { mayAskForAttention, tipsOff } from './attention';
export { emptyProfile, type Preferences, type Profile, parseProfile, withRecentTool } from './profile';
