import type { Detection, Examples, Tool } from '../types';

// Addresses: Microsoft's documentation and links in public repositories, November 2026.

export const detection: Detection = {
  id: 'forms',
  hosts: ['forms.office.com', 'forms.cloud.microsoft', 'forms.microsoft.com'],
  routes() {
    return [
      ['[re]/@|pages/responsepage\\w*\\.aspx$', 'form-fill'],
      ['pages/designpage\\w*\\.aspx$', 'form-design'],
      ['$|pages/(?!\\w*(auth|landing|login|sign))\\w+\\.aspx$', true],
    ];
  },
};

export const tool: Tool = {
  name: 'Microsoft Forms',
  vendor: 'Microsoft',
  category: 'surveys-forms',
  aliases: ['Forms', 'MS Forms', 'Office Forms'],
  activities: {
    'form-design': 'building a form',
    'form-fill': 'filling in a form',
  },
};

export const examples: Examples = {
  opensAt: [
    ['https://forms.office.com/r/aB3dE5fG7h', 'form-fill'],
    ['https://forms.office.com/e/aB3dE5fG7h', 'form-fill'],
    ['https://FORMS.office.com:443/Pages/ResponsePage.aspx?id=DQSIkWdsW0yxEjajBLZtrQAAA', 'form-fill'],
    ['https://forms.office.com/pages/responsepage.aspx?id=DQSIkWdsW0yxEjajBLZtrQAAA', 'form-fill'],
    ['https://forms.cloud.microsoft/Pages/DesignPageV2.aspx?subpage=design&FormId=DQSI', 'form-design'],
    ['https://forms.office.com/Pages/DesignPage.aspx#FormId=DQSI', 'form-design'],
    ['https://forms.cloud.microsoft/'],
    ['https://forms.office.com/Pages/AnalysisPage.aspx?id=DQSI&AnalyzerToken=1'],
    [
      'https://forms.office.com/Pages/DesignPageV2.aspx?origin=shell&subpage=design&analysis=true&id=DQSI',
      'form-design',
    ],
    ['https://forms.office.com/Pages/ShareFormPage.aspx?id=DQSI&sharetoken=aB3d'],
    ['https://forms.office.com/?auth=2&home=1'],
    ['https://forms.microsoft.com/Pages/ResponsePage.aspx?id=DQSI&embed=true', 'form-fill'],
    ['https://forms.cloud.microsoft/r/aB3dE5fG7h/?embed=true', 'form-fill'],
    ['https://forms.cloud.microsoft.mcas.ms/e/aB3dE5fG7h', 'form-fill'],
  ],
  notAt: [
    'http://forms.office.com/r/aB3dE5fG7h',
    'https://forms.office.com:8443/r/aB3dE5fG7h',
    'https://forms.office.com.evil.example/r/aB3dE5fG7h',
    'https://evil-forms.office.com/r/aB3dE5fG7h',
    'https://forms.office.com@evil.example/r/aB3dE5fG7h',
    'https://evil.example/forms.office.com/r/aB3dE5fG7h',
    'https://forms.office.com/formapi/api/forms',
    'https://forms.office.com/landing/features',
    'https://forms.office.com/landing',
    'https://forms.office.com/r/',
    'https://forms.osi.office365.us/formapi/DownloadExcelFile.ashx?formid=DQSI',
    'https://customervoice.microsoft.com/Pages/ResponsePage.aspx?id=DQSI',
    'https://support.microsoft.com/en-gb/forms',
    'https://login.microsoftonline.com/common/oauth2/authorize?redirect_uri=https://forms.office.com/',
    'https://www.microsoft.com/en-gb/microsoft-365/online-surveys-polls-quizzes',
    'https://docs.google.com/forms/d/e/1FAIpQLSd/viewform',
    'https://contoso.sharepoint.com/sites/A/Docs/Forms/AllItems.aspx',
  ],
};
