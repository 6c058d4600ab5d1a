import type { Detection, Examples, Tool } from '../types';

// Addresses: Smartsheet's documentation and links in public repositories, November 2026.

export const detection: Detection = {
  id: 'smartsheet',
  hosts: ['app.smartsheet.com', 'app.smartsheet.eu', 'app.smartsheet.au', 'app.smartsheetgov.com'],
  // Below /b/ are the forms and the published sheets that the public sees, and the sign-in; of the older
  // addresses only the home page, with a link to a sheet or without, is the app.
  routes() {
    return [
      ['sheets/@', 'editing'],
      ['(dashboard|sight)s/@', 'dashboard'],
      ['$|(b/)?home|browse|(folder|report|workapp|workspace)s', true],
    ];
  },
};

export const tool: Tool = {
  name: 'Smartsheet',
  vendor: 'Smartsheet',
  category: 'work-tracking',
  aliases: ['Smart Sheet', 'Smartsheet Gov'],
  activities: {
    dashboard: 'looking at a dashboard',
    editing: 'working on a sheet',
  },
};

export const examples: Examples = {
  opensAt: [
    ['https://app.smartsheet.com/sheets/aBcD1234eFgH5678iJkL', 'editing'],
    ['https://APP.smartsheet.com:443/sheets/aBcD1234eFgH5678iJkL?view=grid&filterId=7', 'editing'],
    ['https://app.smartsheet.com.mcas.ms/sheets/aBcD1234eFgH5678iJkL?rowId=7', 'editing'],
    ['https://app.smartsheet.eu/sheets/aBcD1234eFgH5678iJkL/', 'editing'],
    ['https://app.smartsheetgov.com/sheets/aBcD1234eFgH5678iJkL?view=card', 'editing'],
    ['https://app.smartsheet.com/dashboards/aBcD1234eFgH5678iJkL', 'dashboard'],
    ['https://app.smartsheet.com/reports/aBcD1234eFgH5678iJkL'],
    ['https://app.smartsheet.com/b/home?lx=aBcD1234eFgH'],
    ['https://app.smartsheet.com/home'],
    ['https://app.smartsheet.eu/browse/workspaces/aBcD1234'],
    ['https://app.smartsheet.com/workspaces/aBcD1234'],
    ['https://app.smartsheet.com/folders/personal'],
    ['https://app.smartsheet.com/'],
  ],
  notAt: [
    'http://app.smartsheet.com/sheets/aBcD1234',
    'https://app.smartsheet.com:8443/sheets/aBcD1234',
    'https://app.smartsheet.com.evil.example/sheets/aBcD1234',
    'https://myapp.smartsheet.com/sheets/aBcD1234',
    'https://app.notsmartsheet.com/sheets/aBcD1234',
    'https://app.smartsheet.com@evil.example/sheets/aBcD1234',
    'https://evil.example/app.smartsheet.com/sheets/aBcD1234',
    'https://evil.example/?u=https://app.smartsheet.com/sheets/aBcD1234',
    'https://app.smartsheet.com/b/form/0a1b2c3d4e5f',
    'https://app.smartsheet.com/b/publish?EQBCT=0a1b2c3d4e5f',
    'https://app.smartsheet.com/b/authorize?response_type=code',
    'https://app.smartsheet.com/b/signup',
    'https://app.smartsheet.com/login',
    'https://admin.smartsheet.com/',
    'https://api.smartsheet.com/2.0/sheets/1',
    'https://www.smartsheet.com/pricing',
    'https://help.smartsheet.com/',
    'https://status.smartsheet.com/',
    'https://community.smartsheet.com/',
    'https://developers.smartsheet.com/',
  ],
};
