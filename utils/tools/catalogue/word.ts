import { officeHosts, officeSigns, readOffice } from '../office';
import type { Detection, Examples, Tool } from '../types';

// Addresses: Microsoft's documentation and links in public repositories, November 2026.

export const detection: Detection = {
  id: 'word',
  hosts: ['word.cloud.microsoft', ...officeHosts],
  read(url, page) {
    return readOffice('word', url, page);
  },
  signs: officeSigns.word,
  // Its frame is the editor's for a reader, too.
  open: ['editing'],
};

export const tool: Tool = {
  name: 'Word',
  vendor: 'Microsoft',
  category: 'documents',
  aliases: ['Microsoft Word', 'Word for the web', 'Word Online'],
  desktop: true,
  activities: {
    editing: 'editing a document',
    'file-list': 'looking through your documents',
    viewing: 'reading a document',
  },
};

export const examples: Examples = {
  opensAt: [
    ['https://contoso.sharepoint.com/:w:/r/sites/HR/_layouts/15/guestaccess.aspx?e=SKaiI0&share=E4iYd2'],
    ['https://word.cloud.microsoft/', 'file-list'],
    ['https://word.cloud.microsoft/open/onedrive/?docId=5177D6E04899183E%21sd3cf&driveId=5177D6E04899183E'],
    ['https://word.cloud.microsoft.mcas.ms/open/onedrive/?docId=5177D6E04899183E%21sd3cf&action=edit', 'editing'],
    ['https://contoso.sharepoint.com/:w:/r/sites/Planning/Shared%20Documents/Policy.docx?d=w473&csf=1&web=1'],
    ['https://contoso.sharepoint.com/:w:/s/Planning/EeWUsfMrHMdOgpoo?e=ebTLgZ'],
    ['https://contoso-my.sharepoint.com/:w:/g/personal/sam_smith_contoso_com/EbOAA9SkhQhG?e=4Gi9SH'],
    ['https://contoso.sharepoint.com/:w:/p/sam/EbOAA9SkhQhG'],
    ['https://contoso.sharepoint.com/:w:/r/sites/A/_layouts/15/Doc.aspx?sourcedoc=%7B0F%7D&file=A.docx&action=default'],
    [
      'https://CONTOSO.SharePoint.com:443/sites/A/_layouts/15/Doc.aspx?sourcedoc={0F}&file=A.DOCX&action=edit',
      'editing',
    ],
    ['https://contoso.sharepoint.com.mcas.ms/sites/A/_layouts/15/doc2.aspx?file=Old.doc&action=embedview', 'viewing'],
    [
      'https://contoso.sharepoint.com/sites/A/_layouts/15/WopiFrame.aspx?sourcedoc=/sites/A/B/Note.docx&action=view',
      'viewing',
    ],
    ['https://contoso.sharepoint.us/sites/Planning/_layouts/15/Doc.aspx?file=New.docx&action=editnew', 'editing'],
    ['https://onedrive.live.com/edit.aspx?resid=4E0A101CDC8F4A2F!189&ithint=file%2cdocx&authkey=!AKC4te03', 'editing'],
    ['https://onedrive.live.com/view.aspx?resid=4E0A101CDC8F4A2F!189&app=Word&action=view', 'viewing'],
    ['https://onedrive.live.com/:w:/g/personal/c1d310c499f08fba/IQBHQGQ1?rtime=ut4s6g6U3kg'],
    ['https://word-edit.officeapps.live.com/we/wordeditorframe.aspx?ui=en-GB&rs=en-GB', 'editing'],
    ['https://euc-word-view.officeapps.live.com/wv/wordviewerframe.aspx?ui=en-GB', 'viewing'],
  ],
  notAt: [
    'http://word.cloud.microsoft/',
    'https://word.cloud.microsoft:8443/',
    'https://word.cloud.microsoft.evil.example/',
    'https://evil-word.cloud.microsoft.example/',
    'https://sub.word.cloud.microsoft/',
    'https://word.cloud.microsoft@evil.example/',
    'https://evil.example/word.cloud.microsoft/open/onedrive/?docId=1',
    'https://login.microsoftonline.com/common/oauth2/authorize?redirect_uri=https://word.cloud.microsoft/',
    'https://word.cloud.microsoft/create/en/resume-templates/',
    'https://www.microsoft.com/en-gb/microsoft-365/word',
    'https://onedrive.live.com/about/en-gb/signin/?file=a.docx',
    'https://onedrive.live.com/edit.aspx/Documents/Notes?cid=2135d796bd51c0fa&wd=target%28Notes.one%7C03%29',
    'https://onedrive.live.com/edit.aspx?resid=4E0A101CDC8F4A2F!189&ithint=file%2cxlsx',
    'https://contoso.sharepoint.com/:x:/r/sites/Planning/_layouts/15/Doc.aspx?file=Costs.xlsx&action=edit',
    'https://contoso.sharepoint.com/:u:/r/sites/Planning/_layouts/15/Doc.aspx?file=Drawing.vsdx&action=edit',
    'https://contoso.sharepoint.com/:o:/r/sites/Planning/_layouts/15/Doc.aspx?sourcedoc={0F}&wd=target%28a.one%7C1%29',
    'https://contoso.sharepoint.com/sites/Planning/_layouts/15/Doc.aspx?sourcedoc={0F1FCE3B}&action=edit',
    'https://contoso.sharepoint.com/sites/Planning/_layouts/15/download.aspx?file=Minutes.docx',
    'https://contoso.sharepoint.com/sites/Planning/Shared%20Documents/Minutes.docx',
    'https://contoso.sharepoint.com/sites/Word/SitePages/Word.aspx',
    'https://contoso-admin.sharepoint.com/_layouts/15/Doc.aspx?file=Minutes.docx&action=edit',
    'https://contoso.sharepoint.com.evil.example/:w:/r/sites/Planning/Minutes.docx',
    'https://officeapps.live.com/we/wordeditorframe.aspx',
    'https://a.word-edit.officeapps.live.com/we/wordeditorframe.aspx',
    'https://word-edit.officeapps.live.com/we/ResReader.ashx?n=p1.img',
  ],
  shows: [
    ['https://word-edit.officeapps.live.com/we/wordeditorframe.aspx', '<div id="PagesContainer"></div>', 'viewing'],
    [
      'https://contoso.sharepoint.com/sites/A/_layouts/15/WopiFrame.aspx?sourcedoc={0F}&action=edit',
      '<title>Rota 2.docx - Microsoft Word Online</title><iframe id="WebApplicationFrame"></iframe>',
      'editing',
    ],
    [
      'https://contoso.sharepoint.com/sites/Planning/_layouts/15/Doc.aspx?sourcedoc={0F1FCE3B}',
      '<iframe id="WacFrame_Word_0"></iframe>',
    ],
    [
      'https://word.cloud.microsoft/open/onedrive/?docId=5177D6E0&driveId=5177D6E0',
      '<div id="PagesContainer" contenteditable="true"></div>',
      'editing',
    ],
    [
      'https://word.cloud.microsoft/open/onedrive/?docId=5177D6E0&driveId=5177D6E0',
      '<div id="PagesContainer"></div><div style="display:none"><div id="WACViewPanel_EditingElement"></div></div>',
      'viewing',
    ],
  ],
};
