import { pathOf, readPath } from '../routes';
import type { Detection, Examples, Tool } from '../types';

// Addresses: Salesforce's documentation, public projects' match patterns and links, November 2026.

// An organisation is one label, and one for tests has its kind after that.
const ORG = /^[^.]+(\.(demo|develop|sandbox|scratch))?\.(lightning|my)\./;

export const detection: Detection = {
  id: 'salesforce',
  hosts: ['**.lightning.force.com', '**.my.salesforce.com', '**.my.salesforce-setup.com'],
  // The name of the app may stand before Lightning's page. Of an id, the first three characters say what it is:
  // 00O is a report, 01Z a dashboard; alone, as in the older pages, they are a list.
  read(url) {
    return (
      ORG.test(url.hostname) &&
      readPath(pathOf(url).replace(/^\/lightning(\/app\/[^/]+)?/, '/l'), [
        ['(l/|ui/)?setup(?!/secur)', 'admin-setup'],
        ['(l/(page/)?)?home', 'home'],
        ['l/r/report/@/edit', 'report-edit'],
        ['(l/r/(report/)?)?00o@', 'report-view'],
        ['(l/r/(dashboard/)?)?01z@', 'dashboard'],
        ['l/r/@|[a-z]*\\d\\w{12,}', 'record-view'],
        ['l/o/@/list', 'record-list'],
        ['l|one|apex|[a-z]*\\d\\w+(/[eo])?$', true],
      ])
    );
  },
};

export const tool: Tool = {
  name: 'Salesforce',
  vendor: 'Salesforce',
  category: 'crm',
  aliases: ['Salesforce (Lightning)', 'Salesforce Lightning', 'Sales Cloud', 'Service Cloud', 'SFDC'],
  activities: {
    'admin-setup': 'setting up Salesforce',
    dashboard: 'looking at a dashboard',
    home: 'on the home page',
    'record-list': 'looking through a list of records',
    'record-view': 'looking at a record',
    'report-edit': 'editing a report',
    'report-view': 'looking at a report',
  },
};

export const examples: Examples = {
  opensAt: [
    ['https://contoso.lightning.force.com/lightning/r/Account/001AB00000CdEfGYAV/view', 'record-view'],
    ['https://CONTOSO.lightning.force.com:443/lightning/r/Case/500AB00000CdEfGYAV/edit', 'record-view'],
    ['https://contoso.lightning.force.com.mcas.ms/lightning/r/500AB00000CdEfGYAV/view', 'record-view'],
    ['https://contoso--uat.sandbox.lightning.force.com/lightning/r/Contact/003AB00000CdEfGYAV/view', 'record-view'],
    ['https://contoso-dev-ed.develop.lightning.force.com/lightning/page/home', 'home'],
    ['https://contoso--uat.lightning.force.com/lightning/page/home', 'home'],
    ['https://contoso.lightning.force.com/lightning/app/06mAB000000AbCd/page/home', 'home'],
    [
      'https://contoso.lightning.force.com/lightning/r/Report/00OAB00000CdEfGYAV/view?queryScope=userFolders',
      'report-view',
    ],
    ['https://contoso.lightning.force.com/lightning/r/Report/00OAB00000CdEfGYAV/edit', 'report-edit'],
    ['https://contoso.lightning.force.com/lightning/r/Dashboard/01ZAB00000CdEfGYAV/view', 'dashboard'],
    ['https://contoso.lightning.force.com/lightning/o/Case/list?filterName=MyCases', 'record-list'],
    ['https://contoso.lightning.force.com/lightning/o/Lead/new'],
    ['https://contoso.lightning.force.com/lightning/setup/SetupOneHome/home', 'admin-setup'],
    ['https://contoso.my.salesforce-setup.com/lightning/setup/Flows/home', 'admin-setup'],
    ['https://contoso--uat.sandbox.my.salesforce-setup.com/lightning/setup/ManageUsers/home', 'admin-setup'],
    ['https://contoso.my.salesforce.com/lightning/r/Opportunity/006AB00000CdEfGYAV/view', 'record-view'],
    ['https://contoso.my.salesforce.com/500AB00000CdEfG', 'record-view'],
    ['https://contoso.my.salesforce.com/00OAB00000CdEfG', 'report-view'],
    ['https://contoso.my.salesforce.com/home/home.jsp', 'home'],
    ['https://contoso.lightning.force.com/one/one.app#/sObject/001AB00000CdEfGYAV/view'],
    ['https://contoso.lightning.force.com/lightning/n/Housing_Console'],
    ['https://contoso.lightning.force.com/lightning/o/Report/home'],
    ['https://contoso.lightning.force.com/lightning/app/06mAB000000AbCd'],
    ['https://contoso.my.salesforce.com/500/o'],
  ],
  notAt: [
    'http://contoso.lightning.force.com/lightning/page/home',
    'https://contoso.lightning.force.com:8443/lightning/page/home',
    'https://lightning.force.com/lightning/page/home',
    'https://a.contoso.lightning.force.com/lightning/page/home',
    'https://contoso.lightning.force.com.evil.example/lightning/page/home',
    'https://contoso.notlightning.force.com/lightning/page/home',
    'https://contoso.lightning.force.com@evil.example/lightning/page/home',
    'https://evil.example/contoso.lightning.force.com/lightning/page/home',
    'https://evil.example/?u=https://contoso.lightning.force.com/lightning/page/home',
    'https://login.salesforce.com/',
    'https://test.salesforce.com/',
    'https://contoso.my.salesforce.com/',
    'https://contoso.my.salesforce.com/?ec=302&startURL=%2Flightning%2Fpage%2Fhome',
    'https://contoso.my.salesforce.com/secur/forgotpassword.jsp',
    'https://contoso.my.salesforce.com/services/data/v61.0/sobjects/Account',
    'https://contoso.my.salesforce.com/services/oauth2/authorize',
    'https://contoso.my.salesforce.com/setup/secur/RemoteAccessAuthorizationPage.apexp',
    'https://contoso.my.salesforce.com/idp/login?app=0sp',
    'https://contoso.my.salesforce.com/servlet/servlet.FileDownload?file=00P',
    'https://contoso.my.site.com/help/s/article/Parking',
    'https://contoso.my.salesforce-sites.com/apply',
    'https://contoso.force.com/s/',
    'https://www.salesforce.com/uk/products/',
    'https://help.salesforce.com/s/articleView?id=1',
    'https://status.salesforce.com/',
    'https://developer.salesforce.com/docs/',
  ],
};
