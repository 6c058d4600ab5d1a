import { pathOf, type Route, readPath } from '../routes';
import type { Detection, Examples, Tool } from '../types';

// Addresses: Atlassian's documentation, public projects' match patterns and links, November 2026.

const KEY = '[a-z][a-z0-9_]*-#$';
// Where a project is, in the newer addresses and in the older ones.
const PROJECT = '(jira/(software|core)/(c/)?)?projects/@';

const routes = (): readonly Route[] => [
  [`browse/${KEY}|(jira/|${PROJECT}/)?issues/${KEY}`, 'issue'],
  // Older addresses put the queues of a service project here, with nothing that says which product it is.
  [`projects/@/queues/.*/${KEY}`, 'ticket-view'],
  ['projects/@/queues', 'ticket-list'],
  [`${PROJECT}/(board$|boards(/#)?(/backlog)?$)|secure/rapidboard.jspa`, 'board'],
  ['secure/dashboard.jspa|jira/dashboards/@', 'dashboard'],
  [`(jira/|${PROJECT}/)?issues|${PROJECT}/list`, 'issue-list'],
  ['jira/(?!settings|servicedesk|portal)@|jira$', true],
  ['browse/@|projects', true],
];

export const detection: Detection = {
  id: 'jira',
  hosts: ['*.atlassian.net'],
  read(url) {
    const seen = readPath(pathOf(url), routes());
    // An issue opens over whatever was there.
    return seen !== false && /^\w+-\d+$/.test(url.searchParams.get('selectedIssue') ?? '') ? 'issue' : seen;
  },
  // The board stays under the issue that is opened over it.
  signs() {
    return [['issue', '[data-testid^="issue.views.issue-details."]', '[data-testid^="issue.views.issue-base."]']];
  },
  open: ['board'],
};

export const tool: Tool = {
  name: 'Jira',
  vendor: 'Atlassian',
  category: 'work-tracking',
  aliases: ['Jira Software', 'Jira Cloud', 'Jira Work Management', 'Atlassian Jira'],
  activities: {
    board: 'looking at a board',
    dashboard: 'looking at a dashboard',
    issue: 'working on an issue',
    'issue-list': 'looking through issues',
    'ticket-list': 'working through a queue',
    'ticket-view': 'answering a request',
  },
};

export const examples: Examples = {
  opensAt: [
    ['https://contoso.atlassian.net/browse/WEB-17', 'issue'],
    ['https://CONTOSO.atlassian.net:443/jira/software/projects/WEB/boards/3', 'board'],
    ['https://contoso.atlassian.net/jira/software/c/projects/WEB/boards/2/backlog', 'board'],
    ['https://contoso.atlassian.net.mcas.ms/jira/software/projects/WEB/boards/3?selectedIssue=WEB-17', 'issue'],
    ['https://contoso.atlassian.net/jira/core/projects/WEB/board', 'board'],
    ['https://contoso.atlassian.net/secure/RapidBoard.jspa?rapidView=5&projectKey=WEB', 'board'],
    ['https://contoso.atlassian.net/issues/?jql=assignee%20%3D%20currentUser()', 'issue-list'],
    ['https://contoso.atlassian.net/jira/software/c/projects/WEB/issues/?filter=allopenissues', 'issue-list'],
    ['https://contoso.atlassian.net/projects/WEB/issues/WEB-17', 'issue'],
    ['https://contoso.atlassian.net/jira/dashboards/10000', 'dashboard'],
    ['https://contoso.atlassian.net/secure/Dashboard.jspa?selectPageId=10000', 'dashboard'],
    ['https://contoso.atlassian.net/projects/HELP/queues/custom/1', 'ticket-list'],
    ['https://contoso.atlassian.net/projects/HELP/queues/custom/1/HELP-4', 'ticket-view'],
    ['https://contoso.atlassian.net/jira/your-work'],
    ['https://contoso.atlassian.net/jira/for-you'],
    ['https://contoso.atlassian.net/jira/software/projects/WEB/boards/3/timeline'],
  ],
  notAt: [
    'http://contoso.atlassian.net/browse/WEB-17',
    'https://contoso.atlassian.net:8443/browse/WEB-17',
    'https://atlassian.net/browse/WEB-17',
    'https://contoso.atlassian.net.evil.example/browse/WEB-17',
    'https://contoso.notatlassian.net/browse/WEB-17',
    'https://contoso.atlassian.net@evil.example/browse/WEB-17',
    'https://evil.example/contoso.atlassian.net/browse/WEB-17',
    'https://contoso.atlassian.net/wiki/spaces/WEB/pages/1234/Jira?selectedIssue=WEB-17',
    'https://contoso.atlassian.net/jira/servicedesk/projects/HELP/queues/custom/1?selectedIssue=HELP-2',
    'https://contoso.atlassian.net/servicedesk/customer/portal/1',
    'https://contoso.atlassian.net/login?dest-url=%2Fbrowse%2FWEB-17',
    'https://contoso.atlassian.net/rest/api/3/issue/WEB-17',
    'https://contoso.atlassian.net/jira/settings/system/general-configuration',
    'https://id.atlassian.com/login?continue=https://contoso.atlassian.net/browse/WEB-17',
    'https://www.atlassian.com/software/jira/pricing',
  ],
  shows: [
    [
      'https://contoso.atlassian.net/jira/software/projects/WEB/boards/3',
      '<div data-testid="software-board.board"></div><section role="dialog"><h1 data-testid="issue.views.issue-base.foundation.summary.heading"></h1></section>',
      'issue',
    ],
    [
      'https://contoso.atlassian.net/jira/software/projects/WEB/boards/3',
      '<div data-testid="software-board.board"></div><div hidden data-testid="issue.views.issue-details.issue-modal.modal-dialog"></div>',
      'board',
    ],
  ],
};
