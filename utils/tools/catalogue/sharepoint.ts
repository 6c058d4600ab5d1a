import { opensOffice, sharePointHosts, tenantOf } from '../office';
import { lowerCase, pathOf, readPath } from '../routes';
import type { Detection, Examples, Tool } from '../types';

// Addresses: Microsoft's documentation and links in public repositories, November 2026.

export const detection: Detection = {
  id: 'sharepoint',
  hosts: sharePointHosts,
  // The one thing that every version on a server of the council's own writes into its pages.
  ownSign: 'meta[name="GENERATOR" i][content^="Microsoft SharePoint" i]',
  read(url) {
    const { hostname } = url;
    if (/sharepoint\.(com|cn|de|us)\b/.test(hostname) && !tenantOf(hostname)?.match(/(?<!-my)$/)) return false;
    if (opensOffice(url)) return false;
    const query = lowerCase(url.searchParams);
    const isEdited = query.get('mode') === 'edit' && 'page-edit';
    // A sharing link says what it shares; one that is marked `r` has the real path behind it.
    return readPath(pathOf(url).replace(/^\/:u:\/r(?=\/.*\/sitepages\/)/, ''), [
      [':f:/@/@', 'file-list'],
      [':l:/@/.*lists', 'list-view'],
      [':[bitu]:/@/@', true],
      // Of the pages below `_layouts`, the ones people work in; the rest sign in, download or belong to other tools.
      ['(.*/)?_layouts/(#/)?(sharepoint|viewlsts|search)\\.aspx(/.*)?$', true],
      [':.*|(.*/)?_[^/]*|personal|contentstorage|(sites|teams)$', false],
      ['(.*/)?(disp|edit|new)form\\.aspx$', true],
      // A file shown over its library names the folder it is in.
      ['.*/forms/@\\.aspx$', query.has('parent') || 'file-list'],
      ['(.*/)?lists/@/@\\.aspx$', 'list-view'],
      ['(.*/)?(home|default)\\.aspx$', isEdited || 'site-home'],
      ['(.*/)?(sitepages/.*|pages/)\\w[^/]*\\.aspx$', isEdited || 'page-view'],
      ['$|(sites|teams)/@$', 'site-home'],
      // Without an ending it is a subsite or the top of a library; with any other, a file as it is.
      ['(.*/)?[^/.]+$', true],
    ]);
  },
  // An editor has no address of its own. The attribute is spelled in both ways.
  signs() {
    return [
      [
        'page-edit',
        '[data-automation-id="pageCommandBarSaveButton"]',
        '[data-automationid="pageCommandBarSaveButton"]',
        '.ControlZone [contenteditable="true"]',
      ],
    ];
  },
  open: ['page-view', 'site-home'],
};

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
