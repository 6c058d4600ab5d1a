import { publicSectorHosts } from '../hosts';
import type { Detection, Examples, Tool } from '../types';

// Addresses: links in public repositories, November 2026.

export const detection: Detection = {
  id: 'moderngov',
  hosts: ['*.moderngov.co.uk'],
  ownHosts: publicSectorHosts,
  read({ hostname, pathname }) {
    if (/\/..(log|reg|rss|conv|pas)/i.test(pathname)) return false;
    if (hostname.endsWith('co.uk') && /^\/((mg|ie|uu|ec)\w+\.aspx)?$/i.test(pathname)) return true;
    // On councils' own hosts, at the root or in a folder. The capital after the prefix is what nobody else's pages
    // have; addresses typed in lower case are known by the word that follows.
    return /^\/([\w-]+\/)?((mg|ie)([A-Z]|ai|ca|com|d[eo]c|eP|lis|mem|user)|uuC|ec[CS])\w*\.aspx$/.test(pathname);
  },
};

export const tool: Tool = {
  name: 'Modern.Gov',
  vendor: 'Civica',
  category: 'public-sector',
  aliases: ['ModernGov', 'Modern Gov', 'Committee papers', 'Civica Modern.Gov'],
  activities: {},
};

export const examples: Examples = {
  opensAt: [
    ['https://contoso.moderngov.co.uk/mgCommitteeDetails.aspx?ID=123'],
    ['https://CONTOSO.moderngov.co.uk:443/ieListDocuments.aspx?CId=1&MId=2&Ver=4'],
    ['https://contoso.moderngov.co.uk.mcas.ms/ieListMeetings.aspx?CommitteeId=1'],
    ['https://contoso.moderngov.co.uk/mgai.aspx?id=42340'],
    ['https://contoso.moderngov.co.uk/uuCoverPage.aspx?bcr=1'],
    ['https://contoso.moderngov.co.uk/'],
    ['https://democracy.contoso.gov.uk/mgCalendarMonthView.aspx?GL=1&bcr=1'],
    ['https://democracy.contoso.gov.uk/ieDocHome.aspx?bcr=1'],
    ['https://moderngov.contoso.gov.uk/mgWhatsNew.aspx'],
    ['https://www.contoso.gov.uk/moderngov/mgMemberIndex.aspx'],
    ['https://www.contoso.gov.uk/mgInternet/mgAi.aspx?ID=1'],
    ['https://democracy.contoso.gov.uk/mgEPetitionDisplay.aspx?ID=1'],
    ['https://democracy.contoso.gov.uk/mgePetitionListDisplay.aspx'],
    ['https://democracy.contoso.gov.uk/mgcommitteedetails.aspx?id=123'],
    ['https://democratiaeth.contoso.llyw.cymru/mgUserInfo.aspx?UID=1&LLL=1'],
    ['https://democracy.contoso.gov.uk/ieDecisionDetails.aspx?ID=1'],
  ],
  notAt: [
    'http://contoso.moderngov.co.uk/mgAi.aspx?ID=1',
    'https://contoso.moderngov.co.uk:8443/mgAi.aspx?ID=1',
    'https://contoso.moderngov.co.uk.evil.example/mgAi.aspx?ID=1',
    'https://contoso.notmoderngov.co.uk/mgAi.aspx?ID=1',
    'https://contoso.moderngov.co.uk@evil.example/mgAi.aspx?ID=1',
    'https://evil.example/contoso.moderngov.co.uk/mgAi.aspx?ID=1',
    'https://evil.example/mgCommitteeDetails.aspx?ID=123',
    'https://a.contoso.moderngov.co.uk/mgAi.aspx?ID=1',
    'https://www.moderngov.co.uk/',
    'https://contoso.moderngov.co.uk/mgWebService.asmx/GetCouncillorsByWard',
    'https://contoso.moderngov.co.uk/documents/s115727/Report.pdf',
    'https://contoso.moderngov.co.uk/mgLogin.aspx',
    'https://democracy.contoso.gov.uk/ieLogon.aspx',
    'https://democracy.contoso.gov.uk/',
    'https://www.contoso.gov.uk/mgmt.aspx',
    'https://www.contoso.gov.uk/search?q=/mgAi.aspx',
    'https://www.contoso.gov.uk/news/2026/11/mgAi.aspx',
    'https://planning.contoso.gov.uk/Northgate/PlanningExplorer/GeneralSearch.aspx',
    'https://www.civica.com/en-gb/product-pages/modern.gov/',
  ],
};
