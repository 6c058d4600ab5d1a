import type { Sighting } from './types';

/**
 * Joins what a page says with what an Office program's own frame in it says. The frame knows better what goes on in
 * its program; it has no say in a page that is another tool, nor in one where nothing looked at the page itself.
 *
 * @param page null where the page is on a tool's host and can't tell; undefined where nobody looked.
 */
export function joinFrame(page: Sighting | null | undefined, frame: Sighting | undefined): Sighting | undefined {
  if (page === undefined) return undefined;
  if (page === null) return frame;
  return frame?.tool === page.tool ? { ...page, ...frame } : page;
}
