import { officeFrameHost } from './hosts';
import { has, shows } from './page';
import { lowerCase, pathOf } from './routes';
import type { Sign } from './types';

// What the Office programs share: their files open at the same few addresses in SharePoint and OneDrive, and in frames
// of their own. It reaches the content script: keep it small.

export type OfficeApp = 'word' | 'excel' | 'powerpoint' | 'onenote' | 'visio';

export const sharePointHosts = ['*.sharepoint.com', '*.sharepoint.cn', '*.sharepoint.de', '*.sharepoint.us'];
/** Microsoft 365's home, which launches the programs' own start pages. */
export const launchers = ['m365.cloud.microsoft', 'www.microsoft365.com', 'www.office.com'];
export const officeHosts = ['onedrive.live.com', officeFrameHost, ...sharePointHosts, ...launchers];
const FRAMES = officeFrameHost.slice(1);

const FILE_PAGE = /\/_layouts\/(?:\d+\/)?(?:doc|wopiframe)2?\.aspx$/;
const ONEDRIVE_PAGE = /^\/(?:edit|view|embed)(?:\.aspx)?(?:\/|$)/;
const MARKED = /^\/:([a-z]+):\/[a-z]\/./;

// A Visio drawing shares its mark with any other file: for it, only the name tells.
const markers: Readonly<Record<string, OfficeApp>> = { w: 'word', x: 'excel', p: 'powerpoint', o: 'onenote' };
const endings = (): readonly (readonly [app: OfficeApp, endings: RegExp])[] => [
  ['word', /^(?:do[ct]|odt|rtf)/],
  ['excel', /^(?:xl|ods|csv)/],
  ['powerpoint', /^(?:pp|pot|odp)/],
  ['onenote', /^one/],
  ['visio', /^v[sd]/],
];

/** The `contoso` of `contoso.sharepoint.com`: undefined on a deeper host and on an admin centre. */
export function tenantOf(hostname: string): string | undefined {
  const [tenant, domain, ...rest] = hostname.split('.');
  return tenant && domain === 'sharepoint' && rest.length === 1 && !tenant.endsWith('-admin') ? tenant : undefined;
}

/** What an address on one of the Office hosts shows, as `Detection.read` says it. */
export function readOffice(app: OfficeApp, url: URL, page?: ParentNode): string | boolean {
  const { hostname, searchParams } = url;
  const path = pathOf(url);
  const query = lowerCase(searchParams);
  if (hostname.endsWith(FRAMES)) return frameOf(hostname, path) === app && readFrame(path, query);
  if (hostname === `${app}.cloud.microsoft`) {
    if (/^\/(?:home|recent|m365apps.*)?$/.test(path)) return 'file-list';
    return /^\/open\/./.test(path) && readAction(query);
  }
  if (launchers.includes(hostname)) return path === `/launch/${app}` && 'file-list';
  const isPersonal = hostname === 'onedrive.live.com';
  if (!isPersonal && tenantOf(hostname) === undefined) return false;
  const marker = MARKED.exec(path)?.[1];
  const opensFile =
    FILE_PAGE.test(path) ||
    (marker !== undefined && /^(?!.*\/_layouts\/)|\/guestaccess\.aspx$/.test(path)) ||
    (isPersonal && ONEDRIVE_PAGE.test(path));
  if (!opensFile || whichApp(query, path, marker, page) !== app) return false;
  const action = readAction(query);
  // The personal address has it in its path.
  if (action !== true || !isPersonal || !ONEDRIVE_PAGE.test(path)) return action;
  return path.startsWith('/edit') ? 'editing' : 'viewing';
}

/** Whether an address opens a file in one of the programs: then it belongs to none of the places that keep files. */
export function opensOffice(url: URL): boolean {
  return endings().some(([app]) => readOffice(app, url) !== false);
}

// It answers for all of them at once, so that no address can be claimed by two.
function whichApp(query: Map<string, string>, path: string, marker?: string, page?: ParentNode): OfficeApp | undefined {
  // The path itself has the name only where the mark says nothing.
  const named = marker === 'u' && !path.endsWith('.aspx') ? path : undefined;
  for (const place of [query.get('file'), query.get('sourcedoc'), query.get('ithint'), named]) {
    // `Budget.xlsx`, or `file,xlsx` in the hint. An ending of none of them is another tool's file.
    const ending = /[.,](\w+)$/.exec(place ?? '')?.[1];
    if (ending) return endings().find(([, pattern]) => pattern.test(ending))?.[0];
  }
  const asked = query.get('app');
  if (asked) return endings().find(([app]) => app === asked)?.[0];
  // The place in a notebook: `target(Notes.one|…)`.
  if (/\.one\b/.test(query.get('wd') ?? '') || /^onenote/.test(query.get('ithint') ?? '')) return 'onenote';
  if (marker) return markers[marker];
  // The shape and the start of the slides, which only an embedded presentation has.
  if (query.has('wdar') || query.has('wdstarton')) return 'powerpoint';
  const apps = endings().map(([app]) => app);
  const framed = apps.find((app) => shows(page, frameIds(app))) ?? apps.find((app) => has(page, frameIds(app)));
  return framed ?? namedInPage(page) ?? endings().find(([, pattern]) => pattern.test(titleEnding(page)))?.[0];
}

// What the page was made with: the address of the program, beside the frame that will show it.
function namedInPage(page?: ParentNode): OfficeApp | undefined {
  try {
    for (const { textContent } of page?.querySelectorAll('script:not([src])') ?? []) {
      const place = /"WebAppUrl":"[^"]+\.officeapps\.live\.com\\?\/(\w+)\\?\//.exec(textContent ?? '')?.[1];
      if (place) return placeOf(place);
    }
  } catch {
    // A hostile page can make any question about it throw.
  }
  return undefined;
}

// The page is titled after the file, with the program's name behind a dash at most.
function titleEnding(page?: ParentNode): string {
  try {
    return /\.(\w+)(?= [-–—] |$)/.exec(page?.querySelector('title')?.textContent ?? '')?.[1]?.toLowerCase() ?? '';
  } catch {
    return '';
  }
}

// The frame's `src` is empty at first: its id is what says which program it is for.
function frameIds(app: OfficeApp): string {
  return `iframe[id^="WacFrame_${app}_" i]`;
}

// `word-edit.officeapps.live.com`, `euc-excel.…`, `onenote.…`; on `uk-002.…` the path alone says which.
function frameOf(hostname: string, path: string): OfficeApp | undefined {
  const first = hostname.slice(0, -FRAMES.length);
  if (first.includes('.')) return undefined;
  if (!/(?:frame|internal|editor|viewer)\w*\.aspx$/.test(path)) return undefined;
  return placeOf(path.split('/')[1] ?? '');
}

function placeOf(place: string): OfficeApp | undefined {
  const byPlace = { we: 'word', wv: 'word', x: 'excel', p: 'powerpoint', o: 'onenote', v: 'visio' } as const;
  return Object.hasOwn(byPlace, place) ? byPlace[place as keyof typeof byPlace] : undefined;
}

function readFrame(path: string, query: Map<string, string>): string | true {
  const view = query.get('powerpointview');
  if (view) return view === 'slideshowview' ? 'presenting' : view === 'editview' ? 'editing' : 'viewing';
  if (path.startsWith('/we/')) return 'editing';
  return path.startsWith('/wv/') ? 'viewing' : readAction(query);
}

// `default`, or nothing, leaves it to the file and the person's rights.
function readAction(query: Map<string, string>): string | true {
  const action = query.get('action') ?? '';
  if (/^edit(?:new)?$/.test(action)) return 'editing';
  return /view$/.test(action) ? 'viewing' : true;
}

/** What the programs' own frames show once they have loaded. */
export const officeSigns = {
  word() {
    return [
      ['editing', '#PagesContainer[contenteditable="true"]', '#WACViewPanel_EditingElement'],
      ['viewing', '#PagesContainer', '#WACViewPanel', 'img.WACPageImg'],
    ];
  },
  excel() {
    return [
      ['viewing', '#formulaBarTextDivId_textElement[contenteditable="false"]'],
      ['editing', '#formulaBarTextDivId_textElement', '#FormulaBar-NameBox-input:not([disabled])'],
    ];
  },
  powerpoint() {
    return [['editing', '#ModeSwitcher', '#StatusBar']];
  },
  onenote() {
    return [['editing', '#WACViewPanel_EditingElement', '#WACViewPanel[contenteditable="true"]']];
  },
} satisfies Record<string, () => readonly Sign[]>;
