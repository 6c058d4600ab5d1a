import { pathOf, readPath } from '../routes';
import type { Detection, Examples, Tool } from '../types';

// Addresses: Tableau's documentation and links in public repositories, November 2026.

export const detection: Detection = {
  id: 'tableau',
  hosts: ['*.online.tableau.com'],
  // The app has its pages behind a hash, what is shared or embedded has them in the path.
  read({ pathname, hash }) {
    return readPath(pathOf({ pathname: pathname + hash.slice(2) }), [
      ['((site|t)/@/)?(embed/)?views/@/[^/.]+', 'report-view'],
      ['((site|t)/@/)?(authoring|newworkbook)[^/]*', 'report-edit'],
      ['$|site/@(?!/(groups|jobs|schedules|settings|sitestatus|tasks|users))|pulse', true],
    ]);
  },
};

export const tool: Tool = {
  name: 'Tableau Cloud',
  vendor: 'Salesforce',
  category: 'analytics',
  aliases: ['Tableau', 'Tableau Online', 'Tableau Pulse'],
  activities: {
    'report-edit': 'editing a workbook',
    'report-view': 'looking at a view',
  },
};

export const examples: Examples = {
  opensAt: [
    ['https://10ax.online.tableau.com/#/site/contoso/views/Housing/Waitinglist?:iid=1', 'report-view'],
    ['https://PROD-UK-A.online.tableau.com:443/#/site/contoso/views/Housing/Waitinglist/0a1b/1b2c', 'report-view'],
    ['https://10ax.online.tableau.com.mcas.ms/t/contoso/views/Housing/Waitinglist', 'report-view'],
    [
      'https://eu-west-1a.online.tableau.com/t/contoso/views/Housing/Waitinglist?:embed=y&:showVizHome=no',
      'report-view',
    ],
    ['https://eu-west-1a.online.tableau.com/#/site/contoso/authoring/Housing/Waitinglist', 'report-edit'],
    ['https://eu-west-1a.online.tableau.com/t/contoso/authoring/Housing/Waitinglist', 'report-edit'],
    ['https://10ax.online.tableau.com/t/contoso/authoringNewWorkbook/0a1b/Housing', 'report-edit'],
    ['https://10ax.online.tableau.com/#/site/contoso/home'],
    ['https://10ax.online.tableau.com/#/site/contoso/explore'],
    ['https://10ax.online.tableau.com/#/site/contoso/workbooks/123/views'],
    ['https://10ax.online.tableau.com/pulse/site/contoso/metrics/0a1b'],
    ['https://10ax.online.tableau.com/#/site/contoso'],
  ],
  notAt: [
    'http://10ax.online.tableau.com/#/site/contoso/views/Housing/Waitinglist',
    'https://10ax.online.tableau.com:8443/#/site/contoso/views/Housing/Waitinglist',
    'https://online.tableau.com/#/site/contoso/home',
    'https://a.10ax.online.tableau.com/#/site/contoso/home',
    'https://10ax.online.tableau.com.evil.example/#/site/contoso/home',
    'https://10ax.notonline.tableau.com/#/site/contoso/home',
    'https://10ax.online.tableau.com@evil.example/#/site/contoso/home',
    'https://evil.example/10ax.online.tableau.com/#/site/contoso/home',
    'https://evil.example/?u=https://10ax.online.tableau.com/t/contoso/views/Housing/Waitinglist',
    'https://sso.online.tableau.com/public/idp/SSO',
    'https://10ax.online.tableau.com/#/signin',
    'https://10ax.online.tableau.com/#/site/contoso/users',
    'https://10ax.online.tableau.com/#/site/contoso/settings',
    'https://10ax.online.tableau.com/api/3.22/sites',
    'https://10ax.online.tableau.com/vizportal/api/web/v1/getSessionInfo',
    'https://10ax.online.tableau.com/javascripts/api/tableau.embedding.3.latest.min.js',
    'https://10ax.online.tableau.com/t/contoso/views/Housing/Waitinglist.pdf',
    'https://public.tableau.com/app/profile/contoso/viz/Housing/Waitinglist',
    'https://www.tableau.com/pricing',
    'https://help.tableau.com/current/online/en-us/',
    'https://trust.tableau.com/',
  ],
};
