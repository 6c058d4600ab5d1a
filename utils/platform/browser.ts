/** The one door to the browser's own interface, for the background and the pages. */
export { default as browser, type Runtime, type Tabs } from 'webextension-polyfill';
