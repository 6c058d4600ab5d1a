// Microsoft Defender for Cloud Apps serves a tool at "<its host>.mcas.ms"; the rest of the address stays as it is.
const PROXY = '.mcas.ms';

/**
 * Where a person may allow Sidelight for a tool that their organisation runs itself: the names under which public
 * bodies are found, outside and inside their own network. The manifest lists them as optional hosts.
 */
export const publicSectorHosts = [
  '**.gov.uk',
  '**.wales',
  '**.cymru',
  '**.gov.scot',
  '**.nhs.uk',
  '**.police.uk',
  '**.org.uk',
  '**.local',
  '**.internal',
];

/** Where the Office programs run, framed by the page that a file is opened in; only their own frame knows what goes on. */
export const officeFrameHost = '*.officeapps.live.com';

/** Whether an address is one of those frames: the only ones in which the content script runs. */
export function isToolFrame(address: string): boolean {
  return !!parseToolAddress(address)?.hostname.endsWith(officeFrameHost.slice(1));
}

/** The match patterns of the manifest for a list of hosts: https only, with the proxy's doubles. */
export function toMatchPatterns(hosts: readonly string[]): string[] {
  return hosts
    .map((host) => host.replace('**', '*'))
    .flatMap((host) => [`https://${host}/*`, `https://${host}${PROXY}/*`]);
}

/**
 * Reads an address the way the detections need it.
 *
 * @returns undefined unless it is https on the standard port without user info, the only way the tools are served,
 * and outside what a host serves before anybody is in: signing in, interfaces for programs, the proxy's own pages.
 */
export function parseToolAddress(address: string): URL | undefined {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return undefined;
  }
  if (url.protocol !== 'https:' || url.port || url.username || url.password) return undefined;
  if (NOBODY_WORKS_THERE.test(url.pathname)) return undefined;
  if (url.hostname.endsWith(PROXY)) url.hostname = url.hostname.slice(0, -PROXY.length);
  return url;
}

const NOBODY_WORKS_THERE =
  /^\/+(?:\.well-known|aad_login|log-?in|log-?out|sign-?in|sign-?out|sign-?up|oauth2?|auth|sso|saml2?|api|graphql|robots\.txt|favicon\.ico)(?:\/|$)/i;

// Names that a vendor keeps for itself, where its customers have theirs.
const VENDORS_OWN =
  /^(?:accounts?|admin|api|apps\w*|assets|auth|blog|cdn|community|dev(?:eloper)?s?|docs|events|explore|files|forms|go|help|hi|id|info|learn\w*|log[io]n|mail|market\w*|news|partners?|sign\w*|sso|static|status|success|support|training|trust|view|wkforms|www)\./;

/**
 * What is listed for a host: under its own name, under `*.b.c` for `a.b.c` unless the vendor keeps `a` for itself, and
 * under `**.b.c` or `**.c`. A domain and its `www` are one.
 */
export function listedFor<Listed>(hostname: string, index: ReadonlyMap<string, readonly Listed[]>): Listed[] {
  const first = hostname.indexOf('.');
  const names = [hostname];
  if (hostname.startsWith('www.')) names.push(hostname.slice(4));
  else if (first === hostname.lastIndexOf('.')) names.push(`www.${hostname}`);
  const customers = `*${hostname.slice(first)}`;
  // Asked last: few hosts are listed like that, and the pattern is long.
  if (index.has(customers) && !VENDORS_OWN.test(hostname)) names.push(customers);
  for (let dot = first; dot !== -1; dot = hostname.indexOf('.', dot + 1)) names.push(`**${hostname.slice(dot)}`);
  return names.flatMap((name) => index.get(name) ?? []);
}
