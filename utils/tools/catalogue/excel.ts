import { officeHosts, officeSigns, readOffice } from '../office';
import type { Detection, Examples, Tool } from '../types';

// Addresses: Microsoft's documentation and links in public repositories, November 2026.

export const detection: Detection = {
  id: 'excel',
  hosts: ['excel.cloud.microsoft', ...officeHosts],
  read(url, page) {
    return readOffice('excel', url, page);
  },
  signs: officeSigns.excel,
};

export const tool: Tool = {
  name: 'Excel',
  vendor: 'Microsoft',
  category: 'spreadsheets',
  aliases: ['Microsoft Excel', 'Excel for the web', 'Excel Online'],
  desktop: true,
  activities: {
    editing: 'editing a spreadsheet',
    'file-list': 'looking through your spreadsheets',
    viewing: 'reading a spreadsheet',
  },
};

export const examples: Examples = {
  opensAt: [
    ['https://usc-excel.officeapps.live.com/x/_layouts/xlviewerinternal.aspx?ui=en-GB&rs=en-GB'],
    ['https://excel.cloud.microsoft/', 'file-list'],
    ['https://EXCEL.cloud.microsoft:443/open/onedrive/?docId=8DE00AFCA386D6D5%21sae9a&driveId=8DE00AFCA386D6D5'],
    ['https://excel.cloud.microsoft.mcas.ms/open/onedrive/?docId=8DE00AFCA386D6D5%21sae9a&action=view', 'viewing'],
    ['https://contoso.sharepoint.com/:x:/r/sites/Finance/Shared%20Documents/Costs.xlsx?d=w473&csf=1&web=1'],
    ['https://contoso.sharepoint.com/:x:/t/Finance/EYLfaj9-k-1Gt67E?e=QPkjIv'],
    ['https://contoso-my.sharepoint.com/:x:/g/personal/sam_smith_contoso_com/EbOAA9SkhQhG?e=4Gi9SH'],
    ['https://contoso-my.sharepoint.com/:x:/r/personal/sam/_layouts/15/Doc.aspx?sourcedoc=%7B6A%7D&file=Rota.xlsx'],
    ['https://contoso.sharepoint.com/sites/Finance/_layouts/15/Doc.aspx?file=Costs.xlsm&action=edit', 'editing'],
    ['https://contoso.sharepoint.com.mcas.ms/sites/A/_layouts/15/Doc.aspx?file=Costs.xlsx&action=embedview', 'viewing'],
    ['https://contoso.sharepoint.cn/_layouts/15/WopiFrame.aspx?sourcedoc=/Lists/Costs.xls&action=default'],
    ['https://onedrive.live.com/edit.aspx?resid=FE6EDAF51E9AF322!1141&ithint=file%2Cxlsx&authkey=!ANRcKMn', 'editing'],
    ['https://onedrive.live.com/edit?id=FE6EDAF51E9AF322!1141&ithint=file%2Cxlsx&action=edit', 'editing'],
    ['https://onedrive.live.com/view.aspx?resid=FE6EDAF51E9AF322!1141&app=Excel', 'viewing'],
    ['https://onedrive.live.com/:x:/g/personal/956C2B4CF15D3B49/EQ0nzTycAYdJ?resid=956C!s3c&ithint=file%2Cxlsx'],
  ],
  notAt: [
    'http://excel.cloud.microsoft/',
    'https://excel.cloud.microsoft:8443/',
    'https://excel.cloud.microsoft.evil.example/',
    'https://notexcel.cloud.microsoft/',
    'https://excel.cloud.microsoft@evil.example/',
    'https://evil.example/?next=https://excel.cloud.microsoft/',
    'https://login.live.com/login.srf?wreply=https://excel.cloud.microsoft/',
    'https://excel.cloud.microsoft/create/en/budgets/',
    'https://www.microsoft.com/en-gb/microsoft-365/excel',
    'https://support.microsoft.com/en-gb/excel',
    'https://onedrive.live.com/?id=root&file=Costs.xlsx',
    'https://onedrive.live.com/edit.aspx?resid=4E0A101CDC8F4A2F!189&ithint=file%2cdocx',
    'https://onedrive.live.com/edit.aspx?cid=789&resid=456',
    'https://contoso.sharepoint.com/:w:/r/sites/Finance/_layouts/15/Doc.aspx?file=Policy.docx&action=edit',
    'https://contoso.sharepoint.com/:f:/r/sites/Finance/Shared%20Documents/Costs.xlsx',
    'https://contoso.sharepoint.com/:x:/Costs.xlsx',
    'https://contoso.sharepoint.com/sites/Finance/_layouts/15/Doc.aspx?sourcedoc={6A94993F}&action=default',
    'https://contoso.sharepoint.com/sites/Finance/Lists/Costs/AllItems.aspx',
    'https://contoso-admin.sharepoint.com/:x:/r/sites/Finance/Costs.xlsx',
    'https://contoso.sharepoint.com/edit.aspx?ithint=file,xlsx',
    'https://sharepoint.com/:x:/r/sites/Finance/Costs.xlsx',
  ],
  shows: [
    [
      'https://euc-excel.officeapps.live.com/x/_layouts/xlviewerinternal.aspx',
      '<div id="formulaBarTextDivId_textElement" contenteditable="false"></div>',
      'viewing',
    ],
    [
      'https://contoso.sharepoint.com/sites/A/_layouts/15/Doc.aspx?sourcedoc={0F}&action=edit',
      '<div style="visibility:hidden"><iframe id="WacFrame_Word_0"></iframe></div><iframe id="WacFrame_Excel_0"></iframe>',
      'editing',
    ],
    [
      'https://onedrive.live.com/personal/9a8b/_layouts/15/Doc.aspx?resid=9A8B!s1&action=default',
      '<iframe id="wac_frame"></iframe><script>var _wopiContextJson = {"WebAppUrl":"https:\\/\\/euc-excel.officeapps.live.com\\/x\\/_layouts\\/xlviewerinternal.aspx"};</script>',
    ],
    [
      'https://uk-002.officeapps.live.com/x/_layouts/xlviewerinternal.aspx?ui=en-GB',
      '<input id="FormulaBar-NameBox-input"><div id="m_excelWebRenderer_ewaCtl_sheetContentDiv"></div>',
      'editing',
    ],
    [
      'https://uk-002.officeapps.live.com/x/_layouts/xlviewerinternal.aspx?ui=en-GB',
      '<div id="m_excelWebRenderer_ewaCtl_sheetContentDiv"></div>',
    ],
    ['https://uk-002.officeapps.live.com/x/_layouts/xlviewerinternal.aspx?ui=en-GB', '<p>Loading</p>'],
  ],
};
