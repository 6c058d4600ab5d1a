import { pathOf, readPath } from '../routes';
import type { Detection, Examples, Tool } from '../types';

// Addresses: Microsoft's documentation and links in public repositories, November 2026.

export const detection: Detection = {
  id: 'power-bi',
  hosts: ['app.powerbi.com', 'app.fabric.microsoft.com', 'msit.powerbi.com', 'msit.fabric.microsoft.com'],
  // On Fabric's host, only reports and dashboards are Power BI.
  read(url) {
    return readPath(pathOf(url), [
      ['(groups/@/)?(apps/@/)?(rdl)?(reports|dashboards)/@|(report|rdl|dashboard)embed|links/@', 'report-view'],
      // What has been published to the web is a page for everyone: view?r=.
      ['view|embedsetup|admin-?portal|[a-z]*sign-?(in|on)|legal|pricing|privacy|support|v\\d.*', false],
      ['[\\w-]*', url.hostname.includes('powerbi')],
    ]);
  },
};

export const tool: Tool = {
  name: 'Power BI',
  vendor: 'Microsoft',
  category: 'analytics',
  aliases: ['Microsoft Power BI', 'Power BI Service', 'PowerBI'],
  activities: {
    dashboard: 'looking at a dashboard',
    'report-view': 'reading a report',
  },
};

export const examples: Examples = {
  opensAt: [
    [
      'https://app.powerbi.com/groups/me/reports/0a1b2c3d-1111-2222-3333-444455556666/ReportSection?experience=power-bi',
      'report-view',
    ],
    ['https://APP.powerbi.com:443/groups/0a1b2c3d-1111/reports/0a1b2c3d-2222/c5baaebd74dec3548c54', 'report-view'],
    [
      'https://app.powerbi.com.mcas.ms/groups/me/apps/0a1b2c3d-1111/reports/0a1b2c3d-2222/ReportSection1',
      'report-view',
    ],
    ['https://msit.powerbi.com.mcas.ms/groups/me/reports/0a1b2c3d-1111', 'report-view'],
    ['https://app.powerbi.com/groups/0a1b2c3d-1111/rdlreports/0a1b2c3d-2222', 'report-view'],
    ['https://app.powerbi.com/reports/0a1b2c3d-1111', 'report-view'],
    ['https://app.powerbi.com/reportEmbed?reportId=0a1b2c3d-1111&autoAuth=true&ctid=0a1b', 'report-view'],
    ['https://app.powerbi.com/links/aBcD_eF?ctid=0a1b&pbi_source=linkShare', 'report-view'],
    ['https://app.powerbi.com/Redirect?action=OpenApp&appId=0a1b&ctid=2c3d'],
    ['https://app.powerbi.com/groups/0a1b2c3d-1111/list?experience=power-bi'],
    ['https://app.powerbi.com/groups/me/getdata/services'],
    ['https://app.powerbi.com/home'],
    ['https://app.powerbi.com/'],
    [
      'https://app.fabric.microsoft.com/groups/me/reports/0a1b2c3d-1111/1eeb52d1?experience=fabric-developer',
      'report-view',
    ],
  ],
  notAt: [
    'https://app.powerbi.com/view?r=eyJrIjoiMSJ9',
    'https://app.fabric.microsoft.com/view?r=eyJrIjoiMSJ9',
    'http://app.powerbi.com/groups/me/list',
    'https://app.powerbi.com:8443/groups/me/list',
    'https://app.powerbi.com.evil.example/groups/me/reports/1',
    'https://myapp.powerbi.com/groups/me/reports/1',
    'https://app.powerbi.com@evil.example/groups/me/reports/1',
    'https://evil.example/app.powerbi.com/groups/me/reports/1',
    'https://evil.example/?u=https://app.powerbi.com/home',
    'https://app.powerbi.com/admin-portal/tenantSettings',
    'https://app.powerbi.com/embedsetup',
    'https://app.powerbi.com/workloadSignIn/0a1b/Org.Example',
    'https://app.powerbi.com/singleSignOn?ru=https%3A%2F%2Fapp.powerbi.com%2F',
    'https://app.powerbi.com/signin',
    'https://app.fabric.microsoft.com/home',
    'https://app.fabric.microsoft.com/groups/0a1b2c3d-1111/lakehouses/0a1b2c3d-2222',
    'https://api.powerbi.com/v1.0/myorg/reports',
    'https://powerbi.microsoft.com/en-gb/pricing/',
    'https://community.fabric.microsoft.com/t5/Power-BI-forums/ct-p/powerbi',
    'https://learn.microsoft.com/en-us/power-bi/fundamentals/',
  ],
};
