/**
 * A path and what it shows there, as `Detection.read` says it. Written as text, the path begins at the root and holds
 * for all that is below it, unless it ends in `$`; `@` stands for one part, `#` for a number, and the rest is a regular
 * expression: `a/tickets/#`, `home$|reports`, `$` for the root alone.
 */
export type Route = readonly [path: string | RegExp, shows: string | boolean];

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
  return routes.find(([pattern]) => toRegExp(pattern).test(path))?.[1] ?? false;
}

// Made when it is first asked for: in a page, few of them ever are.
const made = new Map<string, RegExp>();

function toRegExp(pattern: string | RegExp): RegExp {
  if (typeof pattern !== 'string') return pattern;
  let regExp = made.get(pattern);
  if (!regExp) {
    const source = pattern.replaceAll('@', '[^/]+').replaceAll('#', '\\d+');
    regExp = new RegExp(`^/(?:${source})(?:/|$)`);
    made.set(pattern, regExp);
  }
  return regExp;
}

/** A query in lower case, for servers that take its names and words in any case. */
export function lowerCase(query: URLSearchParams): Map<string, string> {
  return new Map([...query].map(([name, value]) => [name.toLowerCase(), value.toLowerCase()]));
}
