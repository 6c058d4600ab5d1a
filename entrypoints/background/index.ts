import { defineBackground } from 'wxt/utils/define-background';
import { createListener } from '@/utils/messages';
import { browser, forgetSighting, listShippedPacks, readShippedPack, startOnOwnHosts } from '@/utils/platform';
import { openStore } from '@/utils/store';
import { forgetWhenLeft } from './forget-when-left';
import { greet } from './greet';
import { createTurns } from './in-turn';
import { takeSighting } from './take-sighting';

// Wiring only: every listener is there before anything is waited for, so that what wakes the worker is not lost.
export default defineBackground(() => {
  const inTurn = createTurns();
  const store = openStore({ list: listShippedPacks, read: readShippedPack });

  browser.runtime.onInstalled.addListener((details) => {
    greet(details.reason, store).catch(reportError);
  });
  browser.runtime.onMessage.addListener(
    createListener({ sighting: (sighting, from) => takeSighting(sighting, from, store, inTurn) }, console.warn),
  );
  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    if (change.status === 'loading') inTurn(() => forgetWhenLeft(tabId, tab.url)).catch(reportError);
  });
  for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
    event.addListener(() => {
      startOnOwnHosts().catch(reportError);
    });
  }
  browser.tabs.onRemoved.addListener((tabId) => {
    inTurn(() => forgetSighting(tabId)).catch(reportError);
  });
});
