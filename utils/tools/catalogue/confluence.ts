import type { Detection, Examples, Tool } from '../types';

// Addresses: Atlassian's documentation and links in public repositories, November 2026.

export const detection: Detection = {
  id: 'confluence',
  hosts: ['*.atlassian.net'],
  routes() {
    return [
      ['wiki/(admin|log(in|out).*|signup|rest|api|download|plugins|external|s|gateway|spaces/flyingpdf)', false],
      ['wiki/(spaces/@/)?(pages|blog)/(edit|create)(-v2|-embed)?|wiki/create-content', 'page-edit'],
      ['wiki/pages/(resumedraft|(create|edit|copy)\\w+)\\.action', 'page-edit'],
      ['wiki/spaces/(?![^/]*\\.action)@((/overview)?$|/(pages|blog|database|folder|whiteboard)/@)', 'page-view'],
      ['wiki/(display/@|x/@|pages/(#|view(page|blogpost)\\.action))', 'page-view'],
      ['wiki', true],
    ];
  },
};

export const tool: Tool = {
  name: 'Confluence',
  vendor: 'Atlassian',
  category: 'documents',
  aliases: ['Confluence Cloud', 'Atlassian Confluence', 'Confluence wiki'],
  activities: {
    'page-edit': 'editing a page',
    'page-view': 'reading a page',
  },
};

export const examples: Examples = {
  opensAt: [
    ['https://contoso.atlassian.net/wiki/spaces/HR/pages/510460/Leave+policy', 'page-view'],
    ['https://CONTOSO.atlassian.net:443/wiki/spaces/HR/pages/510460', 'page-view'],
    ['https://contoso.atlassian.net.mcas.ms/wiki/spaces/~71202/pages/510460/Notes?focusedCommentId=7', 'page-view'],
    ['https://contoso.atlassian.net/wiki/spaces/HR/overview', 'page-view'],
    ['https://contoso.atlassian.net/wiki/spaces/HR', 'page-view'],
    ['https://contoso.atlassian.net/wiki/spaces/HR/blog/2026/11/03/510461/News', 'page-view'],
    ['https://contoso.atlassian.net/wiki/display/HR/Leave+policy', 'page-view'],
    ['https://contoso.atlassian.net/wiki/pages/viewpage.action?pageId=510460', 'page-view'],
    ['https://contoso.atlassian.net/wiki/pages/510460', 'page-view'],
    ['https://contoso.atlassian.net/wiki/x/AbCdEf', 'page-view'],
    ['https://contoso.atlassian.net/wiki/spaces/HR/pages/edit-v2/510460?draftShareId=0a1b', 'page-edit'],
    ['https://contoso.atlassian.net/wiki/spaces/HR/pages/edit/510460', 'page-edit'],
    ['https://contoso.atlassian.net/wiki/spaces/HR/pages/create-v2?parentPageId=1', 'page-edit'],
    ['https://contoso.atlassian.net/wiki/pages/resumedraft.action?draftId=510460', 'page-edit'],
    ['https://contoso.atlassian.net/wiki/pages/createpage.action?spaceKey=HR&title=R', 'page-edit'],
    ['https://contoso.atlassian.net/wiki/pages/editpage.action?pageId=510460', 'page-edit'],
    ['https://contoso.atlassian.net/wiki/create-content/page?spaceKey=HR', 'page-edit'],
    ['https://contoso.atlassian.net/wiki/home'],
    ['https://contoso.atlassian.net/wiki/'],
    ['https://contoso.atlassian.net/wiki/spaces'],
    ['https://contoso.atlassian.net/wiki/search?text=leave'],
    ['https://contoso.atlassian.net/wiki/spaces/HR/pages'],
    ['https://contoso.atlassian.net/wiki/pages/viewinfo.action?pageId=510460'],
  ],
  notAt: [
    'http://contoso.atlassian.net/wiki/home',
    'https://contoso.atlassian.net:8443/wiki/home',
    'https://atlassian.net/wiki/home',
    'https://contoso.atlassian.net.evil.example/wiki/home',
    'https://contoso.notatlassian.net/wiki/home',
    'https://contoso.atlassian.net@evil.example/wiki/home',
    'https://evil.example/contoso.atlassian.net/wiki/home',
    'https://contoso.atlassian.net/wikipedia/spaces/HR',
    'https://contoso.atlassian.net/browse/WEB-17',
    'https://contoso.atlassian.net/jira/software/projects/WEB/boards/3',
    'https://contoso.atlassian.net/servicedesk/customer/portal/1/article/510460',
    'https://contoso.atlassian.net/wiki/rest/api/content/510460',
    'https://contoso.atlassian.net/wiki/api/v2/pages/510460',
    'https://contoso.atlassian.net/wiki/download/attachments/510460/a.png',
    'https://contoso.atlassian.net/wiki/external/510460/AbCd',
    'https://contoso.atlassian.net/wiki/admin/console.action',
    'https://contoso.atlassian.net/wiki/login.action',
    'https://contoso.atlassian.net/wiki/spaces/flyingpdf/pdfpageexport.action?pageId=510460',
    'https://www.atlassian.com/software/confluence/pricing',
    'https://support.atlassian.com/confluence-cloud/',
    'https://confluence.status.atlassian.com/',
    'https://id.atlassian.com/login?continue=https://contoso.atlassian.net/wiki',
  ],
};
