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
  /^(?:accounts?|admin|api|apps\w*|assets|auth|blog|cdn|community|dev\w*|docs|events|explore|files|forms|go|help|hi|id|info|learn\w*|log[io]n|mail|market\w*|news|partners?|sign\w*|sso|static|status|success|support|training|trust|view|wkforms|www)\./;

/**
 * The names under which a host may be listed, the host itself first: `a.b.c` gives `a.b.c`, `**.b.c` and, unless the
 * vendor keeps `a` for itself, `*.b.c`; then `**.c`. A domain and its `www` are one.
 */
export function listedNames(hostname: string): string[] {
  const names = [hostname];
  if (/^(?:www\.)?[^.]+\.[^.]+$/.test(hostname)) {
    names.push(hostname.startsWith('www.') ? hostname.slice(4) : `www.${hostname}`);
  }
  for (let dot = hostname.indexOf('.'); dot !== -1; dot = hostname.indexOf('.', dot + 1)) {
    const below = hostname.slice(dot);
    if (dot === hostname.indexOf('.') && !VENDORS_OWN.test(hostname)) names.push(`*${below}`);
    names.push(`**${below}`);
  }
  return names;
}
