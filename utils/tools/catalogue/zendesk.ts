import { pathOf, readPath } from '../routes';
import type { Detection, Examples, Tool } from '../types';

// Addresses: Zendesk's documentation and links in public repositories, November 2026.

export const detection: Detection = {
  id: 'zendesk',
  hosts: ['*.zendesk.com'],
  // The older address has it behind the hash.
  read({ pathname, hash }) {
    return readPath(pathOf({ pathname: pathname + hash.replace('#', '') }), [
      ['agent/tickets/#', 'ticket-view'],
      ['agent(?!/(admin|log))', true],
    ]);
  },
};

export const tool: Tool = {
  name: 'Zendesk',
  vendor: 'Zendesk',
  category: 'service-desk',
  aliases: ['Zendesk Support', 'Zendesk Suite', 'Zendesk Agent Workspace'],
  activities: { 'ticket-view': 'answering a ticket' },
};

export const examples: Examples = {
  opensAt: [
    ['https://contoso.zendesk.com/agent/#/tickets/778', 'ticket-view'],
    ['https://contoso.zendesk.com/agent/tickets/1042', 'ticket-view'],
    ['https://CONTOSO.zendesk.com:443/agent/tickets/1042/', 'ticket-view'],
    ['https://contoso.zendesk.com.mcas.ms/agent/tickets/1042?brand_id=7', 'ticket-view'],
    ['https://contoso-help.zendesk.com/agent/tickets/1042/events', 'ticket-view'],
    ['https://contoso.zendesk.com/agent/tickets/new/1'],
    ['https://contoso.zendesk.com/agent/filters/360001'],
    ['https://contoso.zendesk.com/agent/search/1?type=ticket&q=parking'],
    ['https://contoso.zendesk.com/agent/dashboard'],
    ['https://contoso.zendesk.com/agent/users/77/requested_tickets'],
    ['https://contoso.zendesk.com/agent/'],
  ],
  notAt: [
    'http://contoso.zendesk.com/agent/tickets/1042',
    'https://contoso.zendesk.com:8443/agent/tickets/1042',
    'https://zendesk.com/agent/tickets/1042',
    'https://a.contoso.zendesk.com/agent/tickets/1042',
    'https://contoso.zendesk.com.evil.example/agent/tickets/1042',
    'https://contoso.myzendesk.com/agent/tickets/1042',
    'https://contoso.zendesk.com@evil.example/agent/tickets/1042',
    'https://evil.example/contoso.zendesk.com/agent/tickets/1042',
    'https://evil.example/?u=https://contoso.zendesk.com/agent/tickets/1042',
    'https://contoso.zendesk.com/',
    'https://contoso.zendesk.com/hc/en-gb/articles/360001-Parking',
    'https://contoso.zendesk.com/hc/requests/1042',
    'https://contoso.zendesk.com/agent/admin/people',
    'https://contoso.zendesk.com/admin/home',
    'https://contoso.zendesk.com/agents/tickets/1042',
    'https://contoso.zendesk.com/access/unauthenticated?return_to=/agent/tickets/1042',
    'https://contoso.zendesk.com/auth/v3/signin',
    'https://contoso.zendesk.com/api/v2/tickets/1042.json',
    'https://contoso.zendesk.com/attachments/token/abc/?name=a.png',
    'https://www.zendesk.com/pricing/',
    'https://support.zendesk.com/hc/en-us',
    'https://developer.zendesk.com/api-reference/',
    'https://status.zendesk.com/',
  ],
};
