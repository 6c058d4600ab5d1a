import { useSignal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';

/** Something that tells the news at once and whenever it changes, and returns a function that ends it. */
export type Follow<News> = (tell: (news: News) => void, fail: (error: unknown) => void) => () => void;

/** The latest news of what a page follows, from its first drawing to its last. */
export function useFollow<News>(follow: Follow<News>): { news: News | undefined; failed: boolean } {
  const news = useSignal<News | undefined>(undefined);
  const failed = useSignal(false);
  // Before the first paint, not after it: what is followed is what the page waits for.
  useLayoutEffect(
    () =>
      follow(
        (latest) => {
          news.value = latest;
        },
        (error) => {
          failed.value = true;
          reportError(error);
        },
      ),
    [follow, news, failed],
  );
  return { news: news.value, failed: failed.value };
}
