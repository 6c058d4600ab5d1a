import type { Detection } from './types';

declare global {
  /** The detections of the tools that a page's host serves, left there by the script that runs before the detector. */
  var sidelightTools: Detection[] | undefined;
}

/** Stands for `detections.ts` in the content script: wxt.config.ts puts it there. */
export const detections: readonly Detection[] = globalThis.sidelightTools ?? [];
