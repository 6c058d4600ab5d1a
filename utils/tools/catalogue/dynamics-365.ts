import { lowerCase, pathOf, readPath } from '../routes';
import type { Detection, Examples, Tool } from '../types';

// Addresses: Microsoft's documentation, public projects' match patterns and links, November 2026.

export const detection: Detection = {
  id: 'dynamics-365',
  // One for each region: 4 is Europe's, 11 the United Kingdom's.
  hosts: ['', 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 15, 16, 17, 19, 20, 21].map((n) => `*.crm${n}.dynamics.com`),
  read(url) {
    const query = lowerCase(url.searchParams);
    const isRecord = query.has('id') && (query.has('etn') || query.has('etc'));
    const type = query.get('pagetype') ?? (isRecord ? 'entityrecord' : '');
    const shown = type === 'dashboard' ? type : type === 'entityrecord' ? 'record-view' : true;
    return (
      // What is left of the older client there is the administrator's.
      !query.has('settingsonly') &&
      !/^disco\./.test(url.hostname) &&
      readPath(pathOf(url), [
        ['main\\.aspx', shown],
        ['$|default\\.aspx|apps|m', true],
      ])
    );
  },
};

export const tool: Tool = {
  name: 'Dynamics 365',
  vendor: 'Microsoft',
  category: 'crm',
  aliases: [
    'Dynamics 365 (model-driven apps)',
    'Dynamics CRM',
    'Model-driven Power Apps',
    'Dynamics 365 Customer Service',
    'Dynamics 365 Sales',
  ],
  activities: {
    dashboard: 'looking at a dashboard',
    'record-list': 'looking through records',
    'record-new': 'creating a record',
    'record-view': 'working on a record',
    'report-view': 'reading a report',
  },
};

export const examples: Examples = {
  opensAt: [
    [
      'https://contoso.crm11.dynamics.com/main.aspx?appid=0a1b2c3d-1111&pagetype=entityrecord&etn=incident&id=0a1b2c3d-2222',
      'record-view',
    ],
    ['https://contoso.crm11.dynamics.com/main.aspx?etn=contact&id=%7B0A1B2C3D%7D&pagetype=EntityRecord', 'record-view'],
    ['https://CONTOSO.crm4.dynamics.com:443/main.aspx?etn=contact&id=0a1b2c3d', 'record-view'],
    ['https://contoso.crm.dynamics.com/main.aspx?etc=112&id=0a1b2c3d', 'record-view'],
    [
      'https://contoso.crm11.dynamics.com.mcas.ms/main.aspx?appid=0a1b&pagetype=dashboard&id=2c3d&type=system',
      'dashboard',
    ],
    ['https://contoso.crm11.dynamics.com/main.aspx?appid=0a1b&forceUCI=1'],
    ['https://contoso.crm11.dynamics.com/main.aspx?appid=0a1b&pagetype=custom&name=cr693_page'],
    ['https://contoso.crm11.dynamics.com/main.aspx?appid=0a1b&pagetype=search&searchText=a'],
    ['https://contoso.crm11.dynamics.com/main.aspx'],
    ['https://contoso.crm11.dynamics.com/apps'],
    ['https://contoso.crm11.dynamics.com/Apps/uniquename/housing_hub'],
    ['https://contoso.crm11.dynamics.com/'],
    ['https://contoso.crm9.dynamics.com/main.aspx?pagetype=dashboard', 'dashboard'],
  ],
  notAt: [
    'http://contoso.crm11.dynamics.com/main.aspx',
    'https://contoso.crm11.dynamics.com:8443/main.aspx',
    'https://contoso.crm11.dynamics.com.evil.example/main.aspx',
    'https://contoso.crm11.notdynamics.com/main.aspx',
    'https://contoso.crm11.dynamics.com@evil.example/main.aspx',
    'https://evil.example/contoso.crm11.dynamics.com/main.aspx',
    'https://evil.example/main.aspx?pagetype=entityrecord&etn=account',
    'https://crm11.dynamics.com/main.aspx',
    'https://a.contoso.crm11.dynamics.com/main.aspx',
    'https://contoso.api.crm11.dynamics.com/main.aspx',
    'https://contoso.crm11.dynamics.com/api/data/v9.2/accounts',
    'https://contoso.crm11.dynamics.com/XRMServices/2011/Organization.svc',
    'https://contoso.crm11.dynamics.com/WebResources/new_page.html',
    'https://contoso.crm11.dynamics.com/main.aspx?settingsonly=true',
    'https://contoso.crm11.dynamics.com/tools/solution/edit.aspx?id=0a1b',
    'https://disco.crm11.dynamics.com/',
    'https://port.crm11.dynamics.com/G/Instances/InstancePicker.aspx',
    'https://admin.powerplatform.microsoft.com/environments',
    'https://contoso.powerappsportals.com/',
    'https://contoso.operations.dynamics.com/?cmp=USMF',
    'https://dynamics.microsoft.com/en-gb/',
    'https://home.dynamics.com/',
  ],
};
