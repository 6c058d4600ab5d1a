import type { Detection, Examples, Tool } from '../types';

// Addresses: Microsoft's documentation and links in public repositories, November 2026.

export const detection: Detection = {
  id: 'm365-home',
  hosts: ['m365.cloud.microsoft', 'www.microsoft365.com', 'microsoft365.com', 'www.office.com', 'portal.office.com'],
  // The older hosts have marketing and the administrator's pages beside the home; the chat is a tool of its own.
  routes() {
    return [
      // What it launches is a tool of its own, or the administrator's.
      ['launch/(admin|word|excel|powerpoint|onenote|visio|loop|stream)', false],
      [
        '$|apps|home|search|create|new|content|discover|my(content|day)|feed|tasks|people|pages|notebooks|library|onedrive|files|recent|workspaces|launch/@|m365apps',
        true,
      ],
    ];
  },
};

export const tool: Tool = {
  name: 'Microsoft 365 home',
  vendor: 'Microsoft',
  category: 'portal',
  aliases: ['Office.com', 'Microsoft365.com', 'Office 365 home', 'Microsoft 365 Copilot app', 'M365 home'],
  activities: {},
};

export const examples: Examples = {
  opensAt: [
    ['https://m365.cloud.microsoft/'],
    ['https://M365.cloud.microsoft:443/?auth=2&home=1'],
    ['https://m365.cloud.microsoft/apps/?auth=2&origindomain=Office'],
    ['https://m365.cloud.microsoft.mcas.ms/apps'],
    ['https://m365.cloud.microsoft/search/?auth=2&from=PortalHome'],
    ['https://m365.cloud.microsoft/search/overview?form=delve'],
    ['https://m365.cloud.microsoft/create'],
    ['https://m365.cloud.microsoft/m365apps/0a1b2c3d-1111-2222-3333-444455556666'],
    ['https://m365.cloud.microsoft/notebooks'],
    ['https://www.microsoft365.com/?auth=2'],
    ['https://www.office.com/'],
    ['https://www.office.com/?home=1&auth=2'],
    ['https://www.office.com/apps'],
    ['https://www.office.com/search?q=leave%20policy'],
    ['https://portal.office.com/home'],
  ],
  notAt: [
    'http://www.office.com/',
    'https://www.office.com:8443/',
    'https://www.office.com.evil.example/',
    'https://notm365.cloud.microsoft/',
    'https://m365.cloud.microsoft@evil.example/',
    'https://evil.example/m365.cloud.microsoft/',
    'https://evil.example/?u=https://www.office.com/',
    'https://m365.cloud.microsoft/chat',
    'https://m365.cloud.microsoft/chat/conversation/7d1e2f30',
    'https://www.office.com/chat',
    'https://www.office.com/login?es=Click',
    'https://www.office.com/signin',
    'https://www.office.com/setup',
    'https://www.office.com/estslogin',
    'https://www.office.com/legal',
    'https://www.office.com/launch/admin',
    'https://m365.cloud.microsoft/landingv2.aspx',
    'https://m365.cloud.microsoft/sw.js',
    'https://m365.cloud.microsoft/api/search',
    'https://portal.office.com/adminportal/home',
    'https://admin.microsoft.com/',
    'https://outlook.office.com/mail/',
    'https://www.microsoft.com/en-gb/microsoft-365',
    'https://support.office.com/',
    'https://login.microsoftonline.com/?redirect_uri=https://www.office.com/',
  ],
};
