import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/** What the library shows; the address holds it, so that back works and a page can be bookmarked. */
export type Route = { page: 'tips' | 'recall' | 'path' | 'skills' } | { page: 'tip'; id: string };

/** The pages of the library and what they are called. */
export const pages = [
  { page: 'tips', hash: '#/', name: 'Library' },
  { page: 'recall', hash: '#/recall', name: 'Questions' },
  { page: 'path', hash: '#/path', name: 'My path' },
  { page: 'skills', hash: '#/skills', name: 'My skills' },
] as const;

/** Reads the part of an address behind the "#". What it does not know is the list of tips. */
export function parseRoute(hash: string): Route {
  const tip = /^#\/tip\/([a-z0-9-]+\/[a-z0-9-]+)$/.exec(hash);
  if (tip?.[1]) return { page: 'tip', id: tip[1] };
  const known = pages.find((one) => one.hash === hash.replace(/\?.*$/, ''));
  return { page: known?.page ?? 'tips' };
}

/** Follows the address. After a change of page, keyboard and screen reader go on at its heading. */
export function useRoute(): Route {
  const route = useSignal<Route>(parseRoute(location.hash));
  useEffect(() => {
    const follow = () => {
      route.value = parseRoute(location.hash);
      scrollTo(0, 0);
      const heading = document.querySelector('h1');
      heading?.setAttribute('tabindex', '-1');
      heading?.focus();
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route.value;
}
