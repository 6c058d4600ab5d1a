import { officeHosts, officeSigns, readOffice } from '../office';
import type { Detection, Examples, Tool } from '../types';

// Addresses: Microsoft's documentation and links in public repositories, November 2026. A notebook opens at the same
// places as the other Office files, and says so by its mark (`:o:`) or by the page in it (`wd=target(…one|…)`).

export const detection: Detection = {
  id: 'onenote',
  hosts: ['onenote.cloud.microsoft', 'www.onenote.com', ...officeHosts],
  read(url, page) {
    // The older home of notebooks; what else is on that host is about the product.
    if (url.hostname === 'www.onenote.com')
      return /^\/(?:notebooks|hrd|classnotebook\/.)/i.test(url.pathname) && 'file-list';
    return readOffice('onenote', url, page);
  },
  signs: officeSigns.onenote,
};

export const tool: Tool = {
  name: 'OneNote',
  vendor: 'Microsoft',
  category: 'notes',
  aliases: ['Microsoft OneNote', 'OneNote for the web', 'OneNote Online', 'Class Notebook'],
  desktop: true,
  activities: {
    editing: 'writing notes',
    'file-list': 'looking through your notebooks',
    viewing: 'reading notes',
  },
};

export const examples: Examples = {
  opensAt: [
    ['https://onenote.cloud.microsoft/', 'file-list'],
    ['https://www.onenote.com/notebooks?auth=2', 'file-list'],
    ['https://ONENOTE.cloud.microsoft:443/open/onedrive/?docId=71C0%21s5b&driveId=71C0'],
    ['https://contoso.sharepoint.com/:o:/r/sites/Team/SiteAssets/Team%20Notebook?d=w41&csf=1&web=1'],
    ['https://contoso.sharepoint.com/:o:/s/Team/EhT3xkPq9vRC?e=Ab12Cd'],
    ['https://contoso-my.sharepoint.com/:o:/g/personal/sam_smith_contoso_com/EhT3xkPq9vRC'],
    [
      'https://contoso.sharepoint.com/sites/Team/_layouts/15/Doc.aspx?sourcedoc={41}&action=edit&wd=target(Plan.one|7f/)',
      'editing',
    ],
    [
      'https://contoso.sharepoint.com/sites/Team/_layouts/15/WopiFrame.aspx?sourcedoc={41}&action=view&wd=target(A.one%7C7)',
      'viewing',
    ],
    ['https://contoso.sharepoint.com.mcas.ms/:o:/r/sites/Team/SiteAssets/Team%20Notebook'],
    ['https://onedrive.live.com/edit.aspx/Documents/Notes?cid=71c0aa&wd=target%28Ideas.one%7C03%29', 'editing'],
    ['https://onedrive.live.com/view.aspx?resid=71C0AA!118&ithint=onenote%2c&app=OneNote', 'viewing'],
    ['https://onenote.officeapps.live.com/o/onenoteframe.aspx?ui=en-GB&action=edit', 'editing'],
  ],
  notAt: [
    'http://onenote.cloud.microsoft/',
    'https://onenote.cloud.microsoft:8443/',
    'https://onenote.cloud.microsoft.evil.example/',
    'https://myonenote.cloud.microsoft/',
    'https://onenote.cloud.microsoft@evil.example/',
    'https://evil.example/onenote.cloud.microsoft/',
    'https://www.onenote.com/',
    'https://www.onenote.com/download',
    'https://www.microsoft.com/en-gb/microsoft-365/onenote/digital-note-taking-app',
    'https://login.microsoftonline.com/common/oauth2/authorize?redirect_uri=https://www.onenote.com/notebooks',
    'https://contoso-admin.sharepoint.com/:o:/r/sites/Team/SiteAssets/Team%20Notebook',
    'https://contoso.sharepoint.com/:w:/r/sites/Team/Shared%20Documents/Notes.docx',
    'https://a.contoso.sharepoint.com/:o:/s/Team/EhT3xkPq9vRC',
  ],
  shows: [
    [
      'https://euc-onenote.officeapps.live.com/o/onenoteframe.aspx?ui=en-GB',
      '<div id="PageList"></div><div id="WACViewPanel_EditingElement"></div>',
      'editing',
    ],
    [
      'https://contoso.sharepoint.com/sites/Team/_layouts/15/Doc.aspx?sourcedoc={41}&action=view',
      '<iframe id="WacFrame_OneNote_0"></iframe>',
      'viewing',
    ],
  ],
};
