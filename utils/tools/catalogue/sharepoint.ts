import { opensOffice, sharePointHosts, tenantOf } from '../office';
import { lowerCase, pathOf } from '../routes';
import type { Detection, Examples, Tool } from '../types';

// Addresses: Microsoft's documentation and links in public repositories, November 2026.

// Of the pages below `_layouts`, the ones people work in; the rest sign in, download or belong to other tools.
const OWN_PAGES = /^(?:sharepoint|viewlsts|search)\.aspx$/;

export const detection: Detection = {
  id: 'sharepoint',
  hosts: sharePointHosts,
  // The one thing that every version on a server of the council's own writes into its pages.
  ownSign: 'meta[name="GENERATOR" i][content^="Microsoft SharePoint" i]',
  read(url) {
    const { hostname, searchParams } = url;
    if (/sharepoint\.(?:com|cn|de|us)\b/.test(hostname)) {
      const tenant = tenantOf(hostname);
      if (tenant === undefined || tenant.endsWith('-my')) return false;
    }
    if (opensOffice(url)) return false;
    const path = pathOf(url).split('/').filter(Boolean);
    const [first = '', site] = path;
    const last = path.at(-1) ?? '';
    // A sharing link says what it shares; one that is marked `r` has the real path behind it.
    if (/^:[a-z]+:$/.test(first)) return path.length > 2 && readLink(first, path);
    if (path.includes('_layouts')) return OWN_PAGES.test(last);
    if (path.some((part) => part.startsWith('_')) || first === 'personal' || first === 'contentstorage') return false;
    const below = first === 'sites' || first === 'teams' ? path.slice(2) : path;
    if (below.length === 0) return first === '' || site !== undefined ? 'site-home' : false;
    // Without an ending it is a subsite or the top of a library; with any other, a file as it is.
    return last.endsWith('.aspx') ? readPage(below, lowerCase(searchParams)) : !last.includes('.');
  },
  // An editor has no address of its own. The attribute is spelled in both ways.
  signs: [
    [
      'page-edit',
      '[data-automation-id="pageCommandBarSaveButton"], [data-automationid="pageCommandBarSaveButton"], .ControlZone [contenteditable="true"]',
    ],
  ],
  open: ['page-view', 'site-home'],
};

const FILES = /^:[bitu]:$/;

function readLink(mark: string, path: string[]): string | boolean {
  if (mark === ':f:') return 'file-list';
  if (path[1] === 'r' && path.includes('sitepages')) return path.at(-1) === 'home.aspx' ? 'site-home' : 'page-view';
  return mark === ':l:' && path.includes('lists') ? 'list-view' : FILES.test(mark);
}

function readPage(path: string[], query: Map<string, string>): string | boolean {
  const [above, folder, page = ''] = [path.at(-3), path.at(-2), path.at(-1)];
  if (/^(?:disp|edit|new)form\.aspx$/.test(page)) return true;
  // A file shown over its library names the folder it is in.
  if (folder === 'forms') return query.has('parent') ? true : 'file-list';
  if (above === 'lists') return 'list-view';
  const isHome = /^(?:home|default)\.aspx$/.test(page);
  if (!path.includes('sitepages') && folder !== 'pages') return isHome && 'site-home';
  if (query.get('mode') === 'edit') return 'page-edit';
  return isHome ? 'site-home' : 'page-view';
}

export const tool: Tool = {
  name: 'SharePoint',
  vendor: 'Microsoft',
  category: 'intranet-files',
  aliases: ['SharePoint Online', 'Microsoft SharePoint', 'SharePoint in Microsoft 365'],
  activities: {
    'file-list': 'looking through files',
    'list-view': 'looking at a list',
    'page-edit': 'editing a page',
    'page-view': 'reading a page',
    'site-home': 'visiting a site',
  },
};

export const examples: Examples = {
  opensAt: [
    ['https://contoso.sharepoint.com/', 'site-home'],
    ['https://contoso.sharepoint.com/sites/Planning', 'site-home'],
    ['https://CONTOSO.sharepoint.com:443/teams/Planning/', 'site-home'],
    ['https://contoso.sharepoint.com/sites/Planning/SitePages/Home.aspx', 'site-home'],
    ['https://contoso.sharepoint.com.mcas.ms/sites/Planning/SitePages/How-we-work.aspx', 'page-view'],
    ['https://contoso.sharepoint.com/sites/Planning/SitePages/News/Update.aspx?Mode=Edit', 'page-edit'],
    ['https://contoso.sharepoint.com/sites/Planning/Shared%20Documents/Forms/AllItems.aspx', 'file-list'],
    ['https://contoso.sharepoint.us/people/Job%20Specifications/Forms/AllItems.aspx?id=%2Fpeople%2FOld', 'file-list'],
    ['https://contoso.sharepoint.com/sites/A/Docs/Forms/AllItems.aspx?id=%2Fsites%2FA%2Fa%2Epdf&parent=%2Fsites%2FA'],
    ['https://contoso.sharepoint.com/:f:/s/Planning/EnKdD_vryA5JrSXx?e=n4cJ5l', 'file-list'],
    ['https://contoso.sharepoint.com/sites/Planning/Lists/Risks/AllItems.aspx', 'list-view'],
    ['https://contoso.sharepoint.com/sites/Planning/Lists/Risks/DispForm.aspx?ID=3'],
    ['https://contoso.sharepoint.com/sites/Planning/Shared%20Documents'],
    ['https://contoso.sharepoint.com/_layouts/15/sharepoint.aspx'],
    ['https://contoso.sharepoint.cn/sites/Planning/_layouts/15/viewlsts.aspx?view=14'],
    ['https://contoso.sharepoint.com/:u:/r/sites/Planning/SitePages/How-we-work.aspx?csf=1&web=1', 'page-view'],
    ['https://contoso.sharepoint.com/:b:/s/Planning/EnKdD_vryA5J?e=n4cJ5l'],
  ],
  notAt: [
    'http://contoso.sharepoint.com/sites/Planning',
    'https://contoso.sharepoint.com:8443/sites/Planning',
    'https://sharepoint.com/sites/Planning',
    'https://contoso.sharepoint.com.evil.example/sites/Planning',
    'https://contososharepoint.com/sites/Planning',
    'https://contoso.sharepoint.com@evil.example/sites/Planning',
    'https://evil.example/contoso.sharepoint.com/sites/Planning',
    'https://a.contoso.sharepoint.com/sites/Planning',
    'https://contoso-my.sharepoint.com/personal/sam_smith_contoso_com/_layouts/15/onedrive.aspx',
    'https://contoso-admin.sharepoint.com/_layouts/15/online/AdminHome.aspx',
    'https://contoso.sharepoint.com/_layouts/15/Authenticate.aspx?Source=%2Fsites%2FPlanning',
    'https://contoso.sharepoint.com/_forms/default.aspx',
    'https://contoso.sharepoint.com/sites/Planning/_api/web/lists',
    'https://contoso.sharepoint.com/sites/Planning/_layouts/15/stream.aspx?id=%2Fsites%2FPlanning%2Ftalk.mp4',
    'https://contoso.sharepoint.com/_layouts/15/Lists.aspx',
    'https://contoso.sharepoint.com/contentstorage/CSP_1234/Document%20Library/LoopAppData/Plan.loop',
    'https://contoso.sharepoint.com/sites/Planning/_layouts/15/Doc.aspx?sourcedoc={0F1FCE3B}&action=edit',
    'https://contoso.sharepoint.com/:w:/r/sites/Planning/Shared%20Documents/Policy.docx',
    'https://contoso.sharepoint.com/sites/Planning/Shared%20Documents/Policy.pdf',
    'https://www.microsoft.com/en-gb/microsoft-365/sharepoint/collaboration',
    'https://login.microsoftonline.com/common/oauth2/authorize?redirect_uri=https://contoso.sharepoint.com/',
  ],
  shows: [
    [
      'https://contoso.sharepoint.com/sites/Planning/SitePages/How-we-work.aspx',
      '<button data-automation-id="pageCommandBarSaveButton"></button>',
      'page-edit',
    ],
    [
      'https://contoso.sharepoint.com/sites/Planning/SitePages/Home.aspx',
      '<button data-automationid="pageCommandBarEditButton"></button><div class="ControlZone"></div>',
      'site-home',
    ],
    [
      'https://intranet.example.gov.uk/sites/Planning/SitePages/Rota.aspx',
      '<meta name="GENERATOR" content="Microsoft SharePoint">',
      'page-view',
    ],
  ],
};
