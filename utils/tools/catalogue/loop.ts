import { launchers, sharePointHosts, tenantOf } from '../office';
import { pathOf, readPath } from '../routes';
import type { Detection, Examples, Tool } from '../types';

// Addresses: Microsoft's documentation and links in public repositories, November 2026.

export const detection: Detection = {
  id: 'loop',
  hosts: ['loop.cloud.microsoft', 'loop.microsoft.com', ...sharePointHosts, ...launchers],
  read(url) {
    const path = pathOf(url);
    if (launchers.includes(url.hostname)) return path === '/launch/loop';
    // The file of a page or of a component, where it lies; not one that an interface names.
    if (tenantOf(url.hostname)) {
      return readPath(path, [[':fl:/@/@|([^_:/][^/]*/)*[^/]+\\.(loop|fluid)$', 'editing']]);
    }
    return (
      /^loop\.(cloud\.)?m/.test(url.hostname) &&
      readPath(path, [
        ['p/@', 'editing'],
        ['(about|download|features|help|learn|privacy|support|terms|[^/]+\\.\\w+)$', false],
        ['.*', true],
      ])
    );
  },
};

export const tool: Tool = {
  name: 'Microsoft Loop',
  vendor: 'Microsoft',
  category: 'documents',
  aliases: ['Loop', 'Fluid'],
  activities: {
    editing: 'writing together',
  },
};

export const examples: Examples = {
  opensAt: [
    ['https://m365.cloud.microsoft/launch/Loop'],
    ['https://loop.cloud.microsoft/p/eyJ3IjoiZCJ9', 'editing'],
    ['https://LOOP.cloud.microsoft:443/'],
    ['https://loop.microsoft.com/p/eyJ3IjoiZCJ9?ct=1', 'editing'],
    ['https://loop.microsoft.com/'],
    ['https://loop.cloud.microsoft.mcas.ms/p/eyJ3IjoiZCJ9', 'editing'],
    ['https://contoso.sharepoint.com/contentstorage/CSP_0f1f/Document%20Library/LoopAppData/Plan.loop', 'editing'],
    ['https://contoso.sharepoint.com/:fl:/g/contentstorage/CSP_0f1f/EbOAA9?e=5kURPx&nav=cz0l', 'editing'],
    ['https://contoso.sharepoint.com/:fl:/r/teams/Planning/Shared%20Documents/Agenda.loop?d=w2&csf=1&web=1', 'editing'],
    ['https://contoso.sharepoint.com/:fl:/s/Planning/EXk8wlEd?e=aLlwAT', 'editing'],
    ['https://contoso-my.sharepoint.com/:fl:/g/personal/sam/EbOAA9?e=x', 'editing'],
    ['https://loop.cloud.microsoft/ideas'],
    ['https://loop.cloud.microsoft/workspace/0f1fce3b'],
  ],
  notAt: [
    'http://loop.cloud.microsoft/p/eyJ3IjoiZCJ9',
    'https://loop.cloud.microsoft:8443/p/eyJ3IjoiZCJ9',
    'https://loop.cloud.microsoft.evil.example/p/eyJ3IjoiZCJ9',
    'https://evil-loop.cloud.microsoft/p/eyJ3IjoiZCJ9',
    'https://hosted.loop.cloud.microsoft/x',
    'https://loop.cloud.microsoft@evil.example/p/eyJ3IjoiZCJ9',
    'https://evil.example/loop.cloud.microsoft/p/eyJ3IjoiZCJ9',
    'https://loop.cloud.microsoft/learn',
    'https://loop.microsoft.com/authLanding.html',
    'https://api.loop.cloud.microsoft/v1/pages',
    'https://www.microsoft.com/en-gb/microsoft-loop',
    'https://loop.sharepoint.com/sites/Planning',
    'https://contoso.sharepoint.com/sites/Loop',
    'https://contoso.sharepoint.com/sites/A/_api/v2.0/drive/root:/Plan.loop',
    'https://contoso.sharepoint.com/sites/A/_layouts/15/Doc.aspx?sourcedoc={0F}&file=Loop.docx',
    'https://contoso-admin.sharepoint.com/:fl:/g/a/EbOAA9',
  ],
};
