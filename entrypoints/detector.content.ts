import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { send } from '@/utils/messages';
import { asksPage, detect, isToolFrame, type Sighting, toolMatches } from '@/utils/tools';

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
  // Known when the manifest is built; in a page, nothing asks for it.
  matches: import.meta.env.ENTRYPOINT ? [] : toolMatches(),
  runAt: 'document_idle',
  main() {
    // An update or a person's permission can start it a second time in the same page.
    if (Object.hasOwn(globalThis, 'sidelight')) return;
    Object.assign(globalThis, { sidelight: true });
    const isFrame = window !== window.top;
    if (isFrame && !isToolFrame(location.href)) return;

    const ended = new AbortController();
    // An element, not the document: a page can put forms and pictures in the place of the document's own methods.
    let page: Element | undefined = document.documentElement;
    let pageCounts = false;
    let slowLooks = 0;
    let reported = isFrame ? 'null' : '';
    let witness: Element | undefined;
    const watch = new ResizeObserver(() => lookSoon());

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
      const began = performance.now();
      pageCounts = page !== undefined && asksPage(location.href);
      let found: Element | undefined;
      report(
        detect(location.href, page, (element) => {
          found = element;
        }) ?? null,
      );
      if (performance.now() - began > SLOW_MS && ++slowLooks > 2) page = undefined;
      if (found === witness) return;
      // What the answer rests on is watched, and nothing else: where it goes, something else is going on.
      watch.disconnect();
      witness = found;
      if (found) watch.observe(found);
    };

    let timer: ReturnType<typeof setTimeout> | undefined;
    let isSoon = false;
    const lookSoon = () => {
      if (isSoon) return;
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
      look();
    };
    const end = () => {
      ended.abort();
      watch.disconnect();
      clearTimeout(timer);
    };

    // It reacts to what the page tells anyway; it never polls, and never watches the document.
    const on = (target: EventTarget, types: readonly string[], handle: () => void) => {
      for (const type of types) {
        target.addEventListener(type, handle, { signal: ended.signal, capture: true, passive: true });
      }
    };
    // After the address has changed, in whatever way: the event that comes before it can still be taken back.
    on(navigation, ['currententrychange'], lookSoon);
    on(window, ['focus'], lookSoon);
    // A click, the cursor in another field, and the sound of a call can mean that something else goes on.
    on(window, ['click', 'focusin', 'playing'], lookIfPageCounts);
    // A frame or a picture that has come later.
    if (page) on(page, ['load'], lookIfPageCounts);
    // A tab that is shown again, and a page that comes back from the cache: both may have been forgotten meanwhile.
    on(window, ['pageshow', 'visibilitychange'], () => {
      if (document.visibilityState !== 'hidden') lookAnew();
    });
    // A frame that goes takes what it said with it; of the page itself, the browser tells.
    if (isFrame) on(window, ['pagehide'], () => report(null));
    look();
  },
});
