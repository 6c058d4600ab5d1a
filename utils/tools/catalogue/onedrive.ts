import { opensOffice, sharePointHosts, tenantOf } from '../office';
import { pathOf, readPath } from '../routes';
import type { Detection, Examples, Tool } from '../types';

// Addresses: Microsoft's documentation and links in public repositories, November 2026.

export const detection: Detection = {
  id: 'onedrive',
  hosts: ['onedrive.cloud.microsoft', 'onedrive.live.com', ...sharePointHosts],
  read(url) {
    const { hostname, search } = url;
    // A link that redirects says as much of the file as the page that it leads to.
    if (opensOffice(new URL(url.href.replace('/redir', '/view')))) return false;
    // A file that is open over its folder names the folder.
    const seen = /[?&](parent|o|ithint)=(?!folder)/.test(search) ? 'viewing' : 'file-list';
    const isHinted = search.includes('ithint=');
    const tenant = tenantOf(hostname);
    // A person's files are at the organisation's second host; only their page answers at the first one too.
    const isPersonal = tenant ? tenant.endsWith('-my') : hostname.startsWith('onedrive.');
    return readPath(pathOf(url), [
      ['(.*/)?_layouts/15/onedrive\\.aspx$', (isPersonal || !!tenant) && seen],
      ['$|(my|shared|recent|photos)$|personal/@($|/documents($|/forms|/[^.]+$))', isPersonal && seen],
      [':f:/@/@', isPersonal && 'file-list'],
      // The mark of a drawing is that of any other file; an organisation's videos are Stream's.
      [`:[bitu${tenant ? '' : 'v'}]:/@/(?!.*\\.vsd).+`, isPersonal && 'viewing'],
      ['view\\.aspx$', isPersonal && isHinted && seen],
      ['redir(\\.aspx)?$|personal/@/_layouts/15/guestaccess\\.aspx$', isPersonal && (!isHinted || seen)],
    ]);
  },
};

export const tool: Tool = {
  name: 'OneDrive',
  vendor: 'Microsoft',
  category: 'files',
  aliases: ['Microsoft OneDrive', 'OneDrive for Business', 'SkyDrive'],
  activities: {
    'file-list': 'looking through your files',
    viewing: 'looking at a file',
  },
};

export const examples: Examples = {
  opensAt: [
    ['https://contoso-my.sharepoint.com/personal/sam_smith_contoso_com/_layouts/15/onedrive.aspx', 'file-list'],
    ['https://contoso-my.sharepoint.com/personal/sam_smith_contoso_com/_layouts/15/onedrive.aspx?view=1', 'file-list'],
    [
      'https://CONTOSO-my.sharepoint.com:443/personal/sam/_layouts/15/onedrive.aspx?id=%2Fpersonal%2Fsam%2FDocuments%2FPlans',
      'file-list',
    ],
    [
      'https://contoso-my.sharepoint.com/personal/sam/_layouts/15/onedrive.aspx?id=%2Fpersonal%2Fsam%2FDocuments%2Fa%2Epdf&parent=%2Fpersonal%2Fsam',
      'viewing',
    ],
    ['https://contoso-my.sharepoint.com/my?id=%2Fpersonal%2Fsam%2FDocuments%2FPlans&viewid=0a1b2c3d', 'file-list'],
    [
      'https://contoso-my.sharepoint.com/my?id=%2Fpersonal%2Fsam%2FDocuments%2Fa%2Epdf&parent=%2Fpersonal%2Fsam&ga=1',
      'viewing',
    ],
    ['https://contoso-my.sharepoint.com/_layouts/15/onedrive.aspx?view=7&searchScope=all&q=budget', 'file-list'],
    ['https://contoso-my.sharepoint.com/', 'file-list'],
    ['https://contoso-my.sharepoint.com/personal/sam_smith_contoso_com/', 'file-list'],
    ['https://contoso-my.sharepoint.com/personal/sam_smith_contoso_com/Documents/Forms/All.aspx', 'file-list'],
    ['https://contoso-my.sharepoint.com/personal/sam_smith_contoso_com/Documents/Plans%202027', 'file-list'],
    ['https://contoso-my.sharepoint.com/:f:/g/personal/sam_smith_contoso_com/EnKdD?e=n4cJ5l', 'file-list'],
    ['https://contoso-my.sharepoint.com/:f:/p/sam/EnKdD', 'file-list'],
    ['https://contoso-my.sharepoint.com/:b:/g/personal/sam_smith_contoso_com/EnKdD?e=n4cJ5l', 'viewing'],
    ['https://contoso-my.sharepoint.com/:i:/r/personal/sam/Documents/Site%20visit.png?csf=1&web=1', 'viewing'],
    ['https://contoso-my.sharepoint.com.mcas.ms/personal/sam_smith_contoso_com/_layouts/15/onedrive.aspx', 'file-list'],
    ['https://contoso.sharepoint.com/sites/Planning/_layouts/15/onedrive.aspx?view=0', 'file-list'],
    ['https://onedrive.cloud.microsoft/', 'file-list'],
    ['https://onedrive.cloud.microsoft/my?id=%2Fa%40k3f7q2zz%2FDocuments%2FPlans', 'file-list'],
    ['https://onedrive.cloud.microsoft/shared?id=%2Fa%40k3f7q2zz%2FDocuments&listurl=%2Fa', 'file-list'],
    ['https://onedrive.cloud.microsoft/:f:/a@k3f7q2zz/r/_layouts/15/onedrive.aspx?id=%2Fa%40k3f7q2zz', 'file-list'],
    ['https://onedrive.cloud.microsoft/:u:/a@k3f7q2zz/S/IQD76aPq?e=TdwSxy', 'viewing'],
    ['https://onedrive.live.com/', 'file-list'],
    ['https://onedrive.cloud.microsoft/my?id=%2Fa%40j4kj%2FDocuments', 'file-list'],
    ['https://onedrive.live.com/?id=root&cid=FE6EDAF51E9AF322', 'file-list'],
    ['https://onedrive.live.com/?qt=search&scope=drive&q=budget', 'file-list'],
    ['https://onedrive.live.com/?cid=FE6EDAF51E9AF322&id=FE6EDAF51E9AF322%21144&parId=root&o=OneUp', 'viewing'],
  ],
  notAt: [
    'http://contoso-my.sharepoint.com/personal/sam_smith_contoso_com/_layouts/15/onedrive.aspx',
    'https://contoso-my.sharepoint.com:8443/personal/sam_smith_contoso_com/_layouts/15/onedrive.aspx',
    'https://contoso-my.sharepoint.com.evil.example/personal/sam_smith_contoso_com/_layouts/15/onedrive.aspx',
    'https://contoso-mysharepoint.com/personal/sam_smith_contoso_com/_layouts/15/onedrive.aspx',
    'https://contoso-my.sharepoint.com@evil.example/personal/sam_smith_contoso_com/_layouts/15/onedrive.aspx',
    'https://evil.example/contoso-my.sharepoint.com/personal/sam_smith_contoso_com/_layouts/15/onedrive.aspx',
    'https://myonedrive.live.com/',
    'https://onedrive.live.com/about/en-gb/',
    'https://onedrive.live.com/login/',
    'https://onedrive.live.com/download?resid=FE6EDAF51E9AF322!144',
    'https://onedrive.live.com/embed?cid=FE6EDAF51E9AF322&resid=FE6EDAF51E9AF322!144&em=2',
    'https://onedrive.live.com/edit.aspx?resid=FE6EDAF51E9AF322!1141&ithint=file%2Cxlsx',
    'https://onedrive.live.com/view.aspx?resid=FE6EDAF51E9AF322!1141&cid=FE6EDAF51E9AF322',
    'https://onedrive.live.com/redir?resid=FE6EDAF51E9AF322!152&ithint=file%2cdocx',
    'https://onedrive.live.com/redir?resid=FE6EDAF51E9AF322!338&page=Edit&wd=target%28Quick%20Notes.one%7C03%29',
    'https://onedrive.live.com/:x:/g/personal/fe6edaf51e9af322/IQB7c',
    'https://onedrive.live.com/personal/fe6edaf51e9af322/_layouts/15/doc.aspx?resid=0a1b&cid=fe6edaf51e9af322',
    'https://onedrive.cloud.microsoft/:w:/a@k3f7q2zz/r/_layouts/15/Doc.aspx?sourcedoc=%7B0A%7D&file=A.docx',
    'https://onedrive.cloud.microsoft/_forms/spfxsinglesignon.aspx',
    'https://contoso.sharepoint.com/sites/Planning',
    'https://contoso.sharepoint.com/:f:/s/Planning/EnKdD',
    'https://contoso-admin.sharepoint.com/_layouts/15/onedrive.aspx',
    'https://contoso-my.sharepoint.com/:w:/g/personal/sam/EbOAA9',
    'https://contoso-my.sharepoint.com/:u:/r/personal/sam/Documents/Map.vsdx?csf=1&web=1',
    'https://contoso-my.sharepoint.com/:v:/g/personal/sam/EbOAA9',
    'https://contoso-my.sharepoint.com/:fl:/g/personal/sam/EbOAA9',
    'https://contoso-my.sharepoint.com/personal/sam/_layouts/15/embed.aspx?UniqueId=0a&referrer=StreamWebApp',
    'https://contoso-my.sharepoint.com/personal/sam/_layouts/15/Doc.aspx?file=A.docx',
    'https://contoso-my.sharepoint.com/personal/sam/_layouts/15/download.aspx?id=1',
    'https://contoso-my.sharepoint.com/_layouts/15/Authenticate.aspx',
    'https://contoso-my.sharepoint.com/personal/sam/_api/web/lists',
    'https://contoso-my.sharepoint.com/personal/sam/Lists/Tasks/AllItems.aspx',
    'https://www.microsoft.com/en-gb/microsoft-365/onedrive/online-cloud-storage',
  ],
};
