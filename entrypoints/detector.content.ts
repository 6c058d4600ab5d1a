import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { send } from '@/utils/messages';
import { detect, toolMatches } from '@/utils/tools';

/**
 * Says which tool is open, and nothing else. `browser` is WXT's: the polyfill would add 10 kB to other people's pages.
 */
export default defineContentScript({
  matches: toolMatches,
  runAt: 'document_idle',
  // The page is not told that Sidelight is there.
  noScriptStartedPostMessage: true,
  main(ctx) {
    let reported = '';
    const report = (address: string) => {
      const sighting = detect(address, document) ?? null;
      const news = JSON.stringify(sighting);
      if (news === reported) return;
      reported = news;
      // After an update of the extension nobody hears this script any more; its successor is there already.
      send(browser.runtime, 'sighting', sighting).catch(() => {});
    };
    const reportAnew = () => {
      reported = '';
      report(location.href);
    };

    report(location.href);
    // The event can come before the address changes: only its own `newUrl` is true.
    ctx.addEventListener(window, 'wxt:locationchange', ({ newUrl }) => report(newUrl.href));
    // A page that comes back from the cache has been forgotten in the meantime.
    ctx.addEventListener(window, 'pageshow', ({ persisted }) => {
      if (persisted) reportAnew();
    });
    ctx.addEventListener(document, 'visibilitychange', () => {
      if (document.visibilityState === 'visible') reportAnew();
    });
  },
});
