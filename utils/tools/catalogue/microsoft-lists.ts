import { sharePointHosts, tenantOf } from '../office';
import { pathOf, readPath } from '../routes';
import type { Detection, Examples, Tool } from '../types';

// Addresses: Microsoft's documentation and links in public repositories, November 2026.

export const detection: Detection = {
  id: 'microsoft-lists',
  hosts: ['lists.live.com', ...sharePointHosts],
  read(url) {
    const tenant = tenantOf(url.hostname);
    if (!tenant && url.hostname !== 'lists.live.com') return false;
    // A list in a team's site is SharePoint's; the home of all lists, a shared one and a person's own are not.
    const isPersonal = !tenant || tenant.endsWith('-my');
    return readPath(pathOf(url), [
      ['(.*/)?_layouts/15/lists\\.aspx$', true],
      [isPersonal ? ':l:/@/@|personal/@/lists/@' : ':l:/@/(?!.*lists(/|$)).+', true],
      ['$', !tenant],
    ]);
  },
};

export const tool: Tool = {
  name: 'Microsoft Lists',
  vendor: 'Microsoft',
  category: 'lists',
  aliases: ['Lists', 'SharePoint lists'],
  activities: {},
};

export const examples: Examples = {
  opensAt: [
    ['https://contoso.sharepoint.com/_layouts/15/Lists.aspx'],
    ['https://CONTOSO-my.sharepoint.com:443/_layouts/15/lists.aspx'],
    [
      'https://contoso-my.sharepoint.com/personal/sam_smith_contoso_com/_layouts/15/Lists.aspx?login_hint=sam%40contoso',
    ],
    ['https://contoso-my.sharepoint.com/personal/sam_smith_contoso_com/Lists/Tasks/AllItems.aspx?env=WebViewList'],
    ['https://contoso-my.sharepoint.com/:l:/g/personal/sam_smith_contoso_com/FKdD?e=n4cJ5l'],
    ['https://contoso-my.sharepoint.com/:l:/p/sam/FKdD'],
    ['https://contoso.sharepoint.com/:l:/s/Planning/FKdD?e=n4cJ5l'],
    ['https://contoso.sharepoint.us/_layouts/15/Lists.aspx'],
    ['https://contoso.sharepoint.com.mcas.ms/_layouts/15/Lists.aspx'],
    ['https://lists.live.com/'],
    ['https://lists.live.com/:l:/g/personal/c1d310c499f08fba/FIHon?e=n4cJ5l'],
    ['https://lists.live.com/personal/c1d310c499f08fba/Lists/Rota/AllItems.aspx'],
  ],
  notAt: [
    'http://contoso.sharepoint.com/_layouts/15/Lists.aspx',
    'https://contoso.sharepoint.com:8443/_layouts/15/Lists.aspx',
    'https://contoso.sharepoint.com.evil.example/_layouts/15/Lists.aspx',
    'https://contoso-sharepoint.com/_layouts/15/Lists.aspx',
    'https://contoso.sharepoint.com@evil.example/_layouts/15/Lists.aspx',
    'https://evil.example/contoso.sharepoint.com/_layouts/15/Lists.aspx',
    'https://contoso.sharepoint.com/sites/Planning/Lists/Risks/AllItems.aspx',
    'https://contoso.sharepoint.com/:l:/r/sites/Planning/Lists/Risks?e=n4cJ5l',
    'https://contoso.sharepoint.com/sites/Planning/_layouts/15/viewlsts.aspx',
    'https://contoso-admin.sharepoint.com/_layouts/15/Lists.aspx',
    'https://contoso.sharepoint.com/lists',
    'https://contoso.sharepoint.com/',
    'https://contoso-my.sharepoint.com/personal/sam/_api/web/lists',
    'https://mylists.live.com/',
    'https://lists.live.com/about',
    'https://lists.live.com/login',
    'https://www.microsoft.com/en-gb/microsoft-365/microsoft-lists',
    'https://a.contoso.sharepoint.com/_layouts/15/Lists.aspx',
  ],
};
