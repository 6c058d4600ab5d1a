import { pathOf, readPath } from '../routes';
import type { Detection, Examples, Tool } from '../types';

// Addresses: Atlassian's documentation and links in public repositories, November 2026.

export const detection: Detection = {
  id: 'jira-service-management',
  hosts: ['*.atlassian.net'],
  // The customers' portal is for the public. A request can open over the list of them.
  read(url) {
    return readPath(pathOf(url), [
      ['jira/servicedesk/.*/[a-z][a-z0-9_]*-#$', 'ticket-view'],
      [
        'jira/servicedesk/(c/)?projects/@/(queues|section|issues|views|boards)',
        url.searchParams.has('selectedIssue') ? 'ticket-view' : 'ticket-list',
      ],
      ['jira/servicedesk(?!/(customer|portals?|settings))', true],
    ]);
  },
};

export const tool: Tool = {
  name: 'Jira Service Management',
  vendor: 'Atlassian',
  category: 'service-desk',
  aliases: ['JSM', 'Jira Service Desk', 'Atlassian service desk'],
  activities: {
    'ticket-list': 'working through a queue',
    'ticket-view': 'answering a request',
  },
};

export const examples: Examples = {
  opensAt: [
    ['https://contoso.atlassian.net/jira/servicedesk/projects/HELP/queues/custom/15', 'ticket-list'],
    ['https://CONTOSO.atlassian.net:443/jira/servicedesk/projects/HELP/queues', 'ticket-list'],
    ['https://contoso.atlassian.net/jira/servicedesk/projects/HELP/queues/custom/4/HELP-12', 'ticket-view'],
    ['https://contoso.atlassian.net/jira/servicedesk/projects/HELP/queues/issue/HELP-12', 'ticket-view'],
    ['https://contoso.atlassian.net.mcas.ms/jira/servicedesk/projects/HELP/queues/custom/4/', 'ticket-list'],
    ['https://contoso.atlassian.net/jira/servicedesk/projects/HELP/section/incidents/custom/51', 'ticket-list'],
    [
      'https://contoso.atlassian.net/jira/servicedesk/projects/HELP/section/service-requests/custom/10/HELP-3',
      'ticket-view',
    ],
    ['https://contoso.atlassian.net/jira/servicedesk/projects/HELP/issues/HELP-12?jql=status%3DDone', 'ticket-view'],
    ['https://contoso.atlassian.net/jira/servicedesk/projects/HELP/issues', 'ticket-list'],
    ['https://contoso.atlassian.net/jira/servicedesk/projects/HELP/boards/5?selectedIssue=HELP-12', 'ticket-view'],
    ['https://contoso.atlassian.net/jira/servicedesk/projects/HELP'],
    ['https://contoso.atlassian.net/jira/servicedesk/projects/HELP/reports/workload'],
    ['https://contoso.atlassian.net/jira/servicedesk/projects/HELP/knowledge/articles'],
    ['https://contoso.atlassian.net/jira/servicedesk/assets/object-schema/3'],
  ],
  notAt: [
    'http://contoso.atlassian.net/jira/servicedesk/projects/HELP/queues',
    'https://contoso.atlassian.net:8443/jira/servicedesk/projects/HELP/queues',
    'https://atlassian.net/jira/servicedesk/projects/HELP/queues',
    'https://contoso.atlassian.net.evil.example/jira/servicedesk/projects/HELP/queues',
    'https://contoso.notatlassian.net/jira/servicedesk/projects/HELP/queues',
    'https://contoso.atlassian.net@evil.example/jira/servicedesk/projects/HELP/queues',
    'https://evil.example/contoso.atlassian.net/jira/servicedesk/projects/HELP/queues',
    'https://contoso.atlassian.net/servicedesk/customer/portal/1',
    'https://contoso.atlassian.net/servicedesk/customer/portal/1/HELP-12',
    'https://contoso.atlassian.net/servicedesk/customer/user/login',
    'https://contoso.atlassian.net/helpcenter/contoso',
    'https://contoso.atlassian.net/browse/HELP-12',
    'https://contoso.atlassian.net/projects/HELP/queues/custom/1',
    'https://contoso.atlassian.net/jira/software/projects/WEB/boards/3?selectedIssue=WEB-1',
    'https://contoso.atlassian.net/wiki/spaces/HELP/overview',
    'https://contoso.atlassian.net/jira/settings/products/jira-service-management',
    'https://contoso.atlassian.net/rest/servicedeskapi/request/HELP-12',
    'https://www.atlassian.com/software/jira/service-management',
    'https://support.atlassian.com/jira-service-management-cloud/',
  ],
};
