export { askWithBadge, clearBadge, forgetAsked, listAsked } from './badge';
export { browser, type Runtime, type Tabs } from './browser';
export { saveFile } from './files';
export { isInstalledByPolicy, noteWelcome, ownVersion, startInOpenTabs, wasWelcomed } from './install';
export {
  forgetOwnHost,
  listOwnHosts,
  requestOwnHost,
  startOnOwnHosts,
  watchOwnHosts,
} from './own-hosts';
export { listShippedPacks, readShippedPack, type ShippedPack } from './shipped-packs';
export {
  forgetSighting,
  pickTool,
  readSighting,
  saveFrameSighting,
  saveSighting,
  watchOpenTool,
} from './sightings';
export { currentWindowId, openAssistant, openPage, openSidePanel } from './surfaces';
