import type { Detection } from './types';

/**
 * The detections of every tool. The folder is the list: a new file there is a new tool. Only the detections are taken
 * in, so that nothing else of a tool's file reaches other people's pages; in a page, `detections-in-page.ts` stands for
 * this file.
 */
export const detections: readonly Detection[] = Object.values(
  import.meta.glob<Detection>('./catalogue/*.ts', { eager: true, import: 'detection' }),
);
