import type { Detection, Examples, Tool } from '../types';

// Addresses: Freshworks' documentation, public projects' match patterns and links, November 2026.

export const detection: Detection = {
  id: 'freshdesk',
  hosts: ['*.freshdesk.com'],
  // What is below /support is the public's.
  routes() {
    return [
      ['(a|helpdesk)/tickets/(archived/)?#', 'ticket-view'],
      ['(a|helpdesk)/tickets(?!/(compose|new))', 'ticket-list'],
      ['a(?!/(admin|log|sign))|helpdesk($|/dashboard)', true],
    ];
  },
};

export const tool: Tool = {
  name: 'Freshdesk',
  vendor: 'Freshworks',
  category: 'service-desk',
  aliases: ['Freshworks Freshdesk', 'Freshdesk Omni', 'Freshdesk Support Desk'],
  activities: {
    'ticket-list': 'looking through tickets',
    'ticket-view': 'answering a ticket',
  },
};

export const examples: Examples = {
  opensAt: [
    ['https://contoso.freshdesk.com/a/tickets', 'ticket-list'],
    ['https://CONTOSO.freshdesk.com:443/a/tickets/filters/all_tickets', 'ticket-list'],
    ['https://contoso.freshdesk.com/a/tickets/filters/search?orderBy=created_at&ref=all_tickets', 'ticket-list'],
    ['https://contoso.freshdesk.com/helpdesk/tickets', 'ticket-list'],
    ['https://contoso.freshdesk.com/helpdesk/tickets/filter/new_and_my_open', 'ticket-list'],
    ['https://contoso.freshdesk.com.mcas.ms/a/tickets/1042', 'ticket-view'],
    ['https://contoso.freshdesk.com/a/tickets/1042/', 'ticket-view'],
    ['https://contoso.freshdesk.com/helpdesk/tickets/1042', 'ticket-view'],
    ['https://contoso.freshdesk.com/a/dashboard/default'],
    ['https://contoso.freshdesk.com/a/tickets/compose-email'],
    ['https://contoso.freshdesk.com/a/solutions/articles/36000123'],
    ['https://contoso.freshdesk.com/a/contacts/36000123'],
    ['https://contoso.freshdesk.com/a/'],
  ],
  notAt: [
    'http://contoso.freshdesk.com/a/tickets',
    'https://contoso.freshdesk.com:8443/a/tickets',
    'https://freshdesk.com/a/tickets',
    'https://freshdesk.com/helpdesk-software',
    'https://a.contoso.freshdesk.com/a/tickets',
    'https://contoso.freshdesk.com.evil.example/a/tickets',
    'https://contoso.notfreshdesk.com/a/tickets',
    'https://contoso.freshdesk.com@evil.example/a/tickets',
    'https://evil.example/contoso.freshdesk.com/a/tickets',
    'https://evil.example/?u=https://contoso.freshdesk.com/a/tickets',
    'https://contoso.freshdesk.com/',
    'https://contoso.freshdesk.com/support/home',
    'https://contoso.freshdesk.com/support/tickets/1042',
    'https://contoso.freshdesk.com/support/login',
    'https://contoso.freshdesk.com/login/normal',
    'https://contoso.freshdesk.com/a/admin/account',
    'https://contoso.freshdesk.com/api/v2/tickets/1042',
    'https://contoso.freshdesk.com/helpdesk/tickets.json',
    'https://contoso.freshdesk.com/helpdesk/attachments/360001',
    'https://support.freshdesk.com/a/tickets',
    'https://developers.freshdesk.com/api/',
    'https://status.freshdesk.com/',
    'https://contoso.freshservice.com/a/tickets/1042',
  ],
};
