import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { send } from '@/utils/messages';
import { asksPage, detect, isToolFrame, type Sighting } from '@/utils/tools';

// Soon enough to be seen, late enough to be once for a burst of events.
const SOON_MS = 100;
// And again, where a page draws slowly what it has begun.
const LATER_MS = [250, 1000];
// A page in which a look takes longer than this, three times, is not asked any more.
const SLOW_MS = 8;

/**
 * Says which tool is open, and nothing else. `browser` is WXT's: the polyfill would add 10 kB to other people's pages.
 */
export default defineContentScript({
  // wxt.config.ts writes down where it runs: behind the script of the tools that live there.
  registration: 'runtime',
  matches: [],
  main() {
    // An update or a person's permission can start it a second time in the same page.
    if (Object.hasOwn(globalThis, 'sidelight')) return;
    Object.assign(globalThis, { sidelight: true });
    const isFrame = window !== window.top;
    if (isFrame && !isToolFrame(location.href)) return;

    let hasEnded = false;
    // Touched only where a tool asks for it: the first touch of the document takes half a millisecond.
    let page: Element | undefined;
    let mayAskPage = true;
    let pageCounts = false;
    let slowLooks = 0;
    let reported = isFrame ? 'null' : '';
    let witness: Element | undefined;
    let watch: ResizeObserver | undefined;

    const report = (sighting: Sighting | null) => {
      const news = JSON.stringify(sighting);
      if (news === reported) return;
      reported = news;
      // After an update of the extension nobody hears this script any more; its successor is there already.
      Promise.resolve()
        .then(() => send(browser.runtime, 'sighting', sighting))
        .catch(() => browser.runtime?.id || end());
    };
    const look = () => {
      const address = location.href;
      pageCounts = mayAskPage && asksPage(address);
      if (pageCounts && !page) meetPage();
      const began = performance.now();
      let found: Element | undefined;
      const witnessed = (element: Element) => {
        found = element;
      };
      report(detect(address, pageCounts ? page : undefined, witnessed) ?? null);
      if (performance.now() - began > SLOW_MS && ++slowLooks > 2) mayAskPage = false;
      if (found === witness) return;
      // What the answer rests on is watched, and nothing else: where it goes, something else is going on.
      watch ??= new ResizeObserver(() => lookSoon());
      watch.disconnect();
      witness = found;
      if (found) watch.observe(found);
    };

    let timer: ReturnType<typeof setTimeout> | undefined;
    let isSoon = false;
    const lookSoon = () => {
      if (isSoon || hasEnded) return;
      isSoon = true;
      clearTimeout(timer);
      timer = setTimeout(step, SOON_MS, 0);
    };
    const step = (turn: number) => {
      isSoon = false;
      look();
      const later = LATER_MS[turn];
      if (later !== undefined && pageCounts) timer = setTimeout(step, later, turn + 1);
    };
    const lookIfPageCounts = () => {
      if (pageCounts) lookSoon();
    };
    const lookAnew = () => {
      reported = '';
      lookSoon();
    };
    const end = () => {
      hasEnded = true;
      watch?.disconnect();
      clearTimeout(timer);
    };

    // It reacts to what the page tells anyway; it never polls, and never watches the document.
    const on = (target: EventTarget, types: readonly string[], handle: (event: Event) => void) => {
      for (const type of types) target.addEventListener(type, handle, true);
    };
    const meetPage = () => {
      page = document.documentElement;
      // A click, the cursor in another field, and the sound of a call can mean that something else goes on.
      on(window, ['click', 'focusin', 'playing'], lookIfPageCounts);
      // A frame, a picture or a script that has come later.
      on(page, ['load'], lookIfPageCounts);
    };
    // While the page is still loading, the address has the first word; where it tells all, the page is asked a little later.
    const atOnce = detect(location.href);
    if (atOnce?.activity === undefined) look();
    else {
      report(atOnce);
      if (asksPage(location.href)) timer = setTimeout(step, LATER_MS.at(-1), LATER_MS.length);
    }
    // After the address has changed, in whatever way: the event that comes before it can still be taken back.
    on(navigation, ['currententrychange'], lookSoon);
    on(window, ['focus'], lookSoon);
    // A tab that is shown again, and a page that comes back from the cache: both may have been forgotten meanwhile.
    on(window, ['visibilitychange'], () => {
      if (document.visibilityState !== 'hidden') lookAnew();
    });
    on(window, ['pageshow'], (event) => {
      if ((event as PageTransitionEvent).persisted) lookAnew();
    });
    // A frame that goes takes what it said with it; of the page itself, the browser tells.
    if (isFrame) on(window, ['pagehide'], () => report(null));
  },
});
