import type { Detection } from './types';

declare global {
  /** In a page: the detections of the tools that its host serves, left there by the script that runs before this one. */
  var sidelightTools: Detection[] | undefined;
}

/**
 * The detections of every tool; in a page, only of the few that its host can serve. The folder is the list: a new file
 * there is a new tool. Only the detections are taken in, so that nothing else of a tool's file reaches other people's pages.
 */
export const detections: readonly Detection[] =
  import.meta.env.ENTRYPOINT === 'detector'
    ? (globalThis.sidelightTools ?? [])
    : Object.values(import.meta.glob<Detection>('./catalogue/*.ts', { eager: true, import: 'detection' }));
