import { officeHosts, officeSigns, readOffice } from '../office';
import type { Detection, Examples, Tool } from '../types';

// Addresses: Microsoft's documentation and links in public repositories, November 2026.

export const detection: Detection = {
  id: 'powerpoint',
  hosts: ['powerpoint.cloud.microsoft', ...officeHosts],
  read(url, page) {
    return readOffice('powerpoint', url, page);
  },
  signs: officeSigns.powerpoint,
};

export const tool: Tool = {
  name: 'PowerPoint',
  vendor: 'Microsoft',
  category: 'presentations',
  aliases: ['Microsoft PowerPoint', 'PowerPoint for the web', 'PowerPoint Online'],
  desktop: true,
  activities: {
    editing: 'editing a presentation',
    'file-list': 'looking through your presentations',
    presenting: 'giving a presentation',
    viewing: 'reading a presentation',
  },
};

export const examples: Examples = {
  opensAt: [
    ['https://onedrive.live.com/view.aspx?resid=B63A!312&ithint=file%2cpptx', 'viewing'],
    ['https://powerpoint.cloud.microsoft/', 'file-list'],
    ['https://powerpoint.cloud.microsoft/open/onedrive/?docId=5177D6E04899183E%21s9c&driveId=5177D6E04899183E'],
    ['https://powerpoint.cloud.microsoft.mcas.ms/', 'file-list'],
    ['https://contoso.sharepoint.com/:p:/r/sites/Board/Shared%20Documents/Update.pptx?d=w473&csf=1&web=1'],
    ['https://contoso.sharepoint.com/:p:/s/Board/Ed0e8Bs2miBEmuEE?e=gNcKF4'],
    ['https://contoso.sharepoint.com/%3Ap%3A/s/Board/Ed0e8Bs2miBEmuEE?e=gNcKF4'],
    ['https://contoso-my.sharepoint.com/:p:/g/personal/sam_smith_contoso_com/EbOAA9SkhQhG?e=4Gi9SH'],
    ['https://Contoso.SharePoint.com:443/teams/A/_layouts/15/Doc.aspx?file=Update.pptx&action=edit', 'editing'],
    ['https://contoso.sharepoint.de/sites/Board/_layouts/15/Doc.aspx?file=Update.ppsx&action=view', 'viewing'],
    [
      'https://contoso-my.sharepoint.com/personal/sam/_layouts/15/WopiFrame.aspx?action=embedview&wdAr=1.3333',
      'viewing',
    ],
    ['https://contoso.sharepoint.com.mcas.ms/sites/Board/_layouts/15/Doc.aspx?file=Update.pptx&action=default'],
    ['https://onedrive.live.com/edit.aspx?resid=FE6EDAF51E9AF322!1141&ithint=file%2Cpptx', 'editing'],
    ['https://ukc-powerpoint.officeapps.live.com/p/PowerPointFrame.aspx?PowerPointView=EditView&ui=en-GB', 'editing'],
    ['https://ukc-powerpoint.officeapps.live.com/p/PowerPointFrame.aspx?PowerPointView=SlideShowView', 'presenting'],
    ['https://powerpoint.officeapps.live.com/p/PowerPointFrame.aspx?PowerPointView=ReadingView', 'viewing'],
    ['https://onedrive.live.com/view.aspx?resid=FE6EDAF51E9AF322!1141&app=PowerPoint&action=embedview', 'viewing'],
  ],
  notAt: [
    'http://powerpoint.cloud.microsoft/',
    'https://powerpoint.cloud.microsoft:4430/',
    'https://powerpoint.cloud.microsoft.evil.example/',
    'https://powerpoint-cloud.microsoft/',
    'https://powerpoint.cloud.microsoft:pw@evil.example/',
    'https://evil.example/powerpoint.cloud.microsoft/',
    'https://login.microsoftonline.com/common/oauth2/authorize?redirect_uri=https://powerpoint.cloud.microsoft/',
    'https://powerpoint.cloud.microsoft/create/en/copilot-in-powerpoint/',
    'https://www.microsoft.com/en-gb/microsoft-365/powerpoint',
    'https://word.cloud.microsoft/open/onedrive/?docId=1&file=Update.pptx',
    'https://contoso.sharepoint.com/:w:/r/sites/Board/Shared%20Documents/Policy.docx',
    'https://contoso.sharepoint.com/:v:/r/sites/Board/Shared%20Documents/Update.mp4',
    'https://contoso.sharepoint.com/sites/Board/_layouts/15/Doc.aspx?sourcedoc={44EB9A02}&file=Costs.xlsx&wdAr=1.7',
    'https://contoso.sharepoint.com/sites/Board/_layouts/15/stream.aspx?id=%2Fsites%2FBoard%2FUpdate.mp4',
    'https://contoso.sharepoint.com/sites/Board/Shared%20Documents/Update.pptx',
    'https://contoso-admin.sharepoint.com/:p:/r/sites/Board/Update.pptx',
    'https://a.contoso.sharepoint.com/:p:/r/sites/Board/Update.pptx',
    'https://onedrive.live.com/edit.aspx?resid=4E0A101CDC8F4A2F!189&ithint=file%2cdocx',
    'https://euc-word-edit.officeapps.live.com/we/wordeditorframe.aspx?ui=en-GB',
    'https://powerpoint.officeapps.live.com.evil.example/p/PowerPointFrame.aspx',
  ],
  shows: [
    [
      'https://contoso.sharepoint.com/sites/A/_layouts/15/Doc.aspx?sourcedoc={0F}&action=edit',
      '<title>A Word.docx template.pptx</title><iframe id="WebApplicationFrame"></iframe>',
      'editing',
    ],
    [
      'https://ukc-powerpoint.officeapps.live.com/p/PowerPointFrame.aspx?ui=en-GB',
      '<div id="StatusBar"><button id="ModeSwitcher"></button></div>',
      'editing',
    ],
    ['https://ukc-powerpoint.officeapps.live.com/p/PowerPointFrame.aspx?ui=en-GB', '<div id="StatusBar" hidden></div>'],
  ],
};
