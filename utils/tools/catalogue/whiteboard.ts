import type { Detection, Examples, Tool } from '../types';

// Addresses: Microsoft's documentation and links in public repositories, November 2026.

export const detection: Detection = {
  id: 'whiteboard',
  hosts: [
    'whiteboard.office.com',
    'whiteboard.cloud.microsoft',
    'whiteboard.microsoft.com',
    'app.whiteboard.microsoft.com',
  ],
  routes() {
    return [
      ['((me|root)/)?whiteboards?/@|p/@', 'editing'],
      ['$|home|me|root|start|tabapp\\w*|whiteboards$', true],
    ];
  },
};

export const tool: Tool = {
  name: 'Microsoft Whiteboard',
  vendor: 'Microsoft',
  category: 'whiteboard',
  aliases: ['Whiteboard', 'MS Whiteboard'],
  activities: {
    editing: 'working on a whiteboard',
  },
};

export const examples: Examples = {
  opensAt: [
    ['https://whiteboard.office.com/'],
    ['https://whiteboard.office.com/me/whiteboards/p/c3BvOm', 'editing'],
    ['https://WHITEBOARD.cloud.microsoft:443/me/whiteboards/7bc1', 'editing'],
    ['https://whiteboard.cloud.microsoft/'],
    ['https://whiteboard.microsoft.com/me/whiteboards/7bc1', 'editing'],
    ['https://app.whiteboard.microsoft.com/me/whiteboards/7bc1', 'editing'],
    ['https://whiteboard.cloud.microsoft/me/whiteboards/p/c3BvOmh0dHBz%3D%3D/b!KHha_3rs/01ABCDEF', 'editing'],
    ['https://whiteboard.office.com/?source=applauncher&auth_upn=sam%40contoso.com'],
    ['https://whiteboard.office.com/me/whiteboards/'],
    ['https://whiteboard.office.com.mcas.ms/me/whiteboards/p/c3BvOm', 'editing'],
  ],
  notAt: [
    'http://whiteboard.office.com/',
    'https://whiteboard.office.com:8443/',
    'https://whiteboard.office.com.evil.example/',
    'https://evil-whiteboard.office.com/',
    'https://whiteboard.office.com@evil.example/',
    'https://evil.example/whiteboard.office.com/',
    'https://whiteboard.office.com/privacy',
    'https://www.microsoft.com/en-gb/microsoft-365/microsoft-whiteboard/digital-whiteboard-app',
    'https://whiteboard.microsoft.com/api/v1.0/boards',
    'https://whiteboard.cloud.microsoft.com/me/whiteboards/7bc1',
    'https://whiteboard.office.com/privacy/p/1',
    'https://support.microsoft.com/en-gb/whiteboard',
    'https://login.microsoftonline.com/common/oauth2/authorize?redirect_uri=https://whiteboard.office.com/',
  ],
};
