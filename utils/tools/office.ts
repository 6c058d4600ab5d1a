// What Word, Excel and PowerPoint share: their files open at the same few addresses in SharePoint and OneDrive,
// and OneNote, Visio, Stream and others open there too. It reaches the content script: keep it small.

export type OfficeApp = 'word' | 'excel' | 'powerpoint';

export const sharePointHosts = ['*.sharepoint.com', '*.sharepoint.cn', '*.sharepoint.de', '*.sharepoint.us'];
export const officeHosts = ['onedrive.live.com', ...sharePointHosts];

const FILE_PAGE = /\/_layouts\/(?:\d+\/)?(?:doc|wopiframe)2?\.aspx$/;
const ONEDRIVE_PAGE = /^\/(?:edit|view)(?:\.aspx)?$/;
const MARKED = /^\/:([a-z]+):\/[gprst]\/./;

const markers: Readonly<Record<string, OfficeApp>> = { w: 'word', x: 'excel', p: 'powerpoint' };
const apps: readonly (readonly [app: OfficeApp, endings: RegExp, frame: string])[] = [
  ['word', /^(?:do[ct][xm]?|odt|rtf)$/, 'iframe#WacFrame_Word_0'],
  ['excel', /^(?:xl[st][xmb]?|ods|csv)$/, 'iframe#WacFrame_Excel_0'],
  ['powerpoint', /^(?:pp[st][xm]?|pot[xm]?|odp)$/, 'iframe#WacFrame_PowerPoint_0'],
];

/** The `contoso` of `contoso.sharepoint.com`: undefined on a deeper host and on an admin centre. */
export function tenantOf(hostname: string): string | undefined {
  const [tenant, domain, ...rest] = hostname.split('.');
  return tenant && domain === 'sharepoint' && rest.length === 1 && !tenant.endsWith('-admin') ? tenant : undefined;
}

/** A query in lower case: these servers take its names and words in any case. */
export function lowerCase(query: URLSearchParams): Map<string, string> {
  return new Map([...query].map(([name, value]) => [name.toLowerCase(), value.toLowerCase()]));
}

/** What an address on one of the Office hosts shows, as `Detection.read` says it. */
export function readOffice(app: OfficeApp, { hostname, pathname, searchParams }: URL, page?: ParentNode) {
  const query = lowerCase(searchParams);
  if (hostname === `${app}.cloud.microsoft`) {
    if (pathname === '/') return 'file-list';
    return pathname.startsWith('/open/') && readAction(query);
  }
  if (hostname !== 'onedrive.live.com' && tenantOf(hostname) === undefined) return false;
  const path = pathname.toLowerCase().replaceAll('%3a', ':');
  const marker = MARKED.exec(path)?.[1];
  const opensFile =
    FILE_PAGE.test(path) ||
    (marker !== undefined && !path.includes('/_layouts/')) ||
    (hostname === 'onedrive.live.com' && ONEDRIVE_PAGE.test(path));
  return opensFile && whichApp(query, marker, page) === app && readAction(query);
}

// It answers for all three at once, so that no address can be claimed by two of them.
function whichApp(query: Map<string, string>, marker?: string, page?: ParentNode): OfficeApp | undefined {
  for (const name of ['file', 'sourcedoc', 'ithint']) {
    // `Budget.xlsx`, or `file,xlsx` in the hint. An ending of none of the three is another tool's file.
    const ending = /[.,](\w+)$/.exec(query.get(name) ?? '')?.[1];
    if (ending) return apps.find(([, endings]) => endings.test(ending))?.[0];
  }
  const named = apps.find(([app]) => app === query.get('app'));
  if (named) return named[0];
  if (marker) return markers[marker];
  // The shape of the slides, which only an embedded presentation has.
  if (query.has('wdar')) return 'powerpoint';
  return apps.find(([, , frame]) => page?.querySelector(frame))?.[0];
}

// `default`, or nothing, leaves it to the file and the person's rights.
function readAction(query: Map<string, string>): string | true {
  const action = query.get('action') ?? '';
  if (/^edit(?:new)?$/.test(action)) return 'editing';
  return /^(?:embed)?view$/.test(action) ? 'viewing' : true;
}
