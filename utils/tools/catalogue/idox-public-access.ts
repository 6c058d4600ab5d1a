import { publicSectorHosts } from '../hosts';
import { pathOf, readPath } from '../routes';
import type { Detection, Examples, Tool } from '../types';

// Addresses: links in public repositories, November 2026.

export const detection: Detection = {
  id: 'idox-public-access',
  hosts: [],
  ownHosts: publicSectorHosts,
  // Councils choose the folder: below another than the usual ones, only what no other program asks in this way.
  read(url) {
    return readPath(pathOf(url) + url.search.toLowerCase(), [
      [
        'online-applications$|[\\w-]+/(search.do.*\\baction=(simple|advanced|\\w+list|property|map)|\\w+(search|list)results.do).*',
        'search',
      ],
      [
        '(online-applications|publicaccess|idoxpa-web)/(registered/)?(?!log|re[gs]|forg)\\w+\\.do.*|[\\w-]+/\\w+details.do.*\\bkeyval=.*',
        true,
      ],
    ]);
  },
};

export const tool: Tool = {
  name: 'Idox Public Access',
  vendor: 'Idox',
  category: 'public-sector',
  aliases: ['Idox Public Access (planning)', 'Public Access', 'Planning register', 'Idox planning search'],
  activities: {
    search: 'searching for planning applications',
  },
};

export const examples: Examples = {
  opensAt: [
    ['https://planning.contoso.gov.uk/online-applications/search.do?action=simple&searchType=Application', 'search'],
    ['https://PLANNING.contoso.gov.uk:443/online-applications/search.do?action=advanced', 'search'],
    ['https://planning.contoso.gov.uk.mcas.ms/online-applications/search.do?action=weeklyList', 'search'],
    ['https://planning.contoso.gov.uk/online-applications/', 'search'],
    ['https://pa.contoso.gov.uk/online-applications/search.do;jsessionid=0A1B?action=simple', 'search'],
    ['https://pa.contoso.gov.uk/online-applications/simpleSearchResults.do?action=firstPage', 'search'],
    ['https://pa.contoso.gov.uk/online-applications/pagedSearchResults.do?action=page&searchCriteria.page=2', 'search'],
    ['https://pa.contoso.gov.uk/online-applications/weeklyListResults.do?action=firstPage', 'search'],
    ['https://portal.contoso.gov.uk/idoxpa-web/search.do?action=simple&searchType=Application', 'search'],
    ['https://pa1.contoso.gov.uk/publicaccess/search.do?action=advanced', 'search'],
    ['https://planning.contoso.gov.uk/PlanningData-live/search.do?action=simple', 'search'],
    ['https://planning.contoso.gov.uk/planapps/search.do?action=monthlyList', 'search'],
    ['https://planning.contoso.gov.uk/online-applications/applicationDetails.do?activeTab=summary&keyVal=ABC123'],
    ['https://planning.contoso.gov.uk/wam/applicationDetails.do?activeTab=documents&keyVal=ABC123'],
    ['https://planning.contoso.gov.uk/planapps/applicationDetails.do?keyVal=ABC123&activeTab=summary'],
    ['https://planning.contoso.gov.uk/online-applications/propertyDetails.do?activeTab=relatedCases&keyVal=ABC'],
    ['https://planning.contoso.gov.uk/online-applications/registered/savedSearches.do?action=view'],
  ],
  notAt: [
    'http://planning.contoso.gov.uk/online-applications/search.do?action=simple',
    'https://planning.contoso.gov.uk:8443/online-applications/search.do?action=simple',
    'https://planning.contoso.gov.uk.evil.example/online-applications/search.do?action=simple',
    'https://planning.contosogov.uk/online-applications/search.do?action=simple',
    'https://planning.contoso.gov.uk@evil.example/online-applications/search.do?action=simple',
    'https://evil.example/planning.contoso.gov.uk/online-applications/search.do?action=simple',
    'https://evil.example/online-applications/search.do?action=simple',
    'https://planning.contoso.gov.uk/?next=/online-applications/search.do?action=simple',
    'https://planning.contoso.gov.uk/online-applications/login.do',
    'https://planning.contoso.gov.uk/online-applications/registrationWizard.do?action=start',
    'https://planning.contoso.gov.uk/online-applications/files/0A1B2C/pdf/PLAN-1.pdf',
    'https://planning.contoso.gov.uk/online-applications/rest/v1/contacts',
    'https://www.contoso.gov.uk/library/search.do?q=planning',
    'https://www.contoso.gov.uk/grants/applicationDetails.do?id=3',
    'https://www.contoso.gov.uk/planning/search-for-planning-applications',
    'https://planning.contoso.gov.uk/Northgate/PlanningExplorer/GeneralSearch.aspx',
    'https://planning.contoso.gov.uk/planning/index.html?fa=search',
    'https://docs.contoso.gov.uk/PublicAccess_LIVE/SearchResult/RunThirdPartySearch?FOLDER1_REF=1',
    'https://www.idoxgroup.com/solutions/planning',
  ],
};
