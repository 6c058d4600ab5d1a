import type { Detection } from './types';

/** A path and what it shows there, as `Detection.read` says it. */
export type Route = readonly [path: RegExp, shows: string | boolean];

/**
 * The path of an address in the one form that the patterns are written for: lower case, no doubled slash, no slash
 * at the end (`/` stays), `:` and spaces plain.
 */
export function pathOf({ pathname }: Pick<URL, 'pathname'>): string {
  const path = pathname.toLowerCase().replaceAll('%3a', ':').replaceAll('%20', ' ');
  return path.replace(/\/{2,}/g, '/').replace(/(.)\/$/, '$1');
}

/** Reads a path: the first pattern that fits decides. Where none does, it is not the tool. */
export function readPath(path: string, routes: readonly Route[]): string | boolean {
  return routes.find(([pattern]) => pattern.test(path))?.[1] ?? false;
}

/** Makes the `read` of a tool whose paths tell everything; see `pathOf` for the form they are matched in. */
export function byPath(routes: readonly Route[]): Detection['read'] {
  return (url) => readPath(pathOf(url), routes);
}

/** A query in lower case, for servers that take its names and words in any case. */
export function lowerCase(query: URLSearchParams): Map<string, string> {
  return new Map([...query].map(([name, value]) => [name.toLowerCase(), value.toLowerCase()]));
}
