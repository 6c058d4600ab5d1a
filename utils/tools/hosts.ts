// Microsoft Defender for Cloud Apps serves a tool at "<its host>.mcas.ms"; the rest of the address stays as it is.
const PROXY = '.mcas.ms';

/** The match patterns of the manifest for a list of hosts: https only, with the proxy's doubles. */
export function toMatchPatterns(hosts: readonly string[]): string[] {
  return hosts.flatMap((host) => [`https://${host}/*`, `https://${host}${PROXY}/*`]);
}

/**
 * Reads an address the way the detections need it.
 *
 * @returns undefined unless it is https on the standard port without user info, the only way the tools are served.
 */
export function parseToolAddress(address: string): URL | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.protocol !== 'https:' || url.port || url.username || url.password) return undefined;
  if (url.hostname.endsWith(PROXY)) url.hostname = url.hostname.slice(0, -PROXY.length);
  return url;
}

/** The names under which a host may be listed, the host itself first: `a.b.c` gives `a.b.c`, `*.b.c`, `*.c`. */
export function listedNames(hostname: string): string[] {
  const names = [hostname];
  for (let dot = hostname.indexOf('.'); dot !== -1; dot = hostname.indexOf('.', dot + 1)) {
    names.push(`*${hostname.slice(dot)}`);
  }
  return names;
}
