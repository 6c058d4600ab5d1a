import type { Detection, Examples, Tool } from '../types';

// Addresses: Freshworks' documentation and links in public repositories, November 2026.

export const detection: Detection = {
  id: 'freshservice',
  hosts: ['*.freshservice.com'],
  // A workspace's number may stand in the place of the `a`, a ticket's kind before its number.
  routes() {
    return [
      ['(a|helpdesk|ws/#)/tickets/([a-z]+-)?#', 'ticket-view'],
      ['(a|helpdesk|ws/#)/tickets(?!/new)', 'ticket-list'],
      ['(a|ws/#)(?!/(admin|log|sign))|helpdesk($|/dashboard)|itil/@s|cmdb/items', true],
    ];
  },
};

export const tool: Tool = {
  name: 'Freshservice',
  vendor: 'Freshworks',
  category: 'service-desk',
  aliases: ['Freshworks Freshservice', 'Freshservice ITSM'],
  activities: {
    'ticket-list': 'looking through tickets',
    'ticket-view': 'answering a ticket',
  },
};

export const examples: Examples = {
  opensAt: [
    ['https://contoso.freshservice.com/a/tickets/1042', 'ticket-view'],
    ['https://CONTOSO.freshservice.com:443/a/tickets/1042?current_tab=details', 'ticket-view'],
    ['https://contoso.freshservice.com.mcas.ms/helpdesk/tickets/1042', 'ticket-view'],
    ['https://contoso.freshservice.com/helpdesk/tickets/INC-1042', 'ticket-view'],
    ['https://contoso.freshservice.com/a/tickets/filters/agent', 'ticket-list'],
    ['https://contoso.freshservice.com/helpdesk/tickets/view/3', 'ticket-list'],
    ['https://contoso.freshservice.com/helpdesk/tickets', 'ticket-list'],
    ['https://contoso.freshservice.com/a/dashboard/default'],
    ['https://contoso.freshservice.com/a/tasks/view/my_tasks'],
    ['https://contoso.freshservice.com/a/solutions/articles/21000123'],
    ['https://contoso.freshservice.com/ws/2/catalog/items'],
    ['https://contoso.freshservice.com/itil/changes/12'],
    ['https://contoso.freshservice.com/cmdb/items'],
  ],
  notAt: [
    'http://contoso.freshservice.com/a/tickets/1042',
    'https://contoso.freshservice.com:8443/a/tickets/1042',
    'https://freshservice.com/a/tickets/1042',
    'https://a.contoso.freshservice.com/a/tickets/1042',
    'https://contoso.freshservice.com.evil.example/a/tickets/1042',
    'https://contoso.myfreshservice.com/a/tickets/1042',
    'https://contoso.freshservice.com@evil.example/a/tickets/1042',
    'https://evil.example/contoso.freshservice.com/a/tickets/1042',
    'https://evil.example/?u=https://contoso.freshservice.com/a/tickets/1042',
    'https://contoso.freshservice.com/',
    'https://contoso.freshservice.com/support/home',
    'https://contoso.freshservice.com/support/catalog/items/4',
    'https://contoso.freshservice.com/login',
    'https://contoso.freshservice.com/a/admin/home',
    'https://contoso.freshservice.com/ws/2/admin/automators',
    'https://contoso.freshservice.com/admin/requester_groups/new',
    'https://contoso.freshservice.com/api/v2/tickets/1042',
    'https://contoso.freshservice.com/helpdesk/tickets.json',
    'https://contoso.freshservice.com/cmdb/items.json',
    'https://contoso.freshservice.com/helpdesk/attachments/21000123',
    'https://support.freshservice.com/en/support/home',
    'https://www.freshservice.com/pricing',
    'https://contoso.freshdesk.com/a/tickets/1042',
  ],
};
