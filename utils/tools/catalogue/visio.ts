import { officeHosts, readOffice } from '../office';
import type { Detection, Examples, Tool } from '../types';

// Addresses: Microsoft's documentation and links in public repositories, November 2026. A drawing shares its mark
// (`:u:`) with any file that has none of its own, so that only its name says what it is.

export const detection: Detection = {
  id: 'visio',
  hosts: ['visio.cloud.microsoft', ...officeHosts],
  read(url, page) {
    const seen = readOffice('visio', url, page);
    // Its start page has no activity of its own.
    return seen === 'file-list' || seen;
  },
};

export const tool: Tool = {
  name: 'Visio',
  vendor: 'Microsoft',
  category: 'diagrams',
  aliases: ['Microsoft Visio', 'Visio for the web', 'Visio Online'],
  activities: {
    editing: 'drawing a diagram',
    viewing: 'looking at a diagram',
  },
};

export const examples: Examples = {
  opensAt: [
    ['https://visio.cloud.microsoft/'],
    ['https://VISIO.cloud.microsoft:443/open/onedrive/?docId=90AB%21s5b&driveId=90AB'],
    [
      'https://contoso.sharepoint.com/:u:/r/sites/A/_layouts/15/Doc.aspx?sourcedoc=%7B9%7D&file=Map.vsdx&action=edit',
      'editing',
    ],
    ['https://contoso.sharepoint.com/sites/A/_layouts/15/Doc.aspx?file=Map.vsdx&action=default'],
    ['https://contoso.sharepoint.com.mcas.ms/sites/A/_layouts/15/Doc.aspx?file=Map.vsdx&action=view', 'viewing'],
    ['https://contoso-my.sharepoint.com/personal/sam/_layouts/15/Doc.aspx?file=Map.vsd&action=embedview', 'viewing'],
    ['https://contoso.sharepoint.com/sites/A/_layouts/15/doc2.aspx?file=Map.vsdx&action=editnew', 'editing'],
  ],
  notAt: [
    'http://visio.cloud.microsoft/',
    'https://visio.cloud.microsoft:8443/',
    'https://visio.cloud.microsoft.evil.example/',
    'https://envisio.cloud.microsoft/',
    'https://visio.cloud.microsoft@evil.example/',
    'https://evil.example/visio.cloud.microsoft/',
    'https://contoso.sharepoint.com/:u:/s/A/EYbq8Kf3',
    'https://contoso.sharepoint.com/sites/A/_layouts/15/Doc.aspx?file=Map.docx&action=edit',
    'https://contoso-admin.sharepoint.com/_layouts/15/Doc.aspx?file=Map.vsdx&action=edit',
    'https://www.microsoft.com/en-gb/microsoft-365/visio/flowchart-software',
  ],
};
